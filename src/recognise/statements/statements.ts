import type { OutlineEntry } from "#model/disclosure.ts";
import type { SourceDocument, SourceText } from "#model/source-document.ts";
import type { Found, PlacedEntry, Range } from "#recognise/claim.ts";
import { placesOfRanges } from "#recognise/facts.ts";
import type { Aside, Unclaimed } from "#recognise/leftovers.ts";
import { emptyEntries, takenLines, takenTable } from "./around.ts";
import { rangeOfText } from "./figure-cell.ts";
import type { FrameLine } from "./frame.ts";
import { printedText, textsOfRow } from "./grid.ts";
import {
  readingAs,
  repeatedHeader,
  type Titled,
  titledTables,
  untitledReading,
} from "./identify.ts";
import { type FramedTable, sequenceOf } from "./lines.ts";
import type { Reading } from "./reading.ts";
import { numberAsides, type RowsFound, readRows } from "./table-rows.ts";

/** What the statements of a document hold, with the numbers that are none of their figures. */
export type StatementsFound = Found & {
  readonly asides: readonly Aside[];
  readonly unclaimed: readonly Unclaimed[];
};

export type StatementsOptions = {
  /** Key of a region whose own titles and statements are left out. */
  readonly without?: string;
};

/** A statement of the document: its first table and those that continue it on further pages. */
type Statement = {
  readonly reading: Reading;
  readonly title: FrameLine | undefined;
  readonly tables: FramedTable[];
  readonly found: RowsFound;
};

/**
 * The statements (公开表) of a document: one claim for each printed figure in a known row and
 * column, in the unit that the page prints. Figures of a statement whose row, column or unit is not
 * known are unclaimed with the reason; numbers of rows and columns and codes are asides.
 */
export function recogniseStatements(
  document: SourceDocument,
  options: StatementsOptions = {},
): StatementsFound {
  const { tables, lines } = sequenceOf(document);
  const titled = titledTables(tables, options.without);
  const statements: Statement[] = [];
  let last: Statement | undefined;
  tables.forEach((table, index) => {
    const found = titled[index];
    const begun = beginStatement(table, found);
    const canContinue = begun === undefined && last !== undefined && continues(table, found, last);
    if (canContinue && last !== undefined && continueStatement(table, last)) return;
    last = begun;
    if (begun !== undefined) statements.push(begun);
  });
  return collect(statements, lines);
}

function beginStatement(table: FramedTable, titled: Titled | undefined): Statement | undefined {
  const reading =
    titled === undefined
      ? untitledReading(table)
      : readingAs(table, titled.layout, printedText(titled.line.text.text));
  if (reading === undefined) return undefined;
  const found: RowsFound = { claims: [], asides: [], unclaimed: [] };
  for (const row of reading.header.numberRows) numberAsides(table.grid, row, found);
  readRows(table.grid, reading.header.firstRow, reading, found);
  return { reading, title: titled?.line, tables: [table], found };
}

/** The next page of a statement has no title, or its title again, and as many columns. */
function continues(table: FramedTable, titled: Titled | undefined, last: Statement): boolean {
  if (table.grid.columnCount !== last.tables[0]?.grid.columnCount) return false;
  if (titled !== undefined) return titled.layout === last.reading.layout;
  return !table.isApart;
}

/** Adds a table to a statement, unless its rows are not those of the statement. */
function continueStatement(table: FramedTable, statement: Statement): boolean {
  const { reading, found } = statement;
  const keysBefore = reading.keys.size;
  const more: RowsFound = { claims: [], asides: [], unclaimed: [] };
  const header = repeatedHeader(table, reading.layout);
  for (const row of header.numberRows) numberAsides(table.grid, row, more);
  readRows(table.grid, header.firstRow, reading, more);
  const unknown = more.unclaimed.filter(({ reason }) => reason !== "unit-unknown").length;
  const isEmpty = more.claims.length === 0 && more.unclaimed.length === 0;
  if (isEmpty ? reading.keys.size === keysBefore : more.claims.length < unknown) return false;
  for (const item of more.claims) found.claims.push(item);
  for (const item of more.asides) found.asides.push(item);
  for (const item of more.unclaimed) found.unclaimed.push(item);
  statement.tables.push(table);
  return true;
}

function collect(statements: readonly Statement[], lines: readonly FrameLine[]): StatementsFound {
  const taken = new Set<number>();
  const outline: PlacedEntry[] = [];
  const used = new Set<SourceText>();
  for (const statement of statements) {
    if (statement.title !== undefined) used.add(statement.title.text);
    outline.push(entryOf(statement));
    for (const table of statement.tables) {
      for (const block of takenTable(table)) taken.add(block);
    }
  }
  for (const block of takenLines(
    statements.flatMap(({ tables }) => tables),
    lines,
  ))
    taken.add(block);
  for (const entry of emptyEntries(lines, used)) outline.push(entry);
  const found = statements.map((statement) => statement.found);
  return {
    claims: found.flatMap(({ claims }) => claims),
    outline: outline.sort((a, b) => a.block - b.block),
    taken,
    asides: [...found.flatMap(({ asides }) => asides), ...markAsides(statements)],
    unclaimed: found.flatMap(({ unclaimed }) => unclaimed),
  };
}

function entryOf({ reading, title, tables, found }: Statement): PlacedEntry {
  const isEmpty = found.claims.length === 0 && found.unclaimed.length === 0;
  const table = tables[0];
  const place = title === undefined ? firstText(table) : title.text;
  const entry: OutlineEntry = {
    kind: "statement",
    key: reading.layout.key,
    title: reading.title,
    unit: reading.unit,
    status: isEmpty ? "empty" : "present",
    places: place === undefined ? [] : placesOfRanges([rangeOfText(place)]),
  };
  return { block: title?.block ?? table?.block ?? 0, entry };
}

function firstText(table: FramedTable | undefined): SourceText | undefined {
  return table === undefined ? undefined : textsOfRow(table.grid, table.firstRow)[0]?.cell.text;
}

/** The numbers of 公开01表, 表1 and 附件2 count statements. */
function markAsides(statements: readonly Statement[]): readonly Aside[] {
  const asides: Aside[] = [];
  for (const { tables } of statements) {
    for (const { text, kind } of tables.flatMap(({ frame }) => frame)) {
      if (kind === "note" || kind === "other") continue;
      for (const match of text.text.matchAll(/(?:公开|表|附件|附表)\s*(\d{1,2})(?!\d)/g)) {
        const from = match.index + match[0].length - (match[1] ?? "").length;
        const range: Range = { text, from, to: match.index + match[0].length };
        asides.push({ range, kind: "ordinal" });
      }
    }
  }
  return asides;
}
