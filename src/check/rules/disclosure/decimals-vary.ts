import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { isZero, rowsOf } from "#check/rules/cells.ts";
import { example, generalTable } from "#check/rules/example-text.ts";
import { extentOf } from "#check/rules/extent.ts";
import type { Fact } from "#model/fact.ts";

/** 一张表的小数位数统一. */
export const decimalsVary: Rule = {
  ...obligationBasis("decimals-vary", ["F07"], "note"),
  title: "一张表里小数位数不一",
  why: "同一张表的金额应取相同的小数位数，混用会使合计对不齐。零写作“0”的不算。",
  examples: {
    holds: example(generalTable(["2130101", "行政运行", "9.00", "6.00", "3.00"])),
    broken: example(generalTable(["2130101", "行政运行", "9.00", "6.0", "3"])),
    cannotTell: example("本部门决算报表另附。"),
  },
  run: (dossier) => {
    const statements = [...extentOf(dossier).statements.values()];
    if (statements.length === 0) return [cannotTell(["决算报表"])];
    const answers = statements.flatMap(({ key, title }) => {
      const rows = [...rowsOf(dossier, key).values()];
      const amounts = rows.flatMap(({ cells }) => [...cells.values()]);
      return odd(
        amounts.filter((fact) => fact.kind === "amount" && !isZero(fact)),
        title,
        key,
      );
    });
    return answers.length > 0 ? answers : [holds()];
  },
};

const SHOWN_MAX = 3;

function odd(amounts: readonly Fact[], title: string, key: string): readonly RuleOutcome[] {
  const byDecimals = Map.groupBy(amounts, ({ printed }) => printed.decimals);
  if (byDecimals.size < 2) return [];
  const groups = [...byDecimals].sort(([, a], [, b]) => b.length - a.length);
  const [most] = groups;
  const others = groups.slice(1).flatMap(([, facts]) => facts);
  if (most === undefined) return [];
  const printed = others.slice(0, SHOWN_MAX).map(({ printed: { text } }) => text);
  return [
    broken(
      {
        message: `《${title}》多数金额取${most[0]}位小数，另有${others.length}个不是（${printed.join("、")}）。`,
        advice: `把表中金额统一为${most[0]}位小数。`,
        facts: others.slice(0, SHOWN_MAX),
        section: key,
        certainty: "likely",
      },
      key,
    ),
  ];
}
