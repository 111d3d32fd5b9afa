import type { DepartmentProblem } from "#model/department-problem.ts";
import type {
  AbroadGroup,
  Asset,
  BudgetKind,
  BudgetLine,
  Contract,
  DepartmentTables,
  PriorFigure,
  Reception,
  StaffCount,
  Vehicle,
} from "#model/department-tables.ts";
import { type Fen, fen } from "#model/fen.ts";
import type { Sheet } from "#read/workbook/sheet.ts";
import {
  ASSET_KIND_WORDS,
  BUDGET_KIND_WORDS,
  CONTRACT_KIND_WORDS,
  departmentTable,
  STAFF_KIND_WORDS,
  SUPPLIER_WORDS,
  type TableKey,
  VEHICLE_USE_WORDS,
} from "#standard/department-tables.ts";
import { type DepartmentProblemList, note } from "./problems.ts";
import { readTable, type TableContext, type TableRow } from "./table.ts";

/** The tables of a department-year that can be read; units are read apart. */
export type TableFileKey = Exclude<TableKey, "units">;

/** A file of a table. */
export type TableFile = {
  readonly key: TableFileKey;
  readonly file: string;
  readonly sheet: Sheet;
};

export type TablesOptions = {
  readonly year: number;
  readonly units: ReadonlyMap<string, string>;
  readonly codes: ReadonlyMap<string, string>;
};

export type TablesRead = {
  readonly tables: DepartmentTables;
  readonly problems: readonly DepartmentProblem[];
};

/** Reads every table beside the books; all problems of all of them in one run. */
export function readTables(files: readonly TableFile[], options: TablesOptions): TablesRead {
  const tables: { -readonly [Key in keyof DepartmentTables]: DepartmentTables[Key] } = {
    ...NO_TABLES,
  };
  const problems: DepartmentProblem[] = [];
  for (const { key, file, sheet } of files) {
    const list: DepartmentProblemList = { file, problems: [] };
    const context = { list, units: options.units, codes: options.codes };
    const rows = readTable(departmentTable(key), sheet, context);
    const reading = { rows, file, list, year: options.year, context };
    Object.assign(tables, READERS[key](reading));
    problems.push(...list.problems);
  }
  return { tables, problems };
}

/** Tables without a row. */
export const NO_TABLES: DepartmentTables = {
  budget: [],
  priorFigures: [],
  staff: [],
  vehicles: [],
  assets: [],
  contracts: [],
  abroad: [],
  receptions: [],
};

type Reading = {
  readonly rows: readonly TableRow[];
  readonly file: string;
  readonly list: DepartmentProblemList;
  readonly year: number;
  readonly context: TableContext;
};

const READERS: Readonly<Record<TableFileKey, (reading: Reading) => Partial<DepartmentTables>>> = {
  budget: (reading) => ({ budget: budgetLines(reading) }),
  priorFigures: (reading) => ({ priorFigures: priorFigures(reading) }),
  staff: (reading) => ({ staff: staffCounts(reading) }),
  vehicles: (reading) => ({ vehicles: vehicles(reading) }),
  assets: (reading) => ({ assets: assets(reading) }),
  contracts: (reading) => ({ contracts: contracts(reading) }),
  abroad: (reading) => ({ abroad: abroadGroups(reading) }),
  receptions: (reading) => ({ receptions: receptions(reading) }),
};

const TAKING_AWAY: ReadonlySet<BudgetKind> = new Set(["cut", "shifted-out", "taken-back"]);

function budgetLines({ rows, file, list, year }: Reading): readonly BudgetLine[] {
  return rows.map((row) => {
    const kind = keyIn(BUDGET_KIND_WORDS, row.text("kind"));
    const written = amountIn(row, "amount");
    const taken = fen(written === 0 ? 0 : -Math.abs(written));
    const own = row.text("year");
    if (own !== String(year)) {
      const place = { row: row.row, column: "预算年度" };
      note(list, place, { code: "year-differs", text: own, year });
    }
    return {
      ...{ row: row.row, file, unit: row.text("unit"), year: Number(own), kind },
      ...{ document: row.text("document"), day: row.text("day"), fund: row.text("fund") },
      ...{ nature: row.text("nature"), function: row.text("function") },
      ...{ economic: row.text("economic"), governmentEconomic: row.text("governmentEconomic") },
      ...{ project: row.text("project"), projectName: row.text("projectName") },
      amount: TAKING_AWAY.has(kind) ? taken : written,
      isProcedureDone: row.yes("isProcedureDone"),
    };
  });
}

function priorFigures({ rows, file, list, year }: Reading): readonly PriorFigure[] {
  return rows.flatMap((row) => {
    const printed = row.printed("value");
    const own = Number(row.text("year"));
    if (own >= year) {
      const place = { row: row.row, column: "年度" };
      note(list, place, { code: "year-differs", text: row.text("year"), year: year - 1 });
    }
    if (printed === undefined) return [];
    return [
      {
        ...{ row: row.row, file, year: own, statement: row.text("statement") },
        ...{ rowName: row.text("row"), columnName: row.text("column"), code: row.text("code") },
        value: { ...printed, unit: row.text("unit") },
      },
    ];
  });
}

function staffCounts({ rows, file, list }: Reading): readonly StaffCount[] {
  return rows.map((row) => {
    const counts = {
      opening: row.count("opening") ?? 0,
      added: row.count("added") ?? 0,
      removed: row.count("removed") ?? 0,
      closing: row.count("closing") ?? 0,
    };
    if (counts.opening + counts.added - counts.removed !== counts.closing) {
      note(list, { row: row.row, column: "年末人数" }, { code: "staff-differs", ...counts });
    }
    const kind = keyIn(STAFF_KIND_WORDS, row.text("kind"));
    return { row: row.row, file, unit: row.text("unit"), kind, ...counts };
  });
}

function vehicles(reading: Reading): readonly Vehicle[] {
  judgeIds(reading, "资产编号");
  return reading.rows.map((row) => ({
    ...{ row: row.row, file: reading.file, id: row.text("id"), unit: row.text("unit") },
    use: keyIn(VEHICLE_USE_WORDS, row.text("use")),
    isHeld: row.yes("isHeld") === true,
    value: amountIn(row, "value"),
    ...{ acquired: row.text("acquired"), disposed: row.text("disposed"), fund: row.text("fund") },
  }));
}

function assets(reading: Reading): readonly Asset[] {
  judgeIds(reading, "资产编号");
  return reading.rows.map((row) => ({
    ...{ row: row.row, file: reading.file, id: row.text("id"), unit: row.text("unit") },
    kind: keyIn(ASSET_KIND_WORDS, row.text("kind")),
    area: row.printed("area"),
    value: amountIn(row, "value"),
    ...{ acquired: row.text("acquired"), disposed: row.text("disposed") },
  }));
}

function contracts(reading: Reading): readonly Contract[] {
  judgeIds(reading, "合同编号");
  return reading.rows.map((row) => ({
    ...{ row: row.row, file: reading.file, id: row.text("id"), unit: row.text("unit") },
    kind: keyIn(CONTRACT_KIND_WORDS, row.text("kind")),
    amount: amountIn(row, "amount"),
    signed: row.text("signed"),
    paid: row.amount("paid"),
    supplier: keyIn(SUPPLIER_WORDS, row.text("supplier")),
    isReserved: row.yes("isReserved"),
    budget: row.amount("budget"),
  }));
}

function abroadGroups(reading: Reading): readonly AbroadGroup[] {
  judgeIds(reading, "编号");
  return reading.rows.map((row) => ({
    ...{ row: row.row, file: reading.file, id: row.text("id"), unit: row.text("unit") },
    ...{ left: row.text("left"), returned: row.text("returned") },
    ...{ destination: row.text("destination"), people: row.count("people") ?? 0 },
    ...{ amount: amountIn(row, "amount"), voucher: row.text("voucher") },
  }));
}

function receptions(reading: Reading): readonly Reception[] {
  judgeIds(reading, "批次号");
  return reading.rows.map((row) => ({
    ...{ row: row.row, file: reading.file, id: row.text("id"), unit: row.text("unit") },
    ...{ day: row.text("day"), guests: row.text("guests"), people: row.count("people") ?? 0 },
    isForeign: row.yes("isForeign") === true,
    ...{ amount: amountIn(row, "amount"), voucher: row.text("voucher") },
  }));
}

/** A row counts once: a number that comes twice is a problem. */
function judgeIds({ rows, list }: Reading, column: string): void {
  const seen = new Map<string, number>();
  for (const row of rows) {
    const text = row.text("id");
    const otherRow = seen.get(text);
    if (otherRow === undefined) seen.set(text, row.row);
    else note(list, { row: row.row, column }, { code: "code-twice", text, otherRow });
  }
}

function amountIn(row: TableRow, key: string): Fen {
  return row.amount(key) ?? fen(0);
}

/** The cell was one of these words, or the row would not be here. */
function keyIn<Key extends string>(words: Readonly<Record<Key, unknown>>, text: string): Key {
  for (const key in words) if (key === text) return key;
  throw new RangeError(`${text} is no word of the column`);
}
