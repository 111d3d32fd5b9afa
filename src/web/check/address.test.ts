import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Address, NOTHING_CHOSEN, readAddress, TABS, writeAddress } from "./address.ts";

const addresses: fc.Arbitrary<Address> = fc.record(
  {
    document: fc.option(fc.stringMatching(/^[0-9a-f]{12}$/), { nil: undefined }),
    page: fc.option(fc.integer({ min: 1, max: 99_999 }), { nil: undefined }),
    figure: fc.option(fc.string({ minLength: 1, maxLength: 200, unit: "binary" }), {
      nil: undefined,
    }),
    tab: fc.constantFrom(...TABS),
    pane: fc.constantFrom("original", "list"),
  },
  { noNullPrototype: true },
);

test("an address that was written reads back as it was", () => {
  fc.assert(
    fc.property(addresses, (address) => {
      const url = new URL(writeAddress(address), "http://x");
      assert.deepEqual(readAddress(url.pathname, url.search), { address, unknown: [] });
    }),
  );
});

test("what is not understood is named and left out", () => {
  const { address, unknown } = readAddress("/check/xyz", "?p=0&tab=abc&cmp=1&f=s03.total.total");
  assert.deepEqual(unknown, ["xyz", "p=0", "tab=abc", "cmp=1"]);
  assert.deepEqual(address, { ...NOTHING_CHOSEN, figure: "s03.total.total" });
});

test("what is usual is not written", () => {
  assert.equal(writeAddress(NOTHING_CHOSEN), "/check");
});
