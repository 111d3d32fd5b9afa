import type { Rule } from "#check/rule.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { example, section } from "#check/rules/example-text.ts";
import type { FoldedSentence } from "#check/rules/wording.ts";
import { TEMPLATE_HINTS } from "#standard/phrases/template-hints.ts";
import { collected } from "./collected.ts";

const TITLE = "一、收入支出决算总体情况说明";

/** 文中留有样表的填写提示. */
export const templateHintLeft: Rule = {
  ...obligationBasis("template-hint-left", ["R11"], "warning"),
  title: "文中留有样表的填写提示",
  why: "样表写给填写人的提示（如持平作持平表述、不涉及的不列）不属于公开内容，留在文中说明发布前没有核对。",
  examples: {
    holds: example(section(TITLE, "2024年度收入支出总计100.00万元，与上年持平。")),
    broken: example(
      section(TITLE, "2024年度收入支出总计100.00万元，与上年持平。（如持平作持平表述）"),
    ),
  },
  run: (dossier) =>
    collected(dossier, find, {
      what: "文中留有样表的填写提示",
      why: "提示是写给填写人的，不属于公开内容。",
      advice: "删去提示。",
      certainty: "certain",
    }),
};

const HINTS = TEMPLATE_HINTS.map(({ words }) => words);

function find({ text }: FoldedSentence): readonly string[] {
  return HINTS.filter((words) => text.includes(words));
}
