import type { Rule } from "#check/rule.ts";
import { broken, cannotTell, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { example, section } from "#check/rules/example-text.ts";
import { foldWords } from "#check/rules/wording.ts";

/** 一份文件只是部门决算或单位决算. */
export const departmentAndUnitMixed: Rule = {
  ...obligationBasis("department-and-unit-mixed", ["F06"], "note"),
  title: "标题中部门决算与单位决算混用",
  why: "部门决算汇总各单位，单位决算只是一个单位。标题一会儿写部门决算、一会儿写单位决算，读者不知道数字的范围。",
  examples: {
    holds: example(
      section("第二部分 2024年度部门决算表"),
      section("第三部分 2024年度部门决算情况说明"),
    ),
    broken: example(
      section("第二部分 2024年度单位决算表"),
      section("第三部分 2024年度部门决算情况说明"),
    ),
    cannotTell: "# 公告\n\n本年支出合计100.00万元。",
  },
  run: (dossier) => {
    const { outline } = dossier.disclosure;
    const titles = outline.filter(({ kind }) => kind === "part" || kind === "section");
    const named = (word: string) => titles.find(({ title }) => foldWords(title).includes(word));
    const department = named("部门决算");
    const unit = named("单位决算");
    if (department === undefined && unit === undefined)
      return [cannotTell(["写明部门或单位决算的标题"])];
    if (department === undefined || unit === undefined || /单位构成/u.test(unit.title))
      return [holds()];
    return [
      broken({
        message: `标题“${department.title}”写部门决算，“${unit.title}”写单位决算。`,
        advice: "统一为部门决算或单位决算。",
        facts: [],
        at: [...department.places, ...unit.places],
        section: unit.key,
        certainty: "likely",
      }),
    ];
  },
};
