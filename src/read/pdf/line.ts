import { edgesOf, partOfRun, type Run } from "./run.ts";

/** Runs on one base line, in reading order. All in the frame of their page, in points. */
export type Line = {
  readonly runs: readonly [Run, ...Run[]];
  /** Base line; for turned text its counterpart. */
  readonly across: number;
  readonly from: number;
  readonly to: number;
  /** Size of the largest of its characters. */
  readonly size: number;
};

/** Base lines that differ by less than this share of the size are one line. */
const SAME_BASELINE = 0.42;
/** Two runs with the same text this near, in shares of the size, are one drawn twice (伪粗体). */
const DRAWN_TWICE = 0.3;

/**
 * Groups runs of one direction into lines by their base lines, because digits and Han may come
 * from fonts with boxes of different height; each line is in order, the lines from first to last.
 */
export function linesOf(runs: readonly Run[]): Line[] {
  const sorted = runs.toSorted((a, b) => a.across - b.across);
  const lines: Line[] = [];
  let open: [Run, ...Run[]] | undefined;
  let base = 0;
  let size = 0;
  for (const run of sorted) {
    const slack = SAME_BASELINE * Math.max(size, run.size);
    if (open !== undefined && run.across - base <= slack) {
      open.push(run);
      // The largest run of a line gives its base line: small ones may be raised.
      if (run.size > size * 1.05) [base, size] = [run.across, run.size];
      continue;
    }
    if (open !== undefined) lines.push(lineOf(open, base));
    open = [run];
    base = run.across;
    size = run.size;
  }
  if (open !== undefined) lines.push(lineOf(open, base));
  return lines;
}

function lineOf(runs: [Run, ...Run[]], across: number): Line {
  runs.sort((a, b) => a.along - b.along);
  const once = runs.filter((run, index) => !isShadow(run, runs[index - 1]));
  const [head = runs[0], ...rest] = once;
  let to = head.along + head.length;
  let size = head.size;
  for (const run of rest) {
    to = Math.max(to, run.along + run.length);
    size = Math.max(size, run.size);
  }
  return { runs: [head, ...rest], across, from: head.along, to, size };
}

function isShadow(run: Run, before: Run | undefined): boolean {
  return (
    before !== undefined &&
    run.text === before.text &&
    run.along - before.along < DRAWN_TWICE * run.size
  );
}

/** The parts of a line between gaps of at least `gap` times the size of its characters. */
export function splitAtGaps(line: Line, gap: number): Line[] {
  const parts: Line[] = [];
  let open: [Run, ...Run[]] | undefined;
  let to = 0;
  for (const run of line.runs) {
    if (open !== undefined && run.along - to < gap * Math.max(run.size, line.size * 0.7)) {
      open.push(run);
    } else {
      if (open !== undefined) parts.push(lineOf(open, line.across));
      open = [run];
    }
    to = Math.max(to, run.along + run.length);
  }
  if (open !== undefined) parts.push(lineOf(open, line.across));
  return parts;
}

/** Characters of a line, runs joined without blanks. */
export function charactersOf(line: Line): string {
  return line.runs.length === 1 ? line.runs[0].text : line.runs.map((run) => run.text).join("");
}

/**
 * Cuts an upright run at the edges of columns that it crosses: at a blank beside the edge, or,
 * where it is all figures, at the nearest character. Words that overflow their cell stay whole.
 */
export function cutAtEdges(run: Run, edges: readonly number[]): Run[] {
  const isFigures = /^[\d.,%\s-]+$/.test(run.text);
  const positions = edgesOf(run);
  const cuts: number[] = [];
  for (const edge of edges) {
    const offset = edge - run.along;
    let best = -1;
    let distance = Number.POSITIVE_INFINITY;
    for (let index = 1; index < run.text.length; index++) {
      const isBlank = run.text[index] === " ";
      if (!isBlank && !isFigures) continue;
      const away = Math.abs((positions[index] ?? 0) - offset);
      // A blank up to one character from the edge is where two cells were put together.
      const reach = isBlank ? run.size : run.size * 0.3;
      const preferred = isBlank ? away * 0.1 : away;
      if (away <= reach && preferred < distance) [best, distance] = [index, preferred];
    }
    if (best > (cuts[cuts.length - 1] ?? 0)) cuts.push(best);
  }
  if (cuts.length === 0) return [run];
  const ends = [...cuts, run.text.length];
  return ends.map((end, index) => partOfRun(run, ends[index - 1] ?? 0, end));
}
