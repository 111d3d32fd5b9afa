import type { Rule } from "#check/rule.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { example, section } from "#check/rules/example-text.ts";
import { reasonsFor } from "./unexplained.ts";

const TITLE = "九、财政拨款“三公”经费支出决算情况说明";

const CHANGES = [
  "n.three.total-change",
  "n.three.total-budget-difference",
  "n.three.abroad-change",
  "n.three.vehicle-change",
  "n.three.reception-change",
] as const;

/** “三公”经费增减没有说明原因. */
export const threePublicsChangeUnexplained: Rule = {
  ...obligationBasis("three-publics-change-unexplained", ["S02", "S03"], "note"),
  title: "“三公”经费增减没有说明原因",
  why: "“三公”经费与预算、与上年的差异应当说明原因。各地样式不一，只作提示。",
  examples: {
    holds: example(
      section(
        TITLE,
        "财政拨款“三公”经费支出3.00万元，比上年减少0.50万元，下降14.29%，主要原因是减少接待。",
      ),
    ),
    broken: example(
      section(TITLE, "财政拨款“三公”经费支出3.00万元，比上年减少0.50万元，下降14.29%。"),
    ),
  },
  run: (dossier) => reasonsFor(dossier, CHANGES),
};
