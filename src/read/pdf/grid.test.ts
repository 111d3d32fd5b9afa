import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Segment } from "./drawing.ts";
import { cellAt, gridOf } from "./grid.ts";
import { groupRules, mergeSegments } from "./rules.ts";

const ruleAt = (at: number, from: number, to: number): Segment => ({ at, from, to });

describe("ruled lines", () => {
  it("strokes drawn cell by cell and dashes are one line", () => {
    const pieces = [0, 50, 100].map((from) => ruleAt(10 + from / 200, from, from + 48));
    assert.deepEqual(mergeSegments(pieces), [ruleAt(10, 0, 148)]);
  });

  it("a gap as wide as a cell stays a gap", () => {
    assert.equal(mergeSegments([ruleAt(10, 0, 50), ruleAt(10, 60, 90)]).length, 2);
  });

  it("the order of the pieces does not matter", () => {
    const piece = fc.record({
      at: fc.integer({ min: 0, max: 5 }).map((at) => at * 10),
      from: fc.integer({ min: 0, max: 200 }),
      length: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(piece), fc.integer({ min: 0, max: 100 }), (pieces, turn) => {
        const lines = pieces.map(({ at, from, length }) => ruleAt(at, from, from + length));
        const other = [...lines.slice(turn), ...lines.slice(0, turn)];
        assert.deepEqual(mergeSegments(lines), mergeSegments(other));
      }),
    );
  });

  it("tables that do not meet are groups of their own, lines that meet none are loose", () => {
    const horizontal = [ruleAt(0, 0, 100), ruleAt(50, 0, 100), ruleAt(80, 0, 100)];
    const far = [ruleAt(200, 0, 100), ruleAt(250, 0, 100)];
    const vertical = [ruleAt(0, 0, 50), ruleAt(100, 0, 50), ruleAt(50, 200, 250)];
    const { groups, loose } = groupRules([...horizontal, ...far], vertical);
    assert.deepEqual(groups.map((group) => group.horizontal.length).sort(), [2, 2]);
    assert.deepEqual(loose, [ruleAt(80, 0, 100)]);
  });
});

describe("a grid", () => {
  const edges = [0, 40, 90, 120];
  const full = (at: number) => ruleAt(at, 0, 120);

  it("has one cell for each unit when all lines are drawn", () => {
    const grid = gridOf({ horizontal: edges.map(full), vertical: edges.map(full) }, 100);
    assert.equal(grid?.cells.length, 9);
    assert.ok(grid && cellAt(grid, 60, 100) === 7);
    assert.ok(grid && cellAt(grid, 130, 100) === -1);
  });

  it("merges units where a line is missing", () => {
    const vertical = [full(0), ruleAt(40, 40, 120), full(90), full(120)];
    const grid = gridOf({ horizontal: edges.map(full), vertical }, 100);
    assert.deepEqual(grid?.cells[0], { row: 0, column: 0, rowSpan: 1, colSpan: 2 });
  });

  it("double lines are one edge", () => {
    const vertical = [0, 2.2, 40, 90, 118, 120].map(full);
    assert.equal(gridOf({ horizontal: edges.map(full), vertical }, 100)?.xs.length, 4);
  });

  it("an open side is an edge where the crossing lines end", () => {
    const grid = gridOf({ horizontal: edges.map(full), vertical: [full(40), full(90)] }, 100);
    assert.deepEqual([...(grid?.xs ?? [])], edges);
  });

  it("more cells than allowed are none", () => {
    assert.equal(gridOf({ horizontal: edges.map(full), vertical: edges.map(full) }, 8), undefined);
  });

  it("is covered by its cells without overlap, whatever lines are missing", () => {
    const side = fc.array(fc.boolean(), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(side, side, (rows, columns) => {
        const pieces = (drawn: readonly boolean[]) => [
          ...[full(0), full(120)],
          ...drawn.flatMap((isDrawn, index) => {
            const at = edges[1 + (Math.floor(index / 3) % 2)] ?? 0;
            const from = edges[index % 3] ?? 0;
            return isDrawn ? [ruleAt(at, from, edges[(index % 3) + 1] ?? 0)] : [];
          }),
        ];
        const grid = gridOf({ horizontal: pieces(rows), vertical: pieces(columns) }, 100);
        assert.ok(grid);
        const units = grid.cells.reduce((sum, cell) => sum + cell.rowSpan * cell.colSpan, 0);
        assert.equal(units, (grid.xs.length - 1) * (grid.ys.length - 1));
        assert.ok(grid.owner.every((owner) => owner >= 0 && owner < grid.cells.length));
      }),
    );
  });
});
