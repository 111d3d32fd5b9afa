import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, holds } from "#check/rules/answers.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { hasAmount, isSome, rowsOf, rowsOfLevel, shown } from "#check/rules/cells.ts";
import { example, generalTable, section } from "#check/rules/example-text.ts";
import { keyedFigures } from "#check/rules/figures.ts";

const TITLE = "（二）一般公共预算财政拨款支出决算结构情况";

/** 结构情况要列全公开05表的各类支出. */
export const generalClassesComplete: Rule = {
  ...relationBasis("general-classes-complete", ["C09", "D01"], "completeness"),
  title: "支出结构说明的类与公开05表不一致",
  why: "说明五（二）按类说明一般公共预算财政拨款支出的结构，应与公开05表有金额的类一一对应。漏一类，各类占比之和就不到百分之百；多一类，说明与报表矛盾。",
  examples: {
    holds: example(
      section(
        TITLE,
        "一般公共服务支出（类）10.00万元，占83.33%；教育支出（类）2.00万元，占16.67%。",
      ),
      generalTable(["201", "一般公共服务支出", "10.00"], ["205", "教育支出", "2.00"]),
    ),
    broken: example(
      section(TITLE, "一般公共服务支出（类）10.00万元，占83.33%。"),
      generalTable(["201", "一般公共服务支出", "10.00"], ["205", "教育支出", "2.00"]),
    ),
    cannotTell: example(section(TITLE, "一般公共服务支出（类）10.00万元，占83.33%。")),
  },
  run: (dossier) => {
    const told = keyedFigures(dossier, "n.general.class");
    if (told.size === 0) return [doesNotApply("说明没有按类列示支出结构")];
    const rows = rowsOf(dossier, "05");
    const classes = rowsOfLevel(rows, 3).filter(hasAmount);
    if (classes.length === 0) return [cannotTell(["公开05表的类级科目"])];
    const untold = classes.filter(({ key }) => !told.has(key));
    const extra = [...told].filter(([key, [fact]]) => !rows.has(key) && isSome(fact));
    const answers: RuleOutcome[] = untold.map((row) =>
      broken(
        {
          message: `公开05表有“${row.key} ${row.name}”${shownTotal(row.cells.get("total"))}，支出结构说明没有这一类。各类应当列全。`,
          advice: "在支出结构说明中补写这一类的金额和占比。",
          facts: [...row.cells.values()].slice(0, 1),
          certainty: "likely",
        },
        row.key,
      ),
    );
    for (const [key, facts] of extra) {
      const [fact] = facts;
      if (fact === undefined) continue;
      answers.push(
        broken(
          {
            message: `支出结构说明列有${fact.label}${shown(fact)}，公开05表没有这一类。`,
            advice: "核对该类支出，说明与报表应当一致。",
            facts,
            certainty: "likely",
          },
          key,
        ),
      );
    }
    return answers.length > 0 ? answers : [holds()];
  },
};

function shownTotal(fact: Parameters<typeof shown>[0] | undefined): string {
  return fact === undefined ? "" : shown(fact);
}
