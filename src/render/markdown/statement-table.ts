import type { Fact } from "#model/fact.ts";
import { STATEMENT_MAP, type StatementMap } from "#standard/accounting/statement-map.ts";
import { sideName } from "#standard/statements/statements.ts";

/** Cells of a table as texts, its header rows first. */
export type TextTable = {
  readonly headerRows: number;
  readonly rows: readonly (readonly string[])[];
};

type CellFact = Fact & { readonly seat: Extract<Fact["seat"], { kind: "cell" }> };

/**
 * A statement in the layout of the form, from the seats of its figures: the two sides of 01 and 04
 * beside each other, 06 in two blocks, rows by code under code and name. Without figures it is the
 * header alone.
 */
export function statementTable(key: string, facts: readonly Fact[]): TextTable {
  const cells = facts.filter(isInCell);
  const map = STATEMENT_MAP.find((it) => it.key === key);
  if (cells.length === 0) return emptyTable(map);
  if (cells.some(({ seat }) => seat.side !== undefined)) return twoSides(cells);
  if (map?.rows?.dimension === "economic") return twoBlocks(cells);
  const columns = distinct(cells.map(({ seat }) => seat.column));
  const isOneRow = cells.every(({ seat }) => seat.row === "");
  const labels = isOneRow ? [] : labelHeaders(map);
  const rows = bodyRows(cells, columns, isOneRow ? () => [] : codeAndName);
  return withHeader(labels, columns, rows);
}

function isInCell(fact: Fact): fact is CellFact {
  return fact.seat.kind === "cell";
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

function labelHeaders(map: StatementMap | undefined): readonly string[] {
  const kind = map?.rows?.dimension === "economic" ? "经济" : "功能";
  return [`${kind}分类科目编码`, "科目名称"];
}

/** "2013101 行政运行" in two cells; a row without a code has its name in the first. */
function codeAndName(row: string): readonly string[] {
  const match = /^(\d{3,7}) (.*)$/u.exec(row);
  return match === null ? [row, ""] : [match[1] ?? "", match[2] ?? ""];
}

function bodyRows(
  cells: readonly CellFact[],
  columns: readonly string[],
  labelsOf: (row: string) => readonly string[],
): readonly (readonly string[])[] {
  const byRow = new Map<string, Map<string, string>>();
  for (const { seat, printed } of cells) {
    const row = byRow.get(seat.row) ?? new Map<string, string>();
    byRow.set(seat.row, row.set(seat.column, printed.text));
  }
  return [...byRow].map(([row, texts]) => [
    ...labelsOf(row),
    ...columns.map((column) => texts.get(column) ?? ""),
  ]);
}

/** Header cells from top to bottom; what stands over several columns is printed over the first. */
function withHeader(
  labels: readonly string[],
  columns: readonly string[],
  rows: TextTable["rows"],
): TextTable {
  const paths = columns.map((column) => column.split("/"));
  const depth = Math.max(1, ...paths.map(({ length }) => length));
  const header = Array.from({ length: depth }, (_, level) => [
    ...labels.map((label) => (level === 0 ? label : "")),
    ...paths.map((path, index) => {
      const before = paths[index - 1]?.slice(0, level + 1).join("/");
      const isGoingOn = before === path.slice(0, level + 1).join("/") && level + 1 < path.length;
      return isGoingOn ? "" : (path[level] ?? "");
    }),
  ]);
  return { headerRows: depth, rows: [...header, ...rows] };
}

/** 收入 on the left, 支出 on the right, each row by row; the totals stand in one line. */
function twoSides(cells: readonly CellFact[]): TextTable {
  const sides = [sideName("income"), sideName("expenditure")].map((side) => {
    const own = cells
      .filter(({ seat }) => seat.side === side)
      .map((fact) => ({ ...fact, seat: { ...fact.seat, column: lastOf(fact.seat.column) } }));
    const columns = distinct(own.map(({ seat }) => seat.column));
    return { side, columns, rows: sideRows(own, columns) };
  });
  const body = aligned(sides);
  const header = [
    sides.flatMap(({ side, columns }) => [side, ...columns.map(() => "")]),
    sides.flatMap(({ columns }) => ["项目", ...columns]),
  ];
  return { headerRows: 2, rows: [...header, ...body] };
}

function lastOf(column: string): string {
  return column.split("/").at(-1) ?? "";
}

/** Rows of one side; names that come twice (一般公共预算财政拨款 of income and of balances) stay two. */
function sideRows(cells: readonly CellFact[], columns: readonly string[]): TextTable["rows"] {
  const rows: string[][] = [];
  let at = -1;
  let concept = "";
  for (const { seat, printed, concepts } of cells) {
    const own = concepts[0].replace(/\].*$/u, "");
    if (own !== concept) {
      concept = own;
      at = rows.push([seat.row, ...columns.map(() => "")]) - 1;
    }
    const row = rows[at];
    if (row !== undefined) row[columns.indexOf(seat.column) + 1] = printed.text;
  }
  return rows;
}

/** Where a side's sums begin (本年收入合计), and its last line (总计). */
function cutsOf(rows: TextTable["rows"]): readonly [above: number, last: number] {
  const sums = rows.findIndex(([name = ""]) => name.startsWith("本年"));
  const above = sums < 0 ? rows.length : sums;
  return [above, Math.max(above, rows.length - 1)];
}

/** The sums of both sides stand in one line, and so do the totals: blank lines fill between. */
function aligned(sides: readonly Side[]): TextTable["rows"] {
  const cuts = sides.map(({ rows }) => cutsOf(rows));
  const longest = (of: (rows: TextTable["rows"], cut: readonly [number, number]) => number) =>
    Math.max(...sides.map(({ rows }, index) => of(rows, cuts[index] ?? [0, 0])));
  const above = longest((_, [first]) => first);
  const between = longest((_, [first, last]) => last - first);
  const columns = sides.map(({ rows, columns: own }, index) => {
    const [first, last] = cuts[index] ?? [0, 0];
    const blank = Array.from({ length: own.length + 1 }, () => "");
    const filled = (part: TextTable["rows"], length: number) =>
      Array.from({ length }, (_, at) => part[at] ?? blank);
    return [
      ...filled(rows.slice(0, first), above),
      ...filled(rows.slice(first, last), between),
      ...filled(rows.slice(last), 1),
    ];
  });
  return (columns[0] ?? []).map((_, at) => columns.flatMap((column) => column[at] ?? []));
}

type Side = { readonly columns: readonly string[]; readonly rows: TextTable["rows"] };

/** 06: 人员经费 on the left, 公用经费 on the right, their sums in the last line. */
function twoBlocks(cells: readonly CellFact[]): TextTable {
  const columns = distinct(cells.map(({ seat }) => seat.column));
  const rows = bodyRows(cells, columns, codeAndName);
  const isSum = ([code = ""]: readonly string[]) => !/^\d/u.test(code);
  const isPersonnel = ([code = ""]: readonly string[]) => /^(?:30[13]|人员)/u.test(code);
  const halves = [rows.filter(isPersonnel), rows.filter((row) => !isPersonnel(row))].map(
    (half) => ({
      codes: half.filter((row) => !isSum(row)),
      sums: half.filter(isSum),
    }),
  );
  const width = columns.length + 2;
  const blank = Array.from({ length: width }, () => "");
  const lines = (of: "codes" | "sums") => {
    const length = Math.max(...halves.map((half) => half[of].length));
    return Array.from({ length }, (_, index) => halves.flatMap((half) => half[of][index] ?? blank));
  };
  const head = ["经济分类科目编码", "科目名称", ...columns];
  return { headerRows: 1, rows: [[...head, ...head], ...lines("codes"), ...lines("sums")] };
}

function emptyTable(map: StatementMap | undefined): TextTable {
  const columns =
    map?.rows?.columns.map(({ header }) => header) ?? Object.values(map?.headers ?? {});
  return withHeader(map?.rows === undefined ? [] : labelHeaders(map), columns, []);
}
