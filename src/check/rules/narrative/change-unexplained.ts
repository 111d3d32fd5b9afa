import type { Rule } from "#check/rule.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { example, section } from "#check/rules/example-text.ts";
import { reasonsFor } from "./unexplained.ts";

const TITLE = "一、收入支出决算总体情况说明";

const CHANGES = [
  "n.overall.change",
  "n.fiscal.change",
  "n.general.change",
  "n.fund.change",
  "n.income.total.change",
  "n.expenditure.total.change",
] as const;

/** 收支增减没有说明原因. */
export const changeUnexplained: Rule = {
  ...obligationBasis("change-unexplained", ["C10"], "note"),
  title: "收支增减没有说明原因",
  why: "决算收支的增减变化应当说明原因，读者才知道钱多了少了在哪里。各地样式不一，只作提示。",
  examples: {
    holds: example(
      section(TITLE, "收入支出总计9.00万元，比上年增加1.00万元，增长12.50%，主要原因是人员增加。"),
    ),
    broken: example(section(TITLE, "收入支出总计9.00万元，比上年增加1.00万元，增长12.50%。")),
  },
  run: (dossier) => reasonsFor(dossier, CHANGES),
};
