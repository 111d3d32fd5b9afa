import type { Dossier } from "#check/dossier.ts";
import type { RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, holds, orHolds } from "#check/rules/answers.ts";
import { cell, shown } from "#check/rules/cells.ts";
import { canBeAtMost, overlaps } from "#model/interval.ts";
import { sumOf, sumWords } from "./sums.ts";

/** Cells that must be equal, or the left at most the right, in the words of the field. */
export type Compared = {
  readonly title: string;
  /** Cells that are added. */
  readonly left: readonly [string, ...string[]];
  readonly right: string;
  readonly relation: "equal" | "at-most";
};

/** Compares cells of two tables; a place where one of them is not printed does not apply. */
export function compareCells(
  dossier: Dossier,
  compared: readonly Compared[],
  missing: string,
): readonly RuleOutcome[] {
  const answers = compared.flatMap((each) => compare(dossier, each));
  if (answers.length > 0) return orHolds(answers);
  const hasTables = dossier.disclosure.outline.some(({ kind }) => kind === "statement");
  return [hasTables ? doesNotApply(`没有${missing}`) : cannotTell([missing])];
}

function compare(dossier: Dossier, compared: Compared): readonly RuleOutcome[] {
  const { title, relation } = compared;
  const left = compared.left.flatMap((path) => cell(dossier, path) ?? []);
  const right = cell(dossier, compared.right);
  const [first] = left;
  if (first === undefined || right === undefined) return [];
  const facts = [...left, right];
  const sum = sumOf(left);
  const isKept =
    relation === "equal" ? overlaps(sum, right.interval) : canBeAtMost(sum, right.interval);
  if (isKept) return [holds(facts, title)];
  const words = left.length > 1 ? sumWords(left) : shown(first);
  const sign = relation === "equal" ? "≠" : ">";
  return [
    broken(
      {
        message: `${title}：${first.label}${words}，${right.label}${shown(right)}，${relation === "equal" ? "应当相等" : "前者不应大于后者"}。`,
        advice: "核对两表的这一数，改正有误的一处。",
        facts,
        arithmetic: `${words} ${sign} ${shown(right)}`,
      },
      title,
    ),
  ];
}
