import type { Inquiry } from "#check/arithmetic/inquiry.ts";
import { equalPair } from "#check/arithmetic/seats.ts";
import { type Interval, overlaps } from "#model/interval.ts";
import { type CellName, cellName, type Sheet } from "./sheets.ts";
import { cellInterval, NOTHING, type Slide } from "./slides.ts";

const GAIN_MIN = 3;
const SHIFTS = [1, -1, 2, -2, 3, -3] as const;

/** A statement that says the same of the same rows, and its column for each of one's own. */
type Twin = { readonly sheet: Sheet; readonly columns: ReadonlyMap<string, string> };

/** The slides that twins of a sheet show, those that win most agreement first. */
export function slidesByTwin(
  inquiry: Inquiry,
  sheets: ReadonlyMap<string, Sheet>,
  sheet: Sheet,
): readonly Slide[] {
  const found = twinsOf(inquiry, sheets, sheet).flatMap((twin) => byTwin(inquiry, sheet, twin));
  return found.sort((a, b) => b.gain - a.gain);
}

/** Columns that relations hold equal row by row; without these, columns of the same name. */
function twinsOf(
  inquiry: Inquiry,
  sheets: ReadonlyMap<string, Sheet>,
  sheet: Sheet,
): readonly Twin[] {
  const tied = tiedColumns(inquiry, sheet);
  return [...sheets.values()].flatMap((other): readonly Twin[] => {
    if (other === sheet) return [];
    const named = new Map(
      sheet.columns.filter((key) => other.columns.includes(key)).map((key) => [key, key]),
    );
    const both = [tied.get(other.key) ?? new Map<string, string>(), named];
    return both.filter(({ size }) => size > 0).map((columns) => ({ sheet: other, columns }));
  });
}

/** By other sheet: the column there that equalities tie, in the same row, to a column here. */
function tiedColumns(inquiry: Inquiry, sheet: Sheet): ReadonlyMap<string, Map<string, string>> {
  const { system } = inquiry;
  const tied = new Map<string, Map<string, string>>();
  for (const own of sheet.cells.values()) {
    for (const at of system.groundsOf[own] ?? []) {
      const ground = system.grounds[at];
      const pair = ground?.isHard === true ? equalPair(ground) : undefined;
      if (pair === undefined) continue;
      const [here, there] = pair[0] === own ? pair : [pair[1], pair[0]];
      const name = nameIn(inquiry, here, sheet.key);
      for (const other of system.figures[there]?.fact.concepts ?? []) {
        const seat = cellName(other);
        if (name === undefined || seat === undefined) continue;
        if (seat.sheet === sheet.key || seat.row !== name.row) continue;
        const columns = tied.get(seat.sheet) ?? new Map<string, string>();
        tied.set(seat.sheet, columns.set(name.column, seat.column));
      }
    }
  }
  return tied;
}

function nameIn({ system }: Inquiry, figure: number, key: string): CellName | undefined {
  const concepts = system.figures[figure]?.fact.concepts ?? [];
  return concepts.flatMap((concept) => cellName(concept) ?? []).find(({ sheet }) => sheet === key);
}

/**
 * The rotation of a block after which the labels agree best with the twin, where the bag of row
 * values agrees with the twin in more rows than the rows by label do.
 */
function byTwin(inquiry: Inquiry, sheet: Sheet, twin: Twin): readonly Gain[] {
  const inTwin = new Set(twin.sheet.rows);
  if (sheet.rows.filter((row) => inTwin.has(row)).length < GAIN_MIN) return [];
  const columns = [...twin.columns];
  const own = sheet.rows.map((row) =>
    columns.map(([here]) => cellInterval(inquiry, sheet, row, here)),
  );
  const expected = sheet.rows.map((row) =>
    inTwin.has(row)
      ? columns.map(([, there]) => cellInterval(inquiry, twin.sheet, row, there))
      : undefined,
  );
  const agrees = (at: number, with_: number) => sameRow(own[at], expected[with_]);
  const byLabel = sheet.rows.filter((_, at) => agrees(at, at)).length;
  const byBag = bagAgreement(own, expected);
  if (byBag < byLabel + GAIN_MIN) return [];
  const best = bestRotation(sheet, agrees);
  return best === undefined ? [] : [best];
}

/** A slide with the rows that it brings to agree with the twin, less those it parts. */
type Gain = Slide & { readonly gain: number };

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
): Gain | undefined {
  const count = sheet.rows.length;
  let best: Gain | undefined;
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
      best = { first, last, shift, gain };
    }
  }
  return best;
}
