import type { Segment } from "./drawing.ts";
import { firstAtLeast, type RuledGroup } from "./rules.ts";

/** A cell of a grid, counted in rows and columns from 0. */
export type GridCell = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
};

/** The rows and columns that ruled lines enclose. */
export type Grid = {
  /** Edges of columns and rows in the page's frame, ascending; one more than columns and rows. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly cells: readonly GridCell[];
  /** Index of the cell for each row × column. */
  readonly owner: Int32Array;
};

/** Edges closer than this, in points, are one edge: double lines, lines that miss each other. */
const NEAREST_EDGES = 3;
/** A line counts as the border of a cell when it covers this share of its side. */
const BORDER_SHARE = 0.6;
/** Lines that reach this far, in points, beyond the last crossing line show an open side. */
const OPEN_SIDE = 6;

/** The grid of lines that meet, or undefined when they enclose nothing or too much. */
export function gridOf(group: RuledGroup, cellLimit: number): Grid | undefined {
  const xs = withOpenSides(edgesOf(group.vertical), group.horizontal);
  const ys = withOpenSides(edgesOf(group.horizontal), group.vertical);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 1 || rows < 1 || columns * rows > cellLimit) return undefined;
  const between = borders(group.vertical, xs, ys);
  const under = borders(group.horizontal, ys, xs);
  return { xs, ys, ...cellsOf(rows, columns, between, under) };
}

function edgesOf(lines: readonly Segment[]): number[] {
  const edges: number[] = [];
  let start = Number.NEGATIVE_INFINITY;
  let sum = 0;
  let count = 0;
  const sorted = lines.toSorted((a, b) => a.at - b.at);
  for (const { at } of sorted) {
    if (at - start >= NEAREST_EDGES) {
      if (count > 0) edges.push(sum / count);
      start = at;
      sum = 0;
      count = 0;
    }
    sum += at;
    count += 1;
  }
  if (count > 0) edges.push(sum / count);
  return edges;
}

/** A side without a line of its own is where at least half of the crossing lines end. */
function withOpenSides(edges: readonly number[], crossing: readonly Segment[]): Float64Array {
  const first = edges[0] ?? 0;
  const last = edges[edges.length - 1] ?? 0;
  const before = crossing.map((line) => line.from).filter((from) => from < first - OPEN_SIDE);
  const after = crossing.map((line) => line.to).filter((to) => to > last + OPEN_SIDE);
  const enough = Math.max(2, crossing.length / 2);
  const all = [...edges];
  if (before.length >= enough) all.unshift(Math.min(...before.slice(0, 1_000)));
  if (after.length >= enough) all.push(Math.max(...after.slice(0, 1_000)));
  return Float64Array.from(all);
}

/**
 * For each edge across (index × stretches along it): whether a line is drawn there.
 * `across` are the edges on which the lines lie, `along` the edges that cut them into stretches.
 */
function borders(lines: readonly Segment[], across: Float64Array, along: Float64Array): Uint8Array {
  const stretches = along.length - 1;
  const covered = new Float64Array(across.length * stretches);
  for (const line of lines) {
    const edge = nearest(across, line.at);
    const from = Math.max(0, firstAtLeast(along, line.from) - 1);
    for (let at = from; at < stretches; at++) {
      const start = along[at] ?? 0;
      if (start >= line.to) break;
      const overlap = Math.min(line.to, along[at + 1] ?? 0) - Math.max(line.from, start);
      const index = edge * stretches + at;
      covered[index] = (covered[index] ?? 0) + Math.max(0, overlap);
    }
  }
  return Uint8Array.from(covered, (length, index) => {
    const at = index % stretches;
    return length >= BORDER_SHARE * ((along[at + 1] ?? 0) - (along[at] ?? 0)) ? 1 : 0;
  });
}

function nearest(values: Float64Array, value: number): number {
  const after = firstAtLeast(values, value);
  if (after === 0) return 0;
  if (after >= values.length) return values.length - 1;
  const below = value - (values[after - 1] ?? 0);
  return below <= (values[after] ?? 0) - value ? after - 1 : after;
}

/** Units without a line between them are one cell, as large a rectangle as the lines allow. */
function cellsOf(
  rows: number,
  columns: number,
  between: Uint8Array,
  under: Uint8Array,
): Pick<Grid, "cells" | "owner"> {
  const owner = new Int32Array(rows * columns).fill(-1);
  const cells: GridCell[] = [];
  const isFree = (row: number, column: number) => owner[row * columns + column] === -1;
  const hasLeft = (row: number, column: number) => between[column * rows + row] === 1;
  const hasTop = (row: number, column: number) => under[row * columns + column] === 1;
  const joins = (row: number, from: number, to: number) => {
    for (let column = from; column < to; column++) {
      if (hasTop(row, column) || !isFree(row, column)) return false;
      if (column > from && hasLeft(row, column)) return false;
    }
    return true;
  };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!isFree(row, column)) continue;
      let end = column + 1;
      while (end < columns && !hasLeft(row, end) && isFree(row, end)) end++;
      let bottom = row + 1;
      while (bottom < rows && joins(bottom, column, end)) bottom++;
      for (let r = row; r < bottom; r++) {
        owner.fill(cells.length, r * columns + column, r * columns + end);
      }
      cells.push({ row, column, rowSpan: bottom - row, colSpan: end - column });
    }
  }
  return { cells, owner };
}

/** Index of the cell at a point of the frame, or -1 outside of the grid. */
export function cellAt(grid: Grid, x: number, y: number): number {
  const column = stretchOf(grid.xs, x);
  const row = stretchOf(grid.ys, y);
  if (column < 0 || row < 0) return -1;
  return grid.owner[row * (grid.xs.length - 1) + column] ?? -1;
}

function stretchOf(edges: Float64Array, value: number): number {
  const after = firstAtLeast(edges, value);
  if (after === 0) return (edges[0] ?? 0) - value < 1 ? 0 : -1;
  if (after >= edges.length) return value - (edges[edges.length - 1] ?? 0) < 1 ? after - 2 : -1;
  return after - 1;
}
