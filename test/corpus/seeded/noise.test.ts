import assert from "node:assert/strict";
import { test } from "node:test";
import { intersect } from "#model/interval.ts";
import { CORPUS_MISSING, corpusText, hasCorpus } from "#test/corpus/corpus.ts";
import { randomFrom } from "#test/fuzz/random.ts";
import { NOISES, withNoise } from "./noise.ts";
import { openedText } from "./seeded-documents.ts";

const skip = hasCorpus ? false : CORPUS_MISSING;
const PATHS = ["regional/sichuan-yunping-agriculture-2024.md", "urumqi-natural-resources-2024.md"];

test("honest noise leaves in every interval what could be true before", { skip }, async (t) => {
  for (const path of PATHS) {
    const text = corpusText(path) ?? "";
    const { disclosure } = await openedText(text, path);
    for (const kind of NOISES) {
      const noisy = withNoise(text, disclosure, kind, randomFrom(7));
      if (noisy === undefined) {
        t.diagnostic(`${path}: no ${kind}`);
        continue;
      }
      assert.notEqual(noisy, text, `${path} ${kind}`);
      const read = await openedText(noisy, path);
      const now = new Map(read.disclosure.facts.map((fact) => [fact.id, fact]));
      let lost = 0;
      for (const fact of disclosure.facts) {
        const other = now.get(fact.id);
        if (other === undefined) lost += 1;
        if (other === undefined || kind === "sections-reordered") continue;
        const common = intersect(fact.interval, other.interval);
        assert.deepEqual(common, fact.interval, `${path} ${kind} ${fact.id}`);
      }
      if (lost > 0) t.diagnostic(`${path} ${kind}: ${lost} of ${disclosure.facts.length} lost`);
      assert.ok(lost * 20 <= disclosure.facts.length, `${path} ${kind}: ${lost} facts lost`);
    }
  }
});

test("sections in another order keep every line but the numbers of two", {
  skip,
}, async () => {
  const [path = ""] = PATHS;
  const text = corpusText(path) ?? "";
  const plain = (lines: string) =>
    lines
      .replace(/[一二三四五六七八九十]、/g, "、")
      .split("\n")
      .sort();
  const { disclosure } = await openedText(text, path);
  const noisy = withNoise(text, disclosure, "sections-reordered", randomFrom(8));
  assert.ok(noisy !== undefined && noisy !== text);
  assert.deepEqual(plain(noisy), plain(text));
});
