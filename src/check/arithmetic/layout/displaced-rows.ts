import type { FoundCause, FoundSuspect } from "#check/arithmetic/diagnosis.ts";
import { figureAt, type Inquiry } from "#check/arithmetic/inquiry.ts";
import { groundAt } from "#check/arithmetic/network.ts";
import { type Interval, overlaps } from "#model/interval.ts";
import type { Certainty } from "#model/outcome.ts";
import { blockCause, effectOf, groundsAround } from "./changes.ts";
import { brokenBySheet, cellOf, type Sheet } from "./sheets.ts";

/** A block of rows whose figures slid against their labels. */
type Displacement = {
  readonly sheet: Sheet;
  /** First and last row of the block. */
  readonly first: number;
  readonly last: number;
  /** How many rows up the figures are to be moved back; negative: down. */
  readonly shift: number;
};

const BROKEN_MIN = 3;
const GAIN_MIN = 3;
const ROWS_MAX = 400;
const SHIFTS = [1, -1, 2, -2, 3, -3] as const;
/** A table without a twin is tried block by block, which costs the square of its rows. */
const ROWS_WITHOUT_TWIN_MAX = 60;
const CELLS_MOVED_MAX = 40_000;

/** What finds a block: a twin table, or what the sums of the table itself leave. */
type DisplacementBy = "twin" | "sums";

/** Statements whose figures slid against the labels of the rows. */
export function displacedRows(
  inquiry: Inquiry,
  sheets: ReadonlyMap<string, Sheet>,
  broken: readonly number[],
  by: DisplacementBy,
): readonly FoundCause[] {
  const causes: FoundCause[] = [];
  const explained = new Set<number>();
  const order = [...brokenBySheet(inquiry, broken)].sort((a, b) => b[1].length - a[1].length);
  for (const [key, own] of order) {
    const sheet = sheets.get(key);
    const open = own.filter((ground) => !explained.has(ground));
    if (sheet === undefined || open.length < BROKEN_MIN || sheet.rows.length > ROWS_MAX) continue;
    if (hasCommonFigure(inquiry, open)) continue;
    const cause =
      by === "twin" ? causeByTwin(inquiry, sheets, sheet, open) : causeBySums(inquiry, sheet, open);
    if (cause === undefined) continue;
    for (const ground of cause.grounds) explained.add(ground);
    causes.push(cause);
  }
  return causes;
}

/** One figure in all broken grounds is the simpler suspect. */
function hasCommonFigure({ system }: Inquiry, broken: readonly number[]): boolean {
  const [first = 0, ...others] = broken;
  return groundAt(system, first).figures.some((figure) =>
    others.every((at) => groundAt(system, at).figures.includes(figure)),
  );
}

function causeByTwin(
  inquiry: Inquiry,
  sheets: ReadonlyMap<string, Sheet>,
  sheet: Sheet,
  broken: readonly number[],
): FoundCause | undefined {
  for (const twin of sheets.values()) {
    if (twin === sheet) continue;
    const found = byTwin(inquiry, sheet, twin);
    if (found === undefined) continue;
    const cause = causeOf(inquiry, found, broken, "likely");
    if (cause !== undefined) return cause;
  }
  return undefined;
}

function causeBySums(
  inquiry: Inquiry,
  sheet: Sheet,
  broken: readonly number[],
): FoundCause | undefined {
  // In a single column a row that slid is no more than some cells exchanged.
  if (sheet.columns.length < 2) return undefined;
  const found = bySums(inquiry, sheet, broken);
  return found === undefined ? undefined : causeOf(inquiry, found, broken, "doubtful");
}

/** What stands in a cell: zero where it is blank. */
function cellInterval({ bounds }: Inquiry, sheet: Sheet, row: string, column: string): Interval {
  const figure = cellOf(sheet, row, column);
  if (figure === undefined) return NOTHING;
  return { low: bounds.low[figure], high: bounds.high[figure] };
}

const NOTHING: Interval = { low: 0n, high: 0n };

/**
 * The rotation of a block after which the labels agree best with the twin, where the bag of row
 * values agrees with the twin in more rows than the rows by label do.
 */
function byTwin(inquiry: Inquiry, sheet: Sheet, twin: Sheet): Displacement | undefined {
  const columns = sheet.columns.filter((column) => twin.columns.includes(column));
  const inTwin = new Set(twin.rows);
  if (columns.length === 0 || sheet.rows.filter((row) => inTwin.has(row)).length < GAIN_MIN) {
    return undefined;
  }
  const valuesOf = (of: Sheet, row: string) =>
    columns.map((column) => cellInterval(inquiry, of, row, column));
  const own = sheet.rows.map((row) => valuesOf(sheet, row));
  const expected = sheet.rows.map((row) => (inTwin.has(row) ? valuesOf(twin, row) : undefined));
  const agrees = (at: number, with_: number) => sameRow(own[at], expected[with_]);
  const byLabel = sheet.rows.filter((_, at) => agrees(at, at)).length;
  const byBag = bagAgreement(own, expected);
  if (byBag < byLabel + GAIN_MIN) return undefined;
  return bestRotation(sheet, agrees);
}

function sameRow(a: readonly Interval[] | undefined, b: readonly Interval[] | undefined): boolean {
  return (
    a?.every((interval, at) => overlaps(interval, b?.[at] ?? NOTHING)) === true && b !== undefined
  );
}

/** How many rows of the one find a row of equal values in the other, each used once. */
function bagAgreement(
  own: readonly (readonly Interval[])[],
  expected: readonly (readonly Interval[] | undefined)[],
): number {
  const bag = new Map<string, number>();
  for (const row of expected) {
    if (row !== undefined) bag.set(bagKey(row), (bag.get(bagKey(row)) ?? 0) + 1);
  }
  let count = 0;
  for (const row of own) {
    const left = bag.get(bagKey(row)) ?? 0;
    if (left === 0) continue;
    bag.set(bagKey(row), left - 1);
    count++;
  }
  return count;
}

function bagKey(row: readonly Interval[]): string {
  return row.map(({ low = 0n, high = 0n }) => `${low + high}`).join();
}

/** For every shift the stretch of rows with the most agreement won, as the best partial sum. */
function bestRotation(
  sheet: Sheet,
  agrees: (own: number, expected: number) => boolean,
): Displacement | undefined {
  const count = sheet.rows.length;
  let best: (Displacement & { readonly gain: number }) | undefined;
  for (const shift of SHIFTS) {
    let gain = 0;
    let start = 0;
    for (let at = 0; at < count; at++) {
      const from = at + shift;
      const moved = from >= 0 && from < count && agrees(from, at);
      if (gain <= 0) {
        gain = 0;
        start = at;
      }
      gain += Number(moved) - Number(agrees(at, at));
      if (gain < GAIN_MIN || (best !== undefined && gain <= best.gain)) continue;
      const [first, last] = shift > 0 ? [start, at + shift] : [start + shift, at];
      if (first < 0 || last >= count) continue;
      best = { sheet, first, last, shift, gain };
    }
  }
  return best;
}

/** A rotation by one row that mends all that is broken in the sheet and breaks nothing. */
function bySums(
  inquiry: Inquiry,
  sheet: Sheet,
  broken: readonly number[],
): Displacement | undefined {
  const rows = sheet.rows.length;
  if (rows > ROWS_WITHOUT_TWIN_MAX) return undefined;
  const touched = rowsTouched(inquiry, sheet, broken);
  let best: (Displacement & { readonly mended: number }) | undefined;
  let work = 0;
  for (let first = 0; first < rows - 1; first++) {
    for (let last = first + 1; last < rows; last++) {
      if (!touched.slice(first, last + 1).some((isTouched) => isTouched)) continue;
      for (const shift of [1, -1]) {
        const found = { sheet, first, last, shift };
        const changes = changesOf(inquiry, found);
        work += changes.size;
        if (work > CELLS_MOVED_MAX) return best;
        if (changes.size < BROKEN_MIN) continue;
        const { mended, broken: others } = effectOf(inquiry, changes);
        if (others.length > 0 || mended.length < broken.length) continue;
        if (best === undefined || mended.length > best.mended) {
          best = { ...found, mended: mended.length };
        }
      }
    }
  }
  return best;
}

function rowsTouched(
  { system }: Inquiry,
  sheet: Sheet,
  broken: readonly number[],
): readonly boolean[] {
  const figures = new Set(broken.flatMap((at) => groundAt(system, at).figures));
  return sheet.rows.map((row) =>
    sheet.columns.some((column) => figures.has(cellOf(sheet, row, column) ?? -1)),
  );
}

/** What the figures of the block are when its rows are moved back, round the ends of the block. */
function changesOf(
  inquiry: Inquiry,
  { sheet, first, last, shift }: Displacement,
): ReadonlyMap<number, Interval> {
  const size = last - first + 1;
  const changes = new Map<number, Interval>();
  for (let at = first; at <= last; at++) {
    const from = first + ((((at - first + shift) % size) + size) % size);
    for (const column of sheet.columns) {
      const figure = cellOf(sheet, sheet.rows[at] ?? "", column);
      if (figure === undefined) continue;
      const moved = cellInterval(inquiry, sheet, sheet.rows[from] ?? "", column);
      changes.set(figure, moved);
    }
  }
  return changes;
}

function causeOf(
  inquiry: Inquiry,
  found: Displacement,
  broken: readonly number[],
  certainty: Certainty,
): FoundCause | undefined {
  const changes = changesOf(inquiry, found);
  const { mended, broken: others } = effectOf(inquiry, changes);
  const around = groundsAround(inquiry, changes.keys(), new Set(broken));
  // Cells that were blank carry no figure to move, so a few grounds may stay broken.
  if (mended.length < BROKEN_MIN || mended.length < 2 * others.length) return undefined;
  const suspects = suspectsOf(inquiry, found, changes);
  const grounds = [...new Set([...mended, ...around])];
  return blockCause(inquiry, "rows-displaced", { suspects, grounds, certainty });
}

/** Every figure that changes, with the print of the cell that it comes from. */
function suspectsOf(
  inquiry: Inquiry,
  { sheet, first, last, shift }: Displacement,
  changes: ReadonlyMap<number, Interval>,
): readonly FoundSuspect[] {
  const { bounds, system } = inquiry;
  const size = last - first + 1;
  const suspects: FoundSuspect[] = [];
  for (let at = first; at <= last; at++) {
    const from = first + ((((at - first + shift) % size) + size) % size);
    for (const column of sheet.columns) {
      const figure = cellOf(sheet, sheet.rows[at] ?? "", column);
      const implied = figure === undefined ? undefined : changes.get(figure);
      if (figure === undefined || implied === undefined) continue;
      if (implied.low === bounds.low[figure] && implied.high === bounds.high[figure]) continue;
      const source = cellOf(sheet, sheet.rows[from] ?? "", column);
      const print = source === undefined ? "" : figureAt(system, source).fact.printed.text;
      suspects.push({ figure, copies: [], slip: "rows-displaced", implied, print });
    }
  }
  return suspects;
}
