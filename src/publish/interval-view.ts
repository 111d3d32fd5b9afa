import type { Fact } from "#model/fact.ts";
import { negate } from "#model/interval.ts";
import { decimalText, withSeparators } from "#model/printed.ts";
import { fenPerUnit, GRID_PER_UNIT } from "#model/unit.ts";

/** What a print leaves open, in its own unit; `low` and `high` are decimals with separators. */
export type IntervalView = {
  readonly low: string;
  readonly high: string;
  /** Whether the print stands for exactly one number. */
  readonly isExact: boolean;
};

/**
 * The interval of a fact in the unit of its print, exact to the last fen. A decrease in words is
 * shown as its size, as the paper prints it. Undefined where an end is open.
 */
export function intervalView(fact: Fact): IntervalView | undefined {
  const { low, high } = fact.direction === "decrease" ? negate(fact.interval) : fact.interval;
  if (low === undefined || high === undefined) return undefined;
  const { unit } = fact.printed;
  return { low: endText(low, unit), high: endText(high, unit), isExact: low === high };
}

/** A power of ten parts of the grid make one of each unit, so decimals are exact. */
function endText(end: bigint, unit: string): string {
  const decimals = String(fenPerUnit(unit) ?? GRID_PER_UNIT).length - 1;
  const text = decimalText(end, decimals);
  return withSeparators(text.includes(".") ? text.replace(/\.?0+$/, "") : text);
}
