import assert from "node:assert/strict";
import { test } from "node:test";
import type { Dimension } from "#model/outcome.ts";
import { LAWS } from "#standard/laws.ts";
import { DIMENSION_TITLES, OBLIGATIONS } from "#standard/obligations.ts";
import { PROCUREMENT_AND_ASSET_WORDS } from "#standard/procurement-and-assets.ts";

test("there are 84 obligations, each with an id of its own, over six dimensions", () => {
  assert.equal(OBLIGATIONS.length, 84);
  assert.equal(new Set(OBLIGATIONS.map(({ id }) => id)).size, 84);
  const counts: Partial<Record<Dimension, number>> = {};
  for (const { dimension } of OBLIGATIONS) counts[dimension] = (counts[dimension] ?? 0) + 1;
  assert.deepEqual(counts, {
    timeliness: 7,
    completeness: 24,
    truthfulness: 21,
    detail: 19,
    form: 9,
    secrecy: 4,
  });
  assert.equal(Object.keys(DIMENSION_TITLES).length, 6);
});

test("every obligation rests on laws that exist", () => {
  for (const { id, laws } of OBLIGATIONS) {
    for (const { law } of laws) assert.ok(Object.hasOwn(LAWS, law), `${law} of ${id}`);
  }
});

test("an obligation is verified only where a law, not mere practice, was read for it", () => {
  for (const { id, laws, status } of OBLIGATIONS) {
    const read = laws.some((citation) => citation.law !== "practice" && isVerified(citation));
    assert.equal(status, read ? "verified" : "recalled", id);
  }
});

function isVerified(entry: { readonly status: string }): boolean {
  return entry.status === "verified";
}

test("a law whose text was not read is recalled and says what was seen of it", () => {
  assert.ok(isVerified(LAWS["budget-law"]));
  assert.equal(LAWS["cpc-2018-34"].status, "recalled");
  assert.match(LAWS["cpc-2018-34"].note, /existence verified/);
});

test("the words of procurement and assets stand in order, each place once", () => {
  assert.equal(PROCUREMENT_AND_ASSET_WORDS.length, 65);
  const vehicles = PROCUREMENT_AND_ASSET_WORDS.filter(({ topic, region }) => {
    return topic === "vehicle-kind" && region === "Xinjiang (national form)";
  });
  assert.deepEqual(
    vehicles.map(({ order }) => order),
    [1, 2, 3, 4, 5, 6, 7, 8],
  );
});
