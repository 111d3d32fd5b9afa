import type { Fact } from "#model/fact.ts";
import type { FormCell, Indicator } from "#model/form.ts";
import { readPrinted } from "#model/printed.ts";
import { foldName } from "#standard/folded-name.ts";
import { indicatorUnit } from "#standard/performance/indicator-units.ts";
import type { Better, Operator } from "#standard/performance/operators.ts";
import type { Achievement, Actual, Bound, MetState, Target } from "./achievement.ts";
import { metState } from "./achievement.ts";
import { millionthsOf } from "./explain.ts";
import { dateIn } from "./form-dates.ts";
import { betterOfName, isCostName } from "./name-meaning.ts";
import { exactQuantity, onOneGrid, type Quantity, quantityOf } from "./quantity.ts";

/** What class of indicators a policy is bound to (performance: inference). */
export type IndicatorClass =
  | "floor"
  | "exact"
  | "cost-ceiling"
  | "ceiling"
  | "range"
  | "date"
  | "words";

/** An indicator of a printed form, read so that it can be scored. */
export type IndicatorReading = {
  readonly indicator: Indicator;
  /** Name without brackets at its end, folded. */
  readonly name: string;
  readonly target: Fact | undefined;
  readonly actual: Fact | undefined;
  readonly weight: Fact | undefined;
  readonly score: Fact | undefined;
  /** As printed; `none` for a number without operator. */
  readonly operator: Operator | undefined;
  readonly better: Better;
  readonly class: IndicatorClass | undefined;
  /** Undefined where target, actual or weight is not readable. */
  readonly achievement: Achievement | undefined;
  readonly met: MetState;
  /** What is missing, in words, where there is no achievement. */
  readonly missing: readonly string[];
};

/** Reads an indicator: `facts` by id, the year for dates printed without one. */
export function readIndicator(
  indicator: Indicator,
  facts: ReadonlyMap<string, Fact>,
  year: number | undefined,
): IndicatorReading {
  const name = foldName(indicator.level3);
  const named = betterOfName(name);
  const of = (cell: FormCell | undefined) => factOf(cell, facts);
  const [target, actual] = [of(indicator.target), of(indicator.actual)];
  const [weight, score] = [of(indicator.weight), of(indicator.score)];
  const operator = operatorOfTarget(indicator.target, target);
  const better = betterOf(operator, named, indicator.target?.unit ?? "");
  const pair = pairOf(indicator, { target, actual, year, operator, better });
  const missing = missingOf(indicator, weight, pair);
  const achievement =
    pair === undefined || weight === undefined
      ? undefined
      : { weight: millionthsOf(weight.printed), ...pair, better };
  return {
    indicator,
    name,
    target,
    actual,
    weight,
    score,
    operator,
    better,
    class: pair === undefined ? undefined : classOf(pair.target, better, indicator),
    achievement,
    met: achievement === undefined ? "cannot-tell" : metState(achievement),
    missing,
  };
}

/** The fact of a cell, undefined where the cell holds words. */
export function factOf(
  cell: FormCell | undefined,
  facts: ReadonlyMap<string, Fact>,
): Fact | undefined {
  return cell?.fact === undefined ? undefined : facts.get(cell.fact);
}

const BOUNDS: ReadonlySet<string> = new Set([">=", "<=", "=", ">", "<"]);

function isBound(operator: string): operator is Bound {
  return BOUNDS.has(operator);
}

function operatorOfTarget(
  cell: FormCell | undefined,
  fact: Fact | undefined,
): Operator | undefined {
  if (cell === undefined) return undefined;
  if (fact !== undefined) return isBound(cell.operator) ? cell.operator : "none";
  if (rangeIn(cell) !== undefined) return "range";
  return dateIn(cell.text, 0) === undefined ? "text" : "by-date";
}

/** Where name and operator are silent, time and money are better saved. */
function betterOf(operator: Operator | undefined, named: Better, unit: string): Better {
  if (operator === ">=" || operator === ">") return "higher";
  if (operator === "<=" || operator === "<") return "lower";
  if (operator === "range") return "inside";
  if (named !== "neither") return named;
  const family = indicatorUnit(unit)?.family;
  return family === "time" || family === "money" ? "lower" : "neither";
}

type Sides = {
  readonly target: Fact | undefined;
  readonly actual: Fact | undefined;
  readonly year: number | undefined;
  readonly operator: Operator | undefined;
  readonly better: Better;
};

type Pair = { readonly target: Target; readonly actual: Actual };

function pairOf(indicator: Indicator, sides: Sides): Pair | undefined {
  const { target, actual } = indicator;
  if (target === undefined || actual === undefined) return undefined;
  switch (sides.operator) {
    case undefined:
      return undefined;
    case "text":
      if (hasNumber(target.text) || sides.actual !== undefined) return undefined;
      return { target: words(target), actual: words(actual) };
    case "by-date":
      return datePair(target, actual, sides.year);
    case "range":
      return rangePair(target, actual, sides.actual);
    default:
      return boundPair(target, actual, sides);
  }
}

function words(cell: FormCell): { readonly kind: "words"; readonly text: string } {
  return { kind: "words", text: cell.text };
}

/** A number in words is a figure that was not read; the ends of a legal date are none of it. */
function hasNumber(text: string): boolean {
  return /\d/u.test(text);
}

function boundPair(target: FormCell, actual: FormCell, sides: Sides): Pair | undefined {
  if (sides.target === undefined || sides.actual === undefined) return undefined;
  const grid = onOneGrid(
    { quantity: exactQuantity(sides.target.printed), unit: target.unit },
    { quantity: quantityOf(sides.actual.printed, sides.actual.interval), unit: actual.unit },
  );
  if (grid === undefined) return undefined;
  const operator = boundOf(sides);
  return {
    target: { kind: "bound", operator, value: grid[0] },
    actual: { kind: "figure", value: grid[1] },
  };
}

function boundOf({ operator }: Sides): Bound {
  return operator !== undefined && isBound(operator) ? operator : "=";
}

function datePair(target: FormCell, actual: FormCell, year: number | undefined): Pair | undefined {
  const [due, done] = [dateIn(target.text, year), dateIn(actual.text, year)];
  if (due === undefined || done === undefined || due.hasYear !== done.hasYear) return undefined;
  return { target: { kind: "date", day: due.day }, actual: { kind: "date", day: done.day } };
}

const RANGE = /^(\d+(?:\.\d+)?)([^\d\s~～至—-]*)(?:-|~|～|至|—)(\d+(?:\.\d+)?)([^\d\s]*)$/u;

function rangeIn(cell: FormCell): readonly [Quantity, Quantity, string] | undefined {
  const match = RANGE.exec(cell.text.replace(/\s/gu, ""));
  if (match === null || /[月日]/u.test(cell.text)) return undefined;
  const unit = match[4] === "" ? cell.unit : (match[4] ?? "");
  const [low, high] = [readPrinted(match[1] ?? "", unit), readPrinted(match[3] ?? "", unit)];
  if (!low.ok || !high.ok) return undefined;
  const [from, to] = [exactQuantity(low.value), exactQuantity(high.value)];
  return from.point <= to.point ? [from, to, unit] : undefined;
}

function rangePair(target: FormCell, actual: FormCell, fact: Fact | undefined): Pair | undefined {
  const range = rangeIn(target);
  if (range === undefined || fact === undefined) return undefined;
  const [low, high, unit] = range;
  const quantity = quantityOf(fact.printed, fact.interval);
  const atLow = onOneGrid({ quantity: low, unit }, { quantity, unit: actual.unit });
  const atHigh = onOneGrid({ quantity: high, unit }, { quantity, unit: actual.unit });
  if (atLow === undefined || atHigh === undefined) return undefined;
  return {
    target: { kind: "range", low: atLow[0], high: atHigh[0] },
    actual: { kind: "figure", value: atLow[1] },
  };
}

function classOf(target: Target, better: Better, indicator: Indicator): IndicatorClass {
  switch (target.kind) {
    case "words":
    case "date":
    case "range":
      return target.kind;
    case "bound":
      switch (target.operator) {
        case ">=":
        case ">":
          return "floor";
        case "=":
          return better === "lower" && isCost(indicator) ? "cost-ceiling" : "exact";
        case "<=":
        case "<":
          return isCost(indicator) ? "cost-ceiling" : "ceiling";
      }
  }
}

const MONEY = /元|^万$/u;

function isCost({ level1, level2, level3, target }: Indicator): boolean {
  if (MONEY.test(target?.unit ?? "")) return true;
  return target?.unit === "" && (`${level1}${level2}`.includes("成本") || isCostName(level3));
}

function missingOf(
  { target, actual }: Indicator,
  weight: Fact | undefined,
  pair: Pair | undefined,
): readonly string[] {
  const missing: string[] = [];
  if (weight === undefined) missing.push("分值");
  if (target === undefined) missing.push("年度指标值");
  if (actual === undefined) missing.push("实际完成值");
  if (missing.length === 0 && pair === undefined) missing.push("可比的年度指标值与实际完成值");
  return missing;
}
