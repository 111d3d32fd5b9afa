import type { Figure } from "#check/arithmetic/system.ts";
import type { Fact } from "#model/fact.ts";
import { type Interval, negate, point } from "#model/interval.ts";
import { fenPerUnit } from "#model/unit.ts";
import { NARRATIVE_FIGURES } from "#standard/relations/figures.ts";

const SIGNED: ReadonlySet<string> = new Set(
  NARRATIVE_FIGURES.filter(({ signed }) => signed).map(({ name }) => name),
);

/** The figures of facts in their order, indexes from `from` on. */
export function figuresOfFacts(
  facts: readonly Fact[],
  from: number,
  isPrior: boolean,
): readonly Figure[] {
  return facts.map((fact, at) => figureOf(fact, from + at, isPrior));
}

/** One print as a figure. */
export function figureOf(fact: Fact, index: number, isPrior: boolean): Figure {
  const interval = wholeFen(fact) ?? fact.interval;
  const { low, high } = interval;
  const halfPlace = low === undefined || high === undefined ? 0n : (high - low) / 2n;
  return { index, fact, isPrior, interval, halfPlace, isSigned: isSigned(fact) };
}

/** Books are kept in fen: a print whose last place is a fen or less stands for one amount. */
function wholeFen({ printed, kind, direction }: Fact): Interval | undefined {
  if (kind !== "amount" && kind !== "change") return undefined;
  const perUnit = fenPerUnit(printed.unit);
  if (perUnit === undefined) return undefined;
  const scale = 10n ** BigInt(printed.decimals);
  const grid = printed.digits * perUnit;
  if (scale < perUnit || grid % scale !== 0n) return undefined;
  const exact = point(grid / scale);
  return direction === "decrease" ? negate(exact) : exact;
}

function isSigned({ kind, direction, printed, concepts }: Fact): boolean {
  if (kind === "change" || direction !== undefined || printed.digits < 0n) return true;
  return SIGNED.has(concepts[0].replace(/\[[^\]]*\]$/, ""));
}
