import type { Rule } from "#check/rule.ts";
import type { IndicatorReading } from "#score/indicator-reading.ts";
import { unitFit } from "#score/quantity.ts";
import { indicatorUnit } from "#standard/performance/indicator-units.ts";
import { LINTS } from "#standard/performance/lints.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerHits } from "./form-answers.ts";
import { factsOfIndicator } from "./form-reading.ts";
import { achievementText } from "./form-text.ts";

/** 指标值与实际完成值单位不同: neither the same unit nor two of one family. */
export const unitMismatch: Rule = {
  id: "unit-mismatch",
  title: "指标值与实际完成值的计量单位不同",
  basis: "绩效自评表的年度指标值、实际完成值两栏",
  status: "verified",
  severity: LINTS["unit-mismatch"].severity,
  stage: "trial",
  since: "0.1.0",
  dimension: "truthfulness",
  obligations: ["E04"],
  why: "实际完成值要和指标值比较，两者须用同一单位，或者能换算的单位（公顷和亩、元和万元）。个和件一类数数的单位不同，只作提示。",
  examples: {
    holds: exampleForms({
      indicators: soundBut({
        0: ["产出/数量", "库房改造面积", ">=1公顷", "1.2万平方米", "20", "20"],
      }),
    }),
    broken: exampleForms({
      indicators: soundBut({
        0: ["产出/数量", "库房改造面积", ">=1公顷", "1.2万元", "20", "20"],
      }),
    }),
  },
  run: (dossier) =>
    answerHits(dossier, (form) => {
      const both = form.indicators.filter(
        ({ target, actual }) => target !== undefined && actual !== undefined,
      );
      const charges = both
        .filter(({ indicator }) => fitOf(indicator.target?.unit, indicator.actual?.unit))
        .map((reading) => ({
          message: `${form.title}${achievementText(reading)}：两个单位不能比较。`,
          advice: "把实际完成值换成指标值的单位。",
          facts: factsOfIndicator(reading, "actual").slice(0, 2),
          severity: isCounted(reading) ? ("note" as const) : ("error" as const),
        }));
      return {
        charges,
        hits: [],
        looked: both.flatMap((reading) => factsOfIndicator(reading, "actual").slice(0, 2)),
        missing: ["指标值和实际完成值"],
      };
    }),
};

function fitOf(target = "", actual = ""): boolean {
  return unitFit(target, actual) === "different";
}

/** Both are words for counting (个, 件); which is used is a matter of style. */
function isCounted({ indicator: { target, actual } }: IndicatorReading): boolean {
  const families = [target, actual].map((cell) => indicatorUnit(cell?.unit ?? "")?.family);
  return families.every((family) => family === undefined);
}
