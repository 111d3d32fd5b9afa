import type { Dossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, holds } from "#check/rules/answers.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { example, section } from "#check/rules/example-text.ts";
import { extentOf } from "#check/rules/extent.ts";
import { isFreeSection, wordingOf } from "#check/rules/wording.ts";
import {
  bodyName,
  leftOverYear,
  overviewYear,
  wrongBalanceDate,
  wrongBase,
  wrongBudgetYear,
} from "./years.ts";

/** 全文只有一个决算年度，比较的是上一年，存量是年末数. */
export const yearAgrees: Rule = {
  ...relationBasis("year-agrees", ["T07"], "timeliness"),
  title: "年度前后不一，或沿用了上年的年度",
  why: "标题、目录、说明和表头的年度都应是决算年度；“与某年相比”是上一年，资产、车辆等存量截至决算年度12月31日。照抄上年文件而没有改年度，是常见的错。",
  examples: {
    holds: example(
      section(
        "一、收入支出决算总体情况说明",
        "2024年度收入支出总计9.00万元。与2023年度相比增加1.00万元。",
      ),
      section("（三）国有资产占用情况说明", "截至2024年12月31日，车辆5辆。"),
    ),
    broken: example(
      section(
        "一、收入支出决算总体情况说明",
        "2024年度收入支出总计9.00万元。与2022年度相比增加1.00万元。",
      ),
      section("（三）国有资产占用情况说明", "截至2023年12月31日，车辆5辆。"),
    ),
    cannotTell: "# 部门决算\n\n## 三、支出决算情况说明\n\n本年支出合计9.00万元。",
  },
  run: (dossier) => {
    const { year } = dossier.disclosure;
    if (!extentOf(dossier).isAccounts) return [doesNotApply("本文件不是部门决算")];
    if (year === undefined) return [cannotTell(["决算年度"])];
    const answers = [...titles(dossier, year), ...sentences(dossier, year)];
    return answers.length > 0 ? answers : [holds()];
  },
};

/** Titles of parts, sections and statements; forms are named for projects of other years. */
function titles(dossier: Dossier, year: number): readonly RuleOutcome[] {
  return dossier.disclosure.outline.flatMap(({ kind, title, places, key }) => {
    const found = kind === "form" ? null : /(20\d\d)\s*年/u.exec(title);
    if (found === null || Number(found[1]) === year) return [];
    return [
      broken(
        {
          message: `标题“${title}”的年度是${found[1]}年，本文件是${year}年度决算。`,
          advice: "改正标题的年度。",
          facts: [],
          at: places,
          section: key,
          expected: `${year}`,
        },
        title,
      ),
    ];
  });
}

function sentences(dossier: Dossier, year: number): readonly RuleOutcome[] {
  const name = bodyName(dossier);
  return wordingOf(dossier).sentences.flatMap((sentence) => {
    if (!sentence.text.includes("20")) return [];
    if (isFreeSection(sentence.sentence.section)) return overviewYear(sentence, { year, name });
    return [
      ...wrongBalanceDate(sentence, year),
      ...wrongBase(sentence, year),
      ...wrongBudgetYear(sentence, year),
      ...leftOverYear(dossier, sentence, { year, name }),
    ];
  });
}
