import type { FoundSuspect } from "#check/arithmetic/diagnosis.ts";
import { figureAt, type Inquiry } from "#check/arithmetic/inquiry.ts";
import type { Interval } from "#model/interval.ts";
import { cellOf, type Sheet } from "./sheets.ts";

/** A block of rows whose figures slid against their labels. */
export type Slide = {
  /** First and last row of the block. */
  readonly first: number;
  readonly last: number;
  /** How many rows up the figures are to be moved back; negative: down. */
  readonly shift: number;
};

export const NOTHING: Interval = { low: 0n, high: 0n };

/** What stands in a cell: zero where it is blank. */
export function cellInterval(
  { bounds }: Inquiry,
  sheet: Sheet,
  row: string,
  column: string,
): Interval {
  const figure = cellOf(sheet, row, column);
  if (figure === undefined) return NOTHING;
  return { low: bounds.low[figure], high: bounds.high[figure] };
}

/** The row whose figures belong to a row of the block, round the ends of the block. */
export function sourceOf({ first, last, shift }: Slide, at: number): number {
  const size = last - first + 1;
  return first + ((((at - first + shift) % size) + size) % size);
}

/** What the figures of the block are when its rows are moved back; blank cells carry none. */
export function changesOf(
  inquiry: Inquiry,
  sheet: Sheet,
  slide: Slide,
): ReadonlyMap<number, Interval> {
  const changes = new Map<number, Interval>();
  for (let at = slide.first; at <= slide.last; at++) {
    const from = sheet.rows[sourceOf(slide, at)] ?? "";
    for (const column of sheet.columns) {
      const figure = cellOf(sheet, sheet.rows[at] ?? "", column);
      if (figure !== undefined) changes.set(figure, cellInterval(inquiry, sheet, from, column));
    }
  }
  return changes;
}

/** Every figure that changes, with the print of the cell that it comes from. */
export function slideSuspects(
  inquiry: Inquiry,
  sheet: Sheet,
  slide: Slide,
): readonly FoundSuspect[] {
  const { bounds, system } = inquiry;
  const suspects: FoundSuspect[] = [];
  for (let at = slide.first; at <= slide.last; at++) {
    const from = sheet.rows[sourceOf(slide, at)] ?? "";
    for (const column of sheet.columns) {
      const figure = cellOf(sheet, sheet.rows[at] ?? "", column);
      if (figure === undefined) continue;
      const implied = cellInterval(inquiry, sheet, from, column);
      if (implied.low === bounds.low[figure] && implied.high === bounds.high[figure]) continue;
      const source = cellOf(sheet, from, column);
      const print = source === undefined ? "" : figureAt(system, source).fact.printed.text;
      suspects.push({ figure, copies: [], slip: "rows-displaced", implied, print });
    }
  }
  return suspects;
}
