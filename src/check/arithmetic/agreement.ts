import { printedValue } from "./bounds.ts";
import type { SeatGrid } from "./seat-grid.ts";
import type { Figure, System } from "./system.ts";

/**
 * How well a value agrees with what stands beside it, in bits: budgets that were spent to the fen
 * stand beside equal numbers, full marks beside equal weights. How often two columns or rows are
 * equal is counted in the document itself, against how often they would be by chance.
 */
export type Agreement = (figure: number, value: bigint) => number;

/** No evidence of this kind weighs more than so many bits. */
const BITS_MAX = 8;
/** Fewer pairs of a kind tell nothing. */
const PAIRS_MIN = 4;

/** How often neighbouring measures are equal in a document, and would be by chance. */
export type AgreementCounts = {
  readonly measures: Int32Array;
  readonly chances: readonly number[];
  readonly pairs: ReadonlyMap<number, Pair>;
};

/** Counts the agreement of neighbours in a document. */
export function agreementCountsOf(system: System, { neighboursOf }: SeatGrid): AgreementCounts {
  const measures = measuresOf(system);
  const values = system.figures.map((figure) => printedValue(figure));
  const chances = chancesOf(measures, values);
  return { measures, chances, pairs: pairsOf(system, measures, values, neighboursOf) };
}

/** Weighs values of figures by those counts. */
export function agreementOf(
  { figures }: System,
  { neighboursOf }: SeatGrid,
  { measures, chances, pairs }: AgreementCounts,
): Agreement {
  return (index, value) => {
    const figure = figures[index];
    if (figure === undefined) return 0;
    let bits = 0;
    for (const other of neighboursOf[index] ?? []) {
      const beside = figures[other];
      if (beside === undefined || !areComparable(figure, beside)) continue;
      const pair = pairs.get(pairKey(measures, index, other));
      if (pair === undefined || pair.count < PAIRS_MIN) continue;
      const share = (pair.equal + 0.5) / (pair.count + 1);
      const chance = chances[measures[other] ?? 0] ?? 1;
      if (share <= chance) continue;
      const isEqual = printedValue(beside) === value;
      bits += Math.log2(isEqual ? share / chance : (1 - share) / (1 - chance));
    }
    return Math.max(-BITS_MAX, Math.min(BITS_MAX, bits));
  };
}

/** The concept without its row, form or code (`p.project.indicator.weight`), as a number. */
function measuresOf({ figures }: System): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(figures, ({ fact }) => {
    const measure = fact.concepts[0].replace(/\[[^\]]*\]/g, "");
    const known = numbers.get(measure);
    if (known !== undefined) return known;
    numbers.set(measure, numbers.size);
    return numbers.size - 1;
  });
}

function areComparable(a: Figure, b: Figure): boolean {
  return a.fact.printed.unit === b.fact.printed.unit && a.isPrior === b.isPrior;
}

function pairKey(measures: Int32Array, a: number, b: number): number {
  return (measures[a] ?? 0) * measures.length + (measures[b] ?? 0);
}

/** The chance that two figures of a measure are equal, by measure. */
function chancesOf(
  measures: Int32Array,
  values: readonly (bigint | undefined)[],
): readonly number[] {
  const counts: Map<bigint, number>[] = [];
  measures.forEach((measure, at) => {
    const own = counts[measure] ?? new Map<bigint, number>();
    const value = values[at] ?? 0n;
    own.set(value, (own.get(value) ?? 0) + 1);
    counts[measure] = own;
  });
  return counts.map((own) => {
    let all = 0;
    let equal = 0;
    for (const count of own.values()) {
      all += count;
      equal += count * (count - 1);
    }
    return Math.min(0.95, (equal + 1) / (all * (all - 1) + 2));
  });
}

type Pair = { count: number; equal: number };

/** How often two measures stand beside each other, and how often they are equal there. */
function pairsOf(
  { figures }: System,
  measures: Int32Array,
  values: readonly (bigint | undefined)[],
  neighboursOf: readonly (readonly number[])[],
): ReadonlyMap<number, Pair> {
  const pairs = new Map<number, Pair>();
  for (const figure of figures) {
    for (const other of neighboursOf[figure.index] ?? []) {
      const beside = figures[other];
      if (beside === undefined || !areComparable(figure, beside)) continue;
      const key = pairKey(measures, figure.index, other);
      const pair = pairs.get(key) ?? { count: 0, equal: 0 };
      if (pair.count === 0) pairs.set(key, pair);
      pair.count++;
      if (values[figure.index] === values[other]) pair.equal++;
    }
  }
  return pairs;
}
