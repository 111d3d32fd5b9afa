import { placeOf, printedValue } from "#check/arithmetic/bounds.ts";
import type { FoundCause } from "#check/arithmetic/diagnosis.ts";
import { figureAt, type Inquiry } from "#check/arithmetic/inquiry.ts";
import { groundAt } from "#check/arithmetic/network.ts";
import { equalPair } from "#check/arithmetic/seats.ts";
import { divideDown, divideUp } from "#model/division.ts";
import type { Interval } from "#model/interval.ts";
import { decimalText, withSeparators } from "#model/printed.ts";
import { blockCause, type Effect, effectOf } from "./changes.ts";

/** How many times too large or too small a table in a wrong unit is. */
const SCALES = [10_000n, 100_000_000n] as const;
const VOTES_MIN = 2;
/** Tables that are tried, those with the most votes first. */
const TABLES_MAX = 24;

/** Tables that are printed in another unit than their head says: all others differ by 10⁴ or 10⁸. */
export function wrongUnits(inquiry: Inquiry, broken: readonly number[]): readonly FoundCause[] {
  const causes: FoundCause[] = [];
  const explained = new Set<number>();
  for (const { figures, factor, effect } of trialsOf(inquiry, votesOf(inquiry, broken))) {
    const fresh = effect.mended.filter((ground) => !explained.has(ground));
    if (fresh.length < VOTES_MIN || effect.broken.length * 10 > fresh.length) continue;
    for (const ground of effect.mended) explained.add(ground);
    const suspects = figures
      .filter((at) => valueAt(inquiry, at) !== 0n)
      .map((at) => ({
        figure: at,
        copies: [],
        slip: "table-unit",
        implied: scaled(inquiry, at, factor),
        print: printOf(inquiry, at, factor),
      }));
    causes.push(
      blockCause(inquiry, "table-unit", { suspects, grounds: fresh, certainty: "certain" }),
    );
  }
  return causes;
}

type Trial = {
  readonly figures: readonly number[];
  readonly factor: Factor;
  readonly effect: Effect;
};

/** Tables brought to another unit: those first that break least for what they mend. */
function trialsOf(inquiry: Inquiry, votes: readonly Vote[]): readonly Trial[] {
  return votes
    .filter(({ count }) => count >= VOTES_MIN)
    .slice(0, TABLES_MAX)
    .map(({ statement, factor }) => {
      const figures = amountsOf(inquiry, statement);
      const changes = new Map(figures.map((at) => [at, scaled(inquiry, at, factor)] as const));
      return { figures, factor, effect: effectOf(inquiry, changes) };
    })
    .sort((a, b) => worthOf(b) - worthOf(a));
}

function worthOf({ effect }: Trial): number {
  return effect.mended.length - 10 * effect.broken.length;
}

/** What a table's figures are to be multiplied or divided by. */
type Factor = { readonly by: bigint; readonly isDown: boolean };
type Vote = { readonly statement: string; readonly factor: Factor; count: number };

/** Broken equalities of two figures, one of them in a table, that a unit apart would mend. */
function votesOf(inquiry: Inquiry, broken: readonly number[]): readonly Vote[] {
  const votes = new Map<string, Vote>();
  for (const at of broken) {
    const pair = equalPair(groundAt(inquiry.system, at));
    if (pair === undefined) continue;
    const [a, b] = pair;
    for (const [own, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const statement = statementOf(inquiry, own);
      if (statement === undefined || statement === statementOf(inquiry, other)) continue;
      const factor = factorBetween(valueAt(inquiry, own), valueAt(inquiry, other));
      if (factor === undefined) continue;
      const key = `${statement} ${factor.isDown} ${factor.by}`;
      const vote = votes.get(key) ?? { statement, factor, count: 0 };
      vote.count++;
      votes.set(key, vote);
    }
  }
  return [...votes.values()].sort((a, b) => b.count - a.count);
}

function statementOf({ system }: Inquiry, figure: number): string | undefined {
  const { fact, isPrior } = figureAt(system, figure);
  if (fact.seat.kind !== "cell" || isPrior || fact.kind !== "amount") return undefined;
  return fact.seat.statement;
}

function valueAt({ system }: Inquiry, figure: number): bigint {
  return printedValue(figureAt(system, figure)) ?? 0n;
}

/** The factor that brings one value within one percent of the other. */
function factorBetween(own: bigint, other: bigint): Factor | undefined {
  if (own === 0n || other === 0n) return undefined;
  for (const by of SCALES) {
    if (isNear(own, other * by)) return { by, isDown: true };
    if (isNear(own * by, other)) return { by, isDown: false };
  }
  return undefined;
}

function isNear(a: bigint, b: bigint): boolean {
  const miss = a - b;
  return (miss < 0n ? -miss : miss) * 100n <= (b < 0n ? -b : b);
}

function amountsOf({ system }: Inquiry, statement: string): readonly number[] {
  return system.figures
    .filter(({ fact, isPrior }) => {
      if (isPrior || fact.seat.kind !== "cell" || fact.seat.statement !== statement) return false;
      return fact.kind === "amount" || (fact.kind === "change" && fact.printed.unit !== "%");
    })
    .map(({ index }) => index);
}

/**
 * The interval in the other unit. What was rounded before it was multiplied has the last place of
 * the smaller number, so that is taken whichever way it was.
 */
function scaled({ bounds, system }: Inquiry, figure: number, { by, isDown }: Factor): Interval {
  const low = bounds.low[figure];
  const high = bounds.high[figure];
  if (low === undefined || high === undefined) return { low, high };
  if (!isDown) return { low: low * by, high: high * by };
  const half = placeOf(figureAt(system, figure)) / 2n;
  return { low: divideDown(low, by) - half, high: divideUp(high, by) + half };
}

function printOf({ system }: Inquiry, figure: number, { by, isDown }: Factor): string {
  const { digits, decimals, text } = figureAt(system, figure).fact.printed;
  const size = digits < 0n ? -digits : digits;
  const moved = isDown ? (size * 2n + by) / (by * 2n) : size * by;
  const shown = decimalText(digits < 0n ? -moved : moved, decimals);
  return text.includes(",") ? withSeparators(shown) : shown;
}
