import { placeOf } from "#check/arithmetic/bounds.ts";
import type { FoundCause } from "#check/arithmetic/diagnosis.ts";
import { emptyEnds, sumEnds } from "#check/arithmetic/evaluate.ts";
import { figureAt, type Inquiry } from "#check/arithmetic/inquiry.ts";
import { groundAt } from "#check/arithmetic/network.ts";
import { type Interval, overlaps } from "#model/interval.ts";
import { decimalText } from "#model/printed.ts";
import { blockCause, groundsAround } from "./changes.ts";
import { cellOf, type Sheet } from "./sheets.ts";

/** A sum over rows that falls short in one column: by how much, and of which row. */
type Shortfall = {
  readonly ground: number;
  readonly sheet: string;
  readonly parent: string;
  readonly column: string;
  readonly total: number;
  readonly missing: Interval;
};

const CELL = /^(\d\d)\[([^\]]*)\]\.(.+)$/;

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
  for (const group of groups.values()) {
    const twin = by === "twin" ? twinRow(inquiry, sheets, group) : undefined;
    if (by === "twin" && twin === undefined) continue;
    const cause = causeOf(inquiry, group, isBroken, twin);
    if (cause !== undefined) causes.push(cause);
  }
  return causes;
}

const ENDS = emptyEnds();

/** Reads a broken ground as total = Σ rows of the same statement and column, falling short. */
function shortfallOf(inquiry: Inquiry, ground: number): Shortfall | undefined {
  const { form } = groundAt(inquiry.system, ground);
  if (form.kind !== "equal") return undefined;
  const isTotalLeft = form.left.terms.length === 1;
  const [side, others] = isTotalLeft ? [form.left, form.right] : [form.right, form.left];
  const [total] = side.terms;
  if (total === undefined || side.terms.length !== 1 || others.terms.length === 0) return undefined;
  const own = cellNames(inquiry, total.figure);
  const parts = others.terms.map(({ figure }) => cellNames(inquiry, figure));
  const seat = own.find(([sheet, row, column]) =>
    parts.every((names) => names.some((name) => isRowBeside(name, [sheet, row, column]))),
  );
  if (seat === undefined) return undefined;
  sumEnds(inquiry.network, inquiry.bounds, ground, ENDS);
  const [low, high] = isTotalLeft ? [ENDS.low, ENDS.high] : [-ENDS.high, -ENDS.low];
  if (low <= 0n) return undefined;
  const [sheet, parent, column] = seat;
  return { ground, sheet, parent, column, total: total.figure, missing: { low, high } };
}

type CellName = readonly [sheet: string, row: string, column: string];

function cellNames({ system }: Inquiry, figure: number): readonly CellName[] {
  return figureAt(system, figure).fact.concepts.flatMap((concept) => {
    const [, sheet, row, column] = CELL.exec(concept) ?? [];
    return sheet === undefined || row === undefined || column === undefined
      ? []
      : [[sheet, row, column] as const];
  });
}

function isRowBeside([sheet, row, column]: CellName, total: CellName): boolean {
  return sheet === total[0] && row !== total[1] && column === total[2];
}

function causeOf(
  inquiry: Inquiry,
  group: readonly Shortfall[],
  broken: ReadonlySet<number>,
  twin: TwinRow | undefined,
): FoundCause | undefined {
  // Without the row in a twin only two columns that fall short alike speak of a row.
  if (twin === undefined && new Set(group.map(({ column }) => column)).size < 2) return undefined;
  if (twin === undefined && !addsUp(group)) return undefined;
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

/** Whether what is missing in the total is missing in its parts, column by column. */
function addsUp(group: readonly Shortfall[]): boolean {
  const total = group.find(({ column }) => column === "total");
  if (total === undefined) return false;
  let low = 0n;
  let high = 0n;
  for (const { column, missing } of group) {
    if (column === "total") continue;
    low += missing.low ?? 0n;
    high += missing.high ?? 0n;
  }
  return overlaps(total.missing, { low, high });
}

/** The missing amount as a print of its middle. */
function printOf({ system }: Inquiry, figure: number, { low, high }: Interval): string {
  if (low === undefined || high === undefined) return "";
  const own = figureAt(system, figure);
  const place = placeOf(own);
  return decimalText((low + high + place) / (2n * place), own.fact.printed.decimals);
}
