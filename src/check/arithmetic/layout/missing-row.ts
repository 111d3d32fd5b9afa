import { placeOf } from "#check/arithmetic/bounds.ts";
import type { FoundCause } from "#check/arithmetic/diagnosis.ts";
import { emptyEnds, sumEnds } from "#check/arithmetic/evaluate.ts";
import { figureAt, type Inquiry } from "#check/arithmetic/inquiry.ts";
import { groundAt } from "#check/arithmetic/network.ts";
import type { Side } from "#check/arithmetic/system.ts";
import { type Interval, overlaps } from "#model/interval.ts";
import { decimalText } from "#model/printed.ts";
import { blockCause, groundsAround } from "./changes.ts";
import { type CellName, cellName, cellOf, type Sheet } from "./sheets.ts";

/** A sum over rows that falls short in one column: by how much, and of which row. */
type Shortfall = {
  readonly ground: number;
  readonly sheet: string;
  readonly parent: string;
  readonly column: string;
  readonly total: number;
  readonly missing: Interval;
  /** No row at all is left to add. */
  readonly isBare: boolean;
};

/** Sections whose rows fall short by one and the same row in every column. */
export function missingRows(
  inquiry: Inquiry,
  sheets: ReadonlyMap<string, Sheet>,
  broken: readonly number[],
  by: "twin" | "sums",
): readonly FoundCause[] {
  const groups = new Map<string, Shortfall[]>();
  for (const ground of broken) {
    const shortfall = shortfallOf(inquiry, ground);
    if (shortfall === undefined) continue;
    const key = `${shortfall.sheet} ${shortfall.parent}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [shortfall]);
    else group.push(shortfall);
  }
  const causes: FoundCause[] = [];
  const isBroken = new Set(broken);
  for (const [key, all] of groups) {
    const group = ofOneRule(inquiry, all);
    if (group.length === 0) continue;
    const own = sheets.get(key.slice(0, key.indexOf(" ")));
    const twin = by === "twin" ? twinRow(inquiry, sheets, group) : undefined;
    if (by === "twin" && twin === undefined) continue;
    const cause = causeOf(inquiry, group, isBroken, { twin, sheet: own });
    if (cause !== undefined) causes.push(cause);
  }
  return causes;
}

/** A bare sum counts beside one of the same relation that has rows left. */
function ofOneRule({ system }: Inquiry, group: readonly Shortfall[]): readonly Shortfall[] {
  const rules = new Set(
    group.filter(({ isBare }) => !isBare).map(({ ground }) => groundAt(system, ground).rule),
  );
  return group.filter(({ isBare, ground }) => !isBare || rules.has(groundAt(system, ground).rule));
}

const ENDS = emptyEnds();

/** Reads a broken ground as total = Σ rows of the same statement and column, falling short. */
function shortfallOf(inquiry: Inquiry, ground: number): Shortfall | undefined {
  const { form } = groundAt(inquiry.system, ground);
  if (form.kind !== "equal") return undefined;
  const isTotalLeft = form.left.terms.length === 1;
  const [side, others] = isTotalLeft ? [form.left, form.right] : [form.right, form.left];
  const [total] = side.terms;
  if (total === undefined || side.terms.length !== 1) return undefined;
  const own = cellNames(inquiry, total.figure);
  const parts = others.terms.map(({ figure }) => cellNames(inquiry, figure));
  // Where the row was the only one, nothing is left to add: other columns must name the sum.
  const seat = own.find((name) =>
    parts.every((names) => names.some((part) => isRowBeside(part, name))),
  );
  if (seat === undefined) return undefined;
  sumEnds(inquiry.network, inquiry.bounds, ground, ENDS);
  const [low, high] = isTotalLeft ? [ENDS.low, ENDS.high] : [-ENDS.high, -ENDS.low];
  if (low <= 0n) return undefined;
  const { sheet, row: parent, column } = seat;
  const missing = { low, high };
  return {
    ground,
    sheet,
    parent,
    column,
    total: total.figure,
    missing,
    isBare: parts.length === 0,
  };
}

function cellNames({ system }: Inquiry, figure: number): readonly CellName[] {
  return figureAt(system, figure).fact.concepts.flatMap((concept) => cellName(concept) ?? []);
}

function isRowBeside({ sheet, row, column }: CellName, total: CellName): boolean {
  return sheet === total.sheet && row !== total.row && column === total.column;
}

function causeOf(
  inquiry: Inquiry,
  group: readonly Shortfall[],
  broken: ReadonlySet<number>,
  { twin, sheet }: { readonly twin: TwinRow | undefined; readonly sheet: Sheet | undefined },
): FoundCause | undefined {
  // Without the row in a twin only two columns that fall short alike speak of a row.
  if (twin === undefined && new Set(group.map(({ column }) => column)).size < 2) return undefined;
  if (twin === undefined && !addsUp(inquiry, sheet, group)) return undefined;
  const alsoBroken = groundsAround(inquiry, twin?.figures ?? [], broken);
  const grounds = new Set([...group.map(({ ground }) => ground), ...alsoBroken]);
  const suspects = group.map(({ total, column, missing }) => {
    const copies = twin?.byColumn.get(column) ?? [];
    const [copy] = copies;
    const print =
      copy === undefined
        ? printOf(inquiry, total, missing)
        : figureAt(inquiry.system, copy).fact.printed.text;
    return { figure: total, copies, slip: "row-missing", implied: missing, print };
  });
  const certainty = twin === undefined ? "doubtful" : "likely";
  return blockCause(inquiry, "row-missing", { suspects, grounds: [...grounds], certainty });
}

type TwinRow = {
  readonly figures: readonly number[];
  readonly byColumn: ReadonlyMap<string, readonly number[]>;
};

/** A row of another statement, below the same parent and absent here, with just these amounts. */
function twinRow(
  inquiry: Inquiry,
  sheets: ReadonlyMap<string, Sheet>,
  group: readonly Shortfall[],
): TwinRow | undefined {
  const [first] = group;
  const own = sheets.get(first?.sheet ?? "");
  if (first === undefined || own === undefined) return undefined;
  const present = new Set(own.rows);
  const figures: number[] = [];
  const byColumn = new Map<string, number[]>();
  let row: string | undefined;
  for (const sheet of sheets.values()) {
    if (sheet === own) continue;
    const candidates = row === undefined ? sheet.rows : sheet.rows.filter((at) => at === row);
    for (const candidate of candidates) {
      if (present.has(candidate) || !isChild(candidate, first.parent)) continue;
      const matches = group.map(({ column, missing }) => {
        const figure = cellOf(sheet, candidate, column);
        return figure !== undefined && overlaps(at(inquiry, figure), missing) ? figure : undefined;
      });
      if (!matches.every((figure) => figure !== undefined)) continue;
      row = candidate;
      matches.forEach((figure, place) => {
        const column = group[place]?.column ?? "";
        byColumn.set(column, [...(byColumn.get(column) ?? []), figure]);
      });
      for (const column of sheet.columns) {
        const figure = cellOf(sheet, candidate, column);
        if (figure !== undefined) figures.push(figure);
      }
      break;
    }
  }
  return row === undefined ? undefined : { figures, byColumn };
}

function at({ bounds }: Inquiry, figure: number): Interval {
  return { low: bounds.low[figure], high: bounds.high[figure] };
}

/** Codes of a row below a parent by their digits; below a total every class. */
function isChild(row: string, parent: string): boolean {
  const code = row.replace(/^\D+/, "");
  const above = parent.replace(/^\D+/, "");
  if (!/^\d+$/.test(code)) return false;
  return /^\d+$/.test(above) ? code.startsWith(above) && code !== above : code.length === 3;
}

/**
 * Whether what is missing in one column agrees with what is missing in the others, as in every row
 * of the table: total = basic + project, opening + income − expenditure = closing.
 */
function addsUp(inquiry: Inquiry, sheet: Sheet | undefined, group: readonly Shortfall[]): boolean {
  const byColumn = new Map(group.map(({ column, missing }) => [column, missing]));
  let isTested = false;
  for (const form of rowForms(inquiry, sheet)) {
    const columns = [...form.left, ...form.right];
    if (columns.filter(({ column }) => byColumn.has(column)).length < 2) continue;
    isTested = true;
    const left = sumOf(form.left, byColumn);
    if (!overlaps(left, sumOf(form.right, byColumn))) return false;
  }
  return isTested;
}

type ColumnTerm = { readonly sign: 1 | -1; readonly column: string };
type RowForm = { readonly left: readonly ColumnTerm[]; readonly right: readonly ColumnTerm[] };

/** The equalities between the columns of one row that hold somewhere in the table, each once. */
function rowForms({ system, gaps }: Inquiry, sheet: Sheet | undefined): readonly RowForm[] {
  if (sheet === undefined) return [];
  const seats = new Map([...sheet.cells].map(([key, figure]) => [figure, key.split("|")]));
  const forms = new Map<string, RowForm>();
  for (const ground of new Set([...seats.keys()].flatMap((at) => system.groundsOf[at] ?? []))) {
    const { form, figures, isHard } = groundAt(system, ground);
    if (form.kind !== "equal" || !isHard || gaps[ground] !== 0n) continue;
    const rows = new Set(figures.map((figure) => seats.get(figure)?.[0]));
    if (figures.length < 2 || rows.size !== 1 || rows.has(undefined)) continue;
    const termsOf = ({ terms }: Side) =>
      terms.map(({ sign, figure }) => ({ sign, column: seats.get(figure)?.[1] ?? "" }));
    const found = { left: termsOf(form.left), right: termsOf(form.right) };
    forms.set(JSON.stringify(found), found);
  }
  return widest([...forms.values()]);
}

/** A row with blanks shows a form without their columns: those with more columns count. */
function widest(forms: readonly RowForm[]): readonly RowForm[] {
  const named = forms.map((form) => {
    return { form, columns: new Set([...form.left, ...form.right].map(({ column }) => column)) };
  });
  const isWithin = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    one.size < other.size && [...one].every((column) => other.has(column));
  return named
    .filter(({ columns }) => !named.some((other) => isWithin(columns, other.columns)))
    .map(({ form }) => form);
}

function sumOf(terms: readonly ColumnTerm[], byColumn: ReadonlyMap<string, Interval>): Interval {
  let low = 0n;
  let high = 0n;
  for (const { sign, column } of terms) {
    const one = byColumn.get(column);
    low += (sign > 0 ? one?.low : -(one?.high ?? 0n)) ?? 0n;
    high += (sign > 0 ? one?.high : -(one?.low ?? 0n)) ?? 0n;
  }
  return { low, high };
}

/** The missing amount as a print of its middle. */
function printOf({ system }: Inquiry, figure: number, { low, high }: Interval): string {
  if (low === undefined || high === undefined) return "";
  const own = figureAt(system, figure);
  const place = placeOf(own);
  return decimalText((low + high + place) / (2n * place), own.fact.printed.decimals);
}
