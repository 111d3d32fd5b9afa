import type { Dossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, holds } from "#check/rules/answers.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { cell, isSome, rowsOf, shown } from "#check/rules/cells.ts";
import { basicTable, example, section } from "#check/rules/example-text.ts";
import { figures } from "#check/rules/figures.ts";

const TITLE = "二、机构设置及人员情况";

const PAIRS = [
  { code: "301", cost: "工资福利支出", people: "n.staff.active", name: "在职人员" },
  { code: "30302", cost: "退休费", people: "n.staff.retired", name: "退休人员" },
  { code: "30301", cost: "离休费", people: "n.staff.retired-cadres", name: "离休人员" },
] as const;

/** 有人员经费，就应有相应的人员. */
export const personnelCostNeedsStaff: Rule = {
  ...relationBasis("personnel-cost-needs-staff", ["R02"]),
  title: "有人员经费而相应人员为零",
  why: "工资福利支出、退休费、离休费各有其领取的人。公开06表有金额而人员情况写为零，必有一处错漏。",
  examples: {
    holds: example(
      section(TITLE, "2024年度，实有人数40人，其中：在职人员30人，退休人员10人。"),
      basicTable(["301", "工资福利支出", "6.00"], ["30302", "退休费", "1.00"]),
    ),
    broken: example(
      section(TITLE, "2024年度，实有人数30人，其中：在职人员30人，退休人员0人。"),
      basicTable(["301", "工资福利支出", "6.00"], ["30302", "退休费", "1.00"]),
    ),
    cannotTell: example(section(TITLE, "2024年度，实有人数30人，其中：在职人员30人。")),
  },
  run: (dossier) => {
    if (rowsOf(dossier, "06").size === 0) return [cannotTell(["公开06表"])];
    return PAIRS.map((pair) => judge(dossier, pair));
  },
};

function judge(dossier: Dossier, pair: (typeof PAIRS)[number]): RuleOutcome {
  const { code, cost: title, people: path, name } = pair;
  const cost = cell(dossier, `06[${code}].amount`);
  if (!isSome(cost)) return doesNotApply(`公开06表没有${title}`, code);
  const [people] = figures(dossier, path);
  if (people === undefined) return cannotTell([`${name}数`], code);
  if (isSome(people)) return holds([cost, people], code);
  return broken(
    {
      message: `公开06表“${title}”有${shown(cost)}，人员情况写${name}${shown(people)}。`,
      advice: `核对${name}数；人员年内去世或调出的，在说明中写明。`,
      facts: [people, cost],
      certainty: "likely",
    },
    code,
  );
}
