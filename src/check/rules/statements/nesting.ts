import type { Dossier } from "#check/dossier.ts";
import type { RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, orHolds } from "#check/rules/answers.ts";
import { type Row, type Rows, rowsOf } from "#check/rules/cells.ts";

/** The levels above a code of a function: 2080505 stands under 20805, that under 208. */
const PARENT_DIGITS: Readonly<Record<number, number>> = { 5: 3, 7: 5 };
const LEVELS: Readonly<Record<number, string>> = { 3: "类", 5: "款" };

/** Whether every function code of a statement has its 款 and its 类 above it. */
export function nestingOf(
  dossier: Dossier,
  statement: string,
  name: string,
): readonly RuleOutcome[] {
  const rows = rowsOf(dossier, statement);
  const codes = [...rows.keys()].filter((key) => /^\d{3,7}$/u.test(key));
  if (codes.length === 0) return [cannotTell([`${name}的科目行`])];
  const isFlat = codes.every((code) => code.length === 7);
  if (isFlat) return [doesNotApply(`${name}只列项级科目`)];
  const orphans = codes.flatMap((code) => {
    const row = rows.get(code);
    return row === undefined ? [] : orphan(row, rows, name);
  });
  return orHolds(orphans);
}

function orphan(row: Row, rows: Rows, name: string): readonly RuleOutcome[] {
  const digits = PARENT_DIGITS[row.key.length];
  if (digits === undefined) return [];
  const parent = row.key.slice(0, digits);
  if (rows.has(parent)) return [];
  const facts = [...row.cells.values()].slice(0, 1);
  const level = LEVELS[digits] ?? "";
  return [
    broken(
      {
        message: `${name}列有“${row.key} ${row.name}”，但没有它所属的${level}“${parent}”。科目应按类、款、项逐级列示，上级等于下级之和。`,
        advice: `补列科目${parent}及其金额；如编码有误，改正编码。`,
        facts,
        certainty: "likely",
      },
      row.key,
    ),
  ];
}

/** Rows with an amount under which no row of the next level stands. */
export function stoppedRows(rows: Rows): readonly Row[] {
  const codes = [...rows.keys()].filter((key) => /^\d{3,7}$/u.test(key));
  const hasChild = new Set<string>();
  for (const code of codes) {
    if (code.length > 3) hasChild.add(code.slice(0, 3));
    if (code.length > 5) hasChild.add(code.slice(0, 5));
  }
  return codes.flatMap((code) => {
    const row = rows.get(code);
    if (row === undefined || code.length === 7 || hasChild.has(code)) return [];
    return [row];
  });
}
