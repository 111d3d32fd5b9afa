import { divideDown } from "#model/division.ts";
import type { Bound, Bounds } from "./bounds.ts";
import {
  emptyEnds,
  percentRange,
  ratesOf,
  ratioCoefficient,
  ratioConstant,
  sumEnds,
  wholeSign,
} from "./evaluate.ts";
import { EQUAL, type Network, RATIO } from "./network.ts";

/**
 * Intervals being narrowed together (HC4), with a trail by which every change can be undone and
 * explained. One for all questions about a document: a question leaves it as it found it.
 */
export type Narrowing = {
  readonly network: Network;
  readonly bounds: Bounds;
  /** Grounds that take part. */
  readonly isActive: Uint8Array;
  /** Figures that are taken as unknown. */
  readonly isFree: Uint8Array;
  readonly trail: TrailEntry[];
  readonly queue: number[];
  readonly isQueued: Uint8Array;
  /** Terms looked at so far: the measure of work. */
  work: number;
};

/** One end of one figure moved by a ground (−1: freed by hand). */
type TrailEntry = {
  readonly figure: number;
  readonly isHigh: boolean;
  readonly old: Bound;
  readonly ground: number;
};

/** The ground at which intervals became empty, or how it ended without. */
export type Narrowed =
  | { readonly kind: "consistent" }
  | { readonly kind: "conflict"; readonly ground: number }
  | { readonly kind: "limit" };

const CONSISTENT: Narrowed = { kind: "consistent" };
const LIMIT: Narrowed = { kind: "limit" };
const STEPS_PER_GROUND = 50;

/** A narrowing that starts from these bounds with these grounds taking part. */
export function narrowingOf(network: Network, bounds: Bounds, isActive: Uint8Array): Narrowing {
  return {
    network,
    bounds: { low: [...bounds.low], high: [...bounds.high] },
    isActive,
    isFree: new Uint8Array(bounds.low.length),
    trail: [],
    queue: [],
    isQueued: new Uint8Array(isActive.length),
    work: 0,
  };
}

/** Takes a figure as unknown within a domain until the trail is undone. */
export function freeFigure(narrowing: Narrowing, figure: number, low: Bound, high: Bound): void {
  const { bounds, trail } = narrowing;
  trail.push({ figure, isHigh: false, old: bounds.low[figure], ground: -1 });
  trail.push({ figure, isHigh: true, old: bounds.high[figure], ground: -1 });
  bounds.low[figure] = low;
  bounds.high[figure] = high;
  narrowing.isFree[figure] = 1;
}

/** Takes back everything after a length of the trail, latest first. */
export function undoTo(narrowing: Narrowing, mark: number): void {
  const { bounds, trail, isFree } = narrowing;
  while (trail.length > mark) {
    const entry = trail.pop();
    if (entry === undefined) return;
    if (entry.isHigh) bounds.high[entry.figure] = entry.old;
    else bounds.low[entry.figure] = entry.old;
    if (entry.ground < 0) isFree[entry.figure] = 0;
  }
}

/**
 * Narrows from the seeds to the fixpoint: every new interval is rounded outward to its grid, so no
 * solution is lost and it ends. Stops at the first empty interval.
 */
export function propagate(narrowing: Narrowing, seeds: Iterable<number>): Narrowed {
  const { network, queue, isQueued, isActive } = narrowing;
  for (const seed of seeds) enqueue(narrowing, seed);
  let steps = STEPS_PER_GROUND * (isActive.length + 1);
  let result = CONSISTENT;
  let head = 0;
  for (; head < queue.length; head++) {
    const ground = queue[head] ?? 0;
    isQueued[ground] = 0;
    if (steps-- === 0) {
      result = LIMIT;
      break;
    }
    narrowing.work += (network.starts[ground + 1] ?? 0) - (network.starts[ground] ?? 0) + 1;
    const holds =
      network.shapes[ground] === RATIO
        ? narrowRatio(narrowing, ground)
        : narrowSum(narrowing, ground);
    if (!holds) {
      result = { kind: "conflict", ground };
      break;
    }
  }
  for (; head < queue.length; head++) isQueued[queue[head] ?? 0] = 0;
  queue.length = 0;
  return result;
}

function enqueue({ queue, isQueued, isActive }: Narrowing, ground: number): void {
  if (isActive[ground] === 0 || isQueued[ground] === 1) return;
  isQueued[ground] = 1;
  queue.push(ground);
}

const ENDS = emptyEnds();

function narrowSum(narrowing: Narrowing, ground: number): boolean {
  const { network, bounds } = narrowing;
  sumEnds(network, bounds, ground, ENDS);
  const { low, high, openLow, openHigh, openLowAt, openHighAt } = ENDS;
  const isEqual = network.shapes[ground] === EQUAL;
  if (openLow === 0 && low > 0n) return false;
  if (isEqual && openHigh === 0 && high < 0n) return false;
  const stop = network.starts[ground + 1] ?? 0;
  for (let at = network.starts[ground] ?? 0; at < stop; at++) {
    const figure = network.figures[at] ?? 0;
    const c = network.parts[at] ?? 0;
    const least = c > 0 ? bounds.low[figure] : bounds.high[figure];
    const most = c > 0 ? bounds.high[figure] : bounds.low[figure];
    // The rest leaves: c·x ≤ least·c − low, and for equalities c·x ≥ most·c − high.
    let above: Bound;
    let below: Bound;
    if (openLow === 0) above = times(c, least) - low;
    else if (openLow === 1 && openLowAt === figure && least === undefined) above = -low;
    if (isEqual) {
      if (openHigh === 0) below = times(c, most) - high;
      else if (openHigh === 1 && openHighAt === figure && most === undefined) below = -high;
    }
    if (above !== undefined && !capTerm(narrowing, { figure, ground }, c, above)) return false;
    if (below !== undefined && !capTerm(narrowing, { figure, ground }, -c, -below)) return false;
  }
  return true;
}

function times(c: number, value: Bound): bigint {
  if (value === undefined) return 0n;
  if (c === 1) return value;
  return c === -1 ? -value : BigInt(c) * value;
}

type Term = { readonly figure: number; readonly ground: number };

/** Narrows by c·x ≤ limit. */
function capTerm(narrowing: Narrowing, term: Term, c: number, limit: bigint): boolean {
  if (c === 1) return capHigh(narrowing, term, limit);
  if (c === -1) return capLow(narrowing, term, -limit);
  return capProduct(narrowing, term, BigInt(c), limit);
}

function capProduct(narrowing: Narrowing, term: Term, c: bigint, limit: bigint): boolean {
  if (c > 0n) return capHigh(narrowing, term, divideDown(limit, c));
  return c === 0n || capLow(narrowing, term, -divideDown(limit, -c));
}

function capHigh(narrowing: Narrowing, { figure, ground }: Term, limit: bigint): boolean {
  const { low, high } = narrowing.bounds;
  const old = high[figure];
  if (old !== undefined && old <= limit) return true;
  narrowing.trail.push({ figure, isHigh: true, old, ground });
  high[figure] = limit;
  const other = low[figure];
  if (other !== undefined && other > limit) return false;
  wake(narrowing, figure, ground);
  return true;
}

function capLow(narrowing: Narrowing, { figure, ground }: Term, limit: bigint): boolean {
  const { low, high } = narrowing.bounds;
  const old = low[figure];
  if (old !== undefined && old >= limit) return true;
  narrowing.trail.push({ figure, isHigh: false, old, ground });
  low[figure] = limit;
  const other = high[figure];
  if (other !== undefined && other < limit) return false;
  wake(narrowing, figure, ground);
  return true;
}

function wake(narrowing: Narrowing, figure: number, ground: number): void {
  for (const other of narrowing.network.groundsOf[figure] ?? []) {
    if (other !== ground) enqueue(narrowing, other);
  }
}

function narrowRatio(narrowing: Narrowing, ground: number): boolean {
  const { network, bounds } = narrowing;
  const sign = wholeSign(network, bounds, ground, ENDS);
  if (sign === 0) return true;
  const percent = network.percents[ground] ?? 0;
  const [upper, lower] = ratesOf(bounds.low[percent], bounds.high[percent], sign);
  if (upper !== undefined && !narrowRow(narrowing, ground, upper, 1)) return false;
  if (lower !== undefined && !narrowRow(narrowing, ground, lower, -1)) return false;
  const isAlone = (network.groundsOf[percent]?.length ?? 0) <= 1;
  if (isAlone && narrowing.isFree[percent] === 0) return true;
  const range = percentRange(network, bounds, ground);
  if (range === undefined) return true;
  const term = { figure: percent, ground };
  return capLow(narrowing, term, range[0]) && capHigh(narrowing, term, range[1]);
}

/** Narrows by one row of a ratio: Σ c·x + k ≤ 0. */
function narrowRow(narrowing: Narrowing, ground: number, rate: bigint, sign: 1 | -1): boolean {
  const { network, bounds } = narrowing;
  const start = network.starts[ground] ?? 0;
  const stop = network.starts[ground + 1] ?? 0;
  let low = ratioConstant(network, ground, rate, sign);
  let open = 0;
  let openAt = -1;
  for (let at = start; at < stop; at++) {
    const c = ratioCoefficient(network, at, rate, sign);
    if (c === 0n) continue;
    const figure = network.figures[at] ?? 0;
    const least = c > 0n ? bounds.low[figure] : bounds.high[figure];
    if (least === undefined) {
      open++;
      openAt = figure;
    } else low += c * least;
  }
  if (open > 1) return true;
  if (open === 0 && low > 0n) return false;
  for (let at = start; at < stop; at++) {
    const figure = network.figures[at] ?? 0;
    if (open === 1 && openAt !== figure) continue;
    const c = ratioCoefficient(network, at, rate, sign);
    const least = c > 0n ? bounds.low[figure] : bounds.high[figure];
    const limit = (least === undefined ? 0n : c * least) - low;
    if (!capProduct(narrowing, { figure, ground }, c, limit)) return false;
  }
  return true;
}

/**
 * The grounds and fixed figures that led to the conflict, followed back along the trail. What is
 * returned conflicts; it need not be the smallest set that does.
 */
export function explain(
  narrowing: Narrowing,
  conflict: number,
  mark: number,
): { readonly grounds: readonly number[]; readonly figures: readonly number[] } {
  const { trail, network } = narrowing;
  const grounds = new Set<number>();
  const needed = new Set<number>();
  const need = (ground: number) => {
    if (grounds.has(ground)) return;
    grounds.add(ground);
    const stop = network.starts[ground + 1] ?? 0;
    for (let at = network.starts[ground] ?? 0; at < stop; at++) {
      needed.add(network.figures[at] ?? 0);
    }
    const percent = network.percents[ground] ?? -1;
    if (percent >= 0) needed.add(percent);
  };
  need(conflict);
  for (let at = trail.length - 1; at >= mark; at--) {
    const entry = trail[at];
    if (entry !== undefined && entry.ground >= 0 && needed.has(entry.figure)) need(entry.ground);
  }
  const figures = [...needed].filter((figure) => narrowing.isFree[figure] === 0);
  return { grounds: [...grounds], figures };
}
