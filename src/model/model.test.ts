import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOf, conceptAt, conceptId } from "#model/concept.ts";
import { fen, sumFen } from "#model/fen.ts";
import { contains, overlaps } from "#model/interval.ts";
import { decimalOf, intervalOf, printFen, readPrinted, withSeparators } from "#model/printed.ts";
import { placesOf, spansOf } from "#model/source-document.ts";

const printed = (text: string, unit: string) => {
  const result = readPrinted(text, unit);
  assert.ok(result.ok, text);
  return result.value;
};

test("blanks, separators and full-width digits are read as the same number", () => {
  for (const text of [
    "16,291.51",
    "16, 291. 51",
    "１６，２９１．５１",
    " 16291.51 ",
    "16,291.51　",
  ]) {
    assert.equal(decimalOf(printed(text, "万元")), "16291.51", text);
  }
});

test("a minus of any shape is a sign", () => {
  for (const text of ["-0.31", "－0.31", "−0.31", "–0.31"]) {
    assert.equal(decimalOf(printed(text, "%")), "-0.31", text);
  }
});

test("what is no number is not read as one", () => {
  for (const text of ["", "-", "—", "XX", "1.2.3", "12,34", "3人", "1e5", "."]) {
    assert.equal(readPrinted(text, "万元").ok, false, text);
  }
});

test("a printed amount stands for half a unit of its last place each way, both ends closed", () => {
  const interval = intervalOf(printed("15,088.87", "万元"), "amount");
  assert.deepEqual(interval, { low: 15_088_865_000n, high: 15_088_875_000n });
});

test("a whole amount of 万元 is as coarse as it is printed, a bare 0 is exact", () => {
  const whole = intervalOf(printed("4432", "万元"), "amount");
  assert.deepEqual(whole, { low: 4_431_500_000n, high: 4_432_500_000n });
  assert.deepEqual(intervalOf(printed("0", "万元"), "amount"), { low: 0n, high: 0n });
  assert.equal(contains(intervalOf(printed("0.00", "万元"), "amount"), 5_000n), true);
});

test("counts are exact and so are changes of counts", () => {
  assert.deepEqual(intervalOf(printed("556", "人"), "count"), {
    low: 556_000_000n,
    high: 556_000_000n,
  });
  assert.deepEqual(intervalOf(printed("109", "人"), "change", "increase"), {
    low: 109_000_000n,
    high: 109_000_000n,
  });
});

test("a decrease in words turns the interval, not the print", () => {
  const change = printed("497.92", "万元");
  const interval = intervalOf(change, "change", "decrease");
  assert.equal(decimalOf(change), "497.92");
  assert.deepEqual(interval, { low: -497_925_000n, high: -497_915_000n });
});

test("two prints that differ by one unit of the last place touch, by two they do not", () => {
  const of = (text: string) => intervalOf(printed(text, "万元"), "amount");
  assert.equal(overlaps(of("10.01"), of("10.02")), true);
  assert.equal(overlaps(of("10.01"), of("10.03")), false);
});

test("fen are printed half up, once", () => {
  const print = (value: number, unit: string, decimals: number) => {
    const result = printFen(fen(value), unit, decimals);
    assert.ok(result.ok);
    return withSeparators(result.value.text);
  };
  assert.equal(print(15_088_871_234, "万元", 2), "15,088.87");
  assert.equal(print(15_088_875_000, "万元", 2), "15,088.88");
  assert.equal(print(-15_088_875_000, "万元", 2), "-15,088.88");
  assert.equal(print(5, "元", 2), "0.05");
});

test("money that is no whole number of fen is a wrong program", () => {
  assert.throws(() => fen(0.5), RangeError);
  assert.throws(() => sumFen([fen(Number.MAX_SAFE_INTEGER), fen(1)]), RangeError);
});

test("a concept is spelt in addresses without brackets and colons", () => {
  const spelt = {
    "03[2130101].basic": "s03.2130101.basic",
    "01[function:201].amount": "s01.function-201.amount",
    "n.fiscal.change": "n.fiscal.change",
    "p.project[4].total.executed": "p.project.4.total.executed",
    "prior:n.fiscal.change": "prior.n.fiscal.change",
  };
  for (const [concept, address] of Object.entries(spelt)) {
    assert.equal(addressOf(conceptId(concept)), address);
    assert.equal(conceptAt(address), concept);
  }
});

test("a figure split over two lines has both places", () => {
  const text = {
    text: "16291.51",
    spans: [
      { kind: "line", at: 0, length: 5, line: 3, column: 40 },
      { kind: "line", at: 5, length: 3, line: 4, column: 1 },
    ],
  } as const;
  assert.deepEqual(placesOf(text, 2, 8), [
    { kind: "line", line: 3, from: 42, to: 45 },
    { kind: "line", line: 4, from: 1, to: 4 },
  ]);
});

test("a text on one line has the places of the same text as one run", () => {
  const whole = { text: "16291.51", line: 3, column: 40 };
  const run = { kind: "line", at: 0, length: 8, line: 3, column: 40 } as const;
  for (const file of [undefined, "决算.md"]) {
    const named = file === undefined ? {} : { file };
    const onLine = { ...whole, ...named };
    const joined = { text: whole.text, spans: [{ ...run, ...named }] };
    assert.deepEqual(spansOf(onLine), joined.spans);
    for (let from = 0; from <= 8; from++) {
      for (let to = from; to <= 8; to++) {
        assert.deepEqual(placesOf(onLine, from, to), placesOf(joined, from, to));
      }
    }
    assert.deepEqual(placesOf(onLine, 2, 5), [
      { kind: "line", line: 3, from: 42, to: 45, ...named },
    ]);
  }
});

test("a part of a box is as wide as its characters are", () => {
  const box = { x: 10, y: 20, width: 80, height: 10 };
  const text = {
    text: "收入12.5",
    spans: [{ kind: "box", at: 0, length: 6, page: 2, box }],
  } as const;
  assert.deepEqual(placesOf(text, 2, 6), [
    { kind: "page", page: 2, boxes: [{ x: 50, y: 20, width: 40, height: 10 }] },
  ]);
});
