import type { Interval } from "#model/interval.ts";
import type { Printed } from "#model/printed.ts";
import { CALENDAR_MONTHS, indicatorUnit } from "#standard/performance/indicator-units.ts";

/**
 * A number of things in a unit: what is printed or measured, and the ends of what the print can
 * stand for, in half millionths of the unit, so that half a unit of the last place is whole.
 */
export type Quantity = {
  readonly point: bigint;
  readonly low: bigint;
  readonly high: bigint;
};

const DECIMALS = 6;

/** What a print says: exact where its interval is a point, else half a unit of the last place. */
export function quantityOf(printed: Printed, interval: Interval): Quantity {
  const scale = 10n ** BigInt(DECIMALS - printed.decimals);
  const point = printed.digits * scale * 2n;
  const half = interval.low === interval.high ? 0n : scale;
  return { point, low: point - half, high: point + half };
}

/** A set number, a target: it has no rounding. */
export function exactQuantity(printed: Printed): Quantity {
  const point = printed.digits * 10n ** BigInt(DECIMALS - printed.decimals) * 2n;
  return { point, low: point, high: point };
}

/** How two units stand to each other. */
export type UnitFit = "same" | "convertible" | "one-missing" | "cut" | "not-fixed" | "different";

/** Whether figures in two units can be compared; `cut` where one print lost the end of its unit. */
export function unitFit(a: string, b: string): UnitFit {
  if (a === b) return "same";
  if (a === "" || b === "") return "one-missing";
  const [first, second] = [indicatorUnit(a), indicatorUnit(b)];
  if (CALENDAR_MONTHS.has(a) && CALENDAR_MONTHS.has(b)) return "convertible";
  if (countedBase(a) === countedBase(b)) return "convertible";
  if (first?.family !== undefined && first.family === second?.family) {
    return first.size === undefined || second.size === undefined ? "not-fixed" : "convertible";
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.startsWith(short)) return isLostEnd(short, long) ? "cut" : "not-fixed";
  return first === undefined || second === undefined ? "not-fixed" : "different";
}

/** Both quantities on one grid, undefined where their units cannot be compared. */
export function onOneGrid(
  a: { readonly quantity: Quantity; readonly unit: string },
  b: { readonly quantity: Quantity; readonly unit: string },
): readonly [Quantity, Quantity] | undefined {
  switch (unitFit(a.unit, b.unit)) {
    case "same":
    case "one-missing":
    case "cut":
      return [a.quantity, b.quantity];
    case "not-fixed":
    case "different":
      return undefined;
    case "convertible": {
      const [first, second] = [sizeOf(a.unit), sizeOf(b.unit)];
      if (first === undefined || second === undefined) return undefined;
      const scaled = times(a.quantity, first[0] * second[1]);
      return [scaled, times(b.quantity, second[0] * first[1])];
    }
  }
}

/** The end of a unit was lost (平方 of 平方米), or left out because the name says it (个 of 个区). */
function isLostEnd(short: string, long: string): boolean {
  if (long.includes("/")) return false;
  return indicatorUnit(short) === undefined || short === "个";
}

/** What is counted in ten thousands: 人 of 万人. */
function countedBase(unit: string): string {
  return unit.length > 1 && unit.startsWith("万") ? unit.slice(1) : unit;
}

const TEN_THOUSAND = 10_000n;

function sizeOf(unit: string): readonly [bigint, bigint] | undefined {
  const months = CALENDAR_MONTHS.get(unit);
  if (months === undefined && indicatorUnit(unit)?.size === undefined) {
    return [countedBase(unit) === unit ? 1n : TEN_THOUSAND, 1n];
  }
  return months === undefined ? indicatorUnit(unit)?.size : [months, 1n];
}

function times({ point, low, high }: Quantity, factor: bigint): Quantity {
  return { point: point * factor, low: low * factor, high: high * factor };
}
