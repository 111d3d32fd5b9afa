import type { Rule } from "#check/rule.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { example, section } from "#check/rules/example-text.ts";
import type { FoldedSentence } from "#check/rules/wording.ts";
import { TEMPLATE_CHOICES } from "#standard/phrases/template-hints.ts";
import { collected } from "./collected.ts";

const TITLE = "一、收入支出决算总体情况说明";

/** 样表的选择词没有取舍. */
export const choiceLeft: Rule = {
  ...obligationBasis("choice-left", ["R11"], "error"),
  title: "样表的选择词没有取舍",
  why: "样表用“增加（减少）”让填写人择一。两词都留着，读者不知道是增还是减。",
  examples: {
    holds: example(
      section(TITLE, "2024年度收入支出总计100.00万元，比上年增加10.00万元，增长11.11%。"),
    ),
    broken: example(
      section(
        TITLE,
        "2024年度收入支出总计100.00万元，比上年增加（减少）10.00万元，增长（下降）11.11%。",
      ),
    ),
  },
  run: (dossier) =>
    collected(dossier, find, {
      what: "样表的选择词没有取舍",
      why: "两词并列，读者不知道是增还是减。",
      advice: "留下与数字一致的一词，删去另一词。",
      certainty: "certain",
    }),
};

const CHOICES = TEMPLATE_CHOICES.flatMap(({ words, other }) => [
  `${words}(${other})`,
  `${words}/${other}`,
  `${words}或${other}`,
]);

/** Only beside a figure or a place for one: 增加或减少的原因 is said of changes in general. */
function find({ text, isTitle }: FoldedSentence): readonly string[] {
  if (isTitle || !/增|降|大于|小于|高于|低于/u.test(text)) return [];
  const choice = CHOICES.find((words) => text.includes(words));
  if (choice === undefined) return [];
  const behind = text.slice(text.indexOf(choice) + choice.length);
  return /^(?:了|额|数)?(?:[\d,.]+|[X×]+|预算|[万亿]?元|%)/u.test(behind) ? [choice] : [];
}
