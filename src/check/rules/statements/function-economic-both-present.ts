import type { Dossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, holds } from "#check/rules/answers.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { cell, isSome, rowsOf, shown } from "#check/rules/cells.ts";
import { basicTable, example, generalTable } from "#check/rules/example-text.ts";

/** What a function item of basic expenditure pays, and the economic code under which it is paid. */
const PAIRS = [
  ["2080505", "30108", "基本养老保险缴费"],
  ["2080506", "30109", "职业年金缴费"],
  ["2210201", "30113", "住房公积金"],
] as const;

/** 同一笔社会保障缴费在功能分类和经济分类中都应有数. */
export const functionEconomicBothPresent: Rule = {
  ...relationBasis("function-economic-both-present", ["R01"]),
  title: "社会保障缴费只在功能分类或经济分类一处有数",
  why: "基本养老保险、职业年金、住房公积金的基本支出，按功能列在公开05表，按经济性质列在公开06表。一处有数、一处为零，多为列错科目。",
  examples: {
    holds: example(
      generalTable(["2210201", "住房公积金", "3.00", "3.00", ""]),
      basicTable(["301", "工资福利支出", "9.00"], ["30113", "住房公积金", "3.00"]),
    ),
    broken: example(
      generalTable(["2210201", "住房公积金", "3.00", "3.00", ""]),
      basicTable(["301", "工资福利支出", "9.00"], ["30113", "住房公积金", "0.00"]),
    ),
    cannotTell: example(generalTable(["2210201", "住房公积金", "3.00", "3.00", ""])),
  },
  run: (dossier) => {
    if (rowsOf(dossier, "05").size === 0) return [cannotTell(["公开05表"])];
    if (rowsOf(dossier, "06").size === 0) return [cannotTell(["公开06表"])];
    return PAIRS.map((pair) => bothPresent(dossier, pair));
  },
};

function bothPresent(dossier: Dossier, pair: (typeof PAIRS)[number]): RuleOutcome {
  const [item, code, name] = pair;
  const spent = cell(dossier, `05[${item}].basic`);
  const paid = cell(dossier, `06[${code}].amount`);
  const facts = [spent, paid].flatMap((fact) => fact ?? []);
  if (!isSome(spent) && !isSome(paid)) return doesNotApply(`没有${name}`, item);
  if (isSome(spent) && isSome(paid)) return holds(facts, item);
  const one = isSome(spent) ? spent : paid;
  if (one === undefined) return doesNotApply(`没有${name}`, item);
  const where = isSome(spent) ? ["公开05表", "公开06表"] : ["公开06表", "公开05表"];
  return broken(
    {
      message: `${name}在${where[0]}有${shown(one)}，在${where[1]}（${isSome(spent) ? code : item}）没有金额。同一笔缴费两处应当都有。`,
      advice: "核对缴费是否列错科目；由项目经费或其他科目列支的，在说明中写明。",
      facts,
      certainty: "likely",
    },
    item,
  );
}
