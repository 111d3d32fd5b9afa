import type { Rule } from "#check/rule.ts";
import { broken, doesNotApply, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { isZero, rowsOf, shown } from "#check/rules/cells.ts";
import { example, section } from "#check/rules/example-text.ts";
import { extentOf } from "#check/rules/extent.ts";
import { figures } from "#check/rules/figures.ts";
import { sentencesOf } from "#check/rules/wording.ts";

const TITLE = "（二）政府采购支出情况";

/** 政府采购分货物、工程、服务. */
export const procurementPartsMissing: Rule = {
  ...obligationBasis("procurement-parts-missing", ["D09", "P01"], "warning"),
  title: "政府采购没有按货物、工程、服务分列",
  why: "政府采购支出应当写明总额和货物、工程、服务三部分。没有的部分可写0.00；分列两项已等于总额的不再追究。",
  examples: {
    holds: example(
      section(
        TITLE,
        "政府采购支出总额9.00万元，其中：政府采购货物支出5.00万元、政府采购工程支出0.00万元、政府采购服务支出4.00万元。",
      ),
    ),
    broken: example(section(TITLE, "2024年度政府采购支出总额9.00万元。")),
  },
  run: (dossier) => {
    if (!extentOf(dossier).isAccounts) return [doesNotApply("本文件不是部门决算")];
    const [total] = figures(dossier, "n.procurement.total");
    if (total === undefined) return [doesNotApply("没有政府采购支出总额")];
    const parts = ["goods", "works", "services"].filter(
      (key) => figures(dossier, `n.procurement.${key}`).length > 0,
    );
    const hasTable = rowsOf(dossier, "x.procurement").size > 0;
    const words = sentencesOf(dossier, "other.procurement")
      .map(({ text }) => text)
      .join("");
    const isTold = ["货物", "工程", "服务"].some((word) => words.includes(word));
    if (parts.length > 0 || hasTable || isTold || isZero(total)) return [holds([])];
    return [
      broken({
        message: `政府采购支出总额${shown(total)}，没有分列货物、工程、服务。`,
        advice: "补写货物、工程、服务各是多少，没有的写0.00万元。",
        facts: [total],
        certainty: "likely",
      }),
    ];
  },
};
