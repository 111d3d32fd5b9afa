import type { StatementLayout } from "#standard/statements/layout.ts";
import {
  rowLabels,
  STATEMENTS,
  statementByKey,
  type TitleMatch,
} from "#standard/statements/statements.ts";
import { type Area, readAreas } from "./columns.ts";
import { type FrameLine, unitOf } from "./frame.ts";
import { textsOfRow } from "./grid.ts";
import { type Header, readHeader } from "./header.ts";
import type { FramedTable } from "./lines.ts";
import { newReading, type Reading } from "./reading.ts";
import { type RowsFound, readRows } from "./table-rows.ts";
import { rowName } from "./words.ts";

/** A title of a statement above or in a table, and the statement that it means. */
export type Titled = { readonly line: FrameLine; readonly layout: StatementLayout };

/**
 * What the title of each table means. Where two statements print one title, the document decides:
 * the additional one is meant only where the other stands there under a title of its own.
 */
export function titledTables(
  tables: readonly FramedTable[],
  without: string | undefined,
): readonly (Titled | undefined)[] {
  const lines = tables.map(({ frame }) => titleLine(frame, without));
  const held = new Set<string>();
  for (const found of lines) {
    const matches = found?.matches ?? [];
    const keys = new Set(matches.map(({ layout }) => layout.key));
    if (keys.size === 1 && matches.every(({ title }) => title?.besides === undefined)) {
      for (const key of keys) held.add(key);
    }
  }
  return lines.map((found) => {
    if (found === undefined) return undefined;
    const layout = meant(found.matches, held);
    return layout === undefined ? undefined : { line: found.line, layout };
  });
}

type TitleLine = { readonly line: FrameLine; readonly matches: readonly TitleMatch[] };

function titleLine(
  frame: readonly FrameLine[],
  without: string | undefined,
): TitleLine | undefined {
  const line = frame.findLast(({ kind }) => kind === "title");
  if (line === undefined) return undefined;
  const matches = line.titles.filter(
    ({ title }) => without === undefined || title?.region !== without,
  );
  return matches.length === 0 ? undefined : { line, matches };
}

function meant(
  matches: readonly TitleMatch[],
  held: ReadonlySet<string>,
): StatementLayout | undefined {
  const besides = matches.find(
    ({ title }) => title?.besides !== undefined && held.has(title.besides),
  );
  if (besides !== undefined) return besides.layout;
  const plain = matches.find(({ title }) => title?.besides === undefined);
  if (plain !== undefined) return plain.layout;
  const other = matches[0]?.title?.besides;
  return other === undefined ? undefined : statementByKey(other);
}

/** Reads a table as a statement, or undefined where its header names none of its columns. */
export function readingAs(
  table: FramedTable,
  layout: StatementLayout,
  title: string,
): Reading | undefined {
  const header = readHeader(table.grid, table.firstRow, layout);
  const areas = readAreas(header, layout);
  if (!areas.some(({ amounts }) => amounts.length > 0)) return undefined;
  const needsLabels = layout.rows.kind !== "only";
  if (needsLabels && !areas.some(hasLabels)) return undefined;
  return newReading(
    { layout, title, unit: unitOfFrame(table.frame), header, areas },
    table.grid.columnCount,
  );
}

function hasLabels({ labels, project }: Area): boolean {
  return labels.length > 0 || project !== undefined;
}

/** The unit that the frame of a table names, the nearest first; "" where it names none. */
export function unitOfFrame(frame: readonly FrameLine[]): string {
  for (let index = frame.length - 1; index >= 0; index--) {
    const unit = unitOf(frame[index]?.folded ?? "");
    if (unit !== undefined) return unit;
  }
  return unitOf(frame.map(({ folded }) => folded).join("\n")) ?? "";
}

/**
 * The one statement whose columns and rows a table without a title has, or undefined: rows and
 * columns that several statements share tell nothing.
 */
export function untitledReading(table: FramedTable): Reading | undefined {
  const fitting: Reading[] = [];
  if (!telling().test(rawText(table))) return undefined;
  const texts = shortTexts(table);
  for (const layout of STATEMENTS) {
    if (layout.signature === undefined || !mayBe(layout, texts)) continue;
    const trial = readingAs(table, layout, "");
    if (trial === undefined || !hasColumns(trial, layout)) continue;
    const found: RowsFound = { claims: [], asides: [], unclaimed: [] };
    readRows(table.grid, trial.header.firstRow, trial, found);
    if (!hasRows(trial, layout)) continue;
    const reading = readingAs(table, layout, "");
    if (reading !== undefined) fitting.push(reading);
  }
  return fitting.length === 1 ? fitting[0] : undefined;
}

function rawText({ grid, firstRow }: FramedTable): string {
  let text = "";
  for (let row = firstRow; row < grid.rows.length; row++) {
    for (const { cell } of textsOfRow(grid, row)) {
      if (cell.text.text.length <= NAME_MAX) text += `${cell.text.text}|`;
    }
  }
  return text.replace(/\s+/g, "");
}

let tellingWords: RegExp | undefined;

/** Words of all signatures without brackets, which a table that may be one has unfolded. */
function telling(): RegExp {
  if (tellingWords !== undefined) return tellingWords;
  const names = STATEMENTS.filter(({ signature }) => signature !== undefined).flatMap((layout) =>
    signatureNames(layout).map((name) => name.replace(/[^\u4e00-\u9fff].*$/, "")),
  );
  const words = new Set(names.filter((name) => name.length >= 4));
  tellingWords = new RegExp([...words].join("|"));
  return tellingWords;
}

/** A name of a row or column is never longer. */
const NAME_MAX = 30;

function shortTexts({ grid, firstRow }: FramedTable): ReadonlySet<string> {
  const texts = new Set<string>();
  for (let row = firstRow; row < grid.rows.length; row++) {
    for (const { cell, text } of textsOfRow(grid, row)) {
      if (cell.text.text.length > NAME_MAX) continue;
      texts.add(text);
      if (/^[(\d一二三四五六七八九十其]/.test(text)) texts.add(rowName(text));
    }
  }
  return texts;
}

/** Whether any name of the statement's signature stands in the table: most tables have none. */
function mayBe(layout: StatementLayout, texts: ReadonlySet<string>): boolean {
  return signatureNames(layout).some((name) => texts.has(name));
}

const SIGNATURE_NAMES = new Map<string, readonly string[]>();

function signatureNames(layout: StatementLayout): readonly string[] {
  const known = SIGNATURE_NAMES.get(layout.key);
  if (known !== undefined) return known;
  const { columns, signature } = layout;
  const rows = (signature?.rows ?? []).flatMap((key) => rowLabels(layout, key));
  const named = columns.kind === "named" ? columns.columns : [];
  const entries = columns.kind === "items-and-measures" ? columns.items : named;
  const wanted = entries.filter(({ key }) => signature?.columns?.includes(key) === true);
  // 合计 and 基本支出 stand in many tables; the last column of the signature tells most.
  const telling = wanted.filter(({ key }) => key === signature?.columns?.at(-1));
  const names = [...rows, ...telling.flatMap((entry) => entry.names)];
  SIGNATURE_NAMES.set(layout.key, names);
  return names;
}

function hasColumns({ areas }: Reading, { signature, columns }: StatementLayout): boolean {
  if (columns.kind === "items-and-measures") return true;
  const keys = new Set(areas.flatMap(({ amounts }) => amounts.map(({ key }) => key)));
  return (signature?.columns ?? []).every((key) => keys.has(key));
}

function hasRows(reading: Reading, { signature, columns }: StatementLayout): boolean {
  const { keys, areas } = reading;
  if (columns.kind === "items-and-measures") {
    const parts = areas.flatMap(({ amounts }) => amounts.map(({ part }) => part));
    const items = new Set([...keys, ...parts.map((part) => part?.item)]);
    const hasMeasure = parts.some((part) => part?.measure !== undefined);
    return hasMeasure && (signature?.columns ?? []).every((key) => items.has(key));
  }
  const codes = signature?.codes;
  const rows = signature?.rows ?? [];
  if (!rows.every((key) => keys.has(key))) return false;
  if (codes === undefined) return rows.length > 0 || keys.has("total");
  const numbered = [...keys].filter((key) => /^\d/.test(key));
  return numbered.length > 0 && numbered.every((key) => key.startsWith(codes));
}

/** The header of a table that continues another, where it repeats it; rows begin below it. */
export function repeatedHeader(table: FramedTable, layout: StatementLayout): Header {
  return readHeader(table.grid, table.firstRow, layout);
}
