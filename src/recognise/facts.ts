import { addressOf, type ConceptId } from "#model/concept.ts";
import type { Fact } from "#model/fact.ts";
import type { Place } from "#model/place.ts";
import { intervalOf } from "#model/printed.ts";
import { placesOf, type SourceText } from "#model/source-document.ts";
import type { Claim, Range } from "./claim.ts";
import type { PlacedText } from "./texts.ts";

/** Who the figures are about, when, and where the texts stand in the document. */
export type FactContext = {
  readonly subject: string;
  readonly year: number | undefined;
  readonly texts: readonly PlacedText[];
};

export type NumberedClaim = { readonly claim: Claim; readonly fact: Fact };

/**
 * Makes facts of claims, in the order of the document. Of two claims on the same characters the
 * earlier in the list stands: recognisers are asked from the surest to the least sure. A fact's id
 * is the address of its first concept, with `#2`, `#3` … for further prints of the same.
 */
export function factsOf(claims: readonly Claim[], context: FactContext): readonly NumberedClaim[] {
  const order = new Map<SourceText, number>();
  context.texts.forEach(({ text }, index) => {
    order.set(text, index);
  });
  const sorted = withoutRivals(claims).sort((a, b) => before(a.at[0], b.at[0], order));
  const prints = new Map<string, number>();
  return sorted.map((claim) => {
    const address = addressOf(claim.concepts[0]);
    const print = (prints.get(address) ?? 0) + 1;
    prints.set(address, print);
    const id = print === 1 ? address : `${address}#${print}`;
    return { claim, fact: factOf(claim, id, context) };
  });
}

/** The places of several runs, in their order. */
export function placesOfRanges(ranges: readonly Range[]): readonly Place[] {
  return ranges.flatMap((range) => placesOf(range.text, range.from, range.to));
}

function factOf(claim: Claim, id: string, context: FactContext): Fact {
  return {
    id,
    concepts: claim.concepts,
    subject: context.subject,
    year: yearOf(claim.concepts[0], context.year),
    kind: claim.kind,
    direction: claim.direction,
    label: claim.label,
    seat: claim.seat,
    printed: claim.printed,
    interval: intervalOf(claim.printed, claim.kind, claim.direction),
    exact: undefined,
    source: { kind: "read", places: placesOfRanges(claim.at), isDoubtful: false },
  };
}

function yearOf(concept: ConceptId, year: number | undefined): number | undefined {
  if (year === undefined) return undefined;
  return concept.startsWith("prior:") ? year - 1 : year;
}

function withoutRivals(claims: readonly Claim[]): Claim[] {
  const covered = new Coverage();
  const kept: Claim[] = [];
  for (const claim of claims) {
    if (claim.at.some((range) => covered.touches(range))) continue;
    for (const range of claim.at) covered.add(range);
    kept.push(claim);
  }
  return kept;
}

function before(a: Range, b: Range, order: ReadonlyMap<SourceText, number>): number {
  return (order.get(a.text) ?? 0) - (order.get(b.text) ?? 0) || a.from - b.from;
}

/** Which characters of which texts are spoken for. */
export class Coverage {
  readonly #characters = new Map<SourceText, Set<number>>();

  /** Marks the characters of a run as spoken for. */
  add(range: Range): void {
    let characters = this.#characters.get(range.text);
    if (characters === undefined) {
      characters = new Set();
      this.#characters.set(range.text, characters);
    }
    for (let index = range.from; index < range.to; index++) characters.add(index);
  }

  /** Whether any character of the run is spoken for. */
  touches(range: Range): boolean {
    const characters = this.#characters.get(range.text);
    if (characters === undefined) return false;
    for (let index = range.from; index < range.to; index++) {
      if (characters.has(index)) return true;
    }
    return false;
  }
}
