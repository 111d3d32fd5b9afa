import type { Dossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import {
  basicTable,
  emptyCapitalTable,
  emptyFundTable,
  example,
  expenditureTable,
  fiscalTotalTable,
  generalTable,
  incomeTable,
  section,
  threePublicsTable,
  totalTable,
} from "#check/rules/example-text.ts";
import { extentOf, unlessStatements } from "#check/rules/extent.ts";
import { statementByKey } from "#standard/statements/statements.ts";

const ROW = ["2130101", "行政运行", "9.00", "6.00", "3.00"] as const;
const TABLES = [
  totalTable(["本年收入合计", "9.00", "本年支出合计", "9.00"]),
  incomeTable(["2130101", "行政运行", "9.00", "9.00"]),
  expenditureTable(ROW),
  generalTable(ROW),
  basicTable(["301", "工资福利支出", "6.00"]),
  fiscalTotalTable(["本年收入合计", "9.00", "本年支出合计", "9.00", "9.00", "", ""]),
  emptyFundTable("本部门本年度没有政府性基金预算财政拨款收入和支出，故本表无数据。"),
  emptyCapitalTable(),
  threePublicsTable(["公务接待费", "2.00", "1.00"]),
] as const;

/** 部门决算公开九张表. */
export const statementMissing: Rule = {
  ...obligationBasis("statement-missing", ["C04", "C08", "S01"], "error"),
  title: "缺少应公开的决算报表",
  why: "部门决算公开包括收入支出决算总表到“三公”经费支出决算表共九张（2019年度及以前没有国有资本经营预算表）。没有数据的也要保留空表。文件中没有成套报表的，可能另附，不判断。",
  examples: {
    holds: example(...TABLES),
    broken: example(...TABLES.slice(1)),
    cannotTell: example(section("三、支出决算情况说明", "本年支出合计9.00万元。")),
  },
  run: (dossier) => {
    const unless = unlessStatements(dossier);
    if (unless !== undefined) return [unless];
    return required(dossier).map((key) => present(dossier, key));
  },
};

const NATIONAL = ["01", "02", "03", "04", "05", "06", "07", "08", "09"] as const;
/** From the accounts of 2020 on the set has 国有资本经营预算. */
const CAPITAL_FROM = 2020;

function required({ disclosure: { year } }: Dossier): readonly string[] {
  const isOld = year !== undefined && year < CAPITAL_FROM;
  return NATIONAL.filter((key) => key !== "08" || !isOld);
}

function present(dossier: Dossier, key: string): RuleOutcome {
  if (extentOf(dossier).statements.has(key)) return holds([], key);
  const title = statementByKey(key)?.titles[0]?.text ?? `公开${key}表`;
  return broken(
    {
      message: `文件中有其他决算报表，没有《${title}》（公开${key}表）。九张表应当全部公开。`,
      advice: "补上这张表；没有数据的，保留空表并加说明。",
      facts: [],
      section: key,
      certainty: "likely",
    },
    key,
  );
}
