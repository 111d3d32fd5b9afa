import type { Cell } from "#model/source-document.ts";
import { type Line, linesOf } from "./line.ts";
import type { Direction, Run } from "./run.ts";
import { NO_TEXT, textOf } from "./text.ts";

/** A table where it stands on its page, in the page's frame. */
export type PlacedTable = {
  readonly grid: "ruled" | "aligned";
  readonly cells: readonly Cell[];
  readonly rowCount: number;
  /** Edges of columns, ascending. */
  readonly xs: readonly number[];
  readonly top: number;
  readonly bottom: number;
};

/** A cell of a grid with what stands in it. */
export type FilledCell = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly lines: readonly Line[];
};

/** A filled cell as the document has it: its wrapped lines are one text. */
export function cellWithText(cell: FilledCell): Cell {
  const { row, column, rowSpan, colSpan, lines } = cell;
  const text = lines.length === 0 ? NO_TEXT : textOf(lines);
  return { row, column, rowSpan, colSpan, text };
}

const DIRECTIONS: readonly Direction[] = ["upright", "down", "up", "reversed", "slanted"];

/** The lines of a cell or a page; text in other directions stands after the upright. */
export function directedLines(runs: readonly Run[]): Line[] {
  if (runs.length === 0) return [];
  if (runs.every((run) => run.direction === "upright")) return linesOf(runs);
  return DIRECTIONS.flatMap((direction) => {
    return linesOf(runs.filter((run) => run.direction === direction));
  });
}
