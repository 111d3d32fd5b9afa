import type { Segment } from "./drawing.ts";

/** Lines that lie within this of one another, in points, are one line (双线 are drawn as two). */
const SAME_LINE = 1.5;
/** Gaps up to this, in points, are dashes or the ends of strokes drawn cell by cell. */
const DASH_GAP = 3.2;
/** How far, in points, two lines may miss each other and still meet. */
const CROSSING_SLACK = 2.5;

/** Lines that meet one another: a table, a frame, a drawing. */
export type RuledGroup = {
  readonly horizontal: readonly Segment[];
  readonly vertical: readonly Segment[];
};

/** Puts the pieces of lines together: those on one axis whose gaps are dashes. Sorted by `at`. */
export function mergeSegments(segments: readonly Segment[]): Segment[] {
  const sorted = segments.toSorted((a, b) => a.at - b.at);
  const merged: Segment[] = [];
  for (let start = 0; start < sorted.length; ) {
    const base = sorted[start]?.at ?? 0;
    let end = start;
    while (end < sorted.length && (sorted[end]?.at ?? 0) - base <= SAME_LINE) end++;
    mergeOneAxis(sorted.slice(start, end), merged);
    start = end;
  }
  return merged.toSorted((a, b) => a.at - b.at);
}

function mergeOneAxis(pieces: Segment[], merged: Segment[]): void {
  pieces.sort((a, b) => a.from - b.from);
  let open: { at: number; from: number; to: number; longest: number } | undefined;
  for (const piece of pieces) {
    const length = piece.to - piece.from;
    if (open !== undefined && piece.from <= open.to + DASH_GAP) {
      open.to = Math.max(open.to, piece.to);
      if (length > open.longest) [open.at, open.longest] = [piece.at, length];
      continue;
    }
    if (open !== undefined) merged.push({ at: open.at, from: open.from, to: open.to });
    open = { ...piece, longest: length };
  }
  if (open !== undefined) merged.push({ at: open.at, from: open.from, to: open.to });
}

/** Lines that are long enough to border text; shorter ones are parts of drawings and underlines. */
export function longEnough(segments: readonly Segment[], shortest: number): Segment[] {
  return segments.filter((segment) => segment.to - segment.from >= shortest);
}

/**
 * Sorts merged lines into groups that meet. Horizontal lines that meet no vertical one are
 * returned apart: the rules of a table without columns (三线表), or underlines.
 */
export function groupRules(
  horizontal: readonly Segment[],
  vertical: readonly Segment[],
): { readonly groups: readonly RuledGroup[]; readonly loose: readonly Segment[] } {
  const parent = Int32Array.from({ length: horizontal.length + vertical.length }, (_, i) => i);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let at = index; at !== root; ) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const ats = Float64Array.from(horizontal, (segment) => segment.at);
  vertical.forEach((line, index) => {
    const low = line.at - CROSSING_SLACK;
    const high = line.at + CROSSING_SLACK;
    const last = line.to + CROSSING_SLACK;
    for (let h = firstAtLeast(ats, line.from - CROSSING_SLACK); h < ats.length; h++) {
      const other = horizontal[h];
      if (other === undefined || other.at > last) break;
      if (other.from > high || other.to < low) continue;
      parent[rootOf(h)] = rootOf(horizontal.length + index);
    }
  });
  return collect(horizontal, vertical, rootOf);
}

function collect(
  horizontal: readonly Segment[],
  vertical: readonly Segment[],
  rootOf: (index: number) => number,
): { groups: RuledGroup[]; loose: Segment[] } {
  const byRoot = new Map<number, { horizontal: Segment[]; vertical: Segment[] }>();
  vertical.forEach((line, index) => {
    const root = rootOf(horizontal.length + index);
    const group = byRoot.get(root) ?? { horizontal: [], vertical: [] };
    byRoot.set(root, group);
    group.vertical.push(line);
  });
  const loose: Segment[] = [];
  horizontal.forEach((line, index) => {
    const group = byRoot.get(rootOf(index));
    if (group === undefined) loose.push(line);
    else group.horizontal.push(line);
  });
  const groups = [...byRoot.values()].filter((group) => group.horizontal.length > 0);
  return { groups, loose };
}

/** Index of the first of the sorted values that is at least `value`. */
export function firstAtLeast(values: Float64Array, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
