/** What a register of evidence (佐证台账) holds; each has a table of columns in the standard. */
export type EvidenceKindKey =
  | "register"
  | "inspections"
  | "questionnaire"
  | "deliveries"
  | "reviews"
  | "schedule"
  | "check-points"
  | "map-features"
  | "uptime"
  | "payments"
  | "payroll"
  | "training";

/** One register as the set-up names it: its files and how their columns become ours. */
export type EvidenceSource = {
  /** The name by which measures call it. */
  readonly name: string;
  readonly kind: EvidenceKindKey;
  /** Paths in the folder; several are one register. */
  readonly files: readonly string[];
  /** Key of our column to the header of theirs. */
  readonly columns: ReadonlyMap<string, string>;
  /** Key of our column to the text that every row has. */
  readonly constants: ReadonlyMap<string, string>;
  /** Key of our column, their word, our word. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The days that its events may have, both included (20240101). */
  readonly from: number;
  readonly to: number;
  /** How many were asked (发放问卷数), undefined where nobody said. */
  readonly asked: number | undefined;
  /** Top of the scale of a questionnaire. */
  readonly scale: number;
  /** Systems that must run; those of the log where none is named. */
  readonly systems: readonly string[];
  /** When they must run: always (7×24), or in these minutes of working days. */
  readonly hours: WorkingHours | undefined;
  /** Whether a log writes all of the time or outages only; undefined: its own rows tell. */
  readonly log: "whole" | "outages" | undefined;
  /** West, south, east, north in degrees; undefined where no box is given. */
  readonly box: readonly [number, number, number, number] | undefined;
  readonly place: SetupPlace;
};

export type WorkingHours = { readonly fromMinute: number; readonly toMinute: number };

/** A place in a text of the set-up; both count from 1. */
export type SetupPlace = { readonly line: number; readonly column: number };

/** A register that was read: columns of equal length, a row each. */
export type EvidenceTable = {
  readonly source: EvidenceSource;
  readonly length: number;
  /** By key of the standard; columns that no file has are left out. */
  readonly columns: ReadonlyMap<string, EvidenceColumn>;
  /** Row of its file for each row: line of the table (the header counts), number of the feature. */
  readonly rows: Int32Array;
  /** Which rows came from which file: the first row of each. */
  readonly parts: readonly EvidencePart[];
  /** Rows that are doubtful as a whole; no measure over the register can be told. */
  readonly faultyRows: number;
  /** Cells that could not be read, by key of their column. */
  readonly faultyCells: ReadonlyMap<string, number>;
};

export type EvidencePart = {
  readonly file: string;
  readonly from: number;
  readonly encoding: string;
  readonly bytes: number;
  readonly unusedColumns: readonly string[];
};

export type EvidenceColumn = TextColumn | NumberColumn | DayColumn | MomentColumn;

/** Texts by number; −1 where the cell is empty. */
export type TextColumn = {
  readonly kind: "text";
  readonly codes: Int32Array;
  /** How many different texts there are. */
  readonly count: number;
  readonly textAt: (code: number) => string;
};

/** Whole numbers of the last decimal; NaN where the cell is empty. */
export type NumberColumn = {
  readonly kind: "number";
  readonly values: Float64Array;
  readonly decimals: number;
};

/** Days as 20240305, months as 202403; 0 where the cell is empty. */
export type DayColumn = { readonly kind: "day" | "month"; readonly values: Int32Array };

/** Seconds since 1970-01-01 on the wall clock; NaN where the cell is empty. */
export type MomentColumn = { readonly kind: "moment"; readonly values: Float64Array };

/** The file and row of a row of a table. */
export function rowPlace(
  table: EvidenceTable,
  row: number,
): { readonly file: string; readonly row: number } {
  let part = table.parts[0];
  for (const each of table.parts) if (each.from <= row) part = each;
  return { file: part?.file ?? "", row: table.rows[row] ?? 0 };
}
