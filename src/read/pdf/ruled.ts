import { cellWithText, directedLines, type FilledCell, type PlacedTable } from "./cell.ts";
import { cellAt, type Grid } from "./grid.ts";
import { cutAtEdges } from "./line.ts";
import { splitRows } from "./rows.ts";
import type { Run } from "./run.ts";

/** What the grids of a page hold, and the runs that stand in none of them. */
export type Filled = { readonly tables: readonly PlacedTable[]; readonly outside: readonly Run[] };

/** Puts each run into the cell at its centre; of grids inside each other the smallest takes it. */
export function fillGrids(grids: readonly Grid[], runs: readonly Run[]): Filled {
  const bySize = grids.toSorted((a, b) => areaOf(a) - areaOf(b));
  const contents = bySize.map((grid) => grid.cells.map((): Run[] => []));
  const outside: Run[] = [];
  for (const run of runs) {
    // Slanted text lies over the page and not in it (水印).
    const isOver = run.direction === "slanted";
    const index = isOver ? -1 : bySize.findIndex((grid) => cellOf(grid, run) >= 0);
    const grid = bySize[index];
    if (grid === undefined) outside.push(run);
    else for (const part of partsOf(grid, run)) contents[index]?.[cellOf(grid, part)]?.push(part);
  }
  const tables: PlacedTable[] = [];
  bySize.forEach((grid, index) => {
    const filled = contents[index] ?? [];
    if (isTable(grid, filled)) tables.push(tableOf(grid, filled));
    else for (const part of filled.flat()) outside.push(part);
  });
  return { tables, outside };
}

function areaOf({ xs, ys }: Grid): number {
  return ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0));
}

function cellOf(grid: Grid, run: Run): number {
  const { x, y, width, height } = run.box;
  return cellAt(grid, x + width / 2, y + height / 2);
}

/** pdf.js gives texts of neighbouring cells as one when they nearly touch. */
function partsOf(grid: Grid, run: Run): Run[] {
  if (run.direction !== "upright") return [run];
  const { x, y, width, height } = run.box;
  const middle = y + height / 2;
  const slack = run.size * 0.3;
  const from = cellAt(grid, x + Math.min(slack, width / 2), middle);
  const to = cellAt(grid, x + width - Math.min(slack, width / 2), middle);
  if (from === to || from < 0 || to < 0) return [run];
  const edges: number[] = [];
  let before = from;
  for (let column = 1; column < grid.xs.length - 1; column++) {
    const edge = grid.xs[column] ?? 0;
    if (edge <= x || edge >= x + width) continue;
    const cell = cellAt(grid, edge + 0.01, middle);
    if (cell !== before) edges.push(edge);
    before = cell;
  }
  return cutAtEdges(run, edges);
}

/** A frame round paragraphs, a chart's axes and lines without any text are no tables. */
function isTable(grid: Grid, contents: readonly Run[][]): boolean {
  if (grid.xs.length < 3) return false;
  const filled = contents.filter((runs) => runs.length > 0).length;
  return filled > 1;
}

function tableOf(grid: Grid, contents: readonly Run[][]): PlacedTable {
  const filled = grid.cells.map((cell, index): FilledCell => {
    return { ...cell, lines: directedLines(contents[index] ?? []) };
  });
  const { cells, rowCount } = splitRows(filled, grid.ys.length - 1);
  return {
    grid: "ruled",
    cells: cells.map(cellWithText),
    rowCount,
    xs: [...grid.xs],
    top: grid.ys[0] ?? 0,
    bottom: grid.ys.at(-1) ?? 0,
  };
}
