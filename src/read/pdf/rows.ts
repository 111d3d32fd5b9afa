import type { FilledCell } from "./cell.ts";
import { hasDecimals } from "./figure-text.ts";
import { charactersOf, type Line } from "./line.ts";

/**
 * Some tables rule their columns and not their rows: a row of the grid then holds many lines. It
 * is cut at the base lines of the figures where at least two figures stand above each other.
 */
export function splitRows(
  cells: readonly FilledCell[],
  rowCount: number,
): { readonly cells: FilledCell[]; readonly rowCount: number } {
  const baselines: (readonly number[])[] = Array.from({ length: rowCount }, () => []);
  for (const cell of cells) {
    if (cell.rowSpan !== 1 || cell.lines.length < 2) continue;
    const found = figureBaselines(cell.lines);
    if (found.length > (baselines[cell.row]?.length ?? 0)) baselines[cell.row] = found;
  }
  if (baselines.every((lines) => lines.length < 2)) return { cells: [...cells], rowCount };
  const starts = new Int32Array(rowCount + 1);
  for (let row = 0; row < rowCount; row++) {
    starts[row + 1] = (starts[row] ?? 0) + Math.max(1, baselines[row]?.length ?? 0);
  }
  const split = cells.flatMap((cell) => cutCell(cell, starts, baselines[cell.row] ?? []));
  split.sort((a, b) => a.row - b.row || a.column - b.column);
  return { cells: split, rowCount: starts[rowCount] ?? rowCount };
}

function figureBaselines(lines: readonly Line[]): readonly number[] {
  if (!lines.every((line) => line.runs[0].direction === "upright")) return [];
  if (!lines.every((line) => hasDecimals(charactersOf(line)))) return [];
  return lines.map((line) => line.across);
}

function cutCell(cell: FilledCell, starts: Int32Array, baselines: readonly number[]): FilledCell[] {
  const row = starts[cell.row] ?? 0;
  const end = starts[cell.row + cell.rowSpan] ?? row + 1;
  if (cell.rowSpan > 1 || baselines.length < 2) return [{ ...cell, row, rowSpan: end - row }];
  const parts = baselines.map((): Line[] => []);
  for (const line of cell.lines) parts[nearestTo(baselines, line.across)]?.push(line);
  return parts.map((lines, index) => ({ ...cell, row: row + index, rowSpan: 1, lines }));
}

/** Index of the ascending value that lies nearest. */
export function nearestTo(values: readonly number[], value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return 0;
  if (low === values.length) return values.length - 1;
  const before = value - (values[low - 1] ?? 0);
  return before <= (values[low] ?? 0) - value ? low - 1 : low;
}
