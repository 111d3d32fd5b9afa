/**
 * A closed interval on the grid of its kind: money in fen, dates in days, the rest in millionths
 * of the unit. `undefined` is an open end. Intervals are compared, numbers never are.
 */
export type Interval = { readonly low: bigint | undefined; readonly high: bigint | undefined };

/** The interval that holds every number. */
export const ANYTHING: Interval = { low: undefined, high: undefined };

/** The interval of exactly one number. */
export function point(value: bigint): Interval {
  return { low: value, high: value };
}

/** The interval between two ends, both included. Throws RangeError when low is above high. */
export function between(low: bigint | undefined, high: bigint | undefined): Interval {
  if (low !== undefined && high !== undefined && low > high) {
    throw new RangeError(`interval from ${low} to ${high} is turned round`);
  }
  return { low, high };
}

/** Whether there is a number in both. */
export function overlaps(a: Interval, b: Interval): boolean {
  return atMost(a.low, b.high) && atMost(b.low, a.high);
}

/** What is in both, or undefined when nothing is. */
export function intersect(a: Interval, b: Interval): Interval | undefined {
  if (!overlaps(a, b)) return undefined;
  return { low: highest(a.low, b.low), high: lowest(a.high, b.high) };
}

/** Whether the number is in the interval. */
export function contains(interval: Interval, value: bigint): boolean {
  return overlaps(interval, point(value));
}

/** Every sum of a number of one and a number of the other. */
export function add(a: Interval, b: Interval): Interval {
  return { low: plus(a.low, b.low), high: plus(a.high, b.high) };
}

/** Every number of the interval with its sign turned. */
export function negate(a: Interval): Interval {
  return {
    low: a.high === undefined ? undefined : -a.high,
    high: a.low === undefined ? undefined : -a.low,
  };
}

/** Every difference of a number of the first and a number of the second. */
export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b));
}

/** Whether a number of the first can be at most a number of the second. */
export function canBeAtMost(a: Interval, b: Interval): boolean {
  return atMost(a.low, b.high);
}

/** The common part of several intervals, or undefined when they contradict. */
export function intersectAll(intervals: Iterable<Interval>): Interval | undefined {
  let common: Interval | undefined = ANYTHING;
  for (const interval of intervals) {
    common = intersect(common, interval);
    if (common === undefined) return undefined;
  }
  return common;
}

function atMost(low: bigint | undefined, high: bigint | undefined): boolean {
  return low === undefined || high === undefined || low <= high;
}

function plus(a: bigint | undefined, b: bigint | undefined): bigint | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

function highest(a: bigint | undefined, b: bigint | undefined): bigint | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}

function lowest(a: bigint | undefined, b: bigint | undefined): bigint | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}
