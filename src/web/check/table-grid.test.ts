import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Cell, Table } from "#model/source-document.ts";
import { gridRows, slicesOf } from "./table-grid.ts";

function cell(row: number, column: number, rowSpan = 1, colSpan = 1): Cell {
  return { row, column, rowSpan, colSpan, text: { text: `${row},${column}`, spans: [] } };
}

function table(rowCount: number, columnCount: number, cells: readonly Cell[]): Table {
  return { kind: "table", role: "body", rowCount, columnCount, cells, grid: "ruled" };
}

/** Columns that a row covers, its own and those of cells from above. */
function widths(of: Table): readonly number[] {
  const covered = Array.from({ length: of.rowCount }, () => 0);
  gridRows(of).forEach((cells, row) => {
    for (const drawn of cells) {
      const width = drawn.kind === "gap" ? drawn.colSpan : drawn.cell.colSpan;
      const height = drawn.kind === "gap" ? 1 : drawn.cell.rowSpan;
      for (let down = 0; down < height && row + down < of.rowCount; down++) {
        covered[row + down] = (covered[row + down] ?? 0) + width;
      }
    }
  });
  return covered;
}

test("cells that the reader left out are filled, so that columns stand under their heads", () => {
  const of = table(3, 4, [cell(0, 0, 2, 1), cell(0, 1, 1, 3), cell(1, 3), cell(2, 2)]);
  assert.deepEqual(widths(of), [4, 4, 4]);
});

test("every row is as wide as the table, whatever cells are left out", () => {
  const cells = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), { selector: ([r, c]) => r * 6 + c });
  fc.assert(
    fc.property(cells, (places) => {
      const of = table(
        6,
        6,
        places.map(([row, column]) => cell(row, column)),
      );
      assert.deepEqual(widths(of), [6, 6, 6, 6, 6, 6]);
    }),
  );
});

test("a long table is cut without losing a cell", () => {
  const of = table(
    250,
    1,
    Array.from({ length: 250 }, (_, row) => cell(row, 0)),
  );
  const slices = slicesOf(of, 100);
  assert.deepEqual(
    slices.map((slice) => slice.rowCount),
    [100, 100, 50],
  );
  assert.equal(slices.flatMap((slice) => slice.cells).length, 250);
});
