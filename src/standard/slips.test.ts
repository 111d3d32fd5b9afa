import assert from "node:assert/strict";
import { test } from "node:test";
import { readPrinted } from "#model/printed.ts";
import { BLOCKS, FORMULAS, SLIPS, slipBetween, slipEntry, slipWords } from "./slips.ts";

function print(text: string) {
  const read = readPrinted(text.replace(/^[一-龥]+/, "").replace("%", ""), "万元");
  assert.ok(read.ok, text);
  return read.value;
}

test("each slip of digits is found in its own example", () => {
  const ofDigits = SLIPS.filter(({ isPerDigit }) => isPerDigit);
  for (const { key, printed, meant } of [...ofDigits, ...SLIPS.filter(({ key }) => isScale(key))]) {
    assert.equal(slipBetween(print(printed), print(meant))?.key, key, printed);
  }
});

function isScale(key: string): boolean {
  return key === "unit" || key === "decimal-point" || key === "sign" || key === "left-out";
}

test("a swap costs less than a changed digit, and more in longer numbers", () => {
  const swap = slipBetween(print("3,101.06"), print("3,011.06"))?.bits ?? 0;
  const longer = slipBetween(print("33,101.06"), print("33,011.06"))?.bits ?? 0;
  const changed = slipBetween(print("3,071.06"), print("3,011.06"))?.bits ?? 0;
  assert.ok(swap < longer && longer < changed);
});

test("of short numbers a slip of digits explains nearly nothing", () => {
  const short = slipBetween(print("5"), print("8"))?.bits ?? 0;
  assert.ok(short > slipEntry("other").bits - 1);
});

test("the leading zero that a lost digit leaves is seen", () => {
  assert.equal(slipBetween(print("03.87"), print("603.87"))?.key, "dropped-digit");
});

test("equal prints and unlike ones have no slip between them", () => {
  assert.equal(slipBetween(print("3,011.06"), print("3011.06")), undefined);
  assert.equal(slipBetween(print("3,011.06"), print("7,294.55")), undefined);
});

test("keys are unique and every one has words", () => {
  const entries = [...SLIPS, ...FORMULAS, ...BLOCKS];
  assert.equal(new Set(entries.map(({ key }) => key)).size, entries.length);
  for (const { key } of entries) assert.equal(slipWords(key) === "", key === "other");
  assert.throws(() => slipEntry("no such slip"), RangeError);
});
