import type { Dossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, holds } from "#check/rules/answers.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { isSome, type Row, rowsOf } from "#check/rules/cells.ts";
import { example, expenditureTable, generalTable } from "#check/rules/example-text.ts";

const PARTS: Readonly<Record<string, string>> = {
  "05": "一般公共预算财政拨款支出决算表",
  "07": "政府性基金预算财政拨款收入支出决算表",
  "08": "国有资本经营预算财政拨款收入支出决算表",
};

/** 各项财政拨款支出都是支出的一部分: what a fund's statement has, the whole has too. */
export const generalBudgetRowsExistInExpenditure: Rule = {
  ...relationBasis("general-budget-rows-exist-in-expenditure", ["R01"]),
  title: "财政拨款支出的科目不在支出决算表中",
  why: "公开05、07、08表的支出是公开03表支出的一部分，同一科目必须在03表中出现。缺少时，或者03表漏列，或者两表的编码有一处写错。",
  examples: {
    holds: example(
      expenditureTable(["2013201", "行政运行", "10.00"], ["2080505", "养老保险缴费", "2.00"]),
      generalTable(["2013201", "行政运行", "10.00"]),
    ),
    broken: example(
      expenditureTable(["2013201", "行政运行", "10.00"], ["2080505", "养老保险缴费", "2.00"]),
      generalTable(["2013202", "一般行政管理事务", "10.00"]),
    ),
    cannotTell: example(generalTable(["2013201", "行政运行", "10.00"])),
  },
  run: (dossier) => {
    if (rowsOf(dossier, "03").size === 0) return [cannotTell(["支出决算表（公开03表）"])];
    return Object.keys(PARTS).flatMap((key) => strangers(dossier, key));
  },
};

function strangers(dossier: Dossier, part: string): readonly RuleOutcome[] {
  const whole = rowsOf(dossier, "03");
  const rows = [...rowsOf(dossier, part).values()].filter(({ key }) => /^\d{3,7}$/u.test(key));
  if (rows.length === 0) return [];
  const name = PARTS[part] ?? "";
  const missing = rows.filter((row) => !whole.has(row.key) && spent(row));
  if (missing.length === 0) return [holds([], part)];
  return missing.map((row) =>
    broken(
      {
        message: `${name}列有“${row.key} ${row.name}”，支出决算表没有这一科目。财政拨款支出是部门支出的一部分，两表科目应当对应。`,
        advice: "核对两表的科目编码；支出决算表漏列的，补列该科目。",
        facts: [...row.cells.values()].slice(0, 1),
        certainty: "likely",
      },
      row.key,
    ),
  );
}

/** Statements of funds have incomes and balances too: only expenditure counts. */
function spent({ cells }: Row): boolean {
  return ["total", "expenditure", "basic", "project"].some((column) => isSome(cells.get(column)));
}
