import type { Printed } from "#model/printed.ts";
import { addTo, columnOf, type RawIndicator } from "./indicator.ts";
import { sliceRun } from "./run.ts";
import { boundsIn, millionths, readScore, scoreSize } from "./value.ts";

/** The weights that stand beside those of the indicators. */
export type PrintedWeights = {
  readonly execution: Printed | undefined;
  readonly total: Printed | undefined;
};

/**
 * Lets the printed total of the weights decide where the cells leave two readings: a weight that
 * ran together with a word, and a row that conversion printed twice. Nothing is made up by it.
 */
export function settleWeights(
  indicators: readonly RawIndicator[],
  printed: PrintedWeights,
): readonly RawIndicator[] {
  if (printed.total === undefined) return indicators;
  let missing = millionths(printed.total);
  if (printed.execution !== undefined) missing -= millionths(printed.execution);
  const weak: RawIndicator[] = [];
  for (const indicator of indicators) {
    const run = columnOf(indicator, "weight");
    const isRead = !indicator.isShared && scoreSize(run.text) >= 0;
    if (isRead) missing -= BigInt(scoreSize(run.text)) * MILLIONTHS_PER_SIZE;
    else weak.push(indicator);
  }
  const [only] = weak;
  if (weak.length === 1 && only !== undefined && missing > 0n) settleWeak(only, missing);
  if (weak.length === 0 && missing < 0n) return withoutDouble(indicators, -missing);
  return indicators;
}

/** `scoreSize` counts ten-thousandths. */
const MILLIONTHS_PER_SIZE = 100n;

/** A weight that ran together with a word of the note beside it (月10). */
function settleWeak(indicator: RawIndicator, missing: bigint): void {
  if (indicator.isShared) return;
  const run = columnOf(indicator, "weight");
  const digits = /\d{1,2}$/.exec(run.text);
  if (digits === null) return;
  const own = sliceRun(run, digits.index);
  const weight = readScore(own);
  if (weight !== undefined && millionths(weight.printed) === missing) {
    indicator.columns.weight = [own];
  }
}

/**
 * The second row of an indicator in words that repeats weight and score of the first, when all
 * weights add up to the total only without it. Its words go on with those of the first.
 */
function withoutDouble(
  indicators: readonly RawIndicator[],
  surplus: bigint,
): readonly RawIndicator[] {
  const doubles = indicators.filter((indicator, index) => {
    const above = indicators[index - 1];
    if (above === undefined || !isInWords(indicator) || !isInWords(above)) return false;
    const weight = columnOf(indicator, "weight").text;
    if (BigInt(scoreSize(weight)) * MILLIONTHS_PER_SIZE !== surplus) return false;
    const isSameWeight = columnOf(above, "weight").text === weight;
    return isSameWeight && columnOf(above, "score").text === columnOf(indicator, "score").text;
  });
  const [double] = doubles;
  const above = double === undefined ? undefined : indicators[indicators.indexOf(double) - 1];
  if (double === undefined || above === undefined || doubles.length > 1) return indicators;
  for (const column of ["level3", "target", "actual", "note"] as const) {
    const next = columnOf(double, column);
    const isWhole = columnOf(above, column).text.length >= 4 && next.text.length >= 4;
    if (column === "level3" || !isWhole) addTo(above, column, next);
  }
  above.levels.push(...double.levels);
  return indicators.filter((indicator) => indicator !== double);
}

function isInWords(indicator: RawIndicator): boolean {
  const target = columnOf(indicator, "target").text;
  const actual = columnOf(indicator, "actual").text;
  return boundsIn(target) === 0 && boundsIn(actual) === 0 && !/\d/.test(target + actual);
}
