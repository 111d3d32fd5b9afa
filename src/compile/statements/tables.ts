import type { ExactTable } from "#model/compiled.ts";
import { type ConceptId, conceptId } from "#model/concept.ts";
import type { CubeWhere } from "#model/cube-where.ts";
import { assert } from "#model/result.ts";
import {
  type Content,
  type MapCell,
  type StatementMap,
  THREE_PUBLICS_SUMS,
} from "#standard/accounting/statement-map.ts";
import {
  type Evaluation,
  sumOfValues,
  type Value,
  valueOfMeasures,
  valuesByCode,
} from "./evaluate.ts";

/** Exact values of a statement by row and column, in the order of the form. */
export type Table = {
  readonly map: StatementMap;
  /** Cells with a place of their own, printed or not. */
  readonly cells: readonly { readonly cell: MapCell; readonly value: Value }[];
  /** Rows by code, ascending; the row of all codes has the code "". */
  readonly rows: readonly {
    readonly code: string;
    readonly values: ReadonlyMap<string, Value>;
  }[];
};

/** Evaluates one statement. */
export function tableOf(evaluation: Evaluation, map: StatementMap, where: CubeWhere): Table {
  const all = { ...where, ...map.where };
  const values = new Map<string, Value>();
  const cells = map.cells.map((cell) => ({
    cell,
    value: cellValue(evaluation, map, cell, { where: all, values }),
  }));
  return { map, cells, rows: rowsOf(evaluation, map, all) };
}

type Scope = { readonly where: CubeWhere; readonly values: Map<string, Value> };

/** The value of a cell; sums may stand before their parts, so each is evaluated when asked for. */
function cellValue(evaluation: Evaluation, map: StatementMap, cell: MapCell, scope: Scope): Value {
  const name = `${cell.row}.${cell.column}`;
  const known = scope.values.get(name);
  if (known !== undefined) return known;
  const { content } = cell;
  const value =
    content.kind === "measures"
      ? valueOfMeasures(evaluation, content.measures, { ...scope.where, ...content.where })
      : sumOfValues(content.of.map((part) => cellValue(evaluation, map, partOf(map, part), scope)));
  scope.values.set(name, value);
  return value;
}

/** The cell that a sum names: by row, by row and column, or by the column of the only row. */
export function partOf(map: StatementMap, name: string): MapCell {
  const found =
    map.cells.find(({ row, column }) => `${row}.${column}` === name) ??
    map.cells.find(({ row, column }) => column === "amount" && row === name) ??
    map.cells.find(({ row, column }) => row === "all" && column === name);
  assert(found !== undefined, `${map.key} has the cell ${name}`);
  return found;
}

function rowsOf(evaluation: Evaluation, map: StatementMap, where: CubeWhere): Table["rows"] {
  const { rows } = map;
  if (rows === undefined) return [];
  const byColumn = new Map<string, ReadonlyMap<string, Value>>();
  for (const { key, content } of rows.columns) {
    if (content.kind === "measures") {
      const own = { ...where, ...content.where };
      byColumn.set(key, valuesByCode(evaluation, content.measures, own, rows));
    }
  }
  const codes = new Set([...byColumn.values()].flatMap((values) => [...values.keys()]));
  const made = [...codes].sort().map((code) => ({
    code,
    values: rowValues(
      rows.columns,
      (key, content) => byColumn.get(key)?.get(code) ?? nothing(evaluation, content),
    ),
  }));
  const filled = made.filter(({ values }) => [...values.values()].some(({ fen }) => fen !== 0));
  if (rows.total === "") return filled;
  const totals = rowValues(rows.columns, (_, content) =>
    content.kind === "measures"
      ? valueOfMeasures(evaluation, content.measures, { ...where, ...content.where })
      : NOTHING,
  );
  const total = { code: "", values: totals };
  return rows.total === "first" ? [total, ...filled] : [...filled, total];
}

const NOTHING: Value = { fen: 0, terms: [] };

/** Nothing was booked; where the measure cannot be told, not even that is sure. */
function nothing({ blocked }: Evaluation, content: Content): Value {
  const isBlocked = content.kind === "measures" && content.measures.some((id) => blocked.has(id));
  return isBlocked ? { fen: undefined, terms: [] } : NOTHING;
}

function rowValues(
  columns: NonNullable<StatementMap["rows"]>["columns"],
  valueOf: (key: string, content: Content) => Value,
): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const { key, content } of columns) {
    if (content.kind === "measures") values.set(key, valueOf(key, content));
  }
  for (const { key, content } of columns) {
    if (content.kind !== "sum") continue;
    values.set(key, sumOfValues(content.of.map((part) => values.get(part) ?? NOTHING)));
  }
  return values;
}

/** The budget figures of 09, sums included; undefined where the folder does not give one. */
export function threePublicsBudget(budget: ExactTable): ReadonlyMap<string, number | undefined> {
  const values = new Map<string, number | undefined>();
  const valueOf = (item: string): number | undefined => {
    const given = budget.get(budgetConcept(item));
    const parts = THREE_PUBLICS_SUMS[item];
    if (given !== undefined || parts === undefined) return given;
    const found = parts.map(valueOf);
    let sumFen: number | undefined = 0;
    for (const part of found) {
      sumFen = sumFen === undefined || part === undefined ? undefined : sumFen + part;
    }
    return sumFen;
  };
  for (const item of THREE_PUBLICS_ITEMS) values.set(item, valueOf(item));
  return values;
}

/** The items of 09 in the order of the form. */
export const THREE_PUBLICS_ITEMS = [
  "total",
  "abroad",
  "vehicle",
  "vehicle-purchase",
  "vehicle-operation",
  "reception",
] as const;

/** The concept of the budget of an item of 09. */
export function budgetConcept(item: string): ConceptId {
  return conceptId(`09[all].${item}-budget`);
}
