import type { CompileProblem } from "#model/compiled.ts";
import {
  COLUMNS_BY_TITLE,
  STATEMENT_MAP,
  type StatementMap,
} from "#standard/accounting/statement-map.ts";
import { editionByKey } from "#standard/editions.ts";
import { printedName } from "#standard/printed-name.ts";
import { statementByKey } from "#standard/statements/statements.ts";

/** A statement as an edition prints it. */
export type PrintedStatement = {
  readonly map: StatementMap;
  readonly title: string;
  /** Keys of the columns that this title has; undefined where it has all of them. */
  readonly columns: readonly string[] | undefined;
};

/**
 * The statements of an edition in its order under its titles, and those that it prints beside the
 * nine, which books alone do not make. One of which no list is known prints the national form.
 */
export function printedStatements(editionKey: string): {
  readonly statements: readonly PrintedStatement[];
  readonly problems: readonly CompileProblem[];
} {
  const listed = editionByKey(editionKey)?.statements ?? nationalStatements();
  const statements: PrintedStatement[] = [];
  const problems: CompileProblem[] = [];
  for (const [key, folded] of listed) {
    const map = STATEMENT_MAP.find((entry) => entry.key === key);
    const title = printedName(folded);
    if (map === undefined) problems.push({ code: "statement-not-compiled", key, title });
    else statements.push({ map, title, columns: columnsOf(key, folded) });
  }
  return { statements, problems };
}

function nationalStatements(): readonly (readonly [string, string])[] {
  return STATEMENT_MAP.map(({ key }) => [key, statementByKey(key)?.titles[0]?.text ?? ""]);
}

function columnsOf(key: string, folded: string): readonly string[] | undefined {
  return COLUMNS_BY_TITLE.find((entry) => entry.key === key && entry.title.test(folded))?.columns;
}

/** Whether the title of 09 names the general budget alone (一般公共预算财政拨款“三公”经费…). */
export function isThreePublicsOfGeneralBudget(statements: readonly PrintedStatement[]): boolean {
  return statements.some(({ map, title }) => map.key === "09" && title.startsWith("一般公共预算"));
}
