import type { Rule } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, holds } from "#check/rules/answers.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { cell, isSome, rowsOf, shown } from "#check/rules/cells.ts";
import { example, expenditureTable, incomeTable } from "#check/rules/example-text.ts";

/** 经营支出由经营收入或非财政拨款结余支付. */
export const operatingIncomeAndCostComeTogether: Rule = {
  ...relationBasis("operating-income-and-cost-come-together", ["R01"]),
  title: "有经营支出而没有经营收入",
  why: "经营支出靠经营收入支付，或动用以前年度的非财政拨款结余。两者都没有，经营支出可能列错了列。",
  examples: {
    holds: example(
      incomeTable(["", "合计", "9.00", "6.00", "", "", "3.00"]),
      expenditureTable(["", "合计", "8.00", "6.00", "", "", "2.00"]),
    ),
    broken: example(
      incomeTable(["", "合计", "9.00", "9.00", "", "", "0.00"]),
      expenditureTable(["", "合计", "8.00", "6.00", "", "", "2.00"]),
    ),
    cannotTell: example(expenditureTable(["", "合计", "8.00", "6.00", "", "", "2.00"])),
  },
  run: (dossier) => {
    if (rowsOf(dossier, "03").size === 0) return [cannotTell(["公开03表"])];
    const cost = cell(dossier, "03[total].operating");
    if (!isSome(cost)) return [doesNotApply("没有经营支出")];
    if (rowsOf(dossier, "02").size === 0) return [cannotTell(["公开02表"])];
    const income = cell(dossier, "02[total].operating-income");
    const surplus = cell(dossier, "01[non-fiscal-surplus-used].amount");
    const carried = cell(dossier, "01[carryover-opening].amount");
    const facts = [cost, income, surplus].flatMap((fact) => fact ?? []);
    if (isSome(income) || isSome(surplus) || isSome(carried)) return [holds(facts)];
    return [
      broken({
        message: `经营支出${shown(cost)}，公开02表没有经营收入，也没有使用非财政拨款结余。`,
        advice: "核对经营收支是否列错列；以往年结余支付的，补列使用非财政拨款结余。",
        facts,
        certainty: "likely",
      }),
    ];
  },
};
