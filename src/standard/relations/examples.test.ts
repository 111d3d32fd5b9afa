import assert from "node:assert/strict";
import { test } from "node:test";
import { divideHalfUp } from "#model/division.ts";
import {
  add,
  canBeAtMost,
  type Interval,
  intersect,
  negate,
  overlaps,
  point,
} from "#model/interval.ts";
import { intervalOf, readPrinted } from "#model/printed.ts";
import { relations } from "#standard/relations/relations.ts";

const NUMBER = "[−-]?\\d[\\d,]*(?:\\.\\d+)?";
const SUM = `${NUMBER}(?: [+−] ${NUMBER})*`;
const EQUATION = new RegExp(
  `(?<![\\d.,÷×(] ?)(${SUM}) = (${SUM})(?![\\d.,%]| ?[÷×万]| \\d)(?:，印 (${NUMBER}))?`,
  "g",
);
const AT_MOST = new RegExp(`(${NUMBER}) ≤ (${NUMBER})`, "g");
const QUOTIENT = new RegExp(
  `\\(?(${SUM})\\)? ÷ \\(?(?:全年预算 )?(${SUM})\\)? = (${NUMBER})%`,
  "g",
);

function intervalOfNumber(text: string): Interval {
  const printed = readPrinted(text.replace("−", "-"), "万元");
  assert.ok(printed.ok, text);
  return intervalOf(printed.value, "amount");
}

function exactOf(text: string): bigint {
  const printed = readPrinted(text.replace("−", "-"), "");
  assert.ok(printed.ok, text);
  return printed.value.digits * 10n ** BigInt(6 - printed.value.decimals);
}

/** The terms of `1,191.92 + 15,088.87 − 14,866.52`, each with its sign. */
function termsOf(sum: string): readonly { readonly sign: 1 | -1; readonly text: string }[] {
  return sum.split(/ (?=[+−] )/).map((part) => {
    const isNegative = part.startsWith("− ");
    return { sign: isNegative ? -1 : 1, text: part.replace(/^[+−] /, "") };
  });
}

function intervalOfSum(sum: string): Interval {
  return termsOf(sum).reduce<Interval>((total, { sign, text }) => {
    const interval = intervalOfNumber(text);
    return add(total, sign === 1 ? interval : negate(interval));
  }, point(0n));
}

function exactSum(sum: string): bigint {
  return termsOf(sum).reduce((total, { sign, text }) => total + BigInt(sign) * exactOf(text), 0n);
}

test("the sums in examples hold: computed exactly, printed within rounding", () => {
  let tested = 0;
  for (const { id, example } of relations()) {
    if (example.fit === "none" || example.fit === "convention") continue;
    for (const [, left = "", right = "", printed] of example.text.matchAll(EQUATION)) {
      const what = `${id}: ${left} = ${right}`;
      assert.equal(exactSum(left), exactSum(right), what);
      assert.ok(overlaps(intervalOfSum(left), intervalOfSum(right)), what);
      if (printed !== undefined) {
        assert.ok(overlaps(intervalOfSum(left), intervalOfNumber(printed)), `${what}, ${printed}`);
        assert.equal(example.fit, "rounding", what);
      }
      tested++;
    }
  }
  assert.ok(tested >= 90, `${tested} sums tested`);
});

test("what is at most something in an example can be", () => {
  let tested = 0;
  for (const { id, example } of relations()) {
    for (const [, left = "", right = ""] of example.text.matchAll(AT_MOST)) {
      assert.ok(canBeAtMost(intervalOfNumber(left), intervalOfNumber(right)), id);
      tested++;
    }
  }
  assert.ok(tested >= 25, `${tested} tested`);
});

test("the rates in examples are those of their figures, within rounding", () => {
  let tested = 0;
  for (const { id, example } of relations()) {
    for (const [, part = "", whole = "", rate = ""] of example.text.matchAll(QUOTIENT)) {
      const quotient = quotientOf(intervalOfSum(part), intervalOfSum(whole));
      const printed = readPrinted(rate.replace("−", "-"), "%");
      assert.ok(printed.ok, rate);
      const common = intersect(quotient, intervalOf(printed.value, "percent"));
      assert.ok(common !== undefined, `${id}: ${part} ÷ ${whole} = ${rate}%`);
      tested++;
    }
  }
  assert.ok(tested >= 20, `${tested} tested`);
});

/** Percent in millionths, from the ends that lie furthest apart; the whole is above zero. */
function quotientOf(part: Interval, whole: Interval): Interval {
  const ends = [part.low, part.high].flatMap((top) =>
    [whole.low, whole.high].map((bottom) => {
      assert.ok(top !== undefined && bottom !== undefined && bottom > 0n);
      return divideHalfUp(top * 100_000_000n, bottom);
    }),
  );
  const sorted = ends.sort((a, b) => (a < b ? -1 : Number(a > b)));
  return { low: sorted[0], high: sorted.at(-1) };
}
