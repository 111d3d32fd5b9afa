import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readAmountCell, yuanText } from "./amount.ts";
import { bestAssignment, gainOf } from "./assignment.ts";
import { codeAndName, ownCodeAndName, voucherOf } from "./code.ts";
import { readDay, readPeriod } from "./date.ts";

const FEN = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });

test("fen printed as yuan are read back, as text and as a stored number", () => {
  fc.assert(
    fc.property(FEN, (fen) => {
      const text = yuanText(fen);
      const read = { kind: "amount", fen: fen === 0 ? 0 : fen };
      assert.deepEqual(readAmountCell(text, "元"), read);
      assert.deepEqual(readAmountCell(Number(text), "元"), read);
    }),
  );
});

test("every spelling of import-formats 2 is the amount it means", () => {
  const spelt: readonly (readonly [string, string, number])[] = [
    ["1,234.56", "元", 123_456],
    ["1，234.56", "元", 123_456],
    ["１２３４．５６", "元", 123_456],
    ["1 234.56", "元", 123_456],
    ["1234.56元", "元", 123_456],
    ["￥1,234.56", "元", 123_456],
    ["¥1,234.56", "元", 123_456],
    ["(1,234.56)", "元", -123_456],
    ["（1,234.56）", "元", -123_456],
    ["-1,234.56", "元", -123_456],
    ["－1,234.56", "元", -123_456],
    ["1,234.56-", "元", -123_456],
    ["1234.5", "元", 123_450],
    ["12.34万", "元", 12_340_000],
    ["12.34", "万元", 12_340_000],
    ["0.123456", "万元", 123_456],
    ["0.00元", "元", 0],
  ];
  for (const [text, unit, fen] of spelt) {
    assert.deepEqual(readAmountCell(text, unit), { kind: "amount", fen }, text);
  }
  for (const blank of ["", "-", "—", "－", "–", " "]) {
    assert.equal(readAmountCell(blank, "元").kind, "blank", blank);
  }
  for (const [text, code] of [
    ["1234.567", "amount-more-than-fen"],
    ["1.23E+06", "amount-scientific"],
    ["1,23.4", "amount-unreadable"],
    ["#REF!", "amount-unreadable"],
  ] as const) {
    const read = readAmountCell(text, "元");
    assert.equal(read.kind === "problem" && read.problem.code, code, text);
  }
});

test("days in every spelling are the same day, serial numbers included", () => {
  for (const text of [
    ...["2024-03-05", "2024/3/5", "2024.3.5", "20240305", "2024年3月5日", "45356"],
    ...["2024-03-05 00:00:00", "2024-3-5 8:30"],
  ]) {
    assert.equal(readDay(text), "2024-03-05", text);
  }
  assert.equal(readDay(45356), "2024-03-05");
  for (const text of ["2024-02-30", "3", "202403", "十月", "1"]) {
    assert.equal(readDay(text), undefined, text);
  }
});

test("periods are months, alone or behind their year", () => {
  assert.deepEqual(readPeriod("03"), { year: "", period: "3" });
  assert.deepEqual(readPeriod("202403"), { year: "2024", period: "3" });
  assert.deepEqual(readPeriod("2024年3月"), { year: "2024", period: "3" });
  assert.deepEqual(readPeriod("2024-13"), { year: "2024", period: "13" });
  assert.equal(readPeriod("14"), undefined);
});

test("codes and names in one cell come apart", () => {
  for (const text of [
    "[30201]办公费",
    "30201 办公费",
    "30201-办公费",
    "办公费(30201)",
    "办公费（30201）",
  ]) {
    const { code, name } = codeAndName(text);
    assert.deepEqual([code, name], ["30201", "办公费"], text);
  }
  assert.deepEqual(codeAndName("30201.0"), { code: "30201", name: "", isRepaired: true });
  assert.deepEqual(codeAndName("3.0201E4"), { code: "30201", name: "", isRepaired: true });
  assert.equal(codeAndName("办公费").code, "");
  assert.deepEqual(ownCodeAndName("P1 规划编制").code, "P1");
  assert.deepEqual(ownCodeAndName("规划编制").code, "");
});

test("a voucher's word and number come apart", () => {
  for (const [text, word, number] of [
    ["记-0001", "记", "0001"],
    ["记0001", "记", "0001"],
    ["记 1", "记", "1"],
    ["预记-12", "预记", "12"],
    ["转字第3号", "转", "3"],
    ["0001", "", "0001"],
  ] as const) {
    assert.deepEqual(voucherOf(text), { word, number }, text);
  }
});

test("no other one-to-one assignment gains more", () => {
  const gain = fc.integer({ min: -5, max: 9 });
  const table = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(gain, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  const best = (gains: readonly (readonly number[])[], used: ReadonlySet<number>): number => {
    const [first, ...rest] = gains;
    if (first === undefined) return 0;
    let most = best(rest, used);
    first.forEach((own, column) => {
      if (own > 0 && !used.has(column)) {
        most = Math.max(most, own + best(rest, new Set([...used, column])));
      }
    });
    return most;
  };
  fc.assert(
    fc.property(table, (gains) => {
      const assigned = bestAssignment(gains);
      const taken = assigned.filter((column) => column >= 0);
      assert.equal(new Set(taken).size, taken.length);
      assert.equal(gainOf(gains, assigned), best(gains, new Set()));
    }),
  );
});
