import type { Rule } from "#check/rule.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { example, section } from "#check/rules/example-text.ts";
import type { FoldedSentence } from "#check/rules/wording.ts";
import { collected } from "./collected.ts";
import { MARKS } from "./template-marks.ts";

const TITLE = "一、收入支出决算总体情况说明";

/** 文中留有没有填写的空白或占位符. */
export const placeholderLeft: Rule = {
  ...obligationBasis("placeholder-left", ["R11"], "error"),
  title: "文中留有没有填写的空白或占位符",
  why: "公开样表用XX、××、空格表示待填的名称和数字。发布前没有填写，读者得不到数字，也说明文件未经核对。识读丢失的数字也可能显得像空白，先看原件。",
  examples: {
    holds: example(
      section(TITLE, "2024年度收入支出总计100.00万元，比上年增加10.00万元，增长11.11%。"),
    ),
    broken: example(section(TITLE, "2024年度收入支出总计XX万元，比上年增加 万元，增长 %。")),
  },
  run: (dossier) =>
    collected(dossier, find, {
      what: "文中留有没有填写的空白或占位符",
      why: "公开文件应当填写完整。",
      advice: "填上名称或数字；没有的写0或删去该句。",
      certainty: "certain",
    }),
};

/** A word that a figure must follow, and the unit without the figure. */
const BLANK =
  /(?:占|增长|下降|增加|减少|支出|收入|完成预算的?|完成年初预算的?|共有车辆|决算数?为|预算数?为)(?:[%辆]|[万亿]?元)(?!以上|以下|为单位)/gu;

function find({ text }: FoldedSentence): readonly string[] {
  const mark = MARKS.exec(text);
  if (mark !== null) return [mark[0]];
  return [...text.matchAll(BLANK)].map(([words]) => words);
}
