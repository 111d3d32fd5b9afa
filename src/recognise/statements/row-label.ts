import type { Cell } from "#model/source-document.ts";
import type { Area } from "./columns.ts";
import { figureOf } from "./figure-cell.ts";
import { type Grid, printedText } from "./grid.ts";

/** What stands in the label columns of a row. */
export type RowLabel = {
  /** Digits of the code, joined where 类, 款 and 项 have columns of their own; "" without one. */
  readonly code: string;
  /** Name, folded; "" without one. */
  readonly name: string;
  readonly printedName: string;
  /** Number in the column 序号, "" without one. */
  readonly ordinal: string;
  /** Project in a column of its own, "" without one. */
  readonly project: string;
  /** Cells that hold digits of the code. */
  readonly codeCells: readonly Cell[];
};

/** Reads the label columns of a row. A merged label counts in each row that it covers. */
export function readLabel(grid: Grid, row: number, area: Area): RowLabel {
  const codes: string[] = [];
  const names: string[] = [];
  const printed: string[] = [];
  const codeCells: Cell[] = [];
  let before: Cell | undefined;
  for (const column of area.labels) {
    const place = grid.rows[row]?.[column];
    if (place === undefined || place.text === "" || place.cell === before) continue;
    before = place.cell;
    const [code, rest] = splitCode(place.text);
    if (code !== "") {
      codes.push(code);
      codeCells.push(place.cell);
    }
    if (rest === "") continue;
    names.push(rest);
    const raw = printedText(place.cell.text.text);
    printed.push(code === "" ? raw : raw.replace(/^[\d０-９\s]+/, ""));
  }
  const project = area.project === undefined ? undefined : grid.rows[row]?.[area.project];
  return {
    code: joinCodes(codes),
    name: names.join(""),
    printedName: printed.join(" "),
    ordinal: ordinalOf(grid, row, area),
    project:
      project === undefined || project.text === ""
        ? ""
        : project.cell.text.text.replace(/\s+/g, ""),
    codeCells,
  };
}

/** A code and the name that stands behind it in the same cell. */
function splitCode(folded: string): readonly [code: string, rest: string] {
  const match = /^(\d{2,7})(?!\d)(?![.,、年%])(.*)$/.exec(folded);
  if (match === null) return ["", /^[-.·]+$/.test(folded) ? "" : folded];
  return [match[1] ?? "", (match[2] ?? "").replace(/^[-:]/, "")];
}

/** 208, 05, 01 are one code; 208, 20805, 2080501 are the last of them. */
function joinCodes(codes: readonly string[]): string {
  let joined = "";
  for (const code of codes) joined = code.startsWith(joined) ? code : joined + code;
  return joined;
}

function ordinalOf(grid: Grid, row: number, area: Area): string {
  for (const column of area.ordinals) {
    const text = grid.rows[row]?.[column]?.text ?? "";
    if (/^\d{1,4}$/.test(text)) return text;
  }
  return "";
}

/** Whether the row has a figure in any column of the area's amounts. */
export function hasFigures(grid: Grid, row: number, area: Area): boolean {
  return area.amounts.some(({ column }) => {
    const place = grid.rows[row]?.[column];
    return (
      place !== undefined && place.cell.column === column && figureOf(place.cell.text) !== undefined
    );
  });
}
