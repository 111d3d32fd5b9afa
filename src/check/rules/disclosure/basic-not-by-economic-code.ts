import type { Rule } from "#check/rule.ts";
import { broken, cannotTell, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { hasAmount, rowsOf } from "#check/rules/cells.ts";
import { basicTable, example } from "#check/rules/example-text.ts";

/** 基本支出按经济分类公开到款. */
export const basicNotByEconomicCode: Rule = {
  ...obligationBasis("basic-not-by-economic-code", ["D02"], "error"),
  title: "基本支出没有公开到经济分类的款级科目",
  why: "法规要求基本支出按经济性质分类公开到款（5位编码）。只列工资福利支出、商品和服务支出等类级合计，细化程度不够。",
  examples: {
    holds: example(basicTable(["301", "工资福利支出", "9.00"], ["30101", "基本工资", "9.00"])),
    broken: example(basicTable(["301", "工资福利支出", "9.00"], ["302", "商品和服务支出", "3.00"])),
    cannotTell: example("本部门决算报表另附。"),
  },
  run: (dossier) => {
    const rows = [...rowsOf(dossier, "06").values()].filter(({ key }) => /^\d{3,5}$/u.test(key));
    if (rows.length === 0) return [cannotTell(["公开06表的经济分类科目"])];
    const detailed = new Set(
      rows.filter(({ key }) => key.length === 5).map(({ key }) => key.slice(0, 3)),
    );
    const bare = rows.filter(
      (row) => row.key.length === 3 && hasAmount(row) && !detailed.has(row.key),
    );
    if (bare.length === 0) return [holds()];
    return bare.map((row) =>
      broken(
        {
          message: `公开06表“${row.key} ${row.name}”只有类级合计，没有款级科目。基本支出应当公开到款。`,
          advice: "补列该类下的款级科目及金额。",
          facts: [...row.cells.values()].slice(0, 1),
          certainty: "likely",
        },
        row.key,
      ),
    );
  },
};
