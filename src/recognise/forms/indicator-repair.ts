import { addTo, columnOf, type RawIndicator, rawIndicator } from "./indicator.ts";
import { joinRuns, type Run, sliceRun } from "./run.ts";
import { boundsIn, cutAtBounds, isKnownUnit, millionths, readScore, readValue } from "./value.ts";

/** Puts right what ran into the wrong cell: units cut off by the border, two indicators in a row. */
export function repaired(indicators: readonly RawIndicator[]): readonly RawIndicator[] {
  let above: RawIndicator | undefined;
  for (const indicator of indicators) {
    if (above !== undefined) {
      giveBack(above, indicator, "target");
      giveBack(above, indicator, "actual");
    }
    above = indicator;
  }
  return indicators.flatMap(separated);
}

/** `<=21.45万 | 元<=11.43万元`: the unit of the cell above went on in the cell below. */
function giveBack(above: RawIndicator, below: RawIndicator, column: "target" | "actual"): void {
  const own = columnOf(below, column);
  const start = own.text.search(/(?:>=|<=|[≥≤≧≦=<>])-?\d/);
  if (start < 1 || start > 3) return;
  const upper = columnOf(above, column);
  const trimmed = sliceRun(upper, 0, upper.text.replace(/[-_.,]+$/, "").length);
  const before = readValue(trimmed);
  const prefix = sliceRun(own, 0, start);
  if (before !== undefined && isKnownUnit(before.unit + prefix.text)) {
    above.columns[column] = [trimmed, prefix];
  }
  below.columns[column] = [sliceRun(own, start)];
}

/**
 * Two indicators of which the row below lost its border stand in one row, with one weight and one
 * score. Where each has its target and its actual value they are two again; weight and score are
 * given to the one that they can be the score of, if the other one rules them out.
 */
function separated(indicator: RawIndicator): readonly RawIndicator[] {
  const target = columnOf(indicator, "target");
  const actual = columnOf(indicator, "actual");
  const targets = boundsIn(target.text);
  const actuals = boundsIn(actual.text);
  if (targets < 2 && actuals < 2) return [indicator];
  if (targets !== 2 || actuals !== 2) {
    indicator.isShared = true;
    return [indicator];
  }
  const [target1, target2] = cutAtBounds(target);
  const [actual1, actual2] = cutAtBounds(actual);
  if (!target1 || !target2 || !actual1 || !actual2) return [indicator];
  const second = rawIndicator(indicator.part);
  addTo(second, "target", target2);
  addTo(second, "actual", actual2);
  const first: RawIndicator = {
    ...indicator,
    columns: { ...indicator.columns, target: [target1], actual: [actual1] },
  };
  const weight = columnOf(indicator, "weight");
  const score = columnOf(indicator, "score");
  const isFirst = canScore(target1, actual1, { weight, score });
  const isSecond = canScore(target2, actual2, { weight, score });
  if (isFirst === isSecond) first.isShared = true;
  if (isSecond && !isFirst) {
    second.columns.weight = [weight];
    second.columns.score = [score];
    delete first.columns.weight;
    delete first.columns.score;
  }
  return [first, second];
}

/** Whether a score is the whole weight of a target that was met, or the share that was reached. */
function canScore(
  target: Run,
  actual: Run,
  scored: { readonly weight: Run; readonly score: Run },
): boolean {
  const bound = readValue(target);
  const reached = readValue(actual);
  const weight = readScore(scored.weight);
  const score = readScore(scored.score);
  if (!bound || !reached || !weight || !score) return false;
  const t = millionths(bound.printed);
  const a = millionths(reached.printed);
  const w = millionths(weight.printed);
  const s = millionths(score.printed);
  const isMet = bound.operator.startsWith("<") ? a <= t : a >= t;
  if (isMet) return s === w;
  if (t <= 0n) return false;
  const exact = (w * a) / t;
  const apart = exact > s ? exact - s : s - exact;
  return apart <= 10_000n;
}

/** The name of an indicator without the number that some forms print before it (指标1:). */
export function nameOf(indicator: RawIndicator): Run {
  const name = joinRuns(indicator.columns.level3 ?? []);
  const numbered = /^指标\d+[:：]?/.exec(name.text);
  return numbered === null ? name : sliceRun(name, numbered[0].length);
}
