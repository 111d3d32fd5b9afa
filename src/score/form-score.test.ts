import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Measured, MeasuredValue } from "#model/evidence-measure.ts";
import type { FormSetup, IndicatorSetup } from "#model/evidence-setup.ts";
import { fen } from "#model/fen.ts";
import { madeUpBook, madeUpMeasure } from "#test/evidence/made-up-evidence.ts";
import { metState } from "./achievement.ts";
import { scoreForm, scoreIndicator } from "./form-score.ts";
import { achievementOf } from "./form-score-achievement.ts";
import { lintForm } from "./form-score-lints.ts";
import { targetOf } from "./form-score-target.ts";

const BASE: IndicatorSetup = {
  level1: "产出指标",
  level2: "数量指标",
  level3: "核发许可证",
  target: ">=1000件",
  weight: "10",
  measure: "m",
  policies: [],
  note: "",
  basis: "",
  lastYear: "",
  place: { line: 1, column: 1 },
};

/** A register whose sum is the number, so that scores of the reference can be held against it. */
function bookOf(number: string, unit: string, more: object = {}) {
  const text = `记录编号,日期,数量\n1,2024-03-01,${number}\n2,2024-03-02,0\n`;
  const compute = { name: "sum", of: "quantity" } as const;
  const measure = madeUpMeasure("m", { evidence: "台账", compute, unit, decimals: 4, ...more });
  return madeUpBook({ 台账: ["register", text] }, [measure]);
}

function scored(target: string, number: string, more: Partial<IndicatorSetup> = {}) {
  const unit = /[^\d.<>=]+$/u.exec(target)?.[0] ?? "";
  const context = { book: bookOf(number, unit), year: 2024, scoring: new Map<string, string>() };
  return scoreIndicator({ ...BASE, target, ...more }, context);
}

test("scores are those that the policies' own examples print", () => {
  const cases: readonly (readonly [string, string, string, string, string])[] = [
    [">=1000件", "476", "10", "4.76", "shortfall-proportional"],
    ["=141人", "140", "10", "9.93", "shortfall-proportional"],
    [">=81.144平方米", "78.48", "10", "9.67", "shortfall-proportional"],
    ["<=12个月", "10", "10", "10", "ceiling-full"],
    ["=185公里", "185", "10", "10", "met-full"],
    ["不少于13期", "31", "8", "8", "met-full"],
    ["<=2小时", "4", "10", "5", "reverse-ratio"],
    ["90-95分", "80", "10", "8.89", "two-sided"],
  ];
  for (const [target, actual, weight, score, policy] of cases) {
    const found = scored(target, actual, { weight });
    assert.deepEqual([found.score?.text, found.policy], [score, policy], target);
  }
});

test("an indicator's policy comes before the department's, that before the standard's", () => {
  const broken = scored("<=33.18万元", "36.77", { weight: "5", policies: ["ceiling-broken-zero"] });
  assert.equal(broken.score?.text, "0");
  const cheap = (scoring: ReadonlyMap<string, string>) =>
    scoreIndicator(
      { ...BASE, target: "<=35.09万元" },
      { book: bookOf("34.91", "万元"), year: 2024, scoring },
    );
  assert.equal(cheap(new Map()).score?.text, "10");
  assert.equal(cheap(new Map([["cost-ceiling", "ratio-to-ceiling"]])).score?.text, "9.95");
});

test("units are brought together; those that do not fit keep the score from being told", () => {
  const of = (target: string, unit: string) =>
    scoreIndicator(
      { ...BASE, target },
      {
        book: bookOf("1250000", "平方米", unit === "" ? {} : { unit }),
        year: 2024,
        scoring: new Map(),
      },
    );
  assert.equal(of(">=125公顷", "").met, "met");
  assert.equal(of(">=1.25平方公里", "").met, "met");
  assert.equal(of(">=126公顷", "").met, "missed");
  assert.equal(of(">=5人", "").cannot?.code, "unit-differs");
  assert.equal(of("有效提高", "").cannot?.code, "kind-differs");
  assert.equal(of(">=5个5", "").cannot?.code, "target-unreadable");
});

test("what the print hides is told", () => {
  const book = bookOf("89.996", "%", { decimals: 2 });
  const found = scoreIndicator(
    { ...BASE, target: ">=90%" },
    { book, year: 2024, scoring: new Map() },
  );
  assert.deepEqual(
    [found.measured.kind === "told" && found.measured.text, found.met],
    ["90.00", "missed"],
  );
  assert.ok(found.isHiddenByPrint);
  assert.equal(scored(">=90%", "90").isHiddenByPrint, false);
});

test("notes are asked for where a target was missed or far exceeded, and only there", () => {
  assert.equal(scored(">=1000件", "476").missingNote, "note-missing");
  assert.equal(scored(">=1000件", "476", { note: "年中停办。" }).missingNote, undefined);
  assert.equal(scored(">=100件", "150").missingNote, "note-missing-overshoot");
  assert.equal(scored(">=100件", "149").missingNote, undefined);
});

const WORDS = [
  { least: 80_000_000n, word: "完全达到预期" },
  { least: 60_000_000n, word: "基本达到预期" },
  { least: undefined, word: "未达到预期" },
];

test("words take the whole weight in the highest band and the measured share below it", () => {
  const of = (number: string, words = WORDS) => {
    const book = bookOf(number, "%", { words });
    return scoreIndicator(
      { ...BASE, target: "有效提高" },
      { book, year: 2024, scoring: new Map() },
    );
  };
  assert.deepEqual(
    [of("92").score?.text, of("77").score?.text, of("59").score?.text],
    ["10", "7.7", "5.9"],
  );
  assert.equal(of("77").missingNote, "note-missing");
  const wrong = [{ least: undefined, word: "未达到预期" }];
  assert.equal(of("77", wrong).cannot?.code, "band-outside");
});

test("a date is compared on the calendar of its year", () => {
  const text = "记录编号,日期\n1,2024-11-29\n";
  const compute = { name: "latest", of: "date" } as const;
  const book = madeUpBook({ 台账: ["register", text] }, [
    madeUpMeasure("m", { evidence: "台账", compute }),
  ]);
  const of = (target: string) =>
    scoreIndicator({ ...BASE, target, weight: "5" }, { book, year: 2024, scoring: new Map() });
  assert.deepEqual([of("=12月20日前").score?.text, of("=12月20日前").policy], ["5", "deadline"]);
  assert.equal(of("11月28日前").score?.text, "0");
});

function form(indicators: readonly IndicatorSetup[]): FormSetup {
  return {
    scope: "project",
    project: "XM01",
    name: "许可证",
    unit: "",
    executionWeight: "10",
    goals: { expected: "", actual: "" },
    indicators,
    file: "",
    place: { line: 1, column: 1 },
  };
}

test("a form adds its scores up, grades the total, and has none while a part is unknown", () => {
  const context = { book: bookOf("476", "件"), year: 2024, scoring: new Map<string, string>() };
  const indicators = [
    { ...BASE, weight: "40" },
    { ...BASE, target: ">=400件", weight: "50" },
  ];
  const funds = { adjustedBudget: fen(3_838_118), executed: fen(3_404_307) };
  const whole = scoreForm(form(indicators), funds, context);
  assert.deepEqual([whole.rate?.text, whole.executionScore?.text], ["88.70", "8.87"]);
  assert.deepEqual([whole.total?.text, whole.grade], ["77.91", "中"]);
  const unfunded = scoreForm(
    form(indicators),
    { adjustedBudget: fen(0), executed: fen(0) },
    context,
  );
  assert.deepEqual([unfunded.total, unfunded.grade], [undefined, ""]);
  const unknown = scoreForm(form([{ ...BASE, measure: "none" }]), funds, context);
  assert.equal(unknown.total, undefined);
  assert.equal(unknown.indicators[0]?.cannot?.code, "actual-unknown");
});

test("a root mean square is compared as its square is, and scored by its exact value", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 18n }),
      fc.bigInt({ min: 1n, max: 10n ** 6n }),
      fc.integer({ min: 1, max: 99_999 }),
      fc.constantFrom("<=", ">="),
      (dividend, divisor, tenths, operator) => {
        const target = targetOf(`${operator}${Math.floor(tenths / 10)}.${tenths % 10}mm`, 2024);
        assert.ok(target);
        const value: MeasuredValue = { kind: "root", squared: { dividend, divisor } };
        const told = { kind: "told", value, unit: "mm" } as Measured & { readonly kind: "told" };
        const achievement = achievementOf(target, told, { weight: 10_000_000n, better: "lower" });
        assert.ok(!("code" in achievement));
        const squaredTarget = (BigInt(tenths) * 100_000n) ** 2n * divisor;
        const isMet = operator === "<=" ? dividend <= squaredTarget : dividend >= squaredTarget;
        assert.equal(metState(achievement), isMet ? "met" : "missed");
      },
    ),
  );
});

test("targets that are badly set up are named, sound ones are not", () => {
  const measures = bookOf("1", "件").measures;
  const sound = [
    { ...BASE, weight: "30", level3: "甲", measure: "a" },
    { ...BASE, weight: "30", level3: "乙", measure: "b" },
    { ...BASE, weight: "30", level1: "效益指标", level3: "丙", measure: "c" },
  ];
  assert.deepEqual(lintForm(form(sound), measures, 2024), []);
  const bad: readonly IndicatorSetup[] = [
    { ...BASE, weight: "40", target: ">=0件" },
    { ...BASE, level3: "差错率", target: ">=3%", measure: "x" },
    { ...BASE, level3: "合格率", target: "<=100%", measure: "y" },
    { ...BASE, level3: "办件", target: "12", measure: "z" },
    { ...BASE, level3: "宗地", target: ">=100公顷" },
    { ...BASE, level3: "检查", target: ">=100次", lastYear: "250次", measure: "v" },
    { ...BASE, level3: "服务", target: "有效提高" },
  ];
  const found = lintForm(form(bad), measures, 2024).map(
    ({ lint, found: text }) => `${lint} ${text}`,
  );
  assert.deepEqual(
    found.sort(),
    [
      "cannot-fail <=100%",
      "cannot-fail >=0件",
      "cannot-fail 有效提高",
      "direction-reversed <=100%",
      "direction-reversed >=3%",
      "duplicated 宗地",
      "duplicated 服务",
      "first-level-missing 效益指标",
      "no-operator 12",
      "no-unit 12",
      "target-too-low 250次",
      "unit-mismatch 公顷、件",
      "weight-concentrated 40",
      "weights-not-100 110",
    ].sort(),
  );
});
