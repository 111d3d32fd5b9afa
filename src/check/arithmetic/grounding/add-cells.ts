import type { TermPath } from "#standard/relations/term.ts";
import { type Book, parentCode, type StatementBook } from "./book.ts";
import { absenceOf, lostFigures } from "./cells.ts";
import { addPrints, keyIn, type Place, type Sum } from "./sum.ts";
import { statementMissing, statementName } from "./words.ts";

/** Adds a cell of a statement; a blank one is zero where it can be. */
export function addCell(
  place: Place,
  sum: Sum,
  sign: 1 | -1,
  [key, row, column]: readonly [string, string, string],
): void {
  const prints = place.book.statements.get(key)?.rows.get(row)?.get(column);
  if (prints !== undefined) {
    if (isTwice(place.book, prints)) {
      sum.missing.push(`${statementName(key)}同一科目有两行`);
      return;
    }
    addPrints(sum, sign, prints);
    return;
  }
  sum.terms += 1;
  if (key.startsWith("x.") && !place.book.statements.has(key)) {
    sum.unlisted = statementMissing(key);
    return;
  }
  const absence = absenceOf(place.book, key, row, column);
  if (absence.kind === "unknown") sum.missing.push(absence.why);
  else if (place.relation.applies.printedOnly) sum.unlisted = "其中一处没有数字";
  else if (absence.lacks !== "cell") sum.lacking += 1;
}

/** Two rows of one code that differ are two amounts, not two prints of one. */
function isTwice(book: Book, prints: readonly number[]): boolean {
  const first = book.figures[prints[0] ?? -1]?.fact.printed.text;
  return prints.some((index) => book.figures[index]?.fact.printed.text !== first);
}

/** Adds a column over rows of a statement. */
export function addCells(
  place: Place,
  sum: Sum,
  sign: 1 | -1,
  path: TermPath & { readonly kind: "cells" },
): void {
  const statement = place.book.statements.get(path.statement);
  if (statement === undefined) {
    sum.missing.push(statementMissing(path.statement));
    return;
  }
  const lost = lostFigures(statement);
  if (lost !== undefined) {
    sum.missing.push(lost);
    return;
  }
  const under = path.rows.kind === "under" ? keyIn(place, path.rows.code) : "";
  const rows = rowsIn(statement, path.rows.kind, under);
  const gone = path.rows.kind === "function" ? [] : (statement.lost.get(under) ?? []);
  if (rows.length === 0) {
    sum.unlisted = `${statementName(path.statement)}没有列出${under}的下级`;
    return;
  }
  if (gone.length > 0) {
    sum.missing.push(`${statementName(path.statement)}没有${gone.join("、")}一行，只有其下级`);
    return;
  }
  const column = keyIn(place, path.column);
  for (const row of rows) {
    const prints = statement.rows.get(row)?.get(column);
    if (prints === undefined) continue;
    if (isTwice(place.book, prints))
      sum.missing.push(`${statementName(path.statement)}${row}有两行`);
    else addPrints(sum, sign, prints);
  }
}

/** The columns of classes of economic codes, or of the codes of one class. */
export function addColumns(
  place: Place,
  sum: Sum,
  sign: 1 | -1,
  path: TermPath & { readonly kind: "columns" },
): void {
  const statement = place.book.statements.get(path.statement);
  if (statement === undefined) {
    sum.unlisted = statementMissing(path.statement);
    return;
  }
  const under = path.under === undefined ? "" : keyIn(place, path.under);
  const lost = lostFigures(statement);
  if (lost !== undefined) sum.missing.push(lost);
  const columns = [...statement.columns].filter((column) => parentCode(column) === under);
  if (columns.length === 0) sum.unlisted = `${statementName(path.statement)}没有列出${under}的下级`;
  const row = statement.rows.get(keyIn(place, path.row));
  for (const column of columns) {
    const prints = row?.get(column);
    if (prints !== undefined) addPrints(sum, sign, prints);
  }
}

function rowsIn(statement: StatementBook, kind: string, under: string): readonly string[] {
  if (kind === "function") {
    return [...statement.rows.keys()].filter((row) => row.startsWith("function:"));
  }
  return (statement.children.get(under) ?? []).filter((row) => statement.rows.has(row));
}
