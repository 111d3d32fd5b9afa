import type { Rule } from "#check/rule.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { example, section } from "#check/rules/example-text.ts";
import { reasonsFor } from "./unexplained.ts";

const TITLE = "（一）机关运行经费支出情况";

const CHANGES = ["n.running.change"] as const;

/** 机关运行经费增减没有说明原因. */
export const runningChangeUnexplained: Rule = {
  ...obligationBasis("running-change-unexplained", ["M03"], "note"),
  title: "机关运行经费增减没有说明原因",
  why: "机关运行经费的增减应当说明原因。各地样式不一，只作提示。",
  examples: {
    holds: example(
      section(
        TITLE,
        "机关运行经费支出3.00万元，比上年减少0.50万元，下降14.29%，主要原因是压减办公费。",
      ),
    ),
    broken: example(section(TITLE, "机关运行经费支出3.00万元，比上年减少0.50万元，下降14.29%。")),
  },
  run: (dossier) => reasonsFor(dossier, CHANGES),
};
