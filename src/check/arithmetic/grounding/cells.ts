import {
  ALWAYS_PRINTED,
  FUND_OF_STATEMENT,
  THREE_PUBLICS_SPLIT,
  TOTAL_ROW,
} from "#standard/relations/breakdowns.ts";
import type { AmountColumn } from "#standard/statements/layout.ts";
import { statementByKey } from "#standard/statements/statements.ts";
import { type Book, parentCode, type StatementBook } from "./book.ts";
import { statementMissing, statementName } from "./words.ts";

/** What a cell without a figure means: zero, or that it cannot be told and why. */
export type Absence =
  | { readonly kind: "zero"; readonly lacks: "cell" | "row" | "column" }
  | { readonly kind: "unknown"; readonly why: string };

const BLANK: Absence = { kind: "zero", lacks: "cell" };

/**
 * A blank cell and an absent row of a statement that is there are zero. They are not where reading
 * has lost figures of it, where a total is always printed, or where the statement stops short of
 * that level of detail.
 */
export function absenceOf(book: Book, key: string, row: string, column: string): Absence {
  const statement = book.statements.get(key);
  if (statement === undefined) return unknown(statementMissing(key));
  if (statement.status === "empty") return absenceInEmpty(book, statement);
  const lost = lostFigures(statement);
  if (lost !== undefined) return unknown(lost);
  const columns = statement.rows.get(row);
  if (columns === undefined) return absentRow(statement, row);
  if (isSplitUnprinted(statement, row, column)) {
    return unknown(`${statementName(key)}该行只印合计，没有分列`);
  }
  const split = key === "09" || key === "x.three" ? absentItem(columns, column) : undefined;
  if (split !== undefined) return unknown(`${statementName(key)}${split}`);
  return statement.columns.has(column) ? BLANK : { kind: "zero", lacks: "column" };
}

/** Says that reading has lost figures of a statement; undefined where it has not. */
export function lostFigures(statement: StatementBook): string | undefined {
  if (statement.unread === 0) return undefined;
  return `${statementName(statement.key)}有${statement.unread}个数未能识别行列，空白处不能当作零`;
}

function unknown(why: string): Absence {
  return { kind: "unknown", why };
}

function absenceInEmpty(book: Book, statement: StatementBook): Absence {
  return statement.isSaidEmpty || isUnfunded(book, statement.key)
    ? { kind: "zero", lacks: "cell" }
    : unknown(`${statementName(statement.key)}没有读到数字，也没有说明为空表`);
}

/** The summary shows no money of the fund whose statement is empty. */
function isUnfunded(book: Book, key: string): boolean {
  const fund = FUND_OF_STATEMENT[key];
  const summary = book.statements.get("04");
  if (fund === undefined || summary === undefined) return false;
  if (summary.status === "empty" || lostFigures(summary) !== undefined) return false;
  return !summary.columns.has(fund) && !summary.rows.has(`${fund}-grant`);
}

function absentRow(statement: StatementBook, row: string): Absence {
  const name = statementName(statement.key);
  const isTotal = row === TOTAL_ROW || ALWAYS_PRINTED[statement.key]?.has(row) === true;
  if (isTotal) return unknown(`${name}没有读到合计行`);
  const parent = parentCode(row);
  if (parent === undefined) return { kind: "zero", lacks: "row" };
  if (statement.children.has(row)) return unknown(`${name}没有${row}一行，只有其下级`);
  const isDetailed =
    statement.rows.has(parent) || parent === ""
      ? (statement.children.get(parent) ?? []).length > 0
      : statement.depths.has(row.length);
  return isDetailed ? { kind: "zero", lacks: "row" } : unknown(`${name}没有列到${row}这一级`);
}

/** A total row with only its first column filled leaves the others out (04, 总计 by fund). */
function isSplitUnprinted(statement: StatementBook, row: string, column: string): boolean {
  const parts = partColumns(statement.key, column);
  if (parts === undefined) return false;
  if (parts.every((part) => !statement.columns.has(part))) return true;
  const isTotal = row === TOTAL_ROW || ALWAYS_PRINTED[statement.key]?.has(row) === true;
  const filled = statement.rows.get(row);
  return isTotal && parts.every((part) => filled?.has(part) !== true);
}

const PARTS = new Map<string, readonly string[] | undefined>();

/** The columns beside a column that split the first of their side; undefined for the first. */
function partColumns(key: string, column: string): readonly string[] | undefined {
  const at = `${key}.${column}`;
  if (!PARTS.has(at)) PARTS.set(at, findParts(key, column));
  return PARTS.get(at);
}

function findParts(key: string, column: string): readonly string[] | undefined {
  const columns = statementByKey(key)?.columns;
  if (columns?.kind !== "named") return undefined;
  const sideOf = (one: AmountColumn) => one.side ?? "";
  const own = columns.columns.find((one) => one.key === column);
  if (own === undefined) return undefined;
  const beside = columns.columns.filter((one) => sideOf(one) === sideOf(own) && !one.isPrior);
  const [first, ...parts] = beside.map((one) => one.key);
  return column === first || parts.length === 0 ? undefined : parts;
}

/** An item of “三公” that is split or summed elsewhere in the row, or has no such measure at all. */
function absentItem(
  columns: ReadonlyMap<string, readonly number[]>,
  column: string,
): string | undefined {
  const cut = column.lastIndexOf("-");
  const [item, measure] = [column.slice(0, cut), column.slice(cut)];
  if (![...columns.keys()].some((key) => key.endsWith(measure))) return "没有这一列";
  const has = (key: string) => columns.has(key + measure);
  const parts = THREE_PUBLICS_SPLIT.get(item);
  if (parts?.some(has)) return "只有分项，没有小计";
  for (const [whole, split] of THREE_PUBLICS_SPLIT) {
    if (split.includes(item) && has(whole) && !split.some(has)) return "只有小计，没有分项";
  }
  return undefined;
}
