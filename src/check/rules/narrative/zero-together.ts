import type { Dossier } from "#check/dossier.ts";
import type { RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, holds } from "#check/rules/answers.ts";
import { cell, isSome, isZero, shown } from "#check/rules/cells.ts";
import { extentOf } from "#check/rules/extent.ts";
import { figures, isPrintedAbove } from "#check/rules/figures.ts";
import type { Fact } from "#model/fact.ts";

/** An expense and the numbers of things it was spent on; the first is the least. */
export type Counted = {
  /** Path of the narrative and column of 09 of the expense. */
  readonly amount: string;
  readonly column: string;
  readonly counts: readonly [string, ...string[]];
  readonly title: string;
  readonly units: string;
};

/** Whether an expense and its numbers are zero together, and the numbers fit each other. */
export function zeroTogether(dossier: Dossier, counted: Counted): readonly RuleOutcome[] {
  if (!extentOf(dossier).isAccounts) return [doesNotApply("本文件不是部门决算")];
  const amount =
    figures(dossier, counted.amount)[0] ?? cell(dossier, `09[all].${counted.column}-actual`);
  const counts = counted.counts.flatMap((path) => figures(dossier, path)[0] ?? []);
  const [first] = counts;
  if (amount === undefined && first === undefined) {
    return [doesNotApply(`没有${counted.title}的数`)];
  }
  if (amount === undefined) return [cannotTell([`${counted.title}的金额`])];
  if (first === undefined) return [cannotTell([`${counted.title}的${counted.units}`])];
  return [judge(amount, counts, counted)];
}

function judge(amount: Fact, counts: readonly Fact[], { title, units }: Counted): RuleOutcome {
  const facts = [amount, ...counts];
  const printed = counts.map((fact) => `${fact.label}${shown(fact)}`).join("、");
  const some = counts.filter(isSome);
  if (isZero(amount) && some.length > 0) {
    return broken({
      message: `${title}为${shown(amount)}，却有${printed}。没有支出就不应有${units}。`,
      advice: `核对${title}的金额和${units}；由其他部门负担或跨年支付的，在说明中写明。`,
      facts,
      certainty: "likely",
    });
  }
  if (!isZero(amount) && some.length < counts.length) {
    return broken({
      message: `${title}有${shown(amount)}，而${printed}。有支出就应有${units}。`,
      advice: `补填${units}，或改正金额；为上年发生、本年支付的，在说明中写明。`,
      facts,
      certainty: "likely",
    });
  }
  const [least, most] = counts;
  if (least !== undefined && most !== undefined && isPrintedAbove(least, most)) {
    return broken({
      message: `${least.label}${shown(least)}多于${most.label}${shown(most)}。一批（团）至少一人。`,
      advice: "核对两数是否填反。",
      facts: [least, most],
    });
  }
  return holds(facts);
}
