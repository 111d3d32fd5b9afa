import type { Dossier } from "#check/dossier.ts";
import { conceptId } from "#model/concept.ts";
import type { Fact } from "#model/fact.ts";
import { foldWords } from "./wording.ts";

/** A row of a statement that has at least one printed figure. */
export type Row = {
  readonly key: string;
  /** Its name as printed, without the code. */
  readonly name: string;
  /** By column; the first print where there are several. */
  readonly cells: ReadonlyMap<string, Fact>;
};

export type Rows = ReadonlyMap<string, Row>;

const NONE: Rows = new Map();
const known = new WeakMap<Dossier, ReadonlyMap<string, Rows>>();

/** The rows of a statement by key, in printed order; empty where it has no figures. */
export function rowsOf(dossier: Dossier, statement: string): Rows {
  let statements = known.get(dossier);
  if (statements === undefined) {
    statements = readRows(dossier);
    known.set(dossier, statements);
  }
  return statements.get(statement) ?? NONE;
}

type GrowingRow = Row & { readonly cells: Map<string, Fact> };

function readRows(dossier: Dossier): ReadonlyMap<string, Rows> {
  const statements = new Map<string, Map<string, GrowingRow>>();
  for (const fact of dossier.disclosure.facts) {
    if (fact.seat.kind !== "cell") continue;
    for (const concept of fact.concepts) {
      const open = concept.indexOf("[");
      const close = concept.indexOf("]", open);
      if (open < 0 || concept.startsWith("p.") || concept.startsWith("n.")) continue;
      const key = concept.slice(open + 1, close);
      const column = concept.slice(close + 2);
      const statement = concept.slice(0, open);
      const rows = statements.get(statement) ?? new Map<string, GrowingRow>();
      statements.set(statement, rows);
      const row = rows.get(key) ?? { key, name: nameOf(fact.seat.row), cells: new Map() };
      rows.set(key, row);
      if (!row.cells.has(column)) row.cells.set(column, fact);
    }
  }
  return statements;
}

function nameOf(row: string): string {
  return row.replace(/^\s*\d{3,7}\s*/u, "").trim();
}

/** The first print of a cell, undefined where it is blank or the row is not there. */
export function cell(dossier: Dossier, path: string): Fact | undefined {
  return dossier.byConcept.get(conceptId(path))?.[0];
}

/** The rows whose key is a function code of so many digits. */
export function rowsOfLevel(rows: Rows, digits: number): readonly Row[] {
  return [...rows.values()].filter(({ key }) => key.length === digits && /^\d+$/u.test(key));
}

/** The folded name of a row. */
export function foldedName(row: Row): string {
  return foldWords(row.name);
}

/** Whether any cell of a row has an amount that is not zero. */
export function hasAmount(row: Row | undefined): boolean {
  return row !== undefined && [...row.cells.values()].some((fact) => !isZero(fact));
}

/** Whether the figure is printed as zero. */
export function isZero(fact: Fact): boolean {
  return fact.printed.digits === 0n;
}

/** Whether there is a figure and it is not zero. */
export function isSome(fact: Fact | undefined): fact is Fact {
  return fact !== undefined && !isZero(fact);
}

/** A figure as messages print it, with its unit. */
export function shown(fact: Fact): string {
  return `${fact.printed.text}${fact.printed.unit}`;
}
