import { divideDown, divideUp } from "#model/division.ts";
import type { Bound, Bounds } from "./bounds.ts";
import { EQUAL, type Network, RATIO } from "./network.ts";

/** Parts of the whole for one: 100 percent in millionths of a percent. */
export const PERCENT_SCALE = 100_000_000n;

/** A sum of terms over intervals: its finite ends and how many terms leave each end open. */
export type Ends = {
  low: bigint;
  high: bigint;
  openLow: number;
  openHigh: number;
  /** The last figure that leaves the end open. */
  openLowAt: number;
  openHighAt: number;
};

export function emptyEnds(): Ends {
  return { low: 0n, high: 0n, openLow: 0, openHigh: 0, openLowAt: -1, openHighAt: -1 };
}

/** Sums the terms of a ground by their coefficients in the sum or part, or in the whole. */
export function sumEnds(
  network: Network,
  bounds: Bounds,
  ground: number,
  ends: Ends,
  ofWhole = false,
): void {
  const { starts, figures } = network;
  const coefficients = ofWhole ? network.wholes : network.parts;
  const constant = (ofWhole ? network.wholeConstants : network.constants)[ground] ?? 0n;
  let low = constant;
  let high = constant;
  ends.openLow = 0;
  ends.openHigh = 0;
  const stop = starts[ground + 1] ?? 0;
  for (let at = starts[ground] ?? 0; at < stop; at++) {
    const c = coefficients[at] ?? 0;
    if (c === 0) continue;
    const figure = figures[at] ?? 0;
    const least = c > 0 ? bounds.low[figure] : bounds.high[figure];
    const most = c > 0 ? bounds.high[figure] : bounds.low[figure];
    if (least === undefined) {
      ends.openLow++;
      ends.openLowAt = figure;
    } else if (c === 1) low += least;
    else if (c === -1) low -= least;
    else low += BigInt(c) * least;
    if (most === undefined) {
      ends.openHigh++;
      ends.openHighAt = figure;
    } else if (c === 1) high += most;
    else if (c === -1) high -= most;
    else high += BigInt(c) * most;
  }
  ends.low = low;
  ends.high = high;
}

/**
 * The sign of the whole of a ratio: 1 or −1, 0 where zero is among its numbers and the ratio says
 * nothing. A whole with an open end is taken as positive: bases are amounts.
 */
export function wholeSign(network: Network, bounds: Bounds, ground: number, ends: Ends): number {
  sumEnds(network, bounds, ground, ends, true);
  if (ends.openLow === 0 && ends.low > 0n) return 1;
  if (ends.openHigh === 0 && ends.high < 0n) return -1;
  return ends.openLow > 0 || ends.openHigh > 0 ? 1 : 0;
}

/**
 * The least value of `scale·part − rate·whole` (or of its negative), which must not be above zero:
 * the two rows of a ratio, never a quotient. Undefined where an open end leaves it open.
 */
export function ratioRowLow(
  network: Network,
  bounds: Bounds,
  ground: number,
  row: { readonly rate: bigint; readonly sign: 1 | -1 },
): bigint | undefined {
  let low = ratioConstant(network, ground, row.rate, row.sign);
  const stop = network.starts[ground + 1] ?? 0;
  for (let at = network.starts[ground] ?? 0; at < stop; at++) {
    const c = ratioCoefficient(network, at, row.rate, row.sign);
    if (c === 0n) continue;
    const figure = network.figures[at] ?? 0;
    const least = c > 0n ? bounds.low[figure] : bounds.high[figure];
    if (least === undefined) return undefined;
    low += c * least;
  }
  return low;
}

/** The coefficient of a term in a row of a ratio. */
export function ratioCoefficient(network: Network, at: number, rate: bigint, sign: 1 | -1): bigint {
  const part = network.parts[at] ?? 0;
  const whole = network.wholes[at] ?? 0;
  let c = part === 0 ? 0n : BigInt(part) * PERCENT_SCALE;
  if (whole === 1) c -= rate;
  else if (whole === -1) c += rate;
  else if (whole !== 0) c -= BigInt(whole) * rate;
  return sign > 0 ? c : -c;
}

/** The constant of a row of a ratio. */
export function ratioConstant(
  network: Network,
  ground: number,
  rate: bigint,
  sign: 1 | -1,
): bigint {
  const part = (network.constants[ground] ?? 0n) * PERCENT_SCALE;
  const whole = (network.wholeConstants[ground] ?? 0n) * rate;
  return sign > 0 ? part - whole : whole - part;
}

/** The rates of the two rows: part is at most the upper rate of a positive whole, at least the lower. */
export function ratesOf(
  percentLow: Bound,
  percentHigh: Bound,
  whole: number,
): readonly [upper: Bound, lower: Bound] {
  return whole > 0 ? [percentHigh, percentLow] : [percentLow, percentHigh];
}

const SCRATCH = emptyEnds();

/** Whether there are numbers in the intervals for which the ground holds. */
export function meets(network: Network, bounds: Bounds, ground: number): boolean {
  return gapOf(network, bounds, ground) === 0n;
}

/**
 * How far the ends of a ground are from meeting: on the grid for sums and bounds, in the product of
 * grids for ratios; 0n where they meet.
 */
export function gapOf(network: Network, bounds: Bounds, ground: number): bigint {
  const shape = network.shapes[ground] ?? EQUAL;
  if (shape === RATIO) return ratioGap(network, bounds, ground, 0n);
  sumEnds(network, bounds, ground, SCRATCH);
  if (SCRATCH.openLow === 0 && SCRATCH.low > 0n) return SCRATCH.low;
  if (shape === EQUAL && SCRATCH.openHigh === 0 && SCRATCH.high < 0n) return -SCRATCH.high;
  return 0n;
}

/** The same for a ratio whose percent may be off by some millionths more on both sides. */
export function ratioGap(network: Network, bounds: Bounds, ground: number, slack: bigint): bigint {
  const whole = wholeSign(network, bounds, ground, SCRATCH);
  if (whole === 0) return 0n;
  const percent = network.percents[ground] ?? 0;
  const low = bounds.low[percent];
  const high = bounds.high[percent];
  const [upper, lower] = ratesOf(
    low === undefined ? undefined : low - slack,
    high === undefined ? undefined : high + slack,
    whole,
  );
  return (
    rowGap(network, bounds, ground, upper, 1) ?? rowGap(network, bounds, ground, lower, -1) ?? 0n
  );
}

function rowGap(
  network: Network,
  bounds: Bounds,
  ground: number,
  rate: Bound,
  sign: 1 | -1,
): bigint | undefined {
  if (rate === undefined) return undefined;
  const low = ratioRowLow(network, bounds, ground, { rate, sign });
  return low === undefined || low <= 0n ? undefined : low;
}

/**
 * The percents that part and whole allow, rounded outward to the grid; undefined where the whole
 * can be zero or an end is open. The quotient is monotone in every figure, so its ends are at
 * corners; a figure in both part and whole is taken once.
 */
export function percentRange(
  network: Network,
  bounds: Bounds,
  ground: number,
): readonly [bigint, bigint] | undefined {
  const sign = wholeSign(network, bounds, ground, SCRATCH);
  if (sign === 0 || SCRATCH.openLow > 0 || SCRATCH.openHigh > 0) return undefined;
  const start = network.starts[ground] ?? 0;
  const stop = network.starts[ground + 1] ?? 0;
  for (let at = start; at < stop; at++) {
    const figure = network.figures[at] ?? 0;
    if (bounds.low[figure] === undefined || bounds.high[figure] === undefined) return undefined;
  }
  return stop - start <= CORNER_FIGURES_MAX
    ? jointCorners(network, bounds, ground)
    : separateCorners(network, bounds, ground);
}

const CORNER_FIGURES_MAX = 3;

function jointCorners(
  network: Network,
  bounds: Bounds,
  ground: number,
): readonly [bigint, bigint] | undefined {
  const start = network.starts[ground] ?? 0;
  const count = (network.starts[ground + 1] ?? 0) - start;
  let range: readonly [bigint, bigint] | undefined;
  for (let corner = 0; corner < 1 << count; corner++) {
    let part = network.constants[ground] ?? 0n;
    let whole = network.wholeConstants[ground] ?? 0n;
    for (let term = 0; term < count; term++) {
      const figure = network.figures[start + term] ?? 0;
      const value = ((corner >> term) & 1 ? bounds.high[figure] : bounds.low[figure]) ?? 0n;
      part += BigInt(network.parts[start + term] ?? 0) * value;
      whole += BigInt(network.wholes[start + term] ?? 0) * value;
    }
    if (whole === 0n) return undefined;
    range = widened(range, part, whole);
  }
  return range;
}

function separateCorners(
  network: Network,
  bounds: Bounds,
  ground: number,
): readonly [bigint, bigint] | undefined {
  sumEnds(network, bounds, ground, SCRATCH, true);
  const { low: wholeLow, high: wholeHigh } = SCRATCH;
  sumEnds(network, bounds, ground, SCRATCH);
  const { low: partLow, high: partHigh } = SCRATCH;
  let range: readonly [bigint, bigint] | undefined;
  for (const whole of [wholeLow, wholeHigh]) {
    for (const part of [partLow, partHigh]) range = widened(range, part, whole);
  }
  return range;
}

function widened(
  range: readonly [bigint, bigint] | undefined,
  part: bigint,
  whole: bigint,
): readonly [bigint, bigint] {
  const down = divideDown(part * PERCENT_SCALE, whole);
  const up = divideUp(part * PERCENT_SCALE, whole);
  if (range === undefined) return [down, up];
  const [least, most] = range;
  return [lower(down, least), -lower(-up, -most)];
}

function lower(a: bigint, b: bigint): bigint {
  if (a < b) return a;
  return b;
}
