import { ECONOMIC_ROWS } from "#standard/statements/economic-rows.ts";
import type { AmountColumn, Side, StatementLayout } from "#standard/statements/layout.ts";
import type { ColumnHeader, Header } from "./header.ts";
import { type ItemAndMeasure, itemAndMeasure } from "./items.ts";
import { headerWord, isNeutral, isSubtotal, type LabelRole, labelRole } from "./words.ts";

/** A column of figures and what it says of them; the rest comes from the row. */
export type Amount = {
  readonly column: number;
  readonly key: string;
  readonly isPrior: boolean;
  /** For statements of items and measures: the one of the two that the header names. */
  readonly part: ItemAndMeasure | undefined;
};

/** Label columns and the amounts that they name; two-sided statements and blocks have several. */
export type Area = {
  readonly labels: readonly number[];
  readonly lines: readonly number[];
  readonly ordinals: readonly number[];
  readonly notes: readonly number[];
  readonly project: number | undefined;
  readonly amounts: readonly Amount[];
  readonly side: Side | undefined;
  /** Words above the area's columns (人员经费), "" where none are. */
  readonly group: string;
};

type Role =
  | { readonly kind: LabelRole }
  | { readonly kind: "amount"; readonly amount: Amount; readonly rank: number }
  | { readonly kind: "unknown" };

type AreaDraft = { roles: { role: Role; column: number }[] };

/** Reads from the header which columns are labels and what each column of figures is. */
export function readAreas(header: Header, layout: StatementLayout): readonly Area[] {
  const words = wordsOf(header.columns);
  const draft = draftAreas(words, layout);
  return draft.map(({ roles }, index) => {
    const side = sideOf(layout, words, { roles, index });
    const group = groupOf(roles, words);
    const resolved = roles.map(({ role, column }) => {
      if (role.kind !== "unknown") return { role, column };
      const path = words[column] ?? [];
      const below = path.length > 1 && path[0] === group ? path.slice(1) : path;
      return { role: amountRole({ path: below, column }, layout, side), column };
    });
    return areaOf(resolved, side, group);
  });
}

function wordsOf(columns: readonly ColumnHeader[]): readonly (readonly string[])[] {
  const years = new Set<string>();
  for (const { path } of columns) {
    for (const word of path) {
      const year = /^((?:19|20)\d\d)年/.exec(word)?.[1];
      if (year !== undefined) years.add(year);
    }
  }
  // Columns of two years side by side are told apart by nothing but the year.
  const dropYear = years.size < 2;
  return withoutCommonTop(
    columns.map(({ path }) =>
      path.map((word) => headerWord(word, dropYear)).filter((word) => word !== ""),
    ),
  );
}

/** A word above all columns of figures is a title of the table, not of a column. */
function withoutCommonTop(paths: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const figures = paths.filter((path) => path.length > 0 && !path.some(isLabelWord));
  const top = figures[0]?.[0];
  const isCommon =
    figures.length > 1 && figures.every((path) => path.length > 1 && path[0] === top);
  if (!isCommon || top === undefined) return paths;
  return paths.map((path) => (path[0] === top ? path.slice(1) : path));
}

function isLabelWord(word: string): boolean {
  return labelRole(word) !== undefined;
}

function draftAreas(
  words: readonly (readonly string[])[],
  layout: StatementLayout,
): readonly AreaDraft[] {
  const hasProjects = layout.rows.kind === "function-codes" && layout.rows.withProjects;
  const areas: AreaDraft[] = [];
  let hasFigures = true;
  words.forEach((path, column) => {
    const label = path.map(labelRole).findLast((role) => role !== undefined);
    const kind = label === "project" && !hasProjects ? "label" : label;
    const opens = kind === "label" || kind === "ordinal" || kind === "project";
    if (areas.length === 0 || (opens && hasFigures)) {
      areas.push({ roles: [] });
      hasFigures = false;
    }
    if (kind === undefined) hasFigures = true;
    const role: Role = kind === undefined ? { kind: "unknown" } : { kind };
    areas.at(-1)?.roles.push({ role, column });
  });
  return areas;
}

function sideOf(
  layout: StatementLayout,
  words: readonly (readonly string[])[],
  area: { readonly roles: AreaDraft["roles"]; readonly index: number },
): Side | undefined {
  if (layout.rows.kind !== "fixed" || layout.rows.classes === undefined) return undefined;
  for (const { column } of area.roles) {
    const top = words[column]?.[0] ?? "";
    if (top.startsWith("收入")) return "income";
    if (top.startsWith("支出")) return "expenditure";
  }
  return area.index === 0 ? "income" : "expenditure";
}

// The path of one column against all names; a path that names nothing stays unknown.
function amountRole(
  { path, column }: { readonly path: readonly string[]; readonly column: number },
  layout: StatementLayout,
  side: Side | undefined,
): Role {
  const { columns } = layout;
  if (columns.kind === "items-and-measures") {
    const part = itemAndMeasure(path, columns);
    if (part === undefined) return { kind: "unknown" };
    return { kind: "amount", rank: part.rank, amount: { column, key: "", isPrior: false, part } };
  }
  if (columns.kind === "economic-codes") {
    const key = economicKey(path) ?? bestName(path, [columns.total])?.column.key;
    if (key === undefined) return { kind: "unknown" };
    return { kind: "amount", rank: 0, amount: { column, key, isPrior: false, part: undefined } };
  }
  const allowed = columns.columns.filter(
    (entry) => entry.side === undefined || entry.side === side,
  );
  const found = bestName(path, allowed);
  if (found === undefined) return { kind: "unknown" };
  const { key, isPrior = false } = found.column;
  return { kind: "amount", rank: found.rank, amount: { column, key, isPrior, part: undefined } };
}

type NameMatch = { readonly column: AmountColumn; readonly rank: number };

function bestName(
  path: readonly string[],
  columns: readonly AmountColumn[],
): NameMatch | undefined {
  const forms = formsOf(path);
  for (let form = 0; form < forms.length; form++) {
    for (const column of columns) {
      const name = column.names.indexOf(forms[form] ?? "");
      if (name >= 0) return { column, rank: form * 100 + name };
    }
  }
  return undefined;
}

/** The spellings of a path, the most exact first. */
function formsOf(path: readonly string[]): readonly string[] {
  const last = path.at(-1);
  if (last === undefined) return [];
  const parents = path.slice(0, -1);
  const forms = [path.join("/")];
  if (path.length > 2) forms.push(path.slice(-2).join("/"));
  if (parents.length > 0 && (isSubtotal(last) || isNeutral(last))) {
    forms.push(parents.join("/"));
    const parent = parents.at(-1) ?? "";
    if (parents.slice(0, -1).every(isNeutral) && !isNeutral(parent)) forms.push(parent);
  }
  if (parents.every(isNeutral)) forms.push(last);
  return forms;
}

const CLASS_BY_NAME = new Map<string, string>();
const CODE_BY_NAME = new Map<string, string>();
for (const { code, zh, variants } of ECONOMIC_ROWS) {
  for (const name of [zh, ...variants]) {
    if (code.length === 3) CLASS_BY_NAME.set(name, code);
    else CODE_BY_NAME.set(`${code.slice(0, 3)}/${name}`, code);
  }
}

/** The economic code that a path names: a number in it, or the name of a code below its class. */
function economicKey(path: readonly string[]): string | undefined {
  const printed = path.map((word) => /^(\d{5}|\d{3})(?!\d)/.exec(word)?.[1]);
  const code = printed.findLast((found) => found !== undefined);
  if (code !== undefined) return code;
  for (let depth = 0; depth < path.length; depth++) {
    const found = CLASS_BY_NAME.get(path[depth] ?? "");
    if (found === undefined) continue;
    const last = path.at(-1) ?? "";
    if (depth === path.length - 1 || isSubtotal(last)) return found;
    return CODE_BY_NAME.get(`${found}/${last}`);
  }
  return undefined;
}

/** The word above the labels of an area and its figures alike (人员经费), "" where none is. */
function groupOf(roles: AreaDraft["roles"], words: readonly (readonly string[])[]): string {
  const first = roles.find(({ role }) => role.kind === "label")?.column;
  const path = first === undefined ? [] : (words[first] ?? []);
  return path.length > 1 ? (path[0] ?? "") : "";
}

function areaOf(
  roles: readonly { readonly role: Role; readonly column: number }[],
  side: Side | undefined,
  group: string,
): Area {
  const columnsOfKind = (kind: LabelRole) =>
    roles.filter(({ role }) => role.kind === kind).map(({ column }) => column);
  return {
    labels: columnsOfKind("label"),
    lines: columnsOfKind("line"),
    ordinals: columnsOfKind("ordinal"),
    notes: columnsOfKind("note"),
    project: columnsOfKind("project")[0],
    amounts: surestOf(roles),
    side,
    group,
  };
}

/** Of two columns that answer to one key the one with the surer name stays. */
function surestOf(roles: readonly { readonly role: Role }[]): readonly Amount[] {
  const best = new Map<string, number>();
  const nameOf = ({ part, isPrior, key }: Amount) =>
    part === undefined ? `${isPrior}:${key}` : `${part.item}/${part.measure}`;
  for (const { role } of roles) {
    if (role.kind !== "amount") continue;
    const name = nameOf(role.amount);
    best.set(name, Math.min(best.get(name) ?? role.rank, role.rank));
  }
  return roles.flatMap(({ role }) =>
    role.kind === "amount" && best.get(nameOf(role.amount)) === role.rank ? [role.amount] : [],
  );
}
