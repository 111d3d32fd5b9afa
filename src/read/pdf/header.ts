import type { FilledCell } from "./cell.ts";
import { type Columns, columnOf } from "./columns.ts";
import type { Line } from "./line.ts";

/** A part of a header with the columns that it stands above. */
type HeaderPart = { readonly chunk: Line; from: number; to: number };

/**
 * The header cells of a table without ruled columns. A part that stands centred above several
 * parts of the next line spans their columns; the others are wrapped names of one column.
 */
export function headerCells(
  lines: readonly (readonly Line[])[],
  columns: Columns,
): { readonly cells: FilledCell[]; readonly rowCount: number } {
  const parts = lines.map((chunks) => {
    return chunks.map((chunk): HeaderPart => {
      const column = columnOf(columns, chunk);
      return { chunk, from: column, to: column };
    });
  });
  for (let index = parts.length - 2; index >= 0; index--) {
    const row = parts[index] ?? [];
    for (const part of row) spread(part, row, parts.slice(index + 1), columns);
  }
  const spanning = parts.map((row) => row.filter((part) => part.to > part.from));
  const levels = spanning.filter((row) => row.length > 0);
  const cells: FilledCell[] = levels.flatMap((row, level) => {
    return row.map((part) => ({
      row: level,
      column: part.from,
      rowSpan: 1,
      colSpan: part.to - part.from + 1,
      lines: [part.chunk],
    }));
  });
  const rowCount = levels.length + (parts.length > 0 ? 1 : 0);
  for (let column = 0; column < columns.ranges.length; column++) {
    const own = parts.flatMap((row) => row.filter((p) => p.from === column && p.to === column));
    if (own.length === 0) continue;
    const row = levelsAbove(levels, column);
    const chunks = own.map((part) => part.chunk);
    cells.push({ row, column, rowSpan: rowCount - row, colSpan: 1, lines: chunks });
  }
  return { cells: cells.toSorted((a, b) => a.row - b.row || a.column - b.column), rowCount };
}

function levelsAbove(levels: readonly (readonly HeaderPart[])[], column: number): number {
  let above = 0;
  levels.forEach((row, level) => {
    if (row.some((part) => part.from <= column && column <= part.to)) above = level + 1;
  });
  return above;
}

/** Gives a part the columns of the parts above which it is centred, all of one line below it. */
function spread(
  part: HeaderPart,
  row: readonly HeaderPart[],
  linesBelow: readonly (readonly HeaderPart[])[],
  { ranges }: Columns,
): void {
  for (const lower of linesBelow) {
    if (row.length >= lower.length || isFragment(part.chunk, lower, ranges)) continue;
    const below = lower.filter((other) => nearestPart(row, middleOf(other.chunk)) === part);
    const middle = middleOf(part.chunk);
    while (below.length > 1) {
      const from = below[0]?.from ?? 0;
      const to = below.at(-1)?.to ?? 0;
      const left = ranges[from]?.[0] ?? 0;
      const right = ranges[to]?.[1] ?? 0;
      const off = (left + right) / 2 - middle;
      if (Math.abs(off) <= part.chunk.size + (right - left) * 0.15) {
        [part.from, part.to] = [from, to];
        return;
      }
      if (off > 0) below.pop();
      else below.shift();
    }
  }
}

function nearestPart(parts: readonly HeaderPart[], middle: number): HeaderPart | undefined {
  let best: HeaderPart | undefined;
  for (const part of parts) {
    const away = Math.abs(middleOf(part.chunk) - middle);
    if (best === undefined || away < Math.abs(middleOf(best.chunk) - middle)) best = part;
  }
  return best;
}

/** Whether a part is the upper half of a wrapped name, in a column that has nothing beside it. */
function isFragment(part: Line, lower: readonly HeaderPart[], ranges: Columns["ranges"]): boolean {
  const slack = part.size / 2;
  const inside = ranges.findIndex(
    ([from, to]) => from - slack <= part.from && part.to <= to + slack,
  );
  return inside >= 0 && !lower.some((other) => other.from === inside);
}

function middleOf(line: Line): number {
  return (line.from + line.to) / 2;
}
