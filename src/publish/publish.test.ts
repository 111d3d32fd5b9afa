import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { conceptId } from "#model/concept.ts";
import type { Disclosure, Unplaced } from "#model/disclosure.ts";
import type { Fact } from "#model/fact.ts";
import { decimalText, intervalOf, readPrinted } from "#model/printed.ts";
import type { Direction, FigureKind } from "#model/unit.ts";
import { cellOfConcept, conceptName } from "./concept-name.ts";
import { factIndex, factView } from "./fact-view.ts";
import { intervalView } from "./interval-view.ts";
import { readingView } from "./reading-view.ts";

type Made = {
  readonly id: string;
  readonly concept: string;
  readonly text: string;
  readonly unit: string;
  readonly kind?: FigureKind;
  readonly direction?: Direction;
};

function fact({ id, concept, text, unit, kind = "amount", direction }: Made): Fact {
  const printed = readPrinted(text, unit);
  assert.ok(printed.ok);
  return {
    id,
    concepts: [conceptId(concept)],
    subject: "",
    year: 2024,
    kind,
    direction,
    label: "名称",
    seat: { kind: "sentence", section: "一" },
    printed: printed.value,
    interval: intervalOf(printed.value, kind, direction),
    exact: undefined,
    source: {
      kind: "read",
      places: [{ kind: "line", line: 7, from: 1, to: 5 }],
      isDoubtful: false,
    },
  };
}

function disclosure(facts: readonly Fact[], unplaced: readonly Unplaced[] = []): Disclosure {
  return {
    ...{ subject: "", year: 2024, kind: "final-accounts", body: "department", edition: "base" },
    ...{ outline: [], sentences: [], forms: [], facts, unplaced, asides: {} },
  };
}

function viewOf(facts: readonly Fact[], id: string) {
  const all = disclosure(facts);
  const index = factIndex(all, readingView(all).groups);
  const found = index.facts.get(id);
  assert.ok(found !== undefined);
  return factView(found, index);
}

const INCOME = "n.overall.income-total";

test("an interval is shown in the unit of its print, exact to the last fen", () => {
  const shown = (made: Omit<Made, "id" | "concept">) =>
    intervalView(fact({ id: "a", concept: INCOME, ...made }));
  assert.deepEqual(shown({ text: "15,088.87", unit: "万元" }), {
    ...{ low: "15,088.865", high: "15,088.875", isExact: false },
  });
  assert.deepEqual(shown({ text: "0.05", unit: "元" }), {
    low: "0.04",
    high: "0.06",
    isExact: false,
  });
  assert.deepEqual(shown({ text: "5", unit: "个", kind: "count" }), {
    ...{ low: "5", high: "5", isExact: true },
  });
  assert.deepEqual(shown({ text: "0.3", unit: "%", kind: "percent" }), {
    ...{ low: "0.25", high: "0.35", isExact: false },
  });
});

test("a decrease in words is shown as its size, low end first", () => {
  const made = { id: "a", concept: INCOME, text: "497.92", unit: "万元" } as const;
  const view = intervalView(fact({ ...made, kind: "change", direction: "decrease" }));
  assert.deepEqual(view, { low: "497.915", high: "497.925", isExact: false });
});

test("the print lies within the interval that is shown, whatever its unit and decimals", () => {
  const prints = fc.record({
    digits: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
    decimals: fc.integer({ min: 0, max: 4 }),
    unit: fc.constantFrom("元", "万元", "亿元", "%", "个"),
  });
  fc.assert(
    fc.property(prints, ({ digits, decimals, unit }) => {
      const text = decimalText(digits, decimals);
      const view = intervalView(fact({ id: "a", concept: INCOME, text, unit }));
      assert.ok(view !== undefined);
      const plain = (words: string) => readPrinted(words, unit);
      const [low, own, high] = [plain(view.low), plain(text), plain(view.high)];
      if (!low.ok || !high.ok || !own.ok) return; // more decimals than a print may have
      const grid = (value: typeof own.value) => value.digits * 10n ** BigInt(8 - value.decimals);
      assert.ok(grid(low.value) <= grid(own.value) && grid(own.value) <= grid(high.value));
    }),
  );
});

test("twins are the same, compatible or contradict, by their intervals", () => {
  const facts = [
    fact({ id: "a", concept: INCOME, text: "1,600.70", unit: "万元" }),
    fact({ id: "b", concept: INCOME, text: "1600.70", unit: "万元" }),
    fact({ id: "c", concept: INCOME, text: "16,007,012.00", unit: "元" }),
    fact({ id: "d", concept: INCOME, text: "1,600.71", unit: "万元" }),
    fact({ id: "e", concept: INCOME, text: "1,600.90", unit: "万元" }),
    fact({ id: "f", concept: "n.overall.carryover-opening", text: "1,600.70", unit: "万元" }),
  ];
  const twins = viewOf(facts, "a").twins.map(({ fact: id, agree }) => [id, agree]);
  assert.deepEqual(twins, [
    ["b", "same"],
    ["c", "compatible"],
    ["d", "compatible"],
    ["e", "contradicts"],
  ]);
});

test("a sentence and the cell of the statement that it repeats are twins", () => {
  const facts = [
    fact({ id: "a", concept: INCOME, text: "1,600.70", unit: "万元" }),
    fact({ id: "b", concept: "01[income-total].amount", text: "1,600.70", unit: "万元" }),
  ];
  for (const [id, other] of [
    ["a", "b"],
    ["b", "a"],
  ] as const) {
    assert.deepEqual(
      viewOf(facts, id).twins.map((twin) => twin.fact),
      [other],
    );
  }
  assert.equal(cellOfConcept(conceptId(INCOME)), "01[income-total].amount");
});

test("concepts are called as the field calls them", () => {
  const name = (id: string) => conceptName(conceptId(id), 2024);
  assert.equal(name("03[2010301].basic"), "公开03 支出决算表 · 行政运行 · 基本支出");
  assert.equal(name("01[income-total].amount"), "公开01 收入支出决算总表 · 本年收入合计 · 决算数");
  assert.equal(name(INCOME), "本年收入合计");
  assert.equal(name(`prior:${INCOME}`), "上年 本年收入合计");
  assert.equal(name("x.unheard[of].amount"), "");
});

test("every figure is in the lists, and only all of them are a hundred percent", () => {
  const facts = Array.from({ length: 2999 }, (_, index) =>
    fact({ id: `a${index}`, concept: INCOME, text: "1.00", unit: "万元" }),
  );
  const missing: Unplaced = {
    ...{ text: "9", unit: "个", reason: "in-free-text", context: "9 个" },
    places: [{ kind: "line", line: 3, from: 1, to: 2 }],
  };
  const view = readingView(disclosure(facts, [missing]));
  assert.deepEqual(view.counts, { figures: 3000, placed: 2999, unplaced: 1, share: "99.9" });
  assert.equal(view.groups.flatMap(({ rows }) => rows).length, 2999);
  assert.deepEqual(
    view.unplaced.map(({ id, place }) => [id, place]),
    [["u1", "第 3 行"]],
  );
  assert.equal(readingView(disclosure(facts)).counts.share, "100.0");
  assert.equal(readingView(disclosure([])).counts.share, "");
});
