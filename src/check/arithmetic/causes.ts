import { overlaps } from "#model/interval.ts";
import type { Certainty, Severity } from "#model/outcome.ts";
import type { Affair } from "./affairs.ts";
import type { CauseKind, FoundCause } from "./diagnosis.ts";
import { figureAt, type Inquiry } from "./inquiry.ts";
import { groundAt } from "./network.ts";
import type { Ranked } from "./rank.ts";

/** Other answers that are kept beside the best. */
const ALTERNATIVES_MAX = 8;
const LIKELY_MIN = 0.8;
/** Equal numbers stand beside each other for good reasons too: these alone make nothing likely. */
const WEAK_SLIPS: ReadonlySet<string> = new Set([
  "other",
  "left-out",
  "neighbour-value",
  "value-elsewhere",
]);

/** The cause that an affair shows: its best answer with how sure it is. */
export function causeOfAffair(inquiry: Inquiry, affair: Affair): FoundCause {
  const [best, ...others] = affair.ranked;
  const severity = severityOf(inquiry, affair.grounds);
  if (best === undefined) {
    return {
      kind: "unexplained",
      suspects: [],
      certainty: "doubtful",
      bits: 0,
      alternatives: [],
      grounds: inOrderOfTelling(inquiry, affair.grounds, undefined),
      severity,
    };
  }
  const kind: CauseKind = isExchange(inquiry, best) ? "cells-exchanged" : "figures";
  return {
    kind,
    suspects: best.suspects,
    certainty: certaintyOf(inquiry, affair, best),
    bits: best.bits,
    alternatives: others.slice(0, ALTERNATIVES_MAX).map(({ suspects }) => suspects),
    grounds: inOrderOfTelling(inquiry, affair.grounds, best.suspects[0]?.figure),
    severity,
  };
}

/** Whether each of two figures of one table should have been what the other is. */
function isExchange({ bounds, system }: Inquiry, { candidate, suspects }: Ranked): boolean {
  if (candidate.nature === "exchanged") return true;
  const [a, b, ...more] = suspects;
  if (a === undefined || b === undefined || more.length > 0) return false;
  if (candidate.nature !== "freed" || a.slip === "carried-error" || b.slip === "carried-error") {
    return false;
  }
  const [one, other] = [figureAt(system, a.figure), figureAt(system, b.figure)];
  if (one.fact.seat.kind !== "cell" || other.fact.seat.kind !== "cell") return false;
  if (one.fact.seat.statement !== other.fact.seat.statement) return false;
  const printOf = (figure: number) => ({ low: bounds.low[figure], high: bounds.high[figure] });
  return overlaps(a.implied, printOf(b.figure)) && overlaps(b.implied, printOf(a.figure));
}

/**
 * Certain when every other answer is refuted; likely when one outweighs the others and a slip
 * explains it. Where the reading is doubtful nothing is certain.
 */
function certaintyOf({ system }: Inquiry, { search, ranked }: Affair, best: Ranked): Certainty {
  const isRead = best.suspects.every(({ figure }) => {
    const { source } = figureAt(system, figure).fact;
    return source.kind !== "read" || !source.isDoubtful;
  });
  const isSure = search.isComplete && !search.isLoose && isRead;
  if (isSure && ranked.length === 1 && best.candidate.units.length === 1) return "certain";
  const isExplained = best.suspects.every(({ slip }) => !WEAK_SLIPS.has(slip));
  const isOnly = ranked.length === 1 && search.isComplete && best.candidate.units.length === 1;
  return best.posterior >= LIKELY_MIN && (isExplained || isOnly) ? "likely" : "doubtful";
}

/** The gravest severity that the broken grounds have by their strength. */
export function severityOf({ system }: Inquiry, grounds: readonly number[]): Severity {
  const isHard = grounds.some((at) => groundAt(system, at).isHard);
  return isHard ? "error" : "warning";
}

/** Grounds of the suspect first, then the shortest; what only repeats others comes last. */
export function inOrderOfTelling(
  { system }: Inquiry,
  grounds: readonly number[],
  suspect: number | undefined,
): readonly number[] {
  const weight = (at: number) => {
    const { figures, isDerived, isHard } = groundAt(system, at);
    const isOfSuspect = suspect === undefined || figures.includes(suspect);
    return (isOfSuspect ? 0 : 1000) + (isHard ? 0 : 500) + (isDerived ? 200 : 0) + figures.length;
  };
  return [...grounds].sort((a, b) => weight(a) - weight(b) || a - b);
}
