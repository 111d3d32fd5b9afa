import type { Rule } from "#check/rule.ts";
import type { Fact } from "#model/fact.ts";
import { canBeAtMost } from "#model/interval.ts";
import { LINTS } from "#standard/performance/lints.ts";
import { exampleForms, SOUND } from "./example-form.ts";
import { answerHits } from "./form-answers.ts";
import { factsOf } from "./form-reading.ts";

/** 某项资金执行数大于预算数: in a row below the total (the total is a relation of its own). */
export const fundRowOverBudget: Rule = {
  id: "fund-row-over-budget",
  title: "其中一项资金的执行数大于它的全年预算数",
  basis: "绩效自评表的全年预算数、全年执行数两栏",
  status: "verified",
  severity: LINTS["fund-row"].severity,
  stage: "trial",
  since: "0.1.0",
  dimension: "truthfulness",
  obligations: ["E04"],
  why: "每一项资金都只能在它的全年预算数之内执行。合计没有超、其中一项超了的，多半是把一项资金填到了另一行。",
  examples: {
    holds: exampleForms({
      indicators: SOUND,
      parts: [
        ["其中：当年财政拨款", "15.00", "15.00", "15.00"],
        ["其他资金", "5.00", "5.00", "5.00"],
      ],
    }),
    broken: exampleForms({
      indicators: SOUND,
      parts: [
        ["其中：当年财政拨款", "0.00", "0.00", "20.00"],
        ["其他资金", "20.00", "20.00", "0.00"],
      ],
    }),
  },
  run: (dossier) =>
    answerHits(dossier, (form) => {
      const rows = form.form.funds
        .filter(({ key }) => key !== "total")
        .map((row) => ({ row, facts: factsOf(dossier, [row.executed, row.adjustedBudget]) }))
        .filter(({ facts }) => facts.length === 2);
      const charges = rows.flatMap(({ row, facts }) => {
        const [executed, budget] = facts;
        if (executed === undefined || budget === undefined) return [];
        if (canBeAtMost(executed.interval, budget.interval)) return [];
        const others = rows.filter((other) => other.row !== row);
        const left = others.find(({ facts: [used, given] }) => isLeft(used, given));
        const moved =
          left === undefined ? "" : `同表“${left.row.label}”有预算而没有执行，两行像是填错了位置。`;
        return [
          {
            message: `${form.title}“${row.label}”全年执行数${executed.printed.text}大于全年预算数${budget.printed.text}。${moved}`,
            advice: "按资金来源核对各行的预算数和执行数。",
            facts: [...facts, ...(left?.facts ?? [])],
            arithmetic: `${executed.printed.text} > ${budget.printed.text}`,
          },
        ];
      });
      return {
        charges,
        hits: [],
        looked: rows.flatMap(({ facts }) => facts),
        missing: ["各项资金的全年预算数和全年执行数"],
      };
    }),
};

/** Whether a row has a budget of which nothing was used, however many decimals say so. */
function isLeft(used: Fact | undefined, given: Fact | undefined): boolean {
  return used?.printed.digits === 0n && (given?.interval.low ?? 0n) > 0n;
}
