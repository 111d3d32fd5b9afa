import type { Each, RowLevel } from "#standard/relations/relation.ts";
import { printTerm, type Term } from "#standard/relations/term.ts";
import { statementByKey } from "#standard/statements/statements.ts";
import { projectKeys } from "./add-forms.ts";
import type { Book, StatementBook } from "./book.ts";
import type { Bindings } from "./sum.ts";

/** A choice of what the names of a test stand for, and how it is called in a report. */
export type Choice = { readonly bindings: Bindings; readonly about: string };

const ONE: readonly Choice[] = [{ bindings: new Map(), about: "" }];

/** Every choice of what `each` binds in this document; one without names where it binds nothing. */
export function choicesOf(book: Book, each: readonly Each[]): readonly Choice[] {
  let choices = ONE;
  for (const one of each) {
    const values = valuesOf(book, one);
    choices = choices.flatMap(({ bindings, about }) =>
      values.map(({ value, name }) => ({
        bindings: new Map(bindings).set(one.name, value),
        about: about === "" ? name : `${about} ${name}`,
      })),
    );
  }
  return choices;
}

/** Statements that the names are rows of and that are not in the document. */
export function absentSources(book: Book, each: readonly Each[]): readonly string[] {
  return each
    .flatMap((one) => (one.kind === "rows" ? one.of : []))
    .filter((source) => !source.startsWith("n.") && !book.statements.has(source));
}

type Value = { readonly value: string | readonly Term[]; readonly name: string };

function valuesOf(book: Book, each: Each): readonly Value[] {
  switch (each.kind) {
    case "keys":
      return each.keys.map(named);
    case "rows":
      return rowKeys(book, each.of, each.level).map(named);
    case "forms":
      return projectKeys(book).map((value) => ({ value, name: `项目${Number(value) + 1}` }));
    case "tuples":
      return each.tuples.map((value) => ({
        value,
        name: value[0] === undefined ? "" : printTerm(value[0]),
      }));
  }
}

function named(value: string): Value {
  return { value, name: value };
}

function rowKeys(book: Book, of: readonly string[], level: RowLevel): readonly string[] {
  const keys = new Set<string>();
  for (const source of of) {
    if (source.startsWith("n.")) addFamilies(book, source, level, keys);
    else {
      const statement = book.statements.get(source);
      if (statement !== undefined) addRows(statement, level, keys);
    }
  }
  return [...keys];
}

function addFamilies(book: Book, source: string, level: RowLevel, keys: Set<string>): void {
  for (const [stem, members] of book.families) {
    if (stem === `${source}.${level}` || stem.startsWith(`${source}.${level}-`)) {
      for (const member of members) keys.add(member);
    }
  }
}

function addRows(statement: StatementBook, level: RowLevel, keys: Set<string>): void {
  for (const row of statement.rows.keys()) {
    if (level === "all") keys.add(row);
    else if (level === "expenditure") {
      if (isExpenditure(statement.key, row)) keys.add(row);
    } else {
      const code = row.startsWith("function:") ? row.slice("function:".length) : row;
      if (/^\d+$/.test(code) && LENGTHS[level].includes(code.length)) keys.add(code);
    }
  }
}

const LENGTHS = {
  class: [3],
  section: [5],
  item: [7],
  "class-or-section": [3, 5],
  "economic-code": [3, 5],
} satisfies Record<Exclude<RowLevel, "all" | "expenditure">, readonly number[]>;

function isExpenditure(key: string, row: string): boolean {
  const rows = statementByKey(key)?.rows;
  if (rows?.kind !== "fixed") return false;
  if (row.startsWith("function:")) return rows.classes === "expenditure";
  return rows.rows.some((fixed) => fixed.key === row && fixed.side === "expenditure");
}
