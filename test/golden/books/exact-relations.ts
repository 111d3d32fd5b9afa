import type { Value } from "#compile/statements/evaluate.ts";
import { type ConceptId, conceptId } from "#model/concept.ts";
import type { Each, Relation, RowLevel } from "#standard/relations/relation.ts";
import { boundKey, type Key, type RowSet, type Term } from "#standard/relations/term.ts";

type Values = ReadonlyMap<ConceptId, Value>;
type Bindings = ReadonlyMap<string, string>;

/**
 * What a relation over compiled statements says, exactly, in fen: a line for each of its tests that
 * is broken, and how many there were. Rows and cells that are not there are zero.
 */
export function breaksOf(
  relation: Relation,
  values: Values,
): { readonly tested: number; readonly broken: readonly string[] } {
  const broken: string[] = [];
  let tested = 0;
  const applies = relation.given.every(
    ({ left, right }) => sum(left, values, NONE) === sum(right, values, NONE),
  );
  if (!applies) return { tested, broken };
  for (const test of relation.tests) {
    if (test.kind !== "equal" && test.kind !== "at-most") continue;
    const sides = [...test.left, ...test.right];
    if (sides.some(({ isPrior, path }) => isPrior || !/^cells?$/.test(path.kind))) continue;
    for (const bindings of choices(test.each, values)) {
      const left = sum(test.left, values, bindings);
      const right = sum(test.right, values, bindings);
      if (left === undefined || right === undefined) continue;
      tested++;
      const holds = test.kind === "equal" ? left === right : left <= right;
      if (!holds) broken.push(`${relation.id} ${[...bindings.values()]}: ${left} and ${right}`);
    }
  }
  return { tested, broken };
}

const NONE: Bindings = new Map();

function choices(each: readonly Each[], values: Values): readonly Bindings[] {
  let made: readonly Bindings[] = [new Map()];
  for (const one of each) {
    const keys =
      one.kind === "keys" ? one.keys : one.kind === "rows" ? rowsOf(one.of, one.level, values) : [];
    made = made.flatMap((bindings) => keys.map((key) => new Map([...bindings, [one.name, key]])));
  }
  return made;
}

function rowsOf(statements: readonly string[], level: RowLevel, values: Values): readonly string[] {
  const keys = new Set<string>();
  for (const concept of values.keys()) {
    const [, statement = "", row = ""] = /^(\d\d)\[([^\]]+)\]/.exec(concept) ?? [];
    if (statements.includes(statement) && fits(row, level)) keys.add(row);
  }
  return [...keys];
}

function fits(row: string, level: RowLevel): boolean {
  const { length } = row;
  if (!/^\d+$/.test(row)) return level === "all" && row === "total";
  switch (level) {
    case "all":
      return true;
    case "class":
      return length === 3;
    case "section":
      return length === 5;
    case "item":
      return length === 7;
    case "class-or-section":
      return length < 7;
    case "expenditure":
      return true;
    case "economic-code":
      return length === 3;
  }
}

function sum(terms: readonly Term[], values: Values, bindings: Bindings): number | undefined {
  let total: number | undefined = 0;
  for (const { sign, path } of terms) {
    let part: number | undefined;
    if (path.kind === "cell") {
      part = valueAt(
        values,
        path.statement,
        keyOf(path.row, bindings),
        keyOf(path.column, bindings),
      );
    } else if (path.kind === "cells") {
      part = 0;
      for (const row of rowsIn(path.statement, path.rows, values, bindings)) {
        const own = valueAt(values, path.statement, row, keyOf(path.column, bindings));
        part = part === undefined || own === undefined ? undefined : part + own;
      }
    }
    total = total === undefined || part === undefined ? undefined : total + sign * part;
  }
  return total;
}

function rowsIn(
  statement: string,
  rows: RowSet,
  values: Values,
  bindings: Bindings,
): readonly string[] {
  if (rows.kind === "function") {
    return [...values.keys()]
      .flatMap((concept) => {
        const [, own, row] = /^(\d\d)\[(function:\d+)\]/.exec(concept) ?? [];
        return own === statement && row !== undefined ? [row] : [];
      })
      .filter((row, at, all) => all.indexOf(row) === at);
  }
  const all = rowsOf([statement], "all", values).filter((row) => row !== "total");
  if (rows.kind === "class") return all.filter(({ length }) => length === 3);
  const code = keyOf(rows.code, bindings);
  const digits =
    rows.level === "item"
      ? 7
      : rows.level === "section" || rows.level === "code"
        ? 5
        : code.length + 2;
  return all.filter((row) => row.startsWith(code) && row.length === digits);
}

function keyOf(key: Key, bindings: Bindings): string {
  return boundKey(key, bindings) ?? "";
}

function valueAt(
  values: Values,
  statement: string,
  row: string,
  column: string,
): number | undefined {
  const value = values.get(conceptId(`${statement}[${row}].${column}`));
  return value === undefined ? 0 : value.fen;
}
