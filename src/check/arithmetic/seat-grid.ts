import type { System } from "./system.ts";

/** Which figures stand in one row, one column, one sentence, and which beside each other. */
export type SeatGrid = {
  /** The row or the section that a figure stands in, in order, by figure. */
  readonly lineOf: readonly (readonly number[])[];
  /** Next to it in its row, its column and in the order of reading, each once, by figure. */
  readonly neighboursOf: readonly (readonly number[])[];
};

/** Lays out the seats of all figures: one pass. */
export function seatGridOf({ figures }: System): SeatGrid {
  const sheets = new Map<string, Map<string, number[]>>();
  const lineOf: number[][] = [];
  for (const { index, fact, isPrior } of figures) {
    const { seat } = fact;
    const year = isPrior ? "prior " : "";
    if (seat.kind === "sentence") {
      const lines = within(sheets, `${year}section`);
      lineOf.push(append(lines, seat.section, index));
      continue;
    }
    const lines = within(sheets, year + seat.statement);
    const side = seat.side ?? "";
    append(lines, "all", index);
    append(lines, `column ${side} ${seat.column}`, index);
    lineOf.push(append(lines, `row ${side} ${seat.row}`, index));
  }
  const neighboursOf: number[][] = figures.map(() => []);
  for (const lines of sheets.values()) {
    for (const line of lines.values()) {
      for (let at = 1; at < line.length; at++) link(neighboursOf, line[at - 1] ?? 0, line[at] ?? 0);
    }
  }
  return { lineOf, neighboursOf };
}

function within(sheets: Map<string, Map<string, number[]>>, key: string): Map<string, number[]> {
  const known = sheets.get(key);
  if (known !== undefined) return known;
  const lines = new Map<string, number[]>();
  sheets.set(key, lines);
  return lines;
}

function append(lines: Map<string, number[]>, key: string, index: number): number[] {
  const line = lines.get(key);
  if (line !== undefined) {
    line.push(index);
    return line;
  }
  const first = [index];
  lines.set(key, first);
  return first;
}

function link(neighboursOf: readonly number[][], a: number, b: number): void {
  if (neighboursOf[a]?.includes(b) !== false) return;
  neighboursOf[a]?.push(b);
  neighboursOf[b]?.push(a);
}
