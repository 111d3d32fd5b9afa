import { type ConceptId, conceptId } from "#model/concept.ts";
import type { PriorFigure } from "#model/department-tables.ts";
import type { Disclosure } from "#model/disclosure.ts";
import type { ExactValue } from "#model/fact.ts";
import type { Printed } from "#model/printed.ts";
import { fenPerUnit, GRID_PER_UNIT } from "#model/unit.ts";
import { STATEMENT_MAP, type StatementMap } from "#standard/accounting/statement-map.ts";
import { foldName } from "#standard/folded-name.ts";
import { NARRATIVE_CONCEPTS } from "#standard/narrative-concepts.ts";
import { rowLabels, statementByKey } from "#standard/statements/statements.ts";
import type { PriorFigures } from "./figures.ts";

/** Statements that many departments have nothing in. */
const OFTEN_EMPTY = ["07", "08"];

function priorFigures(
  values: ReadonlyMap<string, ExactValue>,
  printed: readonly string[] = [],
): PriorFigures | undefined {
  if (values.size === 0) return undefined;
  const whole = new Set<string>(printed);
  for (const concept of values.keys()) {
    const statement = /^(\d\d)\[/u.exec(concept)?.[1];
    if (statement !== undefined) whole.add(statement);
  }
  // Where last year's general budget is known, 07 and 08 that are not listed were empty.
  if (whole.has("05")) for (const key of OFTEN_EMPTY) whole.add(key);
  return { values, whole };
}

/** Last year's figures out of last year's disclosure: the first print of each concept. */
export function priorOfDisclosure(disclosure: Disclosure): PriorFigures | undefined {
  const values = new Map<string, ExactValue>();
  for (const fact of disclosure.facts) {
    for (const concept of fact.concepts) {
      if (values.has(concept) || concept.startsWith("prior:")) continue;
      values.set(concept, fact.exact ?? exactOf(fact.printed));
    }
  }
  const statements = disclosure.outline.filter(({ kind }) => kind === "statement");
  return priorFigures(
    values,
    statements.map(({ key }) => key),
  );
}

function exactOf({ digits, decimals, unit }: Printed): ExactValue {
  const perUnit = fenPerUnit(unit) ?? GRID_PER_UNIT;
  return { dividend: digits * perUnit, divisor: 10n ** BigInt(decimals) };
}

/** Last year's figures out of rows (上年数), and the rows that no figure was found for. */
export function priorOfRows(rows: readonly PriorFigure[]): {
  readonly prior: PriorFigures | undefined;
  readonly unplaced: readonly PriorFigure[];
} {
  const values = new Map<string, ExactValue>();
  const unplaced: PriorFigure[] = [];
  for (const row of rows) {
    const concept = conceptOf(row);
    if (concept === undefined) unplaced.push(row);
    else values.set(concept, exactOf(row.value));
  }
  return { prior: priorFigures(values), unplaced };
}

function conceptOf({ statement, rowName, columnName, code }: PriorFigure): ConceptId | undefined {
  const key = /(\d\d)/u.exec(statement)?.[1];
  if (key === undefined) return narrativeValue(rowName);
  const map = STATEMENT_MAP.find((it) => it.key === key);
  if (map === undefined) return undefined;
  if (key === "09") return publicsCell(map, rowName, columnName);
  const row = code === "" ? rowKey(map, rowName) : `${map.rows?.prefix ?? ""}${code}`;
  const column = columnKey(map, row, columnName);
  return row === undefined || column === undefined
    ? undefined
    : conceptId(`${key}[${row}].${column}`);
}

function narrativeValue(name: string): ConceptId | undefined {
  const found = NARRATIVE_CONCEPTS.find(
    ({ title, measure, path }) => title === name && measure === "value" && !path.includes("$"),
  );
  return found === undefined ? undefined : conceptId(found.path);
}

/** 一、 before a name, brackets and blanks say nothing. */
function bare(name: string): string {
  return foldName(name).replace(/^[一二三四五六七八九十]+、/u, "");
}

function rowKey(map: StatementMap, name: string): string | undefined {
  const wanted = bare(name);
  if (wanted === "合计" && map.rows !== undefined && map.rows.total !== "") return "total";
  const sided = /^(?:收入|支出)总计$/u.test(wanted);
  const side = wanted.startsWith("收入") ? "income" : "expenditure";
  const cell = map.cells.find(({ label, side: own }) =>
    sided ? label === "总计" && own === side : bare(label) === wanted,
  );
  if (cell !== undefined) return cell.row;
  const layout = statementByKey(map.key);
  if (layout === undefined) return undefined;
  return map.cells.find(({ row }) => rowLabels(layout, row).some((own) => bare(own) === wanted))
    ?.row;
}

function columnKey(map: StatementMap, row: string | undefined, name: string): string | undefined {
  const wanted = bare(name);
  const fits = (header: string) =>
    [header, header.split("/").at(-1) ?? ""].some((own) => bare(own) === wanted);
  if (row === "total" || /\d/u.test(row ?? "")) {
    const found = map.rows?.columns.find(({ header }) => fits(header));
    if (found !== undefined) return found.key;
  }
  const cells = map.cells.filter((cell) => cell.row === row);
  if (cells.length === 1) return cells[0]?.column;
  return cells.find(({ column }) => fits(map.headers[column] ?? ""))?.column;
}

function publicsCell(map: StatementMap, row: string, column: string): ConceptId | undefined {
  const wanted = [bare(row), bare(column)];
  const found = Object.entries(map.headers).find(([, header]) => {
    const parts = header.split("/").filter((part) => part !== "小计");
    return bare(parts.at(-2) ?? "") === wanted[0] && bare(parts.at(-1) ?? "") === wanted[1];
  });
  return found === undefined ? undefined : conceptId(`09[all].${found[0]}`);
}
