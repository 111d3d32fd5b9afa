import { failed, ok, type Result } from "#model/result.ts";

/** A signed term of a relation, as `-prior:07[$row].income` spells it. */
export type Term = {
  readonly sign: 1 | -1;
  /** The same path in the disclosure of the year before. */
  readonly isPrior: boolean;
  readonly path: TermPath;
};

export type TermPath =
  /** A cell of a statement: `01[income-total].amount`. */
  | { readonly kind: "cell"; readonly statement: string; readonly row: Key; readonly column: Key }
  /** Σ of a column over rows: `sum 03[class].basic`, `sum 06[code of $econ].amount`. */
  | {
      readonly kind: "cells";
      readonly statement: string;
      readonly rows: RowSet;
      readonly column: Key;
    }
  /** Σ over columns of economic codes: `sum x.detail[$row].{class}`, `….{code of $econ}`. */
  | {
      readonly kind: "columns";
      readonly statement: string;
      readonly row: Key;
      /** The class whose codes are meant; undefined for the classes themselves. */
      readonly under: Key | undefined;
    }
  /** A figure of the narrative: `n.basic.total`, `n.general.item[$item]`. */
  | { readonly kind: "figure"; readonly name: Key; readonly row: Key | undefined }
  /** Σ of a figure over the rows it is printed for: `sum n.general.item of $class`. */
  | { readonly kind: "figures"; readonly name: string; readonly under: Key | undefined }
  /** A figure of a performance form: `p.whole.rate`, `p.project[$project].total.year`. */
  | { readonly kind: "form"; readonly form: Form; readonly path: Key }
  /** Σ of it over all project forms: `sum p.project.total.year`. */
  | { readonly kind: "forms"; readonly path: Key }
  /** Σ over the indicators of a form: `sum p.project[$project].indicator.score`. */
  | { readonly kind: "indicators"; readonly form: Form; readonly field: "weight" | "score" }
  /** How many forms there are: `count p.project`. */
  | { readonly kind: "count"; readonly scope: "project" | "whole" }
  /** A whole number: `const 100`. */
  | { readonly kind: "constant"; readonly digits: string }
  /** A term of a tuple that is bound: `$pair.0`, `$test.rest` for all but the first. */
  | { readonly kind: "member"; readonly name: string; readonly at: number | "rest" };

/** A key, or one with a bound name in it: `total`, `$row`, `function:$class`, `$m-budget`. */
export type Key =
  | { readonly kind: "fixed"; readonly key: string }
  | {
      readonly kind: "bound";
      readonly before: string;
      readonly name: string;
      readonly after: string;
    };

/** Rows by function class, fixed function rows of 01 and 04, or the rows under a code. */
export type RowSet =
  | { readonly kind: "class" }
  | { readonly kind: "function" }
  | {
      readonly kind: "under";
      readonly level: "section" | "item" | "child" | "code";
      readonly code: Key;
    };

export type Form = { readonly kind: "whole" } | { readonly kind: "project"; readonly no: Key };

export type TermProblem = { readonly code: "not-a-term"; readonly text: string };

const NAME = "[a-z0-9]+(?:-[a-z0-9]+)*";
const KEY = "[a-z0-9:$-]+";
const STATEMENT = `\\d\\d|x\\.${NAME}`;

const CELL = new RegExp(`^(${STATEMENT})\\[(${KEY})\\]\\.(${KEY})$`);
const CELLS = new RegExp(
  `^sum (${STATEMENT})\\[(?:(class|function)|(section|item|child|code) of (${KEY}))\\]\\.(${KEY})$`,
);
const COLUMNS = new RegExp(`^sum (${STATEMENT})\\[(${KEY})\\]\\.\\{(?:class|code of (${KEY}))\\}$`);
const FIGURE = new RegExp(`^(n\\.${NAME}\\.${KEY})(?:\\[(${KEY})\\])?$`);
const FIGURES = new RegExp(`^sum (n\\.${NAME}\\.${NAME})(?: of (${KEY}))?$`);
const FORM_PATH = /^p\.(?:whole|project\[([a-z0-9$-]+)\])\.([a-z0-9.$-]+)$/;
const FORMS = /^sum p\.project\.([a-z0-9.$-]+)$/;
const INDICATORS = /^sum p\.(?:whole|project\[([a-z0-9$-]+)\])\.indicator\.(weight|score)$/;
const COUNT = /^count p\.(project|whole)$/;
const CONSTANT = /^const (\d{1,9})$/;
const MEMBER = /^\$([a-z]+)\.(?:(\d)|(rest))$/;

/** Reads the spelling of a term; a problem where it spells none. */
export function parseTerm(text: string): Result<Term, TermProblem> {
  const isNegative = text.startsWith("-");
  const unsigned = isNegative ? text.slice(1) : text;
  const isPrior = unsigned.startsWith("prior:");
  const path = parsePath(isPrior ? unsigned.slice("prior:".length) : unsigned);
  if (path === undefined) return failed({ code: "not-a-term", text });
  return ok({ sign: isNegative ? -1 : 1, isPrior, path });
}

/** Spells a term so that `parseTerm` reads the same. */
export function printTerm(term: Term): string {
  return `${term.sign === -1 ? "-" : ""}${term.isPrior ? "prior:" : ""}${printPath(term.path)}`;
}

function parsePath(text: string): TermPath | undefined {
  return (
    parseStatementPath(text) ?? parseFigurePath(text) ?? parseFormPath(text) ?? parseRest(text)
  );
}

function parseStatementPath(text: string): TermPath | undefined {
  const cell = CELL.exec(text);
  if (cell !== null) {
    const [, statement = "", row = "", column = ""] = cell;
    return { kind: "cell", statement, row: keyOf(row), column: keyOf(column) };
  }
  const columns = COLUMNS.exec(text);
  if (columns !== null) {
    const [, statement = "", row = "", code] = columns;
    const under = code === undefined ? undefined : keyOf(code);
    return { kind: "columns", statement, row: keyOf(row), under };
  }
  const cells = CELLS.exec(text);
  if (cells === null) return undefined;
  const [, statement = "", whole, level, code = "", column = ""] = cells;
  return { kind: "cells", statement, rows: rowSet(whole, level, code), column: keyOf(column) };
}

function rowSet(whole: string | undefined, level: string | undefined, code: string): RowSet {
  if (whole === "class" || whole === "function") return { kind: whole };
  const known = (["section", "item", "child", "code"] as const).find((name) => name === level);
  return { kind: "under", level: known ?? "child", code: keyOf(code) };
}

function parseFigurePath(text: string): TermPath | undefined {
  const figure = FIGURE.exec(text);
  if (figure !== null) {
    const [, name = "", row] = figure;
    return { kind: "figure", name: keyOf(name), row: row === undefined ? undefined : keyOf(row) };
  }
  const figures = FIGURES.exec(text);
  if (figures === null) return undefined;
  const [, name = "", under] = figures;
  return { kind: "figures", name, under: under === undefined ? undefined : keyOf(under) };
}

function parseFormPath(text: string): TermPath | undefined {
  const form = FORM_PATH.exec(text);
  if (form !== null) return { kind: "form", form: formOf(form[1]), path: keyOf(form[2] ?? "") };
  const indicators = INDICATORS.exec(text);
  if (indicators !== null) {
    const field = indicators[2] === "weight" ? "weight" : "score";
    return { kind: "indicators", form: formOf(indicators[1]), field };
  }
  const forms = FORMS.exec(text);
  return forms === null ? undefined : { kind: "forms", path: keyOf(forms[1] ?? "") };
}

function parseRest(text: string): TermPath | undefined {
  const count = COUNT.exec(text);
  if (count !== null) return { kind: "count", scope: count[1] === "whole" ? "whole" : "project" };
  const constant = CONSTANT.exec(text);
  if (constant !== null) return { kind: "constant", digits: constant[1] ?? "" };
  const member = MEMBER.exec(text);
  if (member === null) return undefined;
  return { kind: "member", name: member[1] ?? "", at: member[3] ? "rest" : Number(member[2]) };
}

function formOf(no: string | undefined): Form {
  return no === undefined ? { kind: "whole" } : { kind: "project", no: keyOf(no) };
}

/**
 * A name ends where its letters end: `$m-budget` is `m`, then `-budget`; so bound names have no
 * dash in them.
 */
function keyOf(text: string): Key {
  const match = /^([^$]*)\$([a-z]+)([^$]*)$/.exec(text);
  if (match === null) return { kind: "fixed", key: text };
  const [, before = "", name = "", after = ""] = match;
  return { kind: "bound", before, name, after };
}

function printPath(path: TermPath): string {
  switch (path.kind) {
    case "cell":
      return `${path.statement}[${printKey(path.row)}].${printKey(path.column)}`;
    case "cells":
      return `sum ${path.statement}[${printRows(path.rows)}].${printKey(path.column)}`;
    case "columns": {
      const which = path.under === undefined ? "class" : `code of ${printKey(path.under)}`;
      return `sum ${path.statement}[${printKey(path.row)}].{${which}}`;
    }
    case "figure":
      return printKey(path.name) + (path.row === undefined ? "" : `[${printKey(path.row)}]`);
    case "figures":
      return `sum ${path.name}${path.under === undefined ? "" : ` of ${printKey(path.under)}`}`;
    case "form":
      return `${printForm(path.form)}.${printKey(path.path)}`;
    case "forms":
      return `sum p.project.${printKey(path.path)}`;
    case "indicators":
      return `sum ${printForm(path.form)}.indicator.${path.field}`;
    case "count":
      return `count p.${path.scope}`;
    case "constant":
      return `const ${path.digits}`;
    case "member":
      return `$${path.name}.${path.at}`;
  }
}

function printRows(rows: RowSet): string {
  return rows.kind === "under" ? `${rows.level} of ${printKey(rows.code)}` : rows.kind;
}

function printForm(form: Form): string {
  return form.kind === "whole" ? "p.whole" : `p.project[${printKey(form.no)}]`;
}

/** The spelling of a key: `$m-budget`. */
export function printKey(key: Key): string {
  return key.kind === "fixed" ? key.key : `${key.before}$${key.name}${key.after}`;
}

/** The key for a choice of what the names stand for; undefined where its name is not bound. */
export function boundKey(key: Key, bindings: ReadonlyMap<string, string>): string | undefined {
  if (key.kind === "fixed") return key.key;
  const value = bindings.get(key.name);
  return value === undefined ? undefined : key.before + value + key.after;
}
