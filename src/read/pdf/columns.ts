import { isFigure } from "./figure-text.ts";
import { charactersOf, type Line } from "./line.ts";
import { nearestTo } from "./rows.ts";
import { partOfRun, type Run } from "./run.ts";

/** A line seen as a row of a table without ruled columns: its parts between wide gaps. */
export type ChunkedLine = {
  readonly line: Line;
  readonly chunks: readonly Line[];
  /** Whether a whole figure stands behind the first part: the mark of a row of data. */
  readonly isData: boolean;
};

/** The columns of a table without ruled columns. */
export type Columns = {
  /** Where text stands, [from, to] for each column. */
  readonly ranges: readonly (readonly [number, number])[];
  /** Edges in the middle of the gaps, one more than columns. */
  readonly xs: readonly number[];
};

/** Gaps from which parts of a line are cells of their own, in shares of the size. */
const CELL_GAP = 0.9;
const FIGURES_GAP = 0.3;
/** A gap between columns may be crossed by this share of the rows (overlong names). */
const CROSSING_SHARE = 0.1;
/** Figures of a column end, begin or are centred within this many points of one another. */
const ALIGNED = 3;

/** Cuts a line into the cells of a row. */
export function chunked(line: Line): ChunkedLine {
  const parts: Line[] = [];
  let open: [Run, ...Run[]] | undefined;
  for (const run of line.runs.flatMap(figuresApart)) {
    const last = open?.at(-1);
    if (open !== undefined && last !== undefined && !isApart(last, run)) open.push(run);
    else {
      if (open !== undefined) parts.push(chunkOf(open, line.across));
      open = [run];
    }
  }
  if (open !== undefined) parts.push(chunkOf(open, line.across));
  const isData = parts.slice(1).some((part) => isFigure(charactersOf(part)));
  return { line, chunks: parts, isData };
}

function isApart(before: Run, after: Run): boolean {
  const gap = (after.along - before.along - before.length) / Math.max(before.size, after.size);
  return gap >= CELL_GAP || (gap >= FIGURES_GAP && isFigure(before.text) && isFigure(after.text));
}

function chunkOf(runs: [Run, ...Run[]], across: number): Line {
  const last = runs[runs.length - 1] ?? runs[0];
  const size = Math.max(...runs.map((run) => run.size));
  return { runs, across, from: runs[0].along, to: last.along + last.length, size };
}

/** Figures that pdf.js gave as one text with blanks are cells of their own. */
function figuresApart(run: Run): Run[] {
  const words = run.text.split(" ");
  if (words.length < 2 || !words.every((word) => isFigure(word))) return [run];
  let at = 0;
  return words.map((word) => {
    const from = at;
    at += word.length + 1;
    return partOfRun(run, from, from + word.length);
  });
}

/**
 * The columns that rows have in common, or undefined when they do not stand in columns: there are
 * at least two, and in one behind the first the figures are aligned.
 */
export function columnsOf(rows: readonly ChunkedLine[]): Columns | undefined {
  const multiple = rows.filter((row) => row.chunks.length > 1);
  const ranges = coveredRanges(multiple);
  if (ranges.length < 2) return undefined;
  const xs: number[] = [ranges[0]?.[0] ?? 0];
  for (let index = 1; index < ranges.length; index++) {
    xs.push(((ranges[index - 1]?.[1] ?? 0) + (ranges[index]?.[0] ?? 0)) / 2);
  }
  xs.push(ranges.at(-1)?.[1] ?? 0);
  const columns = { ranges, xs };
  return hasAlignedFigures(multiple, columns) ? columns : undefined;
}

function coveredRanges(rows: readonly ChunkedLine[]): [number, number][] {
  const left = Math.floor(Math.min(...rows.map((row) => row.line.from)));
  const right = Math.ceil(Math.max(...rows.map((row) => row.line.to)));
  if (!(right - left > 0 && right - left < 20_000)) return [];
  const changes = new Int32Array(right - left + 2);
  for (const chunk of rows.flatMap((row) => row.chunks)) {
    const from = Math.round(chunk.from - left);
    const to = Math.max(from + 1, Math.round(chunk.to - left));
    changes[from] = (changes[from] ?? 0) + 1;
    changes[to] = (changes[to] ?? 0) - 1;
  }
  const allowed = Math.floor(rows.length * CROSSING_SHARE);
  const ranges: [number, number][] = [];
  let count = 0;
  for (let at = 0; at < changes.length; at++) {
    const before = count;
    count += changes[at] ?? 0;
    if (before <= allowed && count > allowed) ranges.push([left + at, left + at]);
    const open = ranges[ranges.length - 1];
    if (before > allowed && count <= allowed && open !== undefined) open[1] = left + at;
  }
  return ranges;
}

function hasAlignedFigures(rows: readonly ChunkedLine[], columns: Columns): boolean {
  const byColumn = columns.ranges.map((): Line[] => []);
  let isBehindFirst = 0;
  for (const row of rows) {
    for (const chunk of row.chunks) byColumn[columnOf(columns, chunk)]?.push(chunk);
  }
  byColumn.slice(1).forEach((chunks) => {
    const figures = chunks.filter((chunk) => isFigure(charactersOf(chunk)));
    if (figures.length < 2 || figures.length < chunks.length * 0.6) return;
    const sides = [
      figures.map((chunk) => chunk.to),
      figures.map((chunk) => chunk.from),
      figures.map((chunk) => (chunk.from + chunk.to) / 2),
    ];
    if (sides.some(isAligned)) isBehindFirst += 1;
  });
  return isBehindFirst > 0;
}

function isAligned(positions: readonly number[]): boolean {
  const median = positions.toSorted((a, b) => a - b)[positions.length >> 1] ?? 0;
  const near = positions.filter((position) => Math.abs(position - median) <= ALIGNED).length;
  return near >= positions.length * 0.7;
}

/** Index of the column in which most of a part of a line stands. */
export function columnOf(columns: Columns, chunk: Line): number {
  let best = -1;
  let most = 0;
  columns.ranges.forEach(([from, to], index) => {
    const overlap = Math.min(to, chunk.to) - Math.max(from, chunk.from);
    if (overlap > most) [best, most] = [index, overlap];
  });
  if (best >= 0) return best;
  const middles = columns.ranges.map(([from, to]) => (from + to) / 2);
  return nearestTo(middles, (chunk.from + chunk.to) / 2);
}
