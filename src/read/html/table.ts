import type { Table } from "#model/source-document.ts";
import { CELLS_MAX } from "#read/text/blocks.ts";
import { COLUMNS_MAX } from "#read/text/cut-table.ts";
import { finish } from "#read/text/pen.ts";
import { isLayout } from "./article.ts";
import { attributeOf } from "./element.ts";
import { type Measure, type Measures, measureOf } from "./measure.ts";
import type { HtmlNode } from "./parse5.ts";
import { dropBlank, type PagePen, takeText } from "./text.ts";

/** A table of a page, and what stands in it and is no part of its texts. */
export type PageTable = {
  readonly table: Table;
  /** Tables inside its cells, in order. */
  readonly inner: readonly Measure[];
  /** Parts that the page hides. */
  readonly hidden: readonly HtmlNode[];
};

/** Spans of one cell, and columns that all spans of a table may cover together. */
const SPAN_MAX = 1000;
const COVERED_MAX = 20_000_000;

type Grid = {
  readonly cells: Table["cells"][number][];
  /** For each column the row from which on it is free. */
  readonly freeFrom: number[];
  columnCount: number;
  covered: number;
};

/** Reads a table with its spans; a cell that spans stands once, where it begins. */
export function readTable(page: PagePen, table: Measure, measures: Measures): PageTable {
  const rows = rowsOf(table, measures);
  const grid: Grid = { cells: [], freeFrom: [], columnCount: 0, covered: 0 };
  const inner: Measure[] = [];
  const hidden: HtmlNode[] = [];
  for (let row = 0; row < rows.length && grid.cells.length < CELLS_MAX; row++) {
    let column = 0;
    for (const cell of rows[row] ?? []) {
      column = nextFree(grid, row, column);
      const colSpan = spanOf(cell.node, "colspan", COLUMNS_MAX - column);
      const rowSpan = spanOf(cell.node, "rowspan", rows.length - row);
      cover(grid, { row, column, rowSpan, colSpan });
      const text = textOfCell(page, cell, { measures, inner, hidden });
      if (text.text !== "") grid.cells.push({ row, column, rowSpan, colSpan, text });
      column += colSpan;
    }
  }
  const block: Table = {
    kind: "table",
    role: "body",
    rowCount: rows.length,
    columnCount: grid.columnCount,
    cells: grid.cells,
    grid: "ruled",
  };
  return { table: block, inner, hidden };
}

/** The cells of each row; whatever else stands in a table that is drawn by style is a cell of its own. */
function rowsOf(table: Measure, measures: Measures): readonly (readonly Measure[])[] {
  const rows: Measure[][] = [];
  for (const part of partsOf(table, measures)) {
    if (part.role === "row") rows.push([...cellsOf(part, measures)]);
    else if (part.role === "cell") rows.push([part]);
    else if (part.role === "section") {
      for (const row of partsOf(part, measures)) {
        if (row.role === "row") rows.push([...cellsOf(row, measures)]);
        else if (row.size > 0) rows.push([row]);
      }
    } else if (part.role !== "caption" && part.size > 0) rows.push([part]);
  }
  return rows;
}

function cellsOf(row: Measure, measures: Measures): readonly Measure[] {
  return partsOf(row, measures).filter((part) => part.role === "cell" || part.size > 0);
}

function partsOf(measure: Measure, measures: Measures): readonly Measure[] {
  const parts: Measure[] = [];
  for (const child of measure.node.children) {
    const part = measureOf(measures, child);
    if (part !== undefined && part.role !== "dropped") parts.push(part);
  }
  return parts;
}

function nextFree(grid: Grid, row: number, from: number): number {
  let column = from;
  while (column < COLUMNS_MAX - 1 && (grid.freeFrom[column] ?? 0) > row) column++;
  return Math.min(column, COLUMNS_MAX - 1);
}

function cover(
  grid: Grid,
  cell: {
    readonly row: number;
    readonly column: number;
    readonly rowSpan: number;
    readonly colSpan: number;
  },
): void {
  const end = cell.column + cell.colSpan;
  grid.columnCount = Math.max(grid.columnCount, end);
  grid.covered += cell.colSpan;
  if (grid.covered > COVERED_MAX) return;
  for (let column = cell.column; column < end; column++) {
    grid.freeFrom[column] = cell.row + cell.rowSpan;
  }
}

function spanOf(node: HtmlNode, name: string, most: number): number {
  if (node.attributes.length === 0) return 1;
  const text = attributeOf(node, name);
  if (!/^\s*\d{1,5}/.test(text)) return 1;
  const span = Number.parseInt(text, 10);
  const largest = Math.max(1, Math.min(most, SPAN_MAX));
  if (span === 0) return name === "rowspan" ? largest : 1;
  return Math.min(span, largest);
}

type Aside = {
  readonly measures: Measures;
  readonly inner: Measure[];
  readonly hidden: HtmlNode[];
};

/** The text of a cell: its paragraphs one behind the other, tables inside it left for later. */
export function textOfCell(
  page: PagePen,
  cell: Measure,
  aside: Aside,
): Table["cells"][number]["text"] {
  const open: { readonly node: HtmlNode; next: number; readonly breaks: boolean }[] = [];
  dropBlank(page);
  open.push({ node: cell.node, next: 0, breaks: true });
  for (let top = open[open.length - 1]; top !== undefined; top = open[open.length - 1]) {
    const child = top.node.children[top.next++];
    if (child === undefined) {
      if (top.breaks) page.isBroken = true;
      open.pop();
    } else if (child.tag === "#text") {
      takeText(page, child);
    } else {
      const breaks = entersCell(page, child, aside);
      if (breaks !== undefined) open.push({ node: child, next: 0, breaks });
    }
  }
  dropBlank(page);
  return finish(page.pen);
}

/** Whether an element is read with its cell, and if so, whether it stands on lines of its own. */
function entersCell(page: PagePen, node: HtmlNode, aside: Aside): boolean | undefined {
  const measure = measureOf(aside.measures, node);
  if (measure === undefined || measure.role === "dropped") return undefined;
  if (measure.isHidden) {
    if (measure.size > 0) aside.hidden.push(node);
    return undefined;
  }
  if (measure.role === "table" && measure.size > 0 && !isLayout(measure)) {
    aside.inner.push(measure);
    return undefined;
  }
  const breaks = measure.role !== "inline";
  if (breaks) page.isBroken = true;
  return breaks;
}
