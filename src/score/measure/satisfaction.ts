import type { CannotMeasure, Computation } from "#model/evidence-measure.ts";
import { answerScale } from "#standard/evidence/answers.ts";
import { sumOf, sumOfProducts } from "./sums.ts";
import { type Computed, distinct, numbers, SHARE, type Work } from "./work.ts";

/** Satisfaction by the formula that is named, on the scale of the questionnaire. */
export function satisfaction(
  { table, rows, measure }: Work,
  formula: Extract<Computation, { name: "satisfaction" }>["formula"],
): Computed | CannotMeasure {
  const answer = numbers(table, "answer");
  if ("code" in answer) return answer;
  const { scale } = table.source;
  const compute = { name: "distinct", of: "form", per: "value" } as const;
  const subjects = distinct({ measure, table, rows }, compute);
  if (formula === "satisfied-share") {
    const from = answerScale(scale)?.satisfiedFrom ?? scale;
    let satisfied = 0;
    for (let at = 0; at < rows.length; at++) {
      if ((answer.values[rows[at] ?? 0] ?? 0) >= from) satisfied++;
    }
    const ratio = { dividend: BigInt(satisfied), divisor: BigInt(rows.length) };
    return { kind: "ratio", ratio, unit: SHARE, subjects };
  }
  const weight = table.columns.get("weight");
  const isWeighted = weight?.kind === "number" && !Number.isNaN(weight.values[rows[0] ?? 0]);
  const total = isWeighted ? sumOf(weight.values, rows) : BigInt(rows.length);
  if (total <= 0n) return { code: "division-by-zero", column: "weight" };
  const dividend = isWeighted
    ? sumOfProducts(answer.values, weight.values, rows)
    : sumOf(answer.values, rows);
  const ratio = { dividend, divisor: total * BigInt(scale) };
  return { kind: "ratio", ratio, unit: SHARE, subjects };
}

/** Questionnaires that came back ÷ those that were asked. */
export function responseRate({ measure, table, rows }: Work): Computed | CannotMeasure {
  const { asked, name } = table.source;
  if (asked === undefined) return { code: "asked-unknown", evidence: name };
  const came = distinct({ measure, table, rows }, { name: "distinct", of: "form", per: "value" });
  if (asked === 0) return { code: "division-by-zero", column: "asked" };
  if (came > asked) return { code: "more-than-asked", asked, came };
  const ratio = { dividend: BigInt(came), divisor: BigInt(asked) };
  return { kind: "ratio", ratio, unit: SHARE, subjects: came };
}
