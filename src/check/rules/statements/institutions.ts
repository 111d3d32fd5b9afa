import type { Dossier } from "#check/dossier.ts";
import type { RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, holds } from "#check/rules/answers.ts";
import { cell, isSome, rowsOf, shown } from "#check/rules/cells.ts";
import { kindOfBody, unitsOf } from "#check/rules/units.ts";

/** Whether an amount of 01 that only public institutions have stands in a department with one. */
export function needsInstitution(
  dossier: Dossier,
  row: string,
  name: string,
): readonly RuleOutcome[] {
  const own = cell(dossier, `01[${row}].amount`) ?? cell(dossier, `n.overall.${row}`);
  if (own === undefined && rowsOf(dossier, "01").size === 0) {
    return [cannotTell(["收入支出决算总表（公开01表）"])];
  }
  if (!isSome(own)) return [doesNotApply(`没有${name}`)];
  const units = unitsOf(dossier);
  if (kindOfBody(dossier) === "institution") return [holds([own])];
  if (units.some(({ kind }) => kind === "institution")) return [holds([own])];
  if (units.length === 0) return [cannotTell(["决算单位名单"])];
  if (units.some(({ kind }) => kind === "unknown")) return [cannotTell(["各单位的性质"])];
  return [
    broken({
      message: `${name}印为${shown(own)}，名单中的${units.length}个单位都是行政单位或参公单位。${name}只出现在有事业单位的部门。`,
      advice: "核对该数是否列错行；有事业单位未列入名单的，补列。",
      facts: [own],
      certainty: "likely",
    }),
  ];
}
