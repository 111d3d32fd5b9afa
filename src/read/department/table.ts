import { type Fen, fen } from "#model/fen.ts";
import { type Printed, readPrinted } from "#model/printed.ts";
import { readAmountCell } from "#read/import/amount.ts";
import { codeAndName } from "#read/import/code.ts";
import { unitOf, wordOf } from "#read/import/content.ts";
import { readDay } from "#read/import/date.ts";
import { headerOf } from "#read/import/header.ts";
import type { Sheet, SheetCell, SheetRow } from "#read/workbook/sheet.ts";
import { DIMENSION_WORDS } from "#standard/accounting/values.ts";
import { economicNames, governmentEconomicCodes } from "#standard/codes/economic-codes.ts";
import { functionNames } from "#standard/codes/function-codes.ts";
import type { DepartmentTable, TableColumn } from "#standard/department-tables.ts";
import { foldName } from "#standard/folded-name.ts";
import { NO_WORDS, YES_WORDS } from "#standard/import-columns.ts";
import { type DepartmentProblemList, note } from "./problems.ts";

/** What a table is read with. */
export type TableContext = {
  readonly list: DepartmentProblemList;
  /** Codes of the units by their codes and names, folded; without it any unit is taken. */
  readonly units: ReadonlyMap<string, string> | undefined;
  readonly codes: ReadonlyMap<string, string>;
};

/** A row whose cells were read by the kinds of their columns. Nothing is guessed: "" and undefined are empty. */
export type TableRow = {
  readonly row: number;
  readonly text: (key: string) => string;
  readonly amount: (key: string) => Fen | undefined;
  readonly count: (key: string) => number | undefined;
  readonly yes: (key: string) => boolean | undefined;
  readonly printed: (key: string) => Printed | undefined;
};

type Value = string | boolean | Printed | { readonly count: number } | { readonly fen: Fen };

/** Rows at the beginning among which the header is looked for: a title may stand above it. */
const HEADER_WITHIN = 20;

/** Reads the rows of a table; a row with a problem is left out, since the file cannot be used. */
export function readTable(
  table: DepartmentTable,
  sheet: Sheet,
  context: TableContext,
): readonly TableRow[] {
  const header = headerAt(table, sheet);
  if (header === undefined) {
    const missing = table.columns.filter(({ isNeeded }) => isNeeded).map(({ names }) => names[0]);
    note(context.list, { row: 1, column: "" }, { code: "columns-missing", missing });
    return [];
  }
  const columns = columnsOf(table, header.row, context.list);
  const missing = table.columns.filter(
    ({ isNeeded, key }) => isNeeded && !columns.some((own) => own?.key === key),
  );
  if (missing.length > 0) {
    const names = missing.map((column) => column.names[0]);
    note(
      context.list,
      { row: header.row.number, column: "" },
      { code: "columns-missing", missing: names },
    );
    return [];
  }
  return sheet.rows.slice(header.at + 1).flatMap((row) => {
    const read = rowOf(columns, row, context);
    return read === undefined ? [] : [read];
  });
}

function headerAt(
  table: DepartmentTable,
  sheet: Sheet,
): { readonly at: number; readonly row: SheetRow } | undefined {
  const names = new Set(table.columns.flatMap((column) => column.names.map(compared)));
  let best: { at: number; row: SheetRow } | undefined;
  let most = 1;
  sheet.rows.slice(0, HEADER_WITHIN).forEach((row, at) => {
    const known = row.cells.filter((cell) => names.has(compared(cell))).length;
    if (known > most) {
      most = known;
      best = { at, row };
    }
  });
  return best;
}

function compared(cell: SheetCell): string {
  return headerOf(cell).folded;
}

function columnsOf(
  table: DepartmentTable,
  row: SheetRow,
  list: DepartmentProblemList,
): readonly (TableColumn | undefined)[] {
  const taken = new Set<string>();
  return row.cells.map((cell) => {
    const name = compared(cell);
    if (name === "") return undefined;
    const column = table.columns.find((own) => own.names.some((word) => compared(word) === name));
    const place = { row: row.number, column: String(cell) };
    if (column === undefined) {
      note(list, place, { code: "column-unused", header: String(cell) }, "warning");
    } else if (taken.has(column.key)) {
      note(list, place, { code: "column-twice", header: String(cell) });
      return undefined;
    }
    if (column !== undefined) taken.add(column.key);
    return column;
  });
}

function rowOf(
  columns: readonly (TableColumn | undefined)[],
  row: SheetRow,
  context: TableContext,
): TableRow | undefined {
  const values = new Map<string, Value>();
  const before = context.list.problems.length;
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at];
    if (column === undefined) continue;
    const value = valueOf(column, row.cells[at] ?? "", { row: row.number, context });
    if (value !== undefined) values.set(column.key, value);
  }
  if (context.list.problems.slice(before).some(({ severity }) => severity === "error")) {
    return undefined;
  }
  return {
    row: row.number,
    text: (key) => {
      const value = values.get(key);
      return typeof value === "string" ? value : "";
    },
    amount: (key) => {
      const value = values.get(key);
      return typeof value === "object" && "fen" in value ? value.fen : undefined;
    },
    count: (key) => {
      const value = values.get(key);
      return typeof value === "object" && "count" in value ? value.count : undefined;
    },
    yes: (key) => {
      const value = values.get(key);
      return typeof value === "boolean" ? value : undefined;
    },
    printed: (key) => {
      const value = values.get(key);
      return typeof value === "object" && "digits" in value ? value : undefined;
    },
  };
}

type At = { readonly row: number; readonly context: TableContext };

function valueOf(column: TableColumn, cell: SheetCell, { row, context }: At): Value | undefined {
  const text = typeof cell === "string" ? cell.trim() : String(cell);
  const place = { row, column: column.names[0] };
  const { list } = context;
  if (text === "") {
    if (column.isNeeded) note(list, place, { code: "cell-missing" });
    return undefined;
  }
  switch (column.kind) {
    case "text":
      return text;
    case "amount":
      return amountOf(cell, place, list);
    case "unit":
      if (context.units === undefined) return text;
      return unitOf(text, context.units) ?? wrong(list, place, { code: "unit-unknown", text });
    case "year":
      return /^(?:19|20)\d\d/.test(text)
        ? text.slice(0, 4)
        : wrong(list, place, { code: "year-unreadable", text });
    case "day":
      return readDay(cell) ?? wrong(list, place, { code: "day-unreadable", text });
    case "count":
      return /^\d{1,9}(?:\.0+)?$/.test(text)
        ? { count: Number(text) }
        : wrong(list, place, { code: "count-unreadable", text });
    case "area":
    case "figure":
      return figureOf(text, column.kind === "area" ? "平方米" : "", { list, place });
    case "yes":
      return (
        yesOf(text) ?? wrong(list, place, { code: "value-unknown", text, allowed: ["是", "否"] })
      );
    case "fund":
    case "nature":
      return dimensionOf(text, column.kind, { list, place });
    case "word":
      return wordIn(column, text, { list, place });
    case "function":
    case "economic":
    case "government-economic":
      return codeOf(column.kind, text, { context, place });
  }
}

type Noted = {
  readonly list: DepartmentProblemList;
  readonly place: { readonly row: number; readonly column: string };
};

function wrong(
  list: DepartmentProblemList,
  place: Noted["place"],
  fault: Parameters<typeof note>[2],
): undefined {
  note(list, place, fault);
  return undefined;
}

function amountOf(
  cell: SheetCell,
  place: Noted["place"],
  list: DepartmentProblemList,
): Value | undefined {
  const read = readAmountCell(cell, "元");
  if (read.kind === "amount") return { fen: fen(read.fen) };
  return read.kind === "problem" ? wrong(list, place, read.problem) : undefined;
}

function figureOf(text: string, unit: string, { list, place }: Noted): Value | undefined {
  const read = readPrinted(text, unit);
  return read.ok ? read.value : wrong(list, place, { code: "figure-unreadable", text });
}

function yesOf(text: string): boolean | undefined {
  const folded = foldName(text).toLowerCase();
  if (YES_WORDS.includes(folded)) return true;
  return NO_WORDS.includes(folded) ? false : undefined;
}

/** The key of a word of the books' dimensions: `general` for 一般公共预算. */
function dimensionOf(
  text: string,
  dimension: "fund" | "nature",
  { list, place }: Noted,
): Value | undefined {
  const known: Readonly<Record<string, readonly string[]>> = DIMENSION_WORDS[dimension];
  const word = wordOf(text, dimension);
  for (const [value, words] of Object.entries(known)) {
    if (word !== undefined && words.includes(word)) return value;
  }
  const allowed = Object.values(known).map((words) => words[0] ?? "");
  return wrong(list, place, { code: "value-unknown", text, allowed });
}

function wordIn(column: TableColumn, text: string, { list, place }: Noted): Value | undefined {
  const words = column.words ?? {};
  const folded = foldName(text);
  for (const [value, own] of Object.entries(words)) if (own.includes(folded)) return value;
  const allowed = Object.values(words).map((own) => own[0]);
  return wrong(list, place, { code: "value-unknown", text, allowed });
}

type CodeKind = "function" | "economic" | "government-economic";

function codeOf(
  kind: CodeKind,
  text: string,
  { context, place }: { readonly context: TableContext; readonly place: Noted["place"] },
): Value | undefined {
  const code = codeAndName(text).code.replaceAll(".", "");
  if (code !== "" && (context.codes.has(code) || isKnown(kind, code))) return code;
  return wrong(context.list, place, { code: "code-unknown", text });
}

function isKnown(kind: CodeKind, code: string): boolean {
  switch (kind) {
    case "function":
      return code.length === 7 && functionNames(code).length > 0;
    case "economic":
      return code.length === 5 && economicNames(code).length > 0;
    case "government-economic":
      return governmentEconomicCodes().some((entry) => entry.code === code);
  }
}
