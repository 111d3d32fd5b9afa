import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { plainFen, readAmount } from "./amount.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const plain = (text: string) => plainFen(bytesOf(text), 0, bytesOf(text).length);

test("yuan with two decimals are read exactly, whatever their size", () => {
  const fens = fc.integer({ min: -100_000_000_000_000, max: 100_000_000_000_000 });
  fc.assert(
    fc.property(fens, (value) => {
      const digits = String(Math.abs(value)).padStart(3, "0");
      const text = `${value < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
      assert.deepEqual(readAmount(text), { ok: true, value: value === 0 ? 0 : value });
      const own = plain(text);
      if (!Number.isNaN(own)) assert.equal(own, value === 0 ? 0 : value);
      else assert.ok(digits.length > 11, text);
    }),
  );
});

test("spellings of accounting packages are understood", () => {
  const spellings: readonly (readonly [string, number])[] = [
    ["1,234.56", 123_456],
    ["１２３４．５６", 123_456],
    ["￥1,234.56", 123_456],
    ["1234.56元", 123_456],
    ["(1,234.56)", -123_456],
    ["（1234.56）", -123_456],
    ["1,234.56-", -123_456],
    ["－1234.5", -123_450],
    ["1234.5600", 123_456],
    ["-", 0],
    ["—", 0],
    ["", 0],
  ];
  for (const [text, value] of spellings) {
    assert.deepEqual(readAmount(text), { ok: true, value }, text);
  }
});

test("what is no amount in whole fen is refused for what it is", () => {
  const refused: readonly (readonly [string, string])[] = [
    ["1234.567", "amount-more-than-fen"],
    ["1.23E+06", "amount-scientific"],
    ["12,34.5", "amount-unreadable"],
    ["(-5)", "amount-unreadable"],
    ["abc", "amount-unreadable"],
    ["1000000000001", "amount-too-large"],
    ["99999999999999999999", "amount-too-large"],
  ];
  for (const [text, code] of refused) {
    const read = readAmount(text);
    assert.equal(read.ok ? "" : read.problem.code, code, text);
  }
});
