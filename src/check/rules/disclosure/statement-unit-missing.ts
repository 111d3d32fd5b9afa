import type { Rule } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { example, generalTable } from "#check/rules/example-text.ts";
import { extentOf } from "#check/rules/extent.ts";

const TABLE = generalTable(["2130101", "行政运行", "9.00", "6.00", "3.00"]);

/** 报表要印金额单位. */
export const statementUnitMissing: Rule = {
  ...obligationBasis("statement-unit-missing", ["F04"], "warning"),
  title: "报表没有印金额单位",
  why: "报表上方应印“单位：万元”（或元）。没有单位，读者不知道数的大小。识读时没有取到单位行的也显得如此，先看原件。",
  examples: {
    holds: example(TABLE),
    broken: example(TABLE.replace("单位：万元", "")),
    cannotTell: example("本部门决算报表另附。"),
  },
  run: (dossier) => {
    const { statements, isAccounts } = extentOf(dossier);
    if (!isAccounts) return [doesNotApply("本文件不是部门决算")];
    if (statements.size === 0) return [cannotTell(["决算报表"])];
    const bare = [...statements.values()].filter(({ unit }) => unit === "");
    const [first] = bare;
    if (first === undefined) return [holds()];
    const titles = bare.map(({ title }) => `《${title}》`).join("、");
    return [
      broken({
        message: `${titles}没有印金额单位。`,
        advice: "在表的上方印“单位：万元”。",
        facts: [],
        at: bare.flatMap(({ places }) => places),
        section: first.key,
        certainty: "doubtful",
      }),
    ];
  },
};
