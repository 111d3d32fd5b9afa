import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { FINDING_CLASSES, FINDING_SORTS, findingNumber } from "#publish/finding-view.ts";
import { ACCOUNT_STATES, DIMENSIONS } from "#render/message/finding-words.ts";
import { type Address, MARKS, NOTHING_CHOSEN, readAddress, TABS, writeAddress } from "./address.ts";

const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined });
const words = (minLength: number) => fc.string({ minLength, maxLength: 200, unit: "binary" });
const count = (max: number) => maybe(fc.integer({ min: 1, max }));

const addresses: fc.Arbitrary<Address> = fc
  .record(
    {
      document: maybe(fc.stringMatching(/^[0-9a-f]{12}$/)),
      page: count(99_999),
      figure: maybe(words(1).filter((figure) => findingNumber(figure) === undefined)),
      finding: count(999_999),
      tab: fc.constantFrom(...TABS),
      pane: fc.constantFrom("original" as const, "list" as const),
      marks: fc.constantFrom(...MARKS),
      severity: maybe(fc.constantFrom(...FINDING_CLASSES)),
      dimension: maybe(fc.constantFrom(...DIMENSIONS)),
      section: maybe(words(0)),
      state: maybe(fc.constantFrom("open" as const, "explained" as const, "stale" as const)),
      sort: fc.constantFrom(...FINDING_SORTS),
      group: maybe(words(0)),
      accountState: maybe(fc.constantFrom(...ACCOUNT_STATES)),
      line: count(999_999),
    },
    { noNullPrototype: true },
  )
  // Either a figure or a finding is chosen.
  .map((address) => (address.figure === undefined ? address : { ...address, finding: undefined }));

test("an address that was written reads back as it was", () => {
  fc.assert(
    fc.property(addresses, (address) => {
      const url = new URL(writeAddress(address), "http://x");
      assert.deepEqual(readAddress(url.pathname, url.search), { address, unknown: [] });
    }),
  );
});

test("what is not understood is named and left out", () => {
  const { address, unknown } = readAddress(
    "/check/xyz",
    "?p=0&tab=abc&cmp=1&f=s03.total.total&sev=fatal&cov=2&constructor=1",
  );
  assert.deepEqual(unknown, [
    ...["xyz", "p=0", "tab=abc", "cmp=1", "sev=fatal", "cov=2", "constructor=1"],
  ]);
  assert.deepEqual(address, { ...NOTHING_CHOSEN, figure: "s03.total.total" });
});

test("what is usual is not written", () => {
  assert.equal(writeAddress(NOTHING_CHOSEN), "/check");
});

test("a finding is named by its number in the report", () => {
  const address = { ...NOTHING_CHOSEN, finding: 3, marks: "coverage" as const };
  assert.equal(writeAddress(address), "/check?f=F003&cov=1");
});
