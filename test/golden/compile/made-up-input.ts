import assert from "node:assert/strict";
import type { CompileInput } from "#compile/compile-input.ts";
import type { BudgetLine, DepartmentTables } from "#model/department-tables.ts";
import { fen } from "#model/fen.ts";
import { reduceBooks } from "../books/department.ts";
import { closingOf, filesOf, MADE_UNITS, type Voucher } from "../books/made-up.ts";

/** Books of a made-up year, closed. */
export type MadeUpYear = {
  readonly vouchers: readonly Voucher[];
  readonly balances: readonly Voucher[];
};

const AT = { file: "budget.csv", row: 2 };

function budgetLine(kind: BudgetLine["kind"], economic: string, amount: number): BudgetLine {
  const words = { document: "", day: "2024-02-10", governmentEconomic: "", projectName: "" };
  const keys = { unit: "101", year: 2024, fund: "general", nature: "basic", project: "" };
  const code = { function: "2010101", economic };
  return { ...AT, ...words, ...keys, ...code, kind, amount: fen(amount), isProcedureDone: true };
}

/** No table beside the books. */
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

const HOLDING = { unit: "101", acquired: "2015-03-01", disposed: "" };

/** A budget and registers of a small department. */
export const TABLES: DepartmentTables = {
  ...NO_TABLES,
  budget: [
    budgetLine("initial", "30101", 123_456_789),
    budgetLine("initial", "30231", 5_000_000),
    budgetLine("added", "30217", 3_000_000),
    budgetLine("cut", "30231", -1_000_000),
  ],
  staff: [
    { ...AT, unit: "101", kind: "serving", opening: 40, added: 4, removed: 2, closing: 42 },
    { ...AT, unit: "102", kind: "retired", opening: 10, added: 1, removed: 0, closing: 11 },
  ],
  vehicles: [
    {
      ...AT,
      ...HOLDING,
      id: "1",
      use: "emergency",
      isHeld: true,
      value: fen(20_000_000),
      fund: "",
    },
    { ...AT, ...HOLDING, id: "2", use: "other", isHeld: false, value: fen(9_990_001), fund: "" },
  ],
  assets: [
    {
      ...AT,
      ...HOLDING,
      id: "3",
      kind: "building",
      area: { text: "1200.50", unit: "平方米", digits: 120_050n, decimals: 2 },
      value: fen(1_200_000_000),
    },
    { ...AT, ...HOLDING, id: "4", kind: "equipment", area: undefined, value: fen(100_000_000) },
  ],
  contracts: [
    {
      ...AT,
      id: "5",
      unit: "101",
      kind: "goods",
      amount: fen(12_345_678),
      signed: "2024-03-03",
      paid: fen(12_000_000),
      supplier: "micro",
      isReserved: true,
      budget: undefined,
    },
  ],
};

/** A department-year out of made-up books; the reasons are all missing. */
export function inputOf(
  { vouchers, balances }: MadeUpYear,
  own: Partial<CompileInput> & { readonly region: string; readonly year?: number },
): CompileInput {
  const { region, year = 2024, ...rest } = own;
  const made = reduceBooks(filesOf([...vouchers, ...closingOf(vouchers)], balances), MADE_UNITS);
  assert.ok(made.ok, made.ok ? "" : JSON.stringify(made.problem.problems.slice(0, 3)));
  return {
    department: {
      name: "云岭市自然资源局",
      year,
      region,
      units: MADE_UNITS.map((unit, at) => ({
        ...unit,
        parent: "",
        creditCode: "",
        isHead: at === 0,
      })),
      people: [],
      moneyUnit: "万元",
      moneyDecimals: 2,
      codes: new Map(),
      scoring: new Map(),
    },
    subject: { kind: "department" },
    policies: {},
    books: made.value,
    tables: NO_TABLES,
    prior: undefined,
    reasons: { department: new Map(), units: new Map() },
    overview: { duties: ["负责自然资源调查监测。"], offices: ["办公室", "财务科"] },
    ...rest,
  };
}
