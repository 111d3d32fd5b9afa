import type { Figure } from "#check/arithmetic/system.ts";
import { divideDown, divideUp } from "#model/division.ts";
import type { Interval } from "#model/interval.ts";
import { decimalText, withSeparators } from "#model/printed.ts";
import { fenPerUnit, GRID_PER_UNIT } from "#model/unit.ts";

/**
 * What the others leave for a figure, in its unit and with its decimals: 应在3,011.05至3,011.07之间,
 * 应不大于…, "" where they leave everything. Ends are taken inwards to its last place.
 */
export function impliedWords(figure: Figure, implied: Interval): string {
  const { unit } = figure.fact.printed;
  const decimals = placesThatFit(implied, unit, figure.fact.printed.decimals);
  const low = implied.low === undefined ? undefined : placeUp(implied.low, unit, decimals);
  const high = implied.high === undefined ? undefined : placeDown(implied.high, unit, decimals);
  if (low === undefined && high === undefined) return "";
  if (low === undefined) return `应不大于${shown(high ?? 0n, decimals)}${unit}`;
  if (high === undefined) return `应不小于${shown(low, decimals)}${unit}`;
  if (low === high) return `应为${shown(high, decimals)}${unit}`;
  return `应在${shown(low, decimals)}至${shown(high, decimals)}${unit}之间`;
}

const DECIMALS_MAX = 6;

/** A figure printed as a whole may have to be told with more decimals than it has. */
function placesThatFit({ low, high }: Interval, unit: string, printed: number): number {
  if (low === undefined || high === undefined) return printed;
  for (let decimals = printed; decimals < DECIMALS_MAX; decimals += 1) {
    if (placeUp(low, unit, decimals) <= placeDown(high, unit, decimals)) return decimals;
  }
  return DECIMALS_MAX;
}

function placeUp(value: bigint, unit: string, decimals: number): bigint {
  return divideUp(value * 10n ** BigInt(decimals), fenPerUnit(unit) ?? GRID_PER_UNIT);
}

function placeDown(value: bigint, unit: string, decimals: number): bigint {
  return divideDown(value * 10n ** BigInt(decimals), fenPerUnit(unit) ?? GRID_PER_UNIT);
}

function shown(digits: bigint, decimals: number): string {
  return withSeparators(decimalText(digits, decimals));
}
