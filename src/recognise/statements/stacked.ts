import type { Cell } from "#model/source-document.ts";
import { figureOf } from "./figure-cell.ts";
import { type Grid, type GridCell, textsOfRow } from "./grid.ts";
import { labelRole } from "./words.ts";

/** A grid made of cells that stand one below the other, and how many of them it used. */
export type StackedGrid = Grid & { readonly used: number };

/** Fewer rows than these are no table. */
const ROWS_MIN = 2;
const MEASURE = /^(?:本年|年初|全年|调整)?(?:预算|决算)(?:数|金额)$|^金额$|^统计数$/;

/**
 * A table whose cells stand one below the other, as conversion leaves it (项目 / 预算数 / 合计 / 4432
 * / …): a label column and its measures, then groups of one label and as many figures. A group that
 * lost a cell cannot be told, unless there is one measure only. Undefined where it is none.
 */
export function stackedGrid(grid: Grid, from: number): StackedGrid | undefined {
  const cells: GridCell[] = [];
  for (let row = from; row < grid.rows.length; row++) {
    const texts = textsOfRow(grid, row);
    if (texts.length > 1) return undefined;
    for (const item of texts) cells.push(item);
  }
  const width = widthOf(cells);
  if (width === undefined) return undefined;
  const rows: (GridCell | undefined)[][] = [place(cells.slice(0, width), 0)];
  let index = width;
  while (index < cells.length) {
    const group = groupAt(cells, index, width);
    if (group === undefined) break;
    rows.push(place(group, rows.length));
    index += group.length;
  }
  if (rows.length <= ROWS_MIN) return undefined;
  return { columnCount: width, rows, used: index };
}

function widthOf(cells: readonly GridCell[]): number | undefined {
  if (labelRole(cells[0]?.text ?? "") !== "label") return undefined;
  let width = 1;
  while (MEASURE.test(cells[width]?.text.replace(/^20\d\d年度?/, "") ?? "")) width++;
  return width > 1 ? width : undefined;
}

function groupAt(
  cells: readonly GridCell[],
  from: number,
  width: number,
): readonly GridCell[] | undefined {
  const label = cells[from];
  if (label === undefined || isFigure(label) || /[。;]/.test(label.text)) return undefined;
  const group = [label];
  for (let index = from + 1; group.length < width; index++) {
    const cell = cells[index];
    if (cell === undefined || !isFigure(cell)) break;
    group.push(cell);
  }
  if (group.length === width) return group;
  return width === 2 || group.length === 1 ? group.slice(0, 1) : undefined;
}

function isFigure(cell: GridCell): boolean {
  return figureOf(cell.cell.text) !== undefined || /^[-·]$/.test(cell.text);
}

function place(cells: readonly GridCell[], row: number): (GridCell | undefined)[] {
  return cells.map(({ cell, text }, column) => {
    const placed: Cell = { ...cell, row, column, rowSpan: 1, colSpan: 1 };
    return { cell: placed, text };
  });
}
