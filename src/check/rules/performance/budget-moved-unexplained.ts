import type { Rule } from "#check/rule.ts";
import { LINTS } from "#standard/performance/lints.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerForms, factsOfHits, listed } from "./form-answers.ts";
import { type FormReading, factsOf } from "./form-reading.ts";

/** 年中调整未说明: the budget moved by a fifth or more. */
export const budgetMovedUnexplained: Rule = {
  id: "budget-moved-unexplained",
  title: "全年预算数与年初预算数相差很大而没有说明",
  basis: "部门预算项目支出绩效自评表（四川）表注：年中发生预算调整的应单独说明理由",
  status: "verified",
  severity: LINTS["budget-moved"].severity,
  stage: "trial",
  since: "0.1.0",
  dimension: "detail",
  obligations: ["E06"],
  why: "年初预算和全年预算相差两成以上，说明年初编得不准或者年中有变化，应当说明理由。",
  examples: {
    holds: exampleForms({ indicators: soundBut({}) }),
    broken: exampleForms({
      indicators: soundBut({}),
      funds: ["40.00", "20.00", "20.00", "100.00%", "10.00"],
    }),
  },
  run: (dossier) =>
    answerForms(
      dossier,
      (form) => {
        const total = form.form.funds.find(({ key }) => key === "total");
        const facts = factsOf(dossier, [total?.adjustedBudget, total?.initialBudget]);
        const [year, initial] = facts;
        if (year === undefined || initial === undefined) {
          return { looked: [], hits: [], missing: ["年初预算数和全年预算数"] };
        }
        const moved = movedBy(initial.interval.low, year.interval.low);
        const isBroken = moved !== undefined && !explains(form);
        return {
          looked: facts,
          hits: isBroken
            ? [
                {
                  facts,
                  words: `年初预算数${initial.printed.text}，全年预算数${year.printed.text}，相差${moved}%`,
                },
              ]
            : [],
        };
      },
      (hits, where) => ({
        message: `${where}年中预算调整两成以上，没有说明：${listed(hits)}。`,
        advice: "说明预算调整的原因和批准的文号。",
        facts: factsOfHits(hits),
      }),
    ),
};

/** By how many percent of the first the second is away; undefined below a fifth. */
function movedBy(initial: bigint | undefined, year: bigint | undefined): bigint | undefined {
  if (initial === undefined || year === undefined || initial <= 0n) return undefined;
  const off = year > initial ? year - initial : initial - year;
  const percent = (off * 100n) / initial;
  return percent >= 20n ? percent : undefined;
}

function explains({ form }: FormReading): boolean {
  const notes = form.indicators.map(({ note }) => note).join("");
  return /调整|调减|调增|追加|压减|核减/u.test(`${form.goals.actual}${notes}`);
}
