import type { Dossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { cell, isSome, rowsOf, shown } from "#check/rules/cells.ts";
import { example, incomeTable, section } from "#check/rules/example-text.ts";
import { hasFigures } from "#check/rules/figures.ts";
import { sentencesOf } from "#check/rules/wording.ts";

const TITLE = "二、收入决算情况说明";
const TABLE = incomeTable(["", "合计", "9.00", "6.00", "", "3.00"]);

/** 收入按来源说明，并写占比. */
export const incomeSourcesMissing: Rule = {
  ...obligationBasis("income-sources-missing", ["D07"], "warning"),
  title: "收入说明没有列全收入来源",
  why: "收入决算表有金额的来源（事业收入、其他收入等），收入说明都应写明金额和占比。",
  examples: {
    holds: example(
      section(
        TITLE,
        "本年收入合计9.00万元，其中：财政拨款收入6.00万元，占66.67%；事业收入3.00万元，占33.33%。",
      ),
      TABLE,
    ),
    broken: example(
      section(TITLE, "本年收入合计9.00万元，其中：财政拨款收入6.00万元，占66.67%。"),
      TABLE,
    ),
    cannotTell: example(
      section(TITLE, "本年收入合计9.00万元，其中：财政拨款收入9.00万元，占100.00%。"),
    ),
  },
  run: (dossier) => {
    if (!hasFigures(dossier, "n.income.")) return [doesNotApply("没有收入决算情况说明")];
    if (rowsOf(dossier, "02").size === 0) return [cannotTell(["收入决算表（公开02表）"])];
    return SOURCES.flatMap((source) => judge(dossier, source));
  },
};

const SOURCES = [
  ["superior-subsidy", "上级补助收入"],
  ["business-income", "事业收入"],
  ["operating-income", "经营收入"],
  ["subordinate-remittance", "附属单位上缴收入"],
  ["other-income", "其他收入"],
] as const;

function judge(dossier: Dossier, [key, name]: (typeof SOURCES)[number]): readonly RuleOutcome[] {
  const amount = cell(dossier, `02[total].${key}`);
  if (!isSome(amount)) return [];
  const isTold = sentencesOf(dossier, "income").some(({ text }) => text.includes(name));
  if (isTold || hasFigures(dossier, `n.income.${key}`)) return [holds([], key)];
  return [
    broken(
      {
        message: `公开02表有${name}${shown(amount)}，收入说明没有写这一来源。`,
        advice: `在收入说明中补写${name}的金额和占比。`,
        facts: [amount],
        section: "income",
        certainty: "likely",
      },
      key,
    ),
  ];
}
