import type { ImportFault, ImportNote, ImportPlace, ImportProblem } from "#model/import-problem.ts";
import type { SheetCell, SheetRow } from "#read/workbook/sheet.ts";
import type { ImportField } from "#standard/import-columns.ts";
import type { UnitNames } from "./content.ts";
import type { MappedColumn } from "./mapping.ts";

/** What a sheet is read with, and what is found while it is read. */
export type ImportContext = {
  readonly file: string;
  readonly sheet: string;
  readonly year: number;
  readonly units: UnitNames;
  readonly columns: readonly MappedColumn[];
  /** Column of each field that there is. */
  readonly at: Readonly<Partial<Record<ImportField, number>>>;
  /** What the file does not say and the clerk did: 单位, 资金性质 … */
  readonly constants: Readonly<Partial<Record<ImportField, string>>>;
  /** The unit of money of columns that name none. */
  readonly money: string;
  /** Rows that the clerk leaves out on purpose, with the whole of their vouchers. */
  readonly excluded: ReadonlySet<number>;
  /** Vouchers that were not posted (未记账): asked about, read, or left out. */
  readonly unposted: "ask" | "read" | "leave";
  readonly problems: ImportProblem[];
  readonly notes: ImportNote[];
  /** Rows left out, by why. */
  readonly leftOut: Record<string, number>;
};

/** The cell of a field in a row, "" where there is no such column. */
export function cellOf(context: ImportContext, row: SheetRow, field: ImportField): SheetCell {
  const at = context.at[field];
  return at === undefined ? "" : (row.cells[at] ?? "");
}

/** The text of a field in a row, blanks around it cut off. */
export function textOf(context: ImportContext, row: SheetRow, field: ImportField): string {
  const cell = cellOf(context, row, field);
  return typeof cell === "string" ? cell : String(cell);
}

/** The unit of money of a column. */
export function moneyOf(context: ImportContext, field: ImportField): string {
  const at = context.at[field];
  const unit = at === undefined ? "" : (context.columns[at]?.header.unit ?? "");
  return unit === "" ? context.money : unit;
}

/** Problems of one file that are kept; a wrong column makes as many as there are rows. */
const PROBLEMS_MAX = 5000;

/** Reports what is wrong in a row, and in which column where it is one. */
export function report(
  context: ImportContext,
  row: number,
  field: ImportField | "",
  fault: ImportFault,
): void {
  if (context.problems.length >= PROBLEMS_MAX) return;
  context.problems.push({ ...placeOf(context, row, field), ...fault });
}

/** Where a row's cell is. */
export function placeOf(context: ImportContext, row: number, field: ImportField | ""): ImportPlace {
  const at = field === "" ? undefined : context.at[field];
  const column = at === undefined ? "" : (context.columns[at]?.header.text ?? "");
  return { file: context.file, sheet: context.sheet, row, column };
}

/** Counts a row that is not read. */
export function leaveOut(context: ImportContext, why: string): void {
  context.leftOut[why] = (context.leftOut[why] ?? 0) + 1;
}
