import type { Figure } from "#check/arithmetic/system.ts";
import type { Dossier } from "#check/dossier.ts";
import type { PerformanceForm } from "#model/form.ts";
import { EMPTY_STATEMENT_WORDS } from "#standard/relations/breakdowns.ts";
import { figuresOfFacts } from "./figures.ts";
import { unreadOf } from "./unread.ts";

/** The figures of a document by what they are, indexed once. */
export type Book = {
  readonly dossier: Dossier;
  readonly figures: readonly Figure[];
  /** Indexes of all prints of a concept, in the order of the document. */
  readonly prints: ReadonlyMap<string, readonly number[]>;
  readonly statements: ReadonlyMap<string, StatementBook>;
  /** Keys in brackets of a figure of the narrative: `n.general.item` → 2010101 … */
  readonly families: ReadonlyMap<string, readonly string[]>;
  /** Forms by the key in their concepts: `whole`, `0`, `1` … */
  readonly forms: ReadonlyMap<string, PerformanceForm>;
  /** What any form prints: `total.executed`, `rate`. */
  readonly formPaths: ReadonlySet<string>;
  /** Last year's disclosure; its figures stand behind those of this year. */
  readonly prior: Book | undefined;
};

export type StatementBook = {
  readonly key: string;
  readonly status: "present" | "empty";
  /** Row, column, prints. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
  readonly columns: ReadonlySet<string>;
  /** Rows directly under a code; "" for those under none. */
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** Codes with rows under them but none of their own, by the code above. */
  readonly lost: ReadonlyMap<string, readonly string[]>;
  /** Lengths of its codes: 3, 5, 7. */
  readonly depths: ReadonlySet<number>;
  /** Figures of it that found no row or column. */
  readonly unread: number;
  /** Whether a sentence says that it is empty. */
  readonly isSaidEmpty: boolean;
};

type Cells = Map<string, Map<string, number[]>>;

/** Opens the books of a document and of last year's beside it. */
export function bookOf(dossier: Dossier): Book {
  const own = figuresOfFacts(dossier.disclosure.facts, 0, false);
  const prior = dossier.prior;
  if (prior === undefined) return openBook(dossier, own, own, undefined);
  const past = figuresOfFacts(prior.disclosure.facts, own.length, true);
  const figures = [...own, ...past];
  return openBook(dossier, figures, own, openBook(prior, figures, past, undefined));
}

function openBook(
  dossier: Dossier,
  figures: readonly Figure[],
  own: readonly Figure[],
  prior: Book | undefined,
): Book {
  const prints = new Map<string, number[]>();
  const cells = new Map<string, Cells>();
  const families = new Map<string, Set<string>>();
  const formPaths = new Set<string>();
  for (const { index, fact } of own) {
    for (const concept of fact.concepts) {
      push(prints, concept, index);
      if (concept.startsWith("p.")) formPaths.add(concept.replace(FORM_STEM, ""));
      const open = concept.indexOf("[");
      if (open < 0) continue;
      const close = concept.indexOf("]", open);
      const [stem, key] = [concept.slice(0, open), concept.slice(open + 1, close)];
      if (stem.startsWith("n.")) {
        if (close === concept.length - 1) join(families, stem, key);
      } else if (/^(?:\d|x\.)/.test(stem)) {
        putCell(cells, [stem, key, concept.slice(close + 2)], index);
      }
    }
  }
  return {
    dossier,
    figures,
    prints,
    statements: statementBooks(dossier, cells),
    families: new Map([...families].map(([stem, keys]) => [stem, [...keys]])),
    forms: formsByKey(dossier.disclosure.forms),
    formPaths,
    prior,
  };
}

const FORM_STEM = /^p\.(?:whole|project\[[^\]]*\])\./;

function push<Key>(map: Map<Key, number[]>, key: Key, index: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [index]);
  else list.push(index);
}

function join(map: Map<string, Set<string>>, stem: string, key: string): void {
  const keys = map.get(stem);
  if (keys === undefined) map.set(stem, new Set([key]));
  else keys.add(key);
}

function putCell(
  cells: Map<string, Cells>,
  [statement, row, column]: readonly [string, string, string],
  index: number,
): void {
  const rows = within(cells, statement);
  push(within(rows, row), column, index);
}

function within<Inner>(map: Map<string, Map<string, Inner>>, key: string): Map<string, Inner> {
  const found = map.get(key) ?? new Map<string, Inner>();
  map.set(key, found);
  return found;
}

function statementBooks(
  dossier: Dossier,
  cells: ReadonlyMap<string, Cells>,
): ReadonlyMap<string, StatementBook> {
  const unread = unreadOf(dossier.disclosure);
  const keys = new Set(cells.keys());
  for (const entry of dossier.disclosure.outline) {
    if (entry.kind === "statement" && entry.key !== "") keys.add(entry.key);
  }
  return new Map(
    [...keys].map((key) => {
      const rows: Cells = cells.get(key) ?? new Map();
      return [key, statementBook(dossier, { key, rows, unread: unread.get(key) ?? 0 })];
    }),
  );
}

function statementBook(
  dossier: Dossier,
  { key, rows, unread }: { readonly key: string; readonly rows: Cells; readonly unread: number },
): StatementBook {
  const columns = new Set<string>();
  for (const row of rows.values()) for (const column of row.keys()) columns.add(column);
  const status = rows.size === 0 && unread === 0 ? "empty" : "present";
  const words = EMPTY_STATEMENT_WORDS[key];
  const isSaidEmpty =
    status === "empty" &&
    words !== undefined &&
    dossier.disclosure.sentences.some(({ text }) => words.test(text));
  const children = childrenOf(rows);
  const codes = [...rows.keys()].filter((row) => parentCode(row) !== undefined);
  return {
    key,
    status,
    rows,
    columns,
    children,
    lost: lostParents(rows, children),
    depths: new Set(codes.map(({ length }) => length)),
    unread,
    isSaidEmpty,
  };
}

function lostParents(
  rows: Cells,
  children: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const lost = new Map<string, Set<string>>();
  for (const code of children.keys()) {
    for (let at = code; at !== ""; at = parentCode(at) ?? "") {
      const parent = parentCode(at);
      if (parent !== undefined && !rows.has(at)) join(lost, parent, at);
    }
  }
  return new Map([...lost].map(([parent, codes]) => [parent, [...codes]]));
}

/** Codes nest by their first digits: 2080505 stands under 20805, or under 208 where that is not. */
function childrenOf(rows: Cells): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const row of rows.keys()) {
    const parent = parentCode(row);
    if (parent === undefined) continue;
    const list = children.get(parent);
    if (list === undefined) children.set(parent, [row]);
    else list.push(row);
  }
  return children;
}

/**
 * The code above a code, "" above a class, the item above a project in it (2130106/…); undefined for
 * what is no code.
 */
export function parentCode(row: string): string | undefined {
  if (row[7] === "/" && /^\d{7}$/.test(row.slice(0, 7))) return row.slice(0, 7);
  if (!/^(?:\d{3}|\d{5}|\d{7})$/.test(row)) return undefined;
  return row.slice(0, row.length === 3 ? 0 : row.length - 2);
}

function formsByKey(forms: readonly PerformanceForm[]): ReadonlyMap<string, PerformanceForm> {
  return new Map(
    forms.map((form) => [form.scope === "department" ? "whole" : String(form.no - 1), form]),
  );
}
