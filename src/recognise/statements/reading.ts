import type { StatementLayout } from "#standard/statements/layout.ts";
import type { Area } from "./columns.ts";
import type { Header } from "./header.ts";
import { newRowState, type RowKey, type RowState } from "./row-key.ts";

/** What the row above left open: a label without figures, or a known row whose figures follow. */
export type Waiting = { readonly name: string; readonly key: RowKey | undefined };

/** How a statement is read: what it is, what its columns are, and what stood above. */
export type Reading = {
  readonly layout: StatementLayout;
  /** As printed. */
  readonly title: string;
  /** Unit of money of the page, "" where none is printed. */
  readonly unit: string;
  readonly header: Header;
  readonly areas: readonly Area[];
  readonly states: readonly RowState[];
  readonly waiting: Waiting[];
  /** Keys of the rows read so far, with figures or without. */
  readonly keys: Set<string>;
  /** Columns that are neither labels nor known amounts. */
  readonly unknown: readonly number[];
  /** Columns of 行次, 序号. */
  readonly numbers: ReadonlyMap<number, "line-number" | "ordinal">;
};

/** A reading that begins, from a header and what its columns were found to be. */
export function newReading(
  start: Pick<Reading, "layout" | "title" | "unit" | "header" | "areas">,
  columnCount: number,
): Reading {
  const known = new Set<number>();
  const numbers = new Map<number, "line-number" | "ordinal">();
  for (const area of start.areas) {
    for (const column of [...area.labels, ...area.notes]) known.add(column);
    if (area.project !== undefined) known.add(area.project);
    for (const { column } of area.amounts) known.add(column);
    for (const column of area.lines) numbers.set(column, "line-number");
    for (const column of area.ordinals) numbers.set(column, "ordinal");
  }
  const unknown: number[] = [];
  for (let column = 0; column < columnCount; column++) {
    if (!known.has(column) && !numbers.has(column)) unknown.push(column);
  }
  const states = start.areas.map(newRowState);
  const waiting = start.areas.map((): Waiting => ({ name: "", key: undefined }));
  return { ...start, states, waiting, unknown, numbers, keys: new Set() };
}
