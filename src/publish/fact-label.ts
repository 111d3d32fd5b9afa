import type { Fact } from "#model/fact.ts";
import type { Place } from "#model/place.ts";

/** Where a fact was read; empty for one that was compiled. */
export function placesOfFact(fact: Fact): readonly Place[] {
  return fact.source.kind === "read" ? fact.source.places : [];
}

/** The seat of a fact in words: 基本支出 of the row, or what the sentence calls it. */
export function factLabel(fact: Fact): string {
  const { seat } = fact;
  if (seat.kind === "sentence") return fact.label;
  const { side = "", row, column } = seat;
  // The head of a two-sided statement names the side a second time.
  const own = side !== "" && column.startsWith(`${side}/`) ? column.slice(side.length + 1) : column;
  const parts = [side, row, own].filter((part) => part !== "");
  return parts.length === 0 ? fact.label : parts.join(" · ");
}
