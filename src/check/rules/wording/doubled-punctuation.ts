import type { Rule } from "#check/rule.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { example, section } from "#check/rules/example-text.ts";
import type { FoldedSentence } from "#check/rules/wording.ts";
import { collected } from "./collected.ts";

const TITLE = "一、收入支出决算总体情况说明";

/** 标点重复. */
export const doubledPunctuation: Rule = {
  ...obligationBasis("doubled-punctuation", ["R11"], "note"),
  title: "标点重复",
  why: "连用的逗号、句号多因删改后没有理顺，也可能是转换造成的，只作提示。",
  examples: {
    holds: example(section(TITLE, "2024年度收入支出总计100.00万元，与上年持平。")),
    broken: example(section(TITLE, "2024年度收入支出总计100.00万元，，与上年持平。")),
  },
  run: (dossier) =>
    collected(dossier, find, {
      what: "标点重复",
      why: "多因删改后没有理顺。",
      advice: "理顺标点；其间漏了文字的补上。",
      certainty: "likely",
    }),
};

const DOUBLED = /,,|、、|[,、;:]。|。[,、;]|;;|,、|、,|[,、];|。。(?!。)/u;

function find({ text }: FoldedSentence): readonly string[] {
  const found = DOUBLED.exec(text);
  return found === null ? [] : [found[0]];
}
