import { divideDown, divideUp } from "#model/division.ts";
import type { Interval } from "#model/interval.ts";
import { fenPerUnit, GRID_PER_UNIT, gridOf } from "#model/unit.ts";
import type { Figure, System } from "./system.ts";

export type Bound = bigint | undefined;

/** The intervals of all figures by index, as the loops narrow them. */
export type Bounds = { readonly low: Bound[]; readonly high: Bound[] };

/** How prints are made of true amounts: half up, or by cutting the tail off. */
export type PrintMaking = { readonly amounts: Making; readonly percents: Making };
export type Making = "rounded" | "truncated";

export const ROUNDED: PrintMaking = { amounts: "rounded", percents: "rounded" };

/** The intervals of a system's figures, as prints of that making. */
export function boundsOf(system: System, making: PrintMaking): Bounds {
  const low: Bound[] = [];
  const high: Bound[] = [];
  for (const figure of system.figures) {
    const interval = intervalOfFigure(figure, making);
    low.push(interval.low);
    high.push(interval.high);
  }
  return { low, high };
}

/** What a figure's print can stand for under that making of prints. */
export function intervalOfFigure(figure: Figure, making: PrintMaking): Interval {
  const { interval, halfPlace } = figure;
  const value = printedValue(figure);
  if (halfPlace === 0n || value === undefined) return interval;
  const place = placeOf(figure);
  if (place <= 1n) return { low: value, high: value };
  const isPercent = isPercentLike(figure);
  if ((isPercent ? making.percents : making.amounts) === "rounded") return interval;
  const rest = place - 1n;
  if (value === 0n) return { low: -rest, high: rest };
  return value > 0n ? { low: value, high: value + rest } : { low: value - rest, high: value };
}

/** Percents and rates of change, whose habit is a vote of its own. */
export function isPercentLike({ fact }: Figure): boolean {
  return fact.printed.unit === "%" || fact.kind === "percent";
}

/** The number that stands there, signed, on the grid; undefined for an open interval. */
export function printedValue({ interval }: Figure): bigint | undefined {
  const { low, high } = interval;
  return low === undefined || high === undefined ? undefined : (low + high) / 2n;
}

/** One unit of the last place on the grid; the unit itself for exact prints. */
export function placeOf({ fact, halfPlace }: Figure): bigint {
  const { unit, decimals } = fact.printed;
  if (halfPlace > 0n && gridOf(unit) === "days") return halfPlace * 2n;
  const perUnit = gridOf(unit) === "days" ? 1n : (fenPerUnit(unit) ?? GRID_PER_UNIT);
  const place = perUnit / 10n ** BigInt(decimals);
  return place > 0n ? place : 1n;
}

/** What a freed figure may be: amounts and counts are not negative unless they are signed. */
export function domainOf(figure: Figure): Interval {
  return { low: figure.isSigned ? undefined : 0n, high: undefined };
}

/** The multiples of the place that overlap an interval in more than an end, as [first, last]. */
export function printsWithin(
  implied: Interval,
  figure: Figure,
  making: Making = "rounded",
): readonly [bigint, bigint] {
  const place = placeOf(figure);
  const { low, high } = implied;
  if (low === undefined || high === undefined) return [0n, -1n];
  if (figure.halfPlace === 0n || place <= 1n)
    return [divideUp(low, place), divideDown(high, place)];
  if (making === "truncated") return [low / place, high / place];
  const half = place / 2n;
  if (low === high) {
    const nearest = low < 0n ? -divideDown(half - low, place) : divideDown(low + half, place);
    return [nearest, nearest];
  }
  return [divideDown(low + half, place), divideUp(high - half, place)];
}
