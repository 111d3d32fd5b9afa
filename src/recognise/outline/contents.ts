import { type Line, looksLikeTitle } from "./lines.ts";

/** Lines between two entries of a table of contents that are none: page numbers, wrapped ends. */
const FILLERS_MAX = 2;
const FILLER_LENGTH_MAX = 24;

/** Fewer titles in a row are headings under one another, not a table of contents. */
const RUN_MIN = 3;

/**
 * The blocks of the table of contents: titles in a row that stand again further on, and after
 * 目录 all that stands before the first part begins anew. What the reader marked stays marked.
 */
export function contentsOf(lines: readonly (Line | undefined)[]): ReadonlySet<number> {
  const last = lastPlaces(lines);
  const contents = new Set<number>();
  lines.forEach((line, block) => {
    if (line?.role === "contents") contents.add(block);
  });
  for (const run of runsOf(lines)) markRun(run, last, contents);
  return contents;
}

/** The last block at which a title stands, by its words. */
function lastPlaces(lines: readonly (Line | undefined)[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  lines.forEach((line, block) => {
    if (line !== undefined && line.role !== "contents") last.set(keyOf(line), block);
  });
  return last;
}

function keyOf(line: Line): string {
  return line.folded.replace(/[《》"'()、:;.,。]/gu, "");
}

type Run = { readonly isAnnounced: boolean; readonly lines: readonly Line[] };

function isAnnouncement(line: Line): boolean {
  return /^目[录次](?:contents)?$/iu.test(line.folded);
}

/** Runs of titles without sentences or tables between them. */
function runsOf(lines: readonly (Line | undefined)[]): readonly Run[] {
  const runs: Run[] = [];
  let run: Line[] = [];
  let fillers = 0;
  let isAnnounced = false;
  const end = () => {
    if (run.length > 0) runs.push({ isAnnounced, lines: run });
    run = [];
    fillers = 0;
    isAnnounced = false;
  };
  for (const line of lines) {
    if (line?.role === "furniture") continue;
    if (line === undefined) {
      end();
    } else if (isAnnouncement(line)) {
      end();
      isAnnounced = true;
      run.push(line);
    } else if (looksLikeTitle(line)) {
      run.push(line);
      fillers = 0;
    } else if (run.length > 0 && isFiller(line) && fillers < FILLERS_MAX) {
      run.push(line);
      fillers += 1;
    } else {
      end();
    }
  }
  end();
  return runs;
}

function isFiller(line: Line): boolean {
  return line.folded.length <= FILLER_LENGTH_MAX && !/[。;]/u.test(line.folded);
}

function markRun(run: Run, last: ReadonlyMap<string, number>, contents: Set<number>): void {
  const { lines, isAnnounced } = run;
  if (isAnnounced && lines[0] !== undefined) contents.add(lines[0].block);
  const titles = lines.filter(looksLikeTitle);
  const again = titles.filter((line) => (last.get(keyOf(line)) ?? 0) > line.block);
  const restart = isAnnounced ? restartOf(lines) : 0;
  lines.slice(0, restart).forEach((line) => {
    contents.add(line.block);
  });
  if (again.length < RUN_MIN) return;
  const end = again.reduce((last, { block }) => Math.max(last, block), -Infinity);
  for (const line of again) contents.add(line.block);
  // What was wrapped or misread inside the table belongs to it too.
  const begin = again[0]?.block ?? 0;
  for (const line of lines) {
    const isOfStatement = !looksLikeTitle(line) || /表[》)]?$/u.test(line.folded);
    if (isOfStatement && line.block > begin && line.block < end) contents.add(line.block);
  }
}

/** Where 第一部分 stands for the second time: the document begins there. */
function restartOf(lines: readonly Line[]): number {
  const firsts = lines.flatMap((line, index) =>
    /^第?[一1]部分/u.test(line.folded) ? [index] : [],
  );
  const lastFirst = firsts.at(-1) ?? 0;
  const titlesBefore = lines.slice(1, lastFirst).filter(looksLikeTitle).length;
  return titlesBefore > 0 ? lastFirst : 0;
}
