import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fact } from "#model/fact.ts";
import { overlaps } from "#model/interval.ts";
import { decimalOf } from "#model/printed.ts";
import { CORPUS_MISSING, corpusText, hasCorpus } from "#test/corpus/corpus.ts";
import { randomFrom } from "#test/fuzz/random.ts";
import { BLOCK_SLIPS, plantBlock } from "./blocks.ts";
import { FIGURE_SLIPS } from "./figure-slips.ts";
import { plantFigure, plantTwo } from "./plants.ts";
import { openedFile, openedText } from "./seeded-documents.ts";

const skip = hasCorpus ? false : CORPUS_MISSING;
const SICHUAN = "regional/sichuan-yunping-agriculture-2024.md";
const PUTUO = "putuo-social-work-2024.pdf";

function differing(before: readonly Fact[], after: readonly Fact[]): readonly string[] {
  assert.equal(after.length, before.length);
  return before.flatMap((fact, index) => {
    const other = after[index];
    return other?.printed.text === fact.printed.text ? [] : [fact.id];
  });
}

test("a plant changes exactly one fact, by more than rounding", { skip }, async () => {
  const { disclosure } = await openedFile(SICHUAN);
  const random = randomFrom(1);
  const planted = new Map<string, number>();
  for (const [index, fact] of disclosure.facts.entries()) {
    for (const kind of FIGURE_SLIPS) {
      if (index % 9 !== 0 && kind !== "last-year-value") continue;
      const plant = plantFigure(disclosure, fact, kind, random);
      if (plant === undefined) continue;
      planted.set(kind, (planted.get(kind) ?? 0) + 1);
      assert.deepEqual(differing(disclosure.facts, plant.disclosure.facts), [fact.id], kind);
      const wrong = plant.disclosure.facts.find(({ id }) => id === fact.id);
      assert.ok(wrong !== undefined && !overlaps(wrong.interval, fact.interval), kind);
      assert.equal(plant.at[0]?.meant, fact.printed.text);
    }
  }
  for (const kind of FIGURE_SLIPS) assert.ok((planted.get(kind) ?? 0) > 0, kind);
});

test("a planted figure stands in its sentence and its cell as well", { skip }, async () => {
  const { disclosure } = await openedFile("urumqi-natural-resources-2024.md");
  const random = randomFrom(2);
  const seen = { sentences: 0, cells: 0 };
  for (const fact of disclosure.facts.filter((_, index) => index % 29 === 0)) {
    const plant = plantFigure(disclosure, fact, "changed-digit", random);
    const printed = plant?.at[0]?.printed ?? "";
    if (plant === undefined) continue;
    for (const [index, sentence] of plant.disclosure.sentences.entries()) {
      const before = disclosure.sentences[index]?.text ?? "";
      assert.equal(sentence.text !== before, sentence.facts.includes(fact.id), fact.id);
      if (sentence.text === before) continue;
      seen.sentences += 1;
      assert.ok(sentence.text.replace(/\s/g, "").includes(printed));
    }
    const forms = JSON.stringify(plant.disclosure.forms) !== JSON.stringify(disclosure.forms);
    assert.equal(forms, fact.concepts[0].startsWith("p."), fact.id);
    if (forms) seen.cells += 1;
  }
  assert.ok(seen.sentences > 3 && seen.cells > 10);
});

test("a print planted in the disclosure is what reading the changed text gives", {
  skip,
}, async () => {
  const text = corpusText(SICHUAN) ?? "";
  const { disclosure } = await openedText(text, SICHUAN);
  const random = randomFrom(3);
  const facts = disclosure.facts.filter(({ kind }) => kind === "amount");
  for (let round = 0; round < 5; round++) {
    const fact = facts[random.below(facts.length)];
    const place = fact?.source.kind === "read" ? fact.source.places[0] : undefined;
    const plant =
      fact === undefined ? undefined : plantFigure(disclosure, fact, "swapped-digits", random);
    if (fact === undefined || place?.kind !== "line" || plant === undefined) continue;
    const lines = text.split("\n");
    const line = lines[place.line - 1] ?? "";
    const printed = plant.at[0]?.printed ?? "";
    lines[place.line - 1] = line.slice(0, place.from - 1) + printed + line.slice(place.to - 1);
    const reread = await openedText(lines.join("\n"), SICHUAN);
    const found = reread.disclosure.facts.find(({ id }) => id === fact.id);
    const planted = plant.disclosure.facts.find(({ id }) => id === fact.id);
    assert.deepEqual(found?.printed, planted?.printed);
    assert.deepEqual(found?.interval, planted?.interval);
  }
});

test("two plants at once change exactly two facts", { skip }, async () => {
  const { disclosure } = await openedFile(PUTUO);
  const [first, second] = disclosure.facts.filter(({ printed }) => printed.digits > 100n);
  assert.ok(first && second);
  const plant = plantTwo(disclosure, [first, second], ["doubled-digit", "unit"], randomFrom(4));
  assert.ok(plant);
  assert.deepEqual(differing(disclosure.facts, plant.disclosure.facts), [first.id, second.id]);
  assert.equal(plantTwo(disclosure, [first, first], ["unit", "sign"], randomFrom(4)), undefined);
});

test("the same seed plants the same", { skip }, async () => {
  const { disclosure } = await openedFile(PUTUO);
  const [fact] = disclosure.facts.filter(({ printed }) => printed.digits > 1000n);
  assert.ok(fact);
  const prints = [1, 1, 2].map(
    (seed) => plantFigure(disclosure, fact, "changed-digit", randomFrom(seed))?.at[0]?.printed,
  );
  assert.equal(prints[0], prints[1]);
  assert.notEqual(prints[0], prints[2]);
});

test("a block moves figures and invents none", { skip }, async () => {
  const { disclosure } = await openedFile(SICHUAN);
  const values = (facts: readonly Fact[]) => facts.map(({ printed }) => decimalOf(printed)).sort();
  for (const kind of BLOCK_SLIPS) {
    for (let seed = 0; seed < 20; seed++) {
      const plant = plantBlock(disclosure, kind, randomFrom(seed));
      if (plant === undefined) continue;
      const { facts } = plant.disclosure;
      assert.equal(new Set(facts.map(({ id }) => id)).size, facts.length, `${kind} ${seed}`);
      if (kind === "row-missing") {
        assert.equal(facts.length, disclosure.facts.length - plant.at.length);
      } else if (kind === "table-unit") {
        assert.equal(differing(disclosure.facts, facts).length, plant.at.length);
      } else {
        assert.deepEqual(values(facts), values(disclosure.facts), `${kind} ${seed}`);
        assert.notDeepEqual(facts, disclosure.facts, `${kind} ${seed}`);
      }
    }
  }
});
