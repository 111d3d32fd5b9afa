import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addressOf, type ConceptId, conceptAt, conceptId } from "#model/concept.ts";
import { divideDown, divideExact, divideHalfUp, divideUp } from "#model/division.ts";
import { type Fen, fen, negateFen, sumFen } from "#model/fen.ts";
import {
  add,
  between,
  canBeAtMost,
  contains,
  type Interval,
  intersect,
  negate,
  overlaps,
  subtract,
} from "#model/interval.ts";
import { decimalOf, intervalOf, printFen, readPrinted, withSeparators } from "#model/printed.ts";

const wholes = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const intervals: fc.Arbitrary<Interval> = fc
  .tuple(wholes, wholes)
  .map(([a, b]) => (a <= b ? between(a, b) : between(b, a)));
const amounts: fc.Arbitrary<Fen> = fc.integer({ min: -1e13, max: 1e13 }).map(fen);

test("printing after reading is the identity", () => {
  const decimals = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 14n }), fc.nat(4), fc.boolean());
  fc.assert(
    fc.property(decimals, ([size, places, isNegative]) => {
      const digits = size.toString().padStart(places + 1, "0");
      const cut = digits.length - places;
      const plain = places === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
      const text = isNegative && size > 0n ? `-${plain}` : plain;
      const read = readPrinted(text, "万元");
      assert.ok(read.ok);
      assert.equal(decimalOf(read.value), text);
      const grouped = withSeparators(text);
      const readGrouped = readPrinted(grouped, "万元");
      assert.ok(readGrouped.ok);
      assert.equal(withSeparators(decimalOf(readGrouped.value)), grouped);
    }),
  );
});

test("blanks put between the characters of a number do not change it", () => {
  fc.assert(
    fc.property(amounts, fc.array(fc.nat(12), { maxLength: 4 }), (amount, cuts) => {
      const printed = printFen(amount, "元", 2);
      assert.ok(printed.ok);
      let text = printed.value.text;
      for (const cut of cuts) {
        const at = Math.min(cut, text.length);
        text = `${text.slice(0, at)} ${text.slice(at)}`;
      }
      const read = readPrinted(text, "元");
      assert.ok(read.ok);
      assert.equal(decimalOf(read.value), printed.value.text);
    }),
  );
});

test("an amount lies in the interval of its print, in every unit and with any decimals", () => {
  const units = fc.constantFrom("元", "千元", "万元", "亿元");
  fc.assert(
    fc.property(amounts, units, fc.nat(4), (amount, unit, decimals) => {
      const printed = printFen(amount, unit, decimals);
      assert.ok(printed.ok);
      const interval = intervalOf(printed.value, "amount");
      const isExactZero = printed.value.digits === 0n && decimals === 0;
      if (!isExactZero) assert.ok(contains(interval, BigInt(amount)));
    }),
  );
});

test("yuan with two decimals lose no fen", () => {
  fc.assert(
    fc.property(amounts, (amount) => {
      const printed = printFen(amount, "元", 2);
      assert.ok(printed.ok);
      assert.equal(printed.value.digits, BigInt(amount));
    }),
  );
});

test("no sum loses a fen, whatever the order", () => {
  fc.assert(
    fc.property(fc.array(amounts, { maxLength: 50 }), (list) => {
      const exact = list.reduce((total, amount) => total + BigInt(amount), 0n);
      assert.equal(BigInt(sumFen(list)), exact);
      assert.equal(sumFen([...list].reverse()), sumFen(list));
      assert.equal(sumFen([...list, ...list.map(negateFen)]), 0);
    }),
  );
});

test("intervals are closed: sums, differences and negations of members are members", () => {
  const member = (interval: Interval, part: number): bigint => {
    const { low, high } = interval;
    assert.ok(low !== undefined && high !== undefined);
    return low + ((high - low) * BigInt(part)) / 100n;
  };
  fc.assert(
    fc.property(intervals, intervals, fc.nat(100), fc.nat(100), (a, b, p, q) => {
      const [x, y] = [member(a, p), member(b, q)];
      assert.ok(contains(add(a, b), x + y));
      assert.ok(contains(subtract(a, b), x - y));
      assert.ok(contains(negate(a), -x));
      assert.deepEqual(negate(negate(a)), a);
      if (x <= y) assert.ok(canBeAtMost(a, b));
    }),
  );
});

test("the common part holds exactly what is in both", () => {
  fc.assert(
    fc.property(intervals, intervals, wholes, (a, b, value) => {
      const common = intersect(a, b);
      assert.equal(common !== undefined, overlaps(a, b));
      const inBoth = contains(a, value) && contains(b, value);
      assert.equal(common !== undefined && contains(common, value), inBoth);
      assert.equal(overlaps(a, b), overlaps(b, a));
    }),
  );
});

test("division rounds the way its name says", () => {
  const divisors = fc.bigInt({ min: -1000n, max: 1000n }).filter((divisor) => divisor !== 0n);
  fc.assert(
    fc.property(wholes, divisors, (dividend, divisor) => {
      const down = divideDown(dividend, divisor);
      const up = divideUp(dividend, divisor);
      const half = divideHalfUp(dividend, divisor);
      assert.ok(up - down <= 1n && down <= half && half <= up);
      const exact = divideExact(dividend, divisor);
      assert.equal(exact !== undefined, up === down);
      const twice = 2n * (half * divisor - dividend);
      const size = divisor < 0n ? -divisor : divisor;
      assert.ok((twice < 0n ? -twice : twice) <= size);
      assert.equal(divideHalfUp(-dividend, divisor), -half);
    }),
  );
});

test("no two concepts meet in one address, and every address leads back", () => {
  const row = fc.oneof(
    fc.constantFrom("total", "income-total", "function:201", "function:208", "personnel-total"),
    fc.integer({ min: 201, max: 2_399_999 }).map(String),
    fc
      .tuple(fc.constantFrom("2130106/", "a.b", "a:b", "~"), fc.constantFrom("基层项目", "x-1"))
      .map(([a, b]) => a + b),
  );
  const column = fc.constantFrom("amount", "total", "basic", "carryover-opening");
  const statement = fc.constantFrom("01", "03", "09");
  const code = fc.integer({ min: 201, max: 2_399_999 });
  const concepts: fc.Arbitrary<ConceptId> = fc
    .oneof(
      fc.tuple(statement, row, column).map(([s, r, c]) => `${s}[${r}].${c}`),
      fc.tuple(row, column).map(([r, c]) => `x.procurement[${r}].${c}`),
      fc.constantFrom("n.fiscal.change", "n.three.total-change", "n.income.total.change"),
      code.map((item) => `n.general.item-change[${item}]`),
      code.map((item) => `n.general.class[${item}].budget-difference`),
      fc.nat(99).map((index) => `p.project[${index}].total.executed`),
      fc.tuple(fc.nat(99), fc.nat(20)).map(([i, j]) => `p.project[${i}].indicator[${j}].target`),
    )
    .chain((text) => fc.constantFrom(text, `prior:${text}`))
    .map(conceptId);
  fc.assert(
    fc.property(concepts, (concept) => {
      const address = addressOf(concept);
      assert.doesNotMatch(address, /[[\]:/]/);
      assert.equal(conceptAt(address), concept);
    }),
    { numRuns: 2000 },
  );
});
