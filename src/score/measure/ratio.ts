import { divideHalfUp } from "#model/division.ts";
import type { ExactValue } from "#model/fact.ts";
import { fenPerUnit, GRID_PER_UNIT } from "#model/unit.ts";
import { CALENDAR_MONTHS, indicatorUnit } from "#standard/performance/indicator-units.ts";

/** A number of a unit as an exact ratio: dividend ÷ divisor, which is above zero. */
export type Ratio = { readonly dividend: bigint; readonly divisor: bigint };

/** A whole number. */
export function wholeRatio(value: number | bigint): Ratio {
  return { dividend: BigInt(value), divisor: 1n };
}

/** The ratio times a fraction. */
export function times({ dividend, divisor }: Ratio, by: Ratio): Ratio {
  return { dividend: dividend * by.dividend, divisor: divisor * by.divisor };
}

/** First ÷ second; undefined where the second is zero. */
export function quotient(a: Ratio, b: Ratio): Ratio | undefined {
  if (b.dividend === 0n) return undefined;
  const sign = b.dividend < 0n ? -1n : 1n;
  return { dividend: sign * a.dividend * b.divisor, divisor: sign * a.divisor * b.dividend };
}

/** How many of unit `to` are one of unit `from`; undefined where they cannot be converted. */
export function unitFactor(from: string, to: string): Ratio | undefined {
  if (from === to) return wholeRatio(1);
  const months = [CALENDAR_MONTHS.get(from), CALENDAR_MONTHS.get(to)] as const;
  if (months[0] !== undefined && months[1] !== undefined) {
    return { dividend: months[0], divisor: months[1] };
  }
  const [a, b] = [indicatorUnit(from), indicatorUnit(to)];
  if (a?.family !== undefined && a.family === b?.family) {
    if (a.size === undefined || b.size === undefined) return undefined;
    return { dividend: a.size[0] * b.size[1], divisor: a.size[1] * b.size[0] };
  }
  const [fromCount, toCount] = [countFactor(from), countFactor(to)];
  if (fromCount === undefined || toCount === undefined) return undefined;
  const [fromBase, toBase] = [countedThing(from), countedThing(to)];
  const isOpen = fromBase === "" || toBase === "";
  return isOpen || fromBase === toBase ? { dividend: fromCount, divisor: toCount } : undefined;
}

/** What a unit counts: 条 of 万条; "" where it names nothing. */
function countedThing(unit: string): string {
  const bare = unit.startsWith("万") ? unit.slice(1) : unit;
  return bare === "个" ? "" : bare;
}

/** Units of shares: how many of them are a whole. */
const WHOLE_SHARES: ReadonlyMap<string, bigint> = new Map([
  ["%", 100n],
  ["‰", 1000n],
  ["", 1n],
  ["倍", 1n],
]);

/** How many of a unit of shares are a whole; undefined for other units. */
export function wholeShare(unit: string): Ratio | undefined {
  const whole = WHOLE_SHARES.get(unit);
  return whole === undefined ? undefined : wholeRatio(whole);
}

/** How many things are one of a unit that counts (条, 万条); undefined for what is measured. */
export function countFactor(unit: string): bigint | undefined {
  const entry = indicatorUnit(unit);
  if (entry?.family === "number") return entry.size?.[0];
  if (entry?.family !== undefined) return CALENDAR_MONTHS.has(unit) ? 1n : undefined;
  if (unit === "元" || unit.includes("/") || WHOLE_SHARES.has(unit)) {
    return unit === "" || unit === "周/次" ? 1n : undefined;
  }
  return unit.length > 1 && unit.startsWith("万") ? 10_000n : 1n;
}

/** A number of a unit on the grid of the unit: fen or millionths. */
export function onGrid({ dividend, divisor }: Ratio, unit: string): ExactValue {
  return { dividend: dividend * gridPerUnit(unit), divisor };
}

/** Parts of the grid in one of the unit: fen of money, millionths of the rest. */
export function gridPerUnit(unit: string): bigint {
  return fenPerUnit(unit) ?? GRID_PER_UNIT;
}

/** The digits of a print with so many decimals, half up. */
export function digitsOf({ dividend, divisor }: Ratio, decimals: number): bigint {
  return divideHalfUp(dividend * 10n ** BigInt(decimals), divisor);
}

/** The digits of the root of a ratio with so many decimals, half up, without any float. */
export function rootDigits({ dividend, divisor }: Ratio, decimals: number): bigint {
  const scaled = (4n * dividend * 10n ** BigInt(2 * decimals)) / divisor;
  return (integerRoot(scaled) + 1n) / 2n;
}

/** The largest whole number whose square is not above the value (Newton). */
export function integerRoot(value: bigint): bigint {
  if (value < 2n) return value < 0n ? 0n : value;
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
