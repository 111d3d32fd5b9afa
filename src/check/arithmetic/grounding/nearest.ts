import type { Side, SideTerm } from "#check/arithmetic/system.ts";
import type { Part, Sum } from "./sum.ts";

/** Prints of one figure that are tried as the place to stand at. */
const ANCHORS_MAX = 8;

/** The sides with one print of each part: those that stand nearest to each other. */
export function nearestSides(sums: readonly Sum[]): readonly Side[] {
  if (sums.every(({ parts }) => parts.every(({ prints }) => prints.length === 1))) {
    return sidesAt(sums, 0);
  }
  const first = sums.find(({ parts }) => parts.length > 0)?.parts[0];
  let best: readonly Side[] | undefined;
  let bestSpread = Number.POSITIVE_INFINITY;
  for (const anchor of first?.prints.slice(0, ANCHORS_MAX) ?? []) {
    const sides = sidesAt(sums, anchor);
    const spread = sides
      .flatMap(({ terms }) => terms)
      .reduce((sum, { figure }) => sum + Math.abs(figure - anchor), 0);
    if (spread >= bestSpread) continue;
    best = sides;
    bestSpread = spread;
  }
  return best ?? sidesAt(sums, 0);
}

/** The sides with the print of each part that is nearest to a figure. */
export function sidesAt(sums: readonly Sum[], anchor: number): readonly Side[] {
  return sums.map(({ parts, constant }) => ({
    terms: parts.map((part) => termAt(part, anchor)),
    constant,
  }));
}

/** Prints stand in the order of the document. */
function termAt({ sign, prints }: Part, anchor: number): SideTerm {
  let [low, high] = [0, prints.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((prints[middle] ?? 0) < anchor) low = middle + 1;
    else high = middle;
  }
  const above = prints[low] ?? 0;
  const below = prints[low - 1] ?? above;
  const isBelowNearer = Math.abs(below - anchor) <= Math.abs(above - anchor);
  return { sign, figure: isBelowNearer ? below : above };
}
