import {
  type Agreement,
  type AgreementCounts,
  agreementCountsOf,
  agreementOf,
} from "./agreement.ts";
import { type SeatGrid, seatGridOf } from "./seat-grid.ts";
import type { Figure, Ground, System } from "./system.ts";

/** Where figures stand to each other: neighbours, equal prints, and prints of one amount. */
export type Seats = {
  /** Figures in the next row or column, or next to it in the sentence. */
  neighbours(figure: number): readonly number[];
  /** The sentence section or row that it stands in, in order. */
  lineOf(figure: number): readonly number[];
  /** Other figures with the same digits, none tied to it by equalities. */
  sameElsewhere(figure: number): readonly number[];
  /** Whether equalities of two figures tie them, held or broken. */
  areKin(a: number, b: number): boolean;
  /** How well a value agrees with what stands beside the figure, in bits. */
  agreement: Agreement;
  /** The print of the year before for any concept of the figure. */
  lastYear(figure: number): number | undefined;
  /** The decimals that prints of that unit mostly have. */
  usualDecimals(unit: string): number;
};

/**
 * What of the seats stays when figures are printed anew: places, ties, and how often neighbours
 * agree. Each table is made when it is first asked for.
 */
export type SeatPlan = {
  readonly grid: () => SeatGrid;
  readonly kin: () => Int32Array;
  readonly prior: () => ReadonlyMap<string, number>;
  readonly decimals: () => ReadonlyMap<string, number>;
  readonly counts: () => AgreementCounts;
};

/** The plan of a system's seats. */
export function seatPlanOf(system: System): SeatPlan {
  const grid = lazily(() => seatGridOf(system));
  return {
    grid,
    kin: lazily(() => kinOf(system)),
    prior: lazily(() => priorOf(system)),
    decimals: lazily(() => decimalsOf(system)),
    counts: lazily(() => agreementCountsOf(system, grid())),
  };
}

/** The seats of a system's figures by a plan that was made for the same grounds. */
export function seatsOf(system: System, plan: SeatPlan): Seats {
  const { grid, kin, prior, decimals } = plan;
  const prints = lazily(() => printsOf(system));
  const agreement = lazily(() => agreementOf(system, grid(), plan.counts()));
  const areKin = (a: number, b: number) => rootOf(kin(), a) === rootOf(kin(), b);
  return {
    neighbours: (figure) => grid().neighboursOf[figure] ?? [],
    lineOf: (figure) => grid().lineOf[figure] ?? [],
    sameElsewhere: (figure) => {
      const key = printKey(system.figures[figure]);
      return (prints().get(key) ?? []).filter((other) => !areKin(other, figure));
    },
    areKin,
    agreement: (figure, value) => agreement()(figure, value),
    lastYear: (figure) => {
      for (const concept of system.figures[figure]?.fact.concepts ?? []) {
        const found = prior().get(concept);
        if (found !== undefined && found !== figure) return found;
      }
      return undefined;
    },
    usualDecimals: (unit) => decimals().get(unit) ?? 0,
  };
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The two figures of a ground that says they are equal, or undefined for any other. */
export function equalPair({ form }: Ground): readonly [number, number] | undefined {
  if (form.kind !== "equal" || form.left.constant !== form.right.constant) return undefined;
  const [left, ...moreLeft] = form.left.terms;
  const [right, ...moreRight] = form.right.terms;
  if (left === undefined || right === undefined) return undefined;
  if (moreLeft.length > 0 || moreRight.length > 0 || left.sign !== right.sign) return undefined;
  return [left.figure, right.figure];
}

/** The digits and decimals of a print, without its sign. */
export function printKey(figure: Figure | undefined): string {
  if (figure === undefined) return "";
  const { digits, decimals, unit } = figure.fact.printed;
  return `${digits < 0n ? -digits : digits}/${decimals}/${unit}`;
}

function printsOf(system: System): ReadonlyMap<string, readonly number[]> {
  const prints = new Map<string, number[]>();
  for (const figure of system.figures) append(prints, printKey(figure), figure.index);
  return prints;
}

function append<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Union of all figures that two-figure equalities connect: a table of parents. */
function kinOf(system: System): Int32Array {
  const parents = Int32Array.from(system.figures, (_, index) => index);
  for (const ground of system.grounds) {
    const pair = equalPair(ground);
    if (pair !== undefined) join(parents, pair[0], pair[1]);
  }
  return parents;
}

/** The head of the union that a figure is in. */
export function rootOf(parents: Int32Array, figure: number): number {
  let at = figure;
  while (parents[at] !== at && parents[at] !== undefined) {
    parents[at] = parents[parents[at] ?? at] ?? at;
    at = parents[at] ?? at;
  }
  return at;
}

/** Makes one union of two. */
export function join(parents: Int32Array, a: number, b: number): void {
  const [first, second] = [rootOf(parents, a), rootOf(parents, b)];
  parents[Math.max(first, second)] = Math.min(first, second);
}

function priorOf(system: System): ReadonlyMap<string, number> {
  const prior = new Map<string, number>();
  for (const figure of system.figures) {
    for (const concept of figure.fact.concepts) {
      if (concept.startsWith("prior:")) prior.set(concept.slice("prior:".length), figure.index);
      else if (figure.isPrior) prior.set(concept, figure.index);
    }
  }
  return prior;
}

function decimalsOf(system: System): ReadonlyMap<string, number> {
  const counts = new Map<string, number[]>();
  for (const { fact } of system.figures) {
    const { unit, decimals } = fact.printed;
    const list = counts.get(unit) ?? [];
    list[decimals] = (list[decimals] ?? 0) + 1;
    counts.set(unit, list);
  }
  return new Map(
    [...counts].map(([unit, list]) => [
      unit,
      list.reduce((best, count, at) => (count > (list[best] ?? 0) ? at : best), 0),
    ]),
  );
}
