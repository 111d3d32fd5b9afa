import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, doesNotApply, holds } from "#check/rules/answers.ts";
import { overlaps } from "#model/interval.ts";
import type { IndicatorReading } from "#score/indicator-reading.ts";
import { LINTS } from "#standard/performance/lints.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { type FormReading, performanceOf } from "./form-reading.ts";
import { achievementText } from "./form-text.ts";

/** 同一指标在两张表中完成值不同: same name, unit and target, in forms of one implementing unit. */
export const sameOutputDiffers: Rule = {
  id: "same-output-differs",
  title: "同一指标在两张自评表中实际完成值不同",
  basis: "各自评表的三级指标、实际完成值",
  status: "verified",
  severity: LINTS["actual-inconsistent"].severity === "error" ? "warning" : "note",
  stage: "trial",
  since: "0.1.0",
  dimension: "truthfulness",
  obligations: ["E04"],
  why: "同一单位、同一指标名称、同一指标值的两项，说的多半是同一件事，实际完成值应当相同。三张以上的表都用的名称是通用名称，比率、时间、金额因项目而异，不比较。",
  examples: {
    holds: exampleForms(
      { indicators: soundBut({}) },
      { name: "查阅室改造", indicators: soundBut({}) },
    ),
    broken: exampleForms(
      { indicators: soundBut({}) },
      {
        name: "查阅室改造",
        indicators: soundBut({ 0: ["产出/数量", "整理档案数量", ">=500卷", "610卷", "20", "20"] }),
      },
    ),
  },
  run: (dossier) => {
    const { forms } = performanceOf(dossier);
    if (forms.length === 0) return [doesNotApply("文件没有绩效自评表")];
    if (forms.length === 1) return [doesNotApply("文件只有一张绩效自评表")];
    return [...outcomesOf(sameNamed(forms))];
  },
};

type Seated = { readonly form: FormReading; readonly reading: IndicatorReading };

/** Names that stand in more forms than this are general words. */
const GENERAL_FROM = 3;
const NAME_MIN = 5;
const NOT_COUNTED = /^$|[%‰元月天时]|工作日|年/u;

function sameNamed(forms: readonly FormReading[]): readonly (readonly Seated[])[] {
  const byName = new Map<string, Seated[]>();
  for (const form of forms) {
    for (const reading of form.indicators) {
      const unit = reading.indicator.actual?.unit ?? "";
      if (reading.name.length < NAME_MIN || NOT_COUNTED.test(unit)) continue;
      const key = `${reading.name}|${unit}`;
      const seats = byName.get(key) ?? [];
      seats.push({ form, reading });
      byName.set(key, seats);
    }
  }
  return [...byName.values()].filter((seats) => seats.length > 1 && seats.length < GENERAL_FROM);
}

function* outcomesOf(groups: readonly (readonly Seated[])[]): Generator<RuleOutcome> {
  let said = 0;
  for (const [first, second] of groups) {
    if (first === undefined || second === undefined || first.form === second.form) continue;
    const [a, b] = [first.reading.actual, second.reading.actual];
    if (a === undefined || b === undefined) continue;
    if (first.form.form.unit !== second.form.form.unit) continue;
    if (first.reading.target?.printed.text !== second.reading.target?.printed.text) continue;
    said += 1;
    if (overlaps(a.interval, b.interval)) {
      yield holds([a, b], first.reading.name);
      continue;
    }
    yield broken(
      {
        message: `${first.form.title}${achievementText(first.reading)}，${second.form.title}${achievementText(second.reading)}：同一指标两个完成值。`,
        advice: "核对两处是不是同一件事；是的，改成一致，不是的，在指标名称里分清。",
        facts: [b, a],
        arithmetic: `${a.printed.text} ≠ ${b.printed.text}`,
        certainty: "likely",
      },
      first.reading.name,
    );
  }
  if (said === 0) yield holds();
}
