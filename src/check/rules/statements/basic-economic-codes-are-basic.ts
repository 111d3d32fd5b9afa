import type { Rule } from "#check/rule.ts";
import { broken, cannotTell, orHolds } from "#check/rules/answers.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { hasAmount, rowsOf } from "#check/rules/cells.ts";
import { basicTable, example } from "#check/rules/example-text.ts";
import { economicGroup } from "#standard/codes/economic-codes.ts";

/** 基本支出不列基本建设等科目: such a row is misplaced. */
export const basicEconomicCodesAreBasic: Rule = {
  ...relationBasis("basic-economic-codes-are-basic", ["R01", "D02"]),
  title: "基本支出表列有不属于基本支出的经济分类",
  why: "资本性支出（基本建设）、对企业补助等科目不用于基本支出。它们出现在公开06表并有金额，多为项目支出误列，或编码写错。",
  examples: {
    holds: example(
      basicTable(
        ["301", "工资福利支出", "5.00"],
        ["30101", "基本工资", "5.00"],
        ["", "人员经费合计", "5.00"],
        ["", "公用经费合计", "0.00"],
      ),
    ),
    broken: example(
      basicTable(
        ["301", "工资福利支出", "5.00"],
        ["30101", "基本工资", "5.00"],
        ["30901", "房屋建筑物购建", "8.00"],
        ["", "人员经费合计", "5.00"],
        ["", "公用经费合计", "8.00"],
      ),
    ),
    cannotTell: example("本部门决算报表另附。"),
  },
  run: (dossier) => {
    const rows = [...rowsOf(dossier, "06").values()].filter(({ key }) => /^\d+$/u.test(key));
    if (rows.length === 0) return [cannotTell(["公开06表的经济分类科目"])];
    const misplaced = rows.filter((row) => economicGroup(row.key) === "other" && hasAmount(row));
    return orHolds(
      misplaced.map((row) =>
        broken(
          {
            message: `公开06表“${row.key} ${row.name}”有金额，这一科目不用于基本支出。`,
            advice: "属于项目支出的，从公开06表移出；编码写错的，改正编码。",
            facts: [...row.cells.values()].slice(0, 1),
          },
          row.key,
        ),
      ),
    );
  },
};
