import { addressOf, type ConceptId, conceptId } from "#model/concept.ts";
import type { Fact, Seat } from "#model/fact.ts";
import { fen } from "#model/fen.ts";
import type { Lineage } from "#model/lineage.ts";
import { intervalOf, printFen } from "#model/printed.ts";
import { assert } from "#model/result.ts";
import { isInForce } from "#standard/codes/block.ts";
import { economicNames } from "#standard/codes/economic-codes.ts";
import { functionName } from "#standard/codes/function-codes.ts";
import { FUNCTION_CLASSES } from "#standard/statements/function-classes.ts";
import { sideName } from "#standard/statements/statements.ts";
import type { Value } from "./evaluate.ts";
import type { PrintedStatement } from "./printed-statements.ts";
import type { StatementSettings } from "./settings.ts";
import type { Table } from "./tables.ts";
import { budgetConcept, THREE_PUBLICS_ITEMS } from "./tables.ts";

/** A figure of a statement before it is printed. */
export type Figure = {
  readonly concept: ConceptId;
  readonly label: string;
  readonly row: string;
  readonly column: string;
  readonly side: "income" | "expenditure" | undefined;
  readonly value: Value;
  /** Whether it comes from the budget's lines instead of the books. */
  readonly isBudget: boolean;
};

/** The figures that a statement prints, row by row. Those that cannot be told are among them. */
export function figuresOfTable(
  table: Table,
  statement: PrintedStatement,
  settings: StatementSettings,
): readonly Figure[] {
  const cells = table.cells.flatMap(({ cell, value }) => {
    if (!cell.isPrinted) return [];
    const { row, column, label, side } = cell;
    const concept = conceptId(`${table.map.key}[${row}].${column}`);
    const header = table.map.headers[column] ?? "";
    const seat = { row: label, column: header, side };
    return [{ concept, label: label === "" ? header : label, ...seat, value, isBudget: false }];
  });
  const rows = figuresOfRows(table, statement, settings);
  // The rows of classes stand above the totals of their side.
  const income = cells.filter(({ side }) => side === "income");
  const rest = cells.filter(({ side }) => side !== "income");
  return [...income, ...rows, ...rest];
}

function figuresOfRows(
  { map, rows }: Table,
  { columns }: PrintedStatement,
  settings: StatementSettings,
): readonly Figure[] {
  const shape = map.rows;
  if (shape === undefined) return [];
  return rows.flatMap(({ code, values }) => {
    const name = code === "" ? "合计" : nameOfCode(shape.dimension, code, settings);
    const isClass = shape.prefix !== "";
    const row = code === "" ? name : isClass ? classLabel(code, name) : `${code} ${name}`;
    const key = code === "" ? "total" : `${shape.prefix}${code}`;
    return shape.columns.flatMap((column): readonly Figure[] => {
      const value = values.get(column.key);
      if (value === undefined || columns?.includes(column.key) === false) return [];
      const concept = conceptId(`${map.key}[${key}].${column.key}`);
      const label = isClass ? row : name;
      const { header } = column;
      return [{ concept, label, row, column: header, side: shape.side, value, isBudget: false }];
    });
  });
}

function classLabel(code: string, name: string): string {
  const known = FUNCTION_CLASSES.find((entry) => entry.code === code);
  if (known === undefined) return name;
  return known.ordinal === "" ? known.zh : `${known.ordinal}、${known.zh}`;
}

function nameOfCode(
  dimension: "function" | "economic",
  code: string,
  { year, codes }: StatementSettings,
): string {
  const own = codes.get(code);
  if (own !== undefined) return own;
  if (dimension === "function") return functionName(code, year) ?? "";
  const names = economicNames(code);
  return (names.find((name) => isInForce(name, year)) ?? names.at(-1))?.name ?? "";
}

/** The budget columns of 09. */
export function budgetFigures(
  values: ReadonlyMap<string, number | undefined>,
  headers: Readonly<Record<string, string>>,
): readonly Figure[] {
  return THREE_PUBLICS_ITEMS.map((item) => {
    const column = headers[`${item}-budget`] ?? "";
    const value = { fen: values.get(item), terms: [] };
    const concept = budgetConcept(item);
    return { concept, label: column, row: "", column, side: undefined, value, isBudget: true };
  });
}

/** The fact of a figure that can be told: printed once, half up, with its exact value. */
export function factOf(
  figure: Figure,
  title: string,
  subject: string,
  settings: StatementSettings,
): Fact | undefined {
  const { value, concept, side } = figure;
  if (value.fen === undefined) return undefined;
  const printed = printFen(fen(value.fen), settings.unit, settings.decimals);
  assert(printed.ok, `${settings.unit} is a unit of money`);
  const sideText = side === undefined ? undefined : sideName(side);
  const column = sideText === undefined ? figure.column : `${sideText}/${figure.column}`;
  const seat: Seat = { kind: "cell", statement: title, row: figure.row, column, side: sideText };
  return {
    id: addressOf(concept),
    concepts: [concept],
    subject,
    year: settings.year,
    kind: "amount",
    direction: undefined,
    label: figure.label,
    seat,
    printed: printed.value,
    interval: intervalOf(printed.value, "amount"),
    exact: { dividend: BigInt(value.fen), divisor: 1n },
    source: sourceOf(figure),
  };
}

function sourceOf({ value, concept, isBudget }: Figure): Lineage {
  if (!isBudget) return { kind: "cube", terms: value.terms };
  return { kind: "measure", measure: concept, evidence: "budget", filter: {} };
}
