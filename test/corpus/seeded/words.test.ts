import assert from "node:assert/strict";
import { test } from "node:test";
import { recognise } from "#recognise/recognise.ts";
import { CORPUS_MISSING, hasCorpus } from "#test/corpus/corpus.ts";
import { randomFrom } from "#test/fuzz/random.ts";
import { openedFile } from "./seeded-documents.ts";
import { spotsOf } from "./source-edits.ts";
import { plantWords, WORD_SLIPS } from "./words.ts";

const skip = hasCorpus ? false : CORPUS_MISSING;

test("a mistake of words changes one text, or takes one row or section away", {
  skip,
}, async () => {
  const { document, disclosure } = await openedFile("urumqi-natural-resources-2024.md");
  const before = spotsOf(document).map(({ text }) => text.text);
  for (const kind of WORD_SLIPS) {
    const plant = plantWords(document, disclosure, kind, randomFrom(5));
    assert.ok(plant, kind);
    const after = spotsOf(plant.document).map(({ text }) => text.text);
    if (kind === "row-deleted" || kind === "section-deleted") {
      assert.ok(after.length < before.length, kind);
      assert.ok(before.length - after.length < 60, `${kind} ${before.length - after.length}`);
      continue;
    }
    assert.equal(after.length, before.length, kind);
    assert.equal(after.filter((text, index) => text !== before[index]).length, 1, kind);
    assert.notEqual(plant.before, plant.after);
    assert.ok(plant.places.length > 0, kind);
  }
});

test("a flipped direction is read as flipped, with the same figures", { skip }, async () => {
  const { document, disclosure } = await openedFile("putuo-social-work-2024.pdf");
  const plant = plantWords(document, disclosure, "direction-flipped", randomFrom(6));
  assert.ok(plant);
  const { facts } = recognise(plant.document);
  assert.deepEqual(
    facts.map(({ printed }) => printed),
    disclosure.facts.map(({ printed }) => printed),
  );
  const flipped = facts.filter(
    ({ direction }, at) => direction !== disclosure.facts[at]?.direction,
  );
  assert.equal(flipped.length, 1);
});

test("a section taken away takes its figures along and no others", { skip }, async () => {
  const { document, disclosure } = await openedFile("putuo-social-work-2024.pdf");
  for (let seed = 0; seed < 6; seed++) {
    const plant = plantWords(document, disclosure, "section-deleted", randomFrom(seed));
    assert.ok(plant);
    const left = recognise(plant.document);
    const gone = disclosure.facts.length - left.facts.length;
    const cells = ({ facts }: typeof left) => facts.filter(({ seat }) => seat.kind === "cell");
    assert.equal(cells(left).length, cells(disclosure).length, plant.before);
    assert.ok(gone < 60, `${plant.before}: ${gone}`);
  }
});
