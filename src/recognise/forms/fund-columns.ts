import type { Printed } from "#model/printed.ts";
import { readPrinted } from "#model/printed.ts";
import type { FundColumnKey } from "#standard/performance/form-words.ts";
import { type Run, sliceRun } from "./run.ts";
import { millionths } from "./value.ts";

/** A figure of the funds: its number, and the sign behind it. */
export type FundFigure = {
  readonly number: Run;
  readonly printed: Printed;
  readonly sign: "" | "%" | "分";
  /** The whole cell as it stands. */
  readonly run: Run;
};

/** Reads a figure of the funds, or undefined for words and dashes. */
export function readFundFigure(run: Run): FundFigure | undefined {
  const match = /^(-?[\d,]+(?:\.\d+)?)(%|分)?$/.exec(run.text);
  if (match === null) return undefined;
  const number = match[1] ?? "";
  const sign = match[2] === "%" ? "%" : match[2] === "分" ? "分" : "";
  const printed = readPrinted(number, "");
  if (!printed.ok) return undefined;
  return { number: sliceRun(run, 0, number.length), printed: printed.value, sign, run };
}

/** Whether a cell says that nothing is meant to stand in it. */
export function isDash(run: Run): boolean {
  return /^[-_/\\*]+$/.test(run.text);
}

/** The order that most forms print. */
export const USUAL_FUND_ORDER: readonly FundColumnKey[] = [
  "initialBudget",
  "adjustedBudget",
  "executed",
  "weight",
  "rate",
  "score",
];

export type PlacedFigures = Partial<Record<FundColumnKey, FundFigure>>;

/** More columns than any form has; beyond it nothing is tried. */
const COLUMNS_MAX = 9;

/**
 * Places the figures of a row whose cells were lost: every way to leave columns out that agrees
 * with signs and arithmetic is tried, and a figure is placed where all of them put it.
 */
export function placeInOrder(
  figures: readonly FundFigure[],
  order: readonly FundColumnKey[],
): PlacedFigures {
  const keys = order.filter((key) => key !== "reason");
  if (figures.length > keys.length || keys.length > COLUMNS_MAX) return {};
  const ways: PlacedFigures[] = [];
  const chosen: FundColumnKey[] = [];
  const choose = (from: number) => {
    if (chosen.length === figures.length) {
      const way: PlacedFigures = {};
      chosen.forEach((key, index) => {
        const figure = figures[index];
        if (figure !== undefined) way[key] = figure;
      });
      if (isPossible(way, figures.length === keys.length)) ways.push(way);
      return;
    }
    for (let index = from; index < keys.length; index++) {
      const key = keys[index];
      if (key === undefined) continue;
      chosen.push(key);
      choose(index + 1);
      chosen.pop();
    }
  };
  choose(0);
  // A row that fills few columns fills those of the amounts.
  const amounts = keys.filter((key) => AMOUNT_KEYS.includes(key));
  const whole = ways.filter((way) => amounts.every((key) => way[key] !== undefined));
  return agreed(whole.length > 0 ? whole : ways);
}

const AMOUNT_KEYS: readonly FundColumnKey[] = ["initialBudget", "adjustedBudget", "executed"];

function agreed(ways: readonly PlacedFigures[]): PlacedFigures {
  const [first, ...others] = ways;
  if (first === undefined) return {};
  const common: PlacedFigures = {};
  for (const key of USUAL_FUND_ORDER) {
    const figure = first[key];
    if (figure !== undefined && others.every((way) => way[key] === figure)) common[key] = figure;
  }
  return common;
}

const HUNDRED = 100_000_000n;

/** Whether signs and, where cells were lost, arithmetic allow it; a full row may be wrong itself. */
function isPossible(way: PlacedFigures, isFull: boolean): boolean {
  const { initialBudget, adjustedBudget, executed, weight, rate, score } = way;
  for (const amount of [initialBudget, adjustedBudget, executed]) {
    if (amount !== undefined && amount.sign !== "") return false;
  }
  const isScored = weight !== undefined || rate !== undefined || score !== undefined;
  if (isScored && (adjustedBudget === undefined || executed === undefined)) return false;
  if (weight !== undefined) {
    const size = millionths(weight.printed);
    if (weight.sign === "%" || size <= 0n || size > HUNDRED) return false;
  }
  if (rate !== undefined && !isFull && !agreesWithRate(rate, way)) return false;
  if (score === undefined) return true;
  if (score.sign === "%" || weight === undefined) return false;
  return isFull || millionths(score.printed) <= millionths(weight.printed);
}

/** The rate of a row that lost cells must be that of the amounts beside it, to one percent. */
function agreesWithRate(rate: FundFigure, way: PlacedFigures): boolean {
  if (rate.sign === "分" || way.adjustedBudget === undefined || way.executed === undefined) {
    return false;
  }
  const budget = millionths(way.adjustedBudget.printed);
  if (budget <= 0n) return false;
  const exact = (millionths(way.executed.printed) * HUNDRED) / budget;
  const printed = millionths(rate.printed);
  const apart = exact > printed ? exact - printed : printed - exact;
  return apart <= 1_000_000n;
}

/** Whether a score is weight × executed ÷ budget, to five hundredths. */
export function isScoreOf(score: Printed, way: PlacedFigures): boolean {
  const { weight, adjustedBudget, executed } = way;
  if (weight === undefined || adjustedBudget === undefined || executed === undefined) return false;
  const budget = millionths(adjustedBudget.printed);
  if (budget <= 0n) return false;
  const exact = (millionths(weight.printed) * millionths(executed.printed)) / budget;
  const printed = millionths(score);
  const apart = exact > printed ? exact - printed : printed - exact;
  return apart <= 50_000n;
}
