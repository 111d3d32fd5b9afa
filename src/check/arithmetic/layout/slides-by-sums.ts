import type { Inquiry } from "#check/arithmetic/inquiry.ts";
import type { Interval } from "#model/interval.ts";
import type { Sheet } from "./sheets.ts";
import { cellInterval, NOTHING, type Slide, sourceOf } from "./slides.ts";

/**
 * A table as the sums that its codes imply: each row with the rows just below it, blank cells as
 * zero. Grounds know only cells that are printed; a slide moves blanks as well.
 */
export type SumTable = {
  readonly columns: number;
  /** By row: its cells. */
  readonly rows: readonly (readonly Interval[])[];
  readonly sums: readonly RowSum[];
  /** By sum: whether it holds as printed, column by column. */
  readonly holds: readonly (readonly boolean[])[];
};

type RowSum = { readonly parent: number; readonly children: readonly number[] };

/** A table without a twin is tried block by block, which costs the square of its rows. */
const ROWS_MAX = 80;
const WORK_MAX = 1_500_000;
const MENDED_MIN = 3;
const CANDIDATES_MAX = 40;

/** Lays out the sums of a sheet whose rows are codes: a total over classes, sections and items. */
export function sumTableOf(inquiry: Inquiry, sheet: Sheet): SumTable {
  const rows = sheet.rows.map((row) =>
    sheet.columns.map((column) => cellInterval(inquiry, sheet, row, column)),
  );
  const sums = rowSums(sheet.rows);
  const open = { columns: sheet.columns.length, rows, sums, holds: [] };
  const asPrinted = { first: 0, last: -1, shift: 0 };
  const holds = sums.map((sum) =>
    sheet.columns.map((_, column) => holdsAfter(open, sum, column, asPrinted)),
  );
  return { ...open, holds };
}

/** Each row with the rows of the next level, by their codes. */
function rowSums(rows: readonly string[]): readonly RowSum[] {
  const codes = rows.map((row) => row.replace(/^\D+/, ""));
  const byCode = new Map(codes.map((code, at) => [code, at]));
  const children = new Map<number, number[]>();
  codes.forEach((code, at) => {
    if (!/^\d{3}(?:\d\d){0,2}$/.test(code)) return;
    const above = byCode.get(code.length === 3 ? "" : code.slice(0, -2));
    if (above === undefined) return;
    const own = children.get(above);
    if (own === undefined) children.set(above, [at]);
    else own.push(at);
  });
  return [...children].map(([parent, own]) => ({ parent, children: own }));
}

/** How many sums a slide mends, and how many of those that it touches are broken after it. */
export function sumsAfter(
  table: SumTable,
  slide: Slide,
): { readonly mended: number; readonly left: number } {
  let mended = 0;
  let left = 0;
  table.sums.forEach((sum, index) => {
    if (!touches(sum, slide)) return;
    for (let column = 0; column < table.columns; column++) {
      if (!holdsAfter(table, sum, column, slide)) left++;
      else if (table.holds[index]?.[column] === false) mended++;
    }
  });
  return { mended, left };
}

/** Slides by one row after which every sum that they touch holds; those that mend most first. */
export function slidesBySums(table: SumTable): readonly Slide[] {
  const count = table.rows.length;
  const column = mostBroken(table);
  if (count > ROWS_MAX || column === undefined) return [];
  const found: (Slide & { readonly mended: number })[] = [];
  let work = 0;
  for (let first = 0; first < count - 1; first++) {
    for (let last = first + 1; last < count && work < WORK_MAX; last++) {
      for (const shift of last === first + 1 ? [1] : [1, -1]) {
        const slide = { first, last, shift };
        work += count;
        if (!mendsColumn(table, column, slide)) continue;
        work += count * table.columns;
        const { mended, left } = sumsAfter(table, slide);
        if (left === 0 && mended >= MENDED_MIN) found.push({ ...slide, mended });
      }
    }
  }
  const size = ({ first, last }: Slide) => last - first;
  return found.sort((a, b) => b.mended - a.mended || size(a) - size(b)).slice(0, CANDIDATES_MAX);
}

function mostBroken({ holds, columns }: SumTable): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (let column = 0; column < columns; column++) {
    const broken = holds.filter((sum) => sum[column] === false).length;
    if (broken <= most) continue;
    most = broken;
    best = column;
  }
  return best;
}

/** Whether the slide mends something in a column and leaves nothing that it touches broken. */
function mendsColumn(table: SumTable, column: number, slide: Slide): boolean {
  let mends = false;
  for (const [index, sum] of table.sums.entries()) {
    if (!touches(sum, slide)) continue;
    if (!holdsAfter(table, sum, column, slide)) return false;
    if (table.holds[index]?.[column] === false) mends = true;
  }
  return mends;
}

function touches({ parent, children }: RowSum, { first, last }: Slide): boolean {
  if (parent >= first && parent <= last) return true;
  return children.some((at) => at >= first && at <= last);
}

/** Whether the parent can be the sum of its children once the slide is undone. */
function holdsAfter(table: SumTable, sum: RowSum, column: number, slide: Slide): boolean {
  const cellAt = (row: number) => {
    const from = row < slide.first || row > slide.last ? row : sourceOf(slide, row);
    return table.rows[from]?.[column] ?? NOTHING;
  };
  const total = cellAt(sum.parent);
  let low = 0n;
  let high = 0n;
  for (const child of sum.children) {
    const cell = cellAt(child);
    low += cell.low ?? 0n;
    high += cell.high ?? 0n;
  }
  return (total.low ?? low) <= high && (total.high ?? high) >= low;
}
