import type { Affair } from "#check/arithmetic/affairs.ts";
import { causeOfAffair } from "#check/arithmetic/causes.ts";
import type { FoundCause, FoundSuspect } from "#check/arithmetic/diagnosis.ts";
import type { Inquiry } from "#check/arithmetic/inquiry.ts";
import { overlaps } from "#model/interval.ts";
import { ERROR_BITS, slipEntry } from "#standard/slips.ts";

/** The causes of affairs; two that are mended by each other's neighbouring number are one. */
export function causesOfAffairs(
  inquiry: Inquiry,
  affairs: readonly Affair[],
): readonly FoundCause[] {
  const causes: FoundCause[] = [];
  const taken = new Set<Affair>();
  const suspectedIn = singleSuspects(affairs);
  for (const affair of affairs) {
    if (taken.has(affair)) continue;
    const exchange = exchangeOf(inquiry, affair, suspectedIn);
    if (exchange === undefined || taken.has(exchange.other)) {
      causes.push(causeOfAffair(inquiry, affair));
      continue;
    }
    taken.add(exchange.other);
    const { suspects } = exchange;
    const both = { ...affair, grounds: [...affair.grounds, ...exchange.other.grounds] };
    causes.push({
      ...causeOfAffair(inquiry, both),
      kind: "cells-exchanged",
      suspects: suspects.map((suspect) => ({ ...suspect, slip: "cells-exchanged" })),
      alternatives: [],
      bits: ERROR_BITS + slipEntry("cells-exchanged").bits,
      certainty: "likely",
    });
  }
  return causes;
}

type Suspicion = { readonly affair: Affair; readonly suspect: FoundSuspect };

function singleSuspects(affairs: readonly Affair[]): ReadonlyMap<number, Suspicion> {
  const found = new Map<number, Suspicion>();
  for (const affair of affairs) {
    for (const { suspects } of affair.ranked) {
      const [suspect] = suspects;
      if (suspect !== undefined && suspects.length === 1 && suspect.copies.length === 0) {
        found.set(suspect.figure, { affair, suspect });
      }
    }
  }
  return found;
}

function exchangeOf(
  { seats, bounds }: Inquiry,
  affair: Affair,
  suspectedIn: ReadonlyMap<number, Suspicion>,
): { readonly other: Affair; readonly suspects: readonly FoundSuspect[] } | undefined {
  const at = (figure: number) => ({ low: bounds.low[figure], high: bounds.high[figure] });
  for (const { suspects } of affair.ranked) {
    const [own] = suspects;
    if (own === undefined || suspects.length > 1 || own.copies.length > 0) continue;
    for (const neighbour of seats.neighbours(own.figure)) {
      const other = suspectedIn.get(neighbour);
      if (other === undefined || other.affair === affair) continue;
      const fitsHere = overlaps(own.implied, at(neighbour));
      if (fitsHere && overlaps(other.suspect.implied, at(own.figure))) {
        return { other: other.affair, suspects: [own, other.suspect] };
      }
    }
  }
  return undefined;
}
