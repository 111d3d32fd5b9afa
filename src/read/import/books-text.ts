import { BOOKS_COLUMNS, type BooksColumn } from "#standard/accounting/columns.ts";
import { OPENING_TEMPLATE, POSTING_TEMPLATE } from "#standard/department-tables.ts";
import { yuanText } from "./amount.ts";
import type { ImportLine } from "./line.ts";

/** How a file of books is written: its columns in order, and what parts them. */
export type BooksLayout = {
  readonly columns: readonly (BooksColumn | undefined)[];
  readonly delimiter: string;
  readonly lineEnd: string;
};

/** The layout of our own template. */
export function templateLayout(isOpening: boolean): BooksLayout {
  return {
    columns: isOpening ? OPENING_TEMPLATE : POSTING_TEMPLATE,
    delimiter: ",",
    lineEnd: "\r\n",
  };
}

/** The row of headers of a layout, with its line end. */
export function headerText({ columns, delimiter, lineEnd }: BooksLayout): string {
  const names = columns.map((column) => (column === undefined ? "" : BOOKS_COLUMNS[column][0]));
  return `${names.join(delimiter)}${lineEnd}`;
}

/** Lines as rows of a file of books. */
export function* rowTexts(lines: readonly ImportLine[], layout: BooksLayout): Iterable<string> {
  for (const line of lines) yield rowText(line, layout);
}

function rowText(line: ImportLine, { columns, delimiter, lineEnd }: BooksLayout): string {
  let text = "";
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at];
    if (at > 0) text += delimiter;
    if (column !== undefined) text += quoted(valueOf(line, column), delimiter);
  }
  return text + lineEnd;
}

function valueOf(line: ImportLine, column: BooksColumn): string {
  switch (column) {
    case "debit":
    case "openingDebit":
      return line.debit === 0 && line.credit !== 0 ? "" : yuanText(line.debit);
    case "credit":
    case "openingCredit":
      return line.credit === 0 ? "" : yuanText(line.credit);
    default:
      return line.texts[column];
  }
}

/** A row of a CSV is a line: line ends inside a text become blanks. */
function quoted(value: string, delimiter: string): string {
  if (!/["\r\n]/.test(value) && !value.includes(delimiter)) return value;
  return `"${value.replace(/\s*[\r\n]+\s*/g, " ").replaceAll('"', '""')}"`;
}
