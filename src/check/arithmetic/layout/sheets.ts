import { figureAt, type Inquiry } from "#check/arithmetic/inquiry.ts";
import { groundAt } from "#check/arithmetic/network.ts";

/** A statement as rows and columns of figures: what stands where, by the keys of the layouts. */
export type Sheet = {
  /** Number of the statement, 03, or the name of a region's own, x.general-budget. */
  readonly key: string;
  /** Keys in the order of the document. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: ReadonlyMap<string, number>;
};

/** The figure in a cell of a sheet, or undefined where the cell is blank. */
export function cellOf(sheet: Sheet, row: string, column: string): number | undefined {
  return sheet.cells.get(`${row}|${column}`);
}

/** A cell by the keys of the layouts. */
export type CellName = {
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
};

/** Numbered statements and those that a region adds. */
const CELL = /^(\d\d|x\.[a-z0-9-]+)\[([^\]]*)\]\.(.+)$/;

/** The cell of a statement that a concept names, or undefined where it names none. */
export function cellName(concept: string): CellName | undefined {
  const [, sheet, row, column] = CELL.exec(concept) ?? [];
  if (sheet === undefined || row === undefined || column === undefined) return undefined;
  return { sheet, row, column };
}

/** The statements of this year as sheets, by number. */
export function sheetsOf({ system }: Inquiry): ReadonlyMap<string, Sheet> {
  const open = new Map<string, OpenSheet>();
  for (const { index, fact, isPrior } of system.figures) {
    if (isPrior) continue;
    for (const concept of fact.concepts) {
      const name = cellName(concept);
      if (name === undefined) continue;
      const { sheet: key, row, column } = name;
      const sheet = open.get(key) ?? { rows: new Set(), columns: new Set(), cells: new Map() };
      open.set(key, sheet);
      sheet.rows.add(row);
      sheet.columns.add(column);
      if (!sheet.cells.has(`${row}|${column}`)) sheet.cells.set(`${row}|${column}`, index);
    }
  }
  return new Map(
    [...open].map(([key, { rows, columns, cells }]) => [
      key,
      { key, rows: [...rows], columns: [...columns], cells },
    ]),
  );
}

type OpenSheet = {
  readonly rows: Set<string>;
  readonly columns: Set<string>;
  readonly cells: Map<string, number>;
};

/** Broken grounds by the statements that their figures stand in. */
export function brokenBySheet(
  { system }: Inquiry,
  broken: readonly number[],
): ReadonlyMap<string, readonly number[]> {
  const bySheet = new Map<string, number[]>();
  for (const at of broken) {
    const keys = new Set<string>();
    for (const index of groundAt(system, at).figures) {
      for (const concept of figureAt(system, index).fact.concepts) {
        const name = cellName(concept);
        if (name !== undefined) keys.add(name.sheet);
      }
    }
    for (const key of keys) {
      const list = bySheet.get(key) ?? [];
      list.push(at);
      bySheet.set(key, list);
    }
  }
  return bySheet;
}
