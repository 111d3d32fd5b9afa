import type { Dossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, holds } from "#check/rules/answers.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { isZero, shown } from "#check/rules/cells.ts";
import { example, section } from "#check/rules/example-text.ts";
import { figures } from "#check/rules/figures.ts";

const TITLE = "十、预算绩效管理情况";

const STAGES = [
  ["target", "编报绩效目标"],
  ["tracking", "绩效跟踪"],
  ["self-evaluation", "绩效自评"],
] as const;

/** 绩效项目个数为零与涉及金额为零应当同时成立. */
export const performanceAmountNeedsProjects: Rule = {
  ...relationBasis("performance-amount-needs-projects", ["E01"]),
  title: "绩效项目个数与涉及预算金额矛盾",
  why: "编报绩效目标、绩效跟踪、绩效自评的项目，个数为零时涉及金额也应为零，有项目就应有金额。",
  examples: {
    holds: example(section(TITLE, "编报绩效目标的2024年度项目3个，涉及预算金额175.52万元。")),
    broken: example(section(TITLE, "编报绩效目标的2024年度项目3个，涉及预算金额0.00万元。")),
    cannotTell: example(section(TITLE, "编报绩效目标的2024年度项目3个。")),
  },
  run: (dossier) => STAGES.map((stage) => judge(dossier, stage)),
};

function judge(dossier: Dossier, [key, name]: (typeof STAGES)[number]): RuleOutcome {
  const [projects] = figures(dossier, `n.performance.${key}-projects`);
  const [amount] = figures(dossier, `n.performance.${key}-amount`);
  if (projects === undefined && amount === undefined) {
    return doesNotApply(`没有${name}的个数和金额`, key);
  }
  if (projects === undefined) return cannotTell([`${name}的项目个数`], key);
  if (amount === undefined) return cannotTell([`${name}涉及的金额`], key);
  const facts = [projects, amount];
  if (isZero(projects) === isZero(amount)) return holds(facts, key);
  return broken(
    {
      message: `${name}的项目${shown(projects)}，涉及预算金额${shown(amount)}，一个为零、一个不为零。`,
      advice: "核对项目个数和涉及的预算金额。",
      facts,
    },
    key,
  );
}
