import type { Rule } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, holds } from "#check/rules/answers.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { cell, isSome, rowsOf, shown } from "#check/rules/cells.ts";
import { basicTable, emptyThreePublicsTable, example } from "#check/rules/example-text.ts";

/** The economic codes of basic expenditure that are “三公”. */
const CODES = ["30212", "30217", "30231", "31013"] as const;

/** “三公”表为空，基本支出中就不能有“三公”科目. */
export const emptyThreePublicsNeedsNoBasic: Rule = {
  ...relationBasis("empty-three-publics-needs-no-basic", ["R01", "S09"]),
  title: "“三公”表为空表，基本支出中却有“三公”科目",
  why: "公开06表的因公出国（境）费用、公务接待费、公务用车运行维护费、公务用车购置都是“三公”经费。这些科目有数，公开09表就不能是空表。",
  examples: {
    holds: example(
      basicTable(["302", "商品和服务支出", "4.00"], ["30217", "公务接待费", "0.00"]),
      emptyThreePublicsTable("云屏县农业农村局本年度没有“三公”经费支出，故本表无数据。"),
    ),
    broken: example(
      basicTable(["302", "商品和服务支出", "4.00"], ["30217", "公务接待费", "1.20"]),
      emptyThreePublicsTable("云屏县农业农村局本年度没有“三公”经费支出，故本表无数据。"),
    ),
    cannotTell: example("本部门决算报表另附。"),
  },
  run: (dossier) => {
    const entry = dossier.disclosure.outline.find(({ key }) => key === "09");
    if (entry === undefined) return [cannotTell(["公开09表"])];
    if (entry.status === "present") return [doesNotApply("公开09表有数")];
    if (rowsOf(dossier, "06").size === 0) return [cannotTell(["公开06表"])];
    const cells = CODES.flatMap((code) => cell(dossier, `06[${code}].amount`) ?? []);
    const [first, ...others] = cells.filter(isSome);
    if (first === undefined) return [holds(cells)];
    return [
      broken({
        message: `公开09表为空表，公开06表“${first.label}”却有${shown(first)}。它是“三公”经费的一部分，公开09表应不少于此数。`,
        advice: "补填公开09表；不属于“三公”经费的，改列其他科目。",
        facts: [first, ...others],
        section: "09",
      }),
    ];
  },
};
