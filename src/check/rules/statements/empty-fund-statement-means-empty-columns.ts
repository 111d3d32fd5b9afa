import type { Dossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, holds } from "#check/rules/answers.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { cell, isSome, rowsOf, shown } from "#check/rules/cells.ts";
import { emptyFundTable, example, fundTable, totalTable } from "#check/rules/example-text.ts";
import type { Fact } from "#model/fact.ts";

const FUNDS = [
  { statement: "07", key: "government-fund", name: "政府性基金预算财政拨款" },
  { statement: "08", key: "state-capital", name: "国有资本经营预算财政拨款" },
] as const;

type Fund = (typeof FUNDS)[number];

/** 基金表为空，总表中该项拨款也应为空: both show the same money. */
export const emptyFundStatementMeansEmptyColumns: Rule = {
  ...relationBasis("empty-fund-statement-means-empty-columns", ["R01", "C08"]),
  title: "基金表（国资表）与总表对有无该项拨款说法不一",
  why: "政府性基金、国有资本经营预算拨款同时列在公开01、04表和各自的收支表。一处有数、一处为空表，必有一处错漏。",
  examples: {
    holds: example(
      totalTable(["二、政府性基金预算财政拨款收入", "5.00", "十一、城乡社区支出", "5.00"]),
      fundTable(["2120803", "城市建设支出", "0.00", "5.00", "5.00", "0.00", "5.00", "0.00"]),
    ),
    broken: example(
      totalTable(["二、政府性基金预算财政拨款收入", "5.00", "十一、城乡社区支出", "5.00"]),
      emptyFundTable("云屏县农业农村局本年度没有政府性基金预算财政拨款收入和支出。"),
    ),
    cannotTell: example("本部门决算报表另附。"),
  },
  run: (dossier) => FUNDS.map((fund) => agreement(dossier, fund)),
};

function agreement(dossier: Dossier, fund: Fund): RuleOutcome {
  const { statement, name } = fund;
  const entry = dossier.disclosure.outline.find(({ key }) => key === statement);
  if (entry === undefined) return cannotTell([`公开${statement}表`], statement);
  const totals = amountsOf(dossier, fund);
  if (!hasTotals(dossier)) return cannotTell(["公开01、04表"], statement);
  const some = totals.filter(isSome);
  const [first] = some;
  if (entry.status === "empty" && first !== undefined) {
    return broken(
      {
        message: `公开${statement}表为空表，而${first.label}印为${shown(first)}。同一笔${name}两处必须都有或都无。`,
        advice: `有${name}的，补填公开${statement}表；没有的，改正总表。`,
        facts: some,
        section: statement,
        certainty: "likely",
      },
      statement,
    );
  }
  const own = [...rowsOf(dossier, statement).values()].flatMap(({ cells }) => [...cells.values()]);
  const spent = own.find(isIncome);
  if (entry.status === "present" && spent !== undefined && first === undefined) {
    return broken(
      {
        message: `公开${statement}表印有${spent.label}${shown(spent)}，公开01、04表没有${name}。`,
        advice: "核对公开01、04表，补填该项拨款。",
        facts: [spent, ...totals],
        section: statement,
        certainty: "likely",
      },
      statement,
    );
  }
  return holds(totals, statement);
}

/** Only this year's income must stand in 01 and 04: balances alone need not. */
function isIncome(fact: Fact): boolean {
  return isSome(fact) && /\]\.income$/u.test(fact.concepts[0]);
}

function hasTotals(dossier: Dossier): boolean {
  return rowsOf(dossier, "01").size > 0 || rowsOf(dossier, "04").size > 0;
}

/** What 01 and 04 print of the fund. */
function amountsOf(dossier: Dossier, { key }: Fund): readonly Fact[] {
  const grants = [`01[${key}-grant].amount`, `04[${key}-grant].amount`];
  const columns = [`04[expenditure-total].${key}`, `04[expenditure-grand-total].${key}`];
  return [...grants, ...columns].flatMap((path) => cell(dossier, path) ?? []);
}
