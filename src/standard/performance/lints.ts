// Adopted once from the reference
// (performance.yaml) by `node scripts/adopt-reference.ts REFERENCE`.
// This table is the source from now on: change it here, with its source and status.

import type { Severity } from "#model/outcome.ts";

/** What makes an indicator or a form a bad one (指标质量). */
export type Lint = {
  readonly severity: Severity;
  readonly test: string;
  readonly why: string;
  readonly basis: string;
};

/** By id. */
export const LINTS = {
  "cannot-fail": {
    severity: "warning",
    test: "the target is met by any plausible actual: >= 0, <= 100% for a share, a text target without criterion, a target equal to what was known before the year began",
    why: "an indicator that cannot fail measures nothing",
    basis: "",
  },
  "no-unit": {
    severity: "note",
    test: "the target or the actual has a number and no unit (and the name holds none)",
    why: "",
    basis: "",
  },
  "no-operator": {
    severity: "note",
    test: "the target has a number and no operator",
    why: "",
    basis: "",
  },
  "unit-mismatch": {
    severity: "error",
    test: "target and actual use different units that are not of one family",
    why: "",
    basis: "",
  },
  duplicated: {
    severity: "warning",
    test: "two indicators of one form have the same name, or the same fact in two units",
    why: "one fact is paid twice",
    basis: "",
  },
  "share-over-100": {
    severity: "error",
    test: "a satisfaction, pass, attendance, accuracy or completion share above 100%",
    why: "",
    basis: "",
  },
  "direction-reversed": {
    severity: "warning",
    test: "operator against the meaning of the name: <= for numbers produced, covered, served; >= for errors, faults, complaints, costs, days taken",
    why: "",
    basis: "",
  },
  "level-mismatch": {
    severity: "note",
    test: "second level against the unit: 质量指标 with a count (次, 个), 时效指标 with a count, 数量指标 with % or a date",
    why: "",
    basis: "",
  },
  "target-too-low": {
    severity: "warning",
    test: "operator >= and a ÷ t ≥ 2 (note from 1.5)",
    why: "年初指标值设定偏低; see low-target-reduction",
    basis: "",
  },
  "actual-inconsistent": {
    severity: "error",
    test: "the same output has different actual values in two forms",
    why: "",
    basis: "",
  },
  "actual-text-contradicts": {
    severity: "error",
    test: "a number in 实际完成情况 or in the deviation note names the indicator and differs from its actual value",
    why: "",
    basis: "",
  },
  "note-missing": {
    severity: "warning",
    test: "a < t (or a > t for a ceiling), or s < w, and 偏差原因分析及改进措施 is empty",
    why: "",
    basis: "the column's own title; method-2020-10 (recalled)",
  },
  "note-missing-overshoot": {
    severity: "note",
    test: "a ÷ t ≥ 1.5 and no note",
    why: "",
    basis: "",
  },
  "note-without-measure": {
    severity: "note",
    test: "the score is below the weight and the note names a cause and no improvement (改进措施)",
    why: "",
    basis: "",
  },
  "qualitative-repeats-target": {
    severity: "note",
    test: "the actual of a text target repeats the target instead of a band word",
    why: "",
    basis: "",
  },
  "band-outside": {
    severity: "error",
    test: "the score divided by the weight lies outside the band that the actual's word names",
    why: "",
    basis: "",
  },
  "score-over-weight": { severity: "error", test: "s > w or s < 0", why: "", basis: "" },
  "score-follows-no-policy": {
    severity: "error",
    test: "no policy gives the printed score",
    why: "",
    basis: "",
  },
  "siblings-scored-differently": {
    severity: "error",
    test: "same class of indicator",
    why: "",
    basis: "",
  },
  "weights-not-100": {
    severity: "error",
    test: "the weights with the execution row do not add to 100",
    why: "",
    basis: "",
  },
  "total-not-sum": {
    severity: "error",
    test: "total differs from the sum of the scores",
    why: "",
    basis: "",
  },
  "first-level-missing": {
    severity: "warning",
    test: "no 产出指标 or no 效益指标; no 满意度指标 where there is a served public",
    why: "",
    basis: "",
  },
  "weight-concentrated": {
    severity: "note",
    test: "one indicator carries 40 or more; 效益指标 has one qualitative indicator only",
    why: "",
    basis: "",
  },
  "input-as-output": {
    severity: "note",
    test: "money spent or staff employed given as 数量指标",
    why: "",
    basis: "",
  },
  "actual-outside-year": {
    severity: "warning",
    test: "the note or the actual names a date after the year's end",
    why: "",
    basis: "",
  },
  "budget-moved": {
    severity: "note",
    test: "|全年预算数 − 年初预算数| ÷ 年初预算数 ≥ 20% and no explanation",
    why: "",
    basis: "qingshen form: 年中发生预算调整的应单独说明理由",
  },
  "low-execution-unexplained": {
    severity: "warning",
    test: "execution rate below 90% and no reason",
    why: "",
    basis: "qingshen form (Sichuan); elsewhere advisory",
  },
  "cost-sum": {
    severity: "note",
    test: "sum of money-valued cost actuals differs from 全年执行数 when the cost indicators together cover the project",
    why: "",
    basis: "",
  },
  "fund-row": {
    severity: "error",
    test: "a fund row executes more than its budget, or the rows do not add to 年度资金总额",
    why: "",
    basis: "",
  },
  "projects-count": {
    severity: "error",
    test: "the number of forms attached differs from the number that the narrative gives",
    why: "",
    basis: "",
  },
  "projects-sum": {
    severity: "error",
    test: "sums of 全年预算数 and 全年执行数 over the forms differ from the narrative",
    why: "",
    basis: "",
  },
} as const satisfies Readonly<Record<string, Lint>>;

export type LintId = keyof typeof LINTS;
