import type { IndicatorColumnKey } from "#standard/performance/form-words.ts";
import { levelOf } from "./level-names.ts";
import type { FormRow } from "./rows.ts";
import { hasHan, type Run } from "./run.ts";
import { boundsIn, scoreSize } from "./value.ts";
import { indicatorColumnOf } from "./vocabulary.ts";

/** Which column of the table holds what, by the header. */
export type GridColumns = {
  readonly at: ReadonlyMap<IndicatorColumnKey, number>;
  /** The key of a column of the header. */
  readonly exact: ReadonlyMap<number, IndicatorColumnKey>;
  /** Keys in the order of their columns. */
  readonly keys: readonly IndicatorColumnKey[];
};

/** What forms print in the order of most layouts; a header that lost cells is filled up by it. */
const USUAL_ORDER: readonly IndicatorColumnKey[] = [
  "level1",
  "level2",
  "level3",
  "target",
  "actual",
  "weight",
  "score",
  "note",
];

/** The columns that a header row names, filled up where it lost some; undefined for no header. */
export function gridColumnsOf(row: FormRow): GridColumns | undefined {
  const at = new Map<IndicatorColumnKey, number>();
  for (const cell of row.cells) {
    const key = indicatorColumnOf(cell.run.text);
    if (key !== undefined && !at.has(key)) at.set(key, cell.column);
  }
  if (at.size < 2) return undefined;
  const isTaken = (column: number) => [...at.values()].includes(column);
  for (const [index, key] of USUAL_ORDER.entries()) {
    if (at.has(key)) continue;
    const before = at.get(USUAL_ORDER[index - 1] ?? key);
    const after = at.get(USUAL_ORDER[index + 1] ?? key);
    // A form may do without a note, but a header that names scores has no hidden column.
    if (key !== "note" && at.has("score") && at.has("weight") && at.has("target")) continue;
    if (before !== undefined && !isTaken(before + 1)) at.set(key, before + 1);
    else if (after !== undefined && after > 0 && !isTaken(after - 1)) at.set(key, after - 1);
  }
  return columnsAt(at);
}

/** Columns by where they begin. */
export function columnsAt(at: ReadonlyMap<IndicatorColumnKey, number>): GridColumns {
  const sorted = [...at].sort((a, b) => a[1] - b[1]);
  return {
    at,
    exact: new Map(sorted.map(([key, column]) => [column, key])),
    keys: sorted.map(([key]) => key),
  };
}

/** The cells of a row by what they hold, when the row stands `offset` columns from the header. */
export function cellsByColumn(
  row: FormRow,
  columns: GridColumns,
  offset: number,
): ReadonlyMap<IndicatorColumnKey, readonly Run[]> {
  const found = new Map<IndicatorColumnKey, Run[]>();
  for (const cell of row.cells) {
    const key = keyAt(columns, cell.column - offset);
    if (key === undefined) continue;
    const runs = found.get(key);
    if (runs === undefined) found.set(key, [cell.run]);
    else runs.push(cell.run);
  }
  return found;
}

/** The key whose column it is, or the next to the left: merged headers span several columns. */
function keyAt(columns: GridColumns, column: number): IndicatorColumnKey | undefined {
  let best: IndicatorColumnKey | undefined;
  for (const key of columns.keys) {
    if ((columns.at.get(key) ?? 0) > column) break;
    best = key;
  }
  return best;
}

/** What a cell shows of the column it stands in. */
type CellSign = {
  readonly column: number;
  /** A weight or a score in ten-thousandths, −1 for anything else. */
  readonly score: number;
  readonly bounds: number;
  readonly isName: boolean;
  readonly isLevel: boolean;
};

/** A row may stand this many columns from its header: page breaks cut columns off at the left. */
const OFFSETS: readonly number[] = [0, -1, 1, -2, 2, -3];

/** The signs of the cells of a row, read once and held against every offset. */
export function signsOf(row: FormRow): readonly CellSign[] {
  return row.cells.map(({ run, column }) => {
    const { text } = run;
    const bounds = boundsIn(text);
    return {
      column,
      score: scoreSize(text),
      bounds,
      isName: bounds === 0 && hasHan(run),
      isLevel: levelOf(text) !== undefined,
    };
  });
}

/** How many columns a row stands from the header, with how much speaks for it. */
export function offsetOf(
  signs: readonly CellSign[],
  columns: GridColumns,
  usual: number,
): { readonly offset: number; readonly support: number } {
  let best = { offset: usual, support: supportOf(signs, columns, usual) + 1 };
  for (const offset of OFFSETS) {
    if (offset === usual) continue;
    const support = supportOf(signs, columns, offset);
    if (support > best.support) best = { offset, support };
  }
  return best;
}

function supportOf(signs: readonly CellSign[], columns: GridColumns, offset: number): number {
  let support = 0;
  let weight = -1;
  let score = -1;
  for (const sign of signs) {
    const key = columns.exact.get(sign.column - offset);
    if (key === undefined) continue;
    if (key === "weight" || key === "score") {
      support += sign.score < 0 ? -3 : 4;
      if (key === "weight") weight = sign.score;
      else score = sign.score;
    } else if (key === "target") {
      if (sign.bounds > 0) support += 3;
    } else if (key === "actual") {
      if (sign.bounds > 0) support += 3;
      else if (sign.score >= 0) support -= 1;
    } else if (key === "level3") support += sign.isName ? 1 : -2;
    else if ((key === "level1" || key === "level2") && sign.isLevel) support += 2;
  }
  if (weight >= 0 && score >= 0) support += score <= weight ? 2 : -4;
  return support;
}
