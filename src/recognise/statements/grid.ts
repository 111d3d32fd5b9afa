import type { Cell, Table } from "#model/source-document.ts";
import { foldString } from "#recognise/folded.ts";

/** A cell with its text as patterns see it, cut where only a name or a figure can matter. */
export type GridCell = { readonly cell: Cell; readonly text: string };

/** A table laid out: `rows[row][column]` is the cell that covers the place, merged or not. */
export type Grid = {
  readonly columnCount: number;
  readonly rows: readonly (readonly (GridCell | undefined)[])[];
};

/** Places of one grid; a larger table is no statement. */
const PLACES_MAX = 4_000_000;
/** No name of a row or column is longer. */
const TEXT_MAX = 400;

/** Lays a table out, or undefined where it is larger than any statement. */
export function gridOf(table: Table): Grid | undefined {
  const { rowCount, columnCount } = table;
  if (rowCount * columnCount > PLACES_MAX) return undefined;
  const rows: (GridCell | undefined)[][] = Array.from({ length: rowCount }, () =>
    new Array<GridCell | undefined>(columnCount).fill(undefined),
  );
  let filled = 0;
  for (const cell of table.cells) {
    const placed = gridCell(cell);
    const lastRow = Math.min(cell.row + cell.rowSpan, rowCount);
    const lastColumn = Math.min(cell.column + cell.colSpan, columnCount);
    filled += (lastRow - cell.row) * (lastColumn - cell.column);
    if (filled > 2 * PLACES_MAX) return undefined;
    for (let row = cell.row; row < lastRow; row++) {
      const places = rows[row];
      if (places === undefined) continue;
      for (let column = cell.column; column < lastColumn; column++) {
        places[column] = placed;
      }
    }
  }
  return { columnCount, rows };
}

/**
 * Folds the text when it is first asked for: most tables of a document are no statements. A class,
 * since a closure for each cell of a large document takes three times the memory.
 */
class LazyGridCell implements GridCell {
  readonly cell: Cell;
  #folded: string | undefined = undefined;

  constructor(cell: Cell) {
    this.cell = cell;
  }

  get text(): string {
    this.#folded ??= foldString(this.cell.text.text.slice(0, TEXT_MAX));
    return this.#folded;
  }
}

function gridCell(cell: Cell): GridCell {
  return new LazyGridCell(cell);
}

/** Some rows of a grid as a grid of their own. */
export function sliceRows(grid: Grid, from: number, to: number | undefined): Grid {
  const moved = new Map<Cell, GridCell>();
  const rows = grid.rows.slice(from, to).map((places) =>
    places.map((place) => {
      // A cell that begins above belongs to the part above alone.
      if (place === undefined || place.cell.row < from) return undefined;
      let there = moved.get(place.cell);
      if (there === undefined) {
        there = gridCell({ ...place.cell, row: place.cell.row - from });
        moved.set(place.cell, there);
      }
      return there;
    }),
  );
  return { columnCount: grid.columnCount, rows };
}

/** The cells of a row that hold text, each once, from left to right. */
export function textsOfRow(grid: Grid, row: number): readonly GridCell[] {
  const found: GridCell[] = [];
  for (const place of grid.rows[row] ?? []) {
    if (place === undefined || place.cell.text.text.trim() === "") continue;
    if (found.at(-1)?.cell !== place.cell) found.push(place);
  }
  return found;
}

/** Whether the cell begins at this place, so that each cell is read once. */
export function beginsAt(place: GridCell, row: number, column: number): boolean {
  return place.cell.row === row && place.cell.column === column;
}

/** A text as people read it: breaks and runs of blanks are one blank, none at the ends. */
export function printedText(raw: string): string {
  return raw.replace(/[\s\u3000]+/g, " ").trim();
}
