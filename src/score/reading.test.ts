import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { conceptId } from "#model/concept.ts";
import type { Fact } from "#model/fact.ts";
import type { FormCell, Indicator } from "#model/form.ts";
import { intervalOf, readPrinted } from "#model/printed.ts";
import type { FigureKind } from "#model/unit.ts";
import { dateIn } from "./form-dates.ts";
import { habitOf, policiesUnder, scoredIndicators, verdictOf } from "./habit.ts";
import { readIndicator } from "./indicator-reading.ts";
import { betterOfName, isPartOfWhole } from "./name-meaning.ts";
import { explainPolicy } from "./policy-card.ts";
import { POLICY_IDS } from "./policy-ids.ts";
import { exactQuantity, onOneGrid, unitFit } from "./quantity.ts";

type Cell = readonly [text: string, unit: string, operator?: string, kind?: FigureKind];

/** An indicator of given cells (a text without a number is words), with its facts. */
function indicatorOf(name: string, cells: readonly [Cell, Cell, string, string]) {
  const facts = new Map<string, Fact>();
  const cellOf = ([text, unit, operator = "", kind = "count"]: Cell): FormCell => {
    const read = readPrinted(text, unit);
    if (!read.ok) return { text, operator, unit: "", fact: undefined, places: [] };
    const id = `f${facts.size}`;
    facts.set(id, {
      id,
      concepts: [conceptId(`p.project[0].indicator[${facts.size}].target`)],
      subject: "",
      year: 2024,
      kind,
      direction: undefined,
      label: name,
      seat: { kind: "cell", statement: "", row: "", column: "", side: undefined },
      printed: read.value,
      interval: intervalOf(read.value, kind),
      exact: undefined,
      source: { kind: "read", places: [], isDoubtful: false },
    });
    return { text: `${operator}${text}${unit}`, operator, unit, fact: id, places: [] };
  };
  const [target, actual, weight, score] = cells;
  const indicator: Indicator = {
    level1: "产出指标",
    level2: "数量指标",
    level3: name,
    target: cellOf(target),
    actual: cellOf(actual),
    weight: cellOf([weight, "分"]),
    score: cellOf([score, "分"]),
    note: "",
    basis: "",
    places: [],
  };
  return readIndicator(indicator, facts, 2024);
}

test("met, missed and what rounding leaves open", () => {
  const met = (target: Cell, actual: Cell, name = "整理数量") =>
    indicatorOf(name, [target, actual, "10", "10"]).met;
  assert.equal(met(["95", "%", ">=", "percent"], ["95.24", "%", "", "percent"]), "met");
  assert.equal(met(["95.2", "%", ">=", "percent"], ["95", "%", "", "percent"]), "cannot-tell");
  assert.equal(met(["95.6", "%", ">=", "percent"], ["95", "%", "", "percent"]), "missed");
  assert.equal(met(["100", "个", ">="], ["99", "个"]), "missed");
  assert.equal(met(["2", "小时", "<="], ["150", "分钟"], "响应时间"), "missed");
  assert.equal(met(["1", "年", "<="], ["12", "个月"], "完成时间"), "met");
  assert.equal(met(["1", "公顷", ">=", "area"], ["15", "亩", "", "area"], "绿化面积"), "met");
  assert.equal(met(["1", "公顷", ">=", "area"], ["14", "亩", "", "area"], "绿化面积"), "missed");
  assert.equal(met(["10", "个"], ["9", "个"]), "missed");
  assert.equal(met(["1.2", "万人", ">="], ["9000", "人"]), "missed");
  assert.equal(met(["9000", "人", ">="], ["1", "万人"]), "met");
  assert.equal(met(["12", "个月"], ["10", "个月"], "项目进度"), "cannot-tell");
  assert.equal(met(["10", "天", "<="], ["9", "个月"]), "cannot-tell");
});

test("ranges and dates in words are targets too", () => {
  const range = indicatorOf("盐度控制", [["80%-90%", ""], ["85", "%", "", "percent"], "10", "10"]);
  assert.equal(range.operator, "range");
  assert.equal(range.met, "met");
  const late = indicatorOf("评审完成时间", [["=12月20日前", ""], ["2025年1月3日", ""], "5", "5"]);
  assert.equal(late.met, "missed");
  const damaged = indicatorOf("数量", [["<=8个<=4个", ""], ["=8^", ""], "20", "20"]);
  assert.equal(damaged.achievement, undefined);
  assert.deepEqual(damaged.missing, ["可比的年度指标值与实际完成值"]);
});

test("dates compare by day, parts of a month by their end", () => {
  const day = (text: string) => dateIn(text, 2024)?.day ?? 0n;
  assert.ok(day("11月29日") < day("12月20日前"));
  assert.ok(day("12月上旬") < day("12月底") && day("2025年1月") > day("12月底"));
  assert.equal(dateIn("12个月", 2024), undefined);
  assert.equal(dateIn("13月40日", 2024), undefined);
});

test("converting there and back changes no order", () => {
  const area = fc.constantFrom("平方米", "亩", "公顷", "平方公里", "万亩");
  const size = fc.integer({ min: 0, max: 9_999_999 }).map(String);
  fc.assert(
    fc.property(area, area, size, size, (unitA, unitB, a, b) => {
      const of = (text: string, unit: string) => {
        const read = readPrinted(text, unit);
        assert.ok(read.ok);
        return { quantity: exactQuantity(read.value), unit };
      };
      const [x, y] = onOneGrid(of(a, unitA), of(b, unitB)) ?? [];
      const [v, w] = onOneGrid(of(b, unitB), of(a, unitA)) ?? [];
      assert.ok(x !== undefined && y !== undefined && v !== undefined && w !== undefined);
      assert.equal(x.point < y.point, w.point < v.point);
      assert.equal(x.point === y.point, w.point === v.point);
    }),
  );
});

test("units of two kinds do not compare, cut ones do", () => {
  assert.equal(unitFit("万元", "公顷"), "different");
  assert.equal(unitFit("平方米", "平方"), "cut");
  assert.equal(unitFit("元/件", "元"), "not-fixed");
  assert.equal(unitFit("万人", "人"), "convertible");
  assert.equal(unitFit("天", "个月"), "not-fixed");
  assert.equal(unitFit("", "%"), "one-missing");
});

test("the word that ends last in a name decides its direction", () => {
  assert.equal(betterOfName("投诉处理及时率"), "higher");
  assert.equal(betterOfName("群众投诉率"), "lower");
  assert.equal(betterOfName("管线点高程测量误差"), "lower");
  assert.equal(betterOfName("民族团结"), "neither");
  assert.ok(isPartOfWhole("办事群众满意度(%)") && !isPartOfWhole("任务完成率"));
});

test("a document's habit is what explains most; the other score stands out", () => {
  const ceiling = (actual: string, score: string) =>
    indicatorOf("故障修复时间", [["12", "小时", "<="], [actual, "小时"], "10", score]);
  const scored = scoredIndicators([
    ...["10", "9", "6", "12"].map((actual) => ceiling(actual, "10")),
    ceiling("10", "8.33"),
    ceiling("10", "7.1"),
  ]);
  const habit = habitOf(scored);
  assert.equal(habit.policies.get("ceiling/met")?.policy, "met-full");
  const verdicts = scored.map((each) => verdictOf(each, habit));
  assert.deepEqual(verdicts, ["habit", "habit", "habit", "habit", "other-policy", "none"]);
});

test("scores in whole points are the habit of a form that rounds so", () => {
  const floor = (actual: string, score: string) =>
    indicatorOf("整理数量", [["43.2", "万卷", ">="], [actual, "万卷"], "10", score]);
  const scored = scoredIndicators([floor("37.24", "9"), floor("30", "7"), floor("50", "10")]);
  const habit = habitOf(scored);
  assert.deepEqual(habit.rounding, { decimals: 0, mode: "half-up" });
  for (const each of scored) assert.ok(policiesUnder(each, habit.rounding).length > 0);
});

test("every policy has a card, unknown ids have none", () => {
  for (const id of POLICY_IDS) {
    const card = explainPolicy(id);
    assert.ok(card !== undefined && card.title !== "" && card.formula !== "");
  }
  assert.equal(explainPolicy("qualitative-bands")?.bands.length, 3);
  assert.equal(explainPolicy("met-fully"), undefined);
});
