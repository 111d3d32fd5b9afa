import { addressOf, type ConceptId } from "#model/concept.ts";
import type { Fact } from "#model/fact.ts";
import type { Place } from "#model/place.ts";
import { placesOf, type SourceText } from "#model/source-document.ts";
import type { Claim, Range } from "./claim.ts";
import { Coverage } from "./coverage.ts";
import { Sharing } from "./sharing.ts";
import type { PlacedText } from "./texts.ts";

/** Who the figures are about, when, and where the texts stand in the document. */
export type FactContext = {
  readonly subject: string;
  readonly year: number | undefined;
  readonly texts: Iterable<PlacedText>;
};

export type Claimed = {
  /** In the order of the document. */
  readonly facts: readonly Fact[];
  /** The characters that facts stand for. */
  readonly covered: Coverage;
  /** The fact of each of the claims that were asked for. */
  readonly factOf: ReadonlyMap<Claim, Fact>;
};

/**
 * Makes facts of claims, in the order of the document. Of two claims on the same characters the
 * earlier in the lists stands: recognisers are asked from the surest to the least sure. A fact's id
 * is the address of its first concept, with `#2`, `#3` … for further prints of the same. Facts of
 * the claims in `asked` can be looked up. The lists are emptied: a large document has no room for
 * its claims beside its facts.
 */
export function factsOf(
  claims: readonly Claim[][],
  asked: ReadonlySet<Claim>,
  context: FactContext,
): Claimed {
  const { byText, covered } = withoutRivals(claims);
  const prints = new Map<string, number>();
  const facts: Fact[] = [];
  const sharing = new Sharing();
  const factOfClaim = new Map<Claim, Fact>();
  for (const { text } of context.texts) {
    const own = byText.get(text);
    if (own === undefined) continue;
    byText.delete(text);
    own.sort((a, b) => a.at[0].from - b.at[0].from);
    for (const claim of own) {
      const address = claim.address ?? addressOf(claim.concepts[0]);
      const print = (prints.get(address) ?? 0) + 1;
      prints.set(address, print);
      const id = print === 1 ? address : `${address}#${print}`;
      const fact = factOf(claim, id, context, sharing);
      facts.push(fact);
      if (asked.has(claim)) factOfClaim.set(claim, fact);
    }
  }
  return { facts, covered, factOf: factOfClaim };
}

/** The places of several runs, in their order. */
export function placesOfRanges(ranges: readonly Range[]): readonly Place[] {
  const [only] = ranges;
  if (only !== undefined && ranges.length === 1) return placesOf(only.text, only.from, only.to);
  return ranges.flatMap((range) => placesOf(range.text, range.from, range.to));
}

function factOf(claim: Claim, id: string, context: FactContext, sharing: Sharing): Fact {
  return {
    id,
    concepts: claim.concepts,
    subject: context.subject,
    year: yearOf(claim.concepts[0], context.year),
    kind: claim.kind,
    direction: claim.direction,
    label: sharing.string(claim.label),
    seat: claim.seat,
    ...sharing.print(claim),
    exact: undefined,
    source: { kind: "read", places: placesOfRanges(claim.at), isDoubtful: false },
  };
}

function yearOf(concept: ConceptId, year: number | undefined): number | undefined {
  if (year === undefined) return undefined;
  return concept.startsWith("prior:") ? year - 1 : year;
}

/** The claims that stand, by the text in which their figure begins. */
function withoutRivals(claims: readonly Claim[][]): {
  readonly byText: Map<SourceText, Claim[]>;
  readonly covered: Coverage;
} {
  const covered = new Coverage();
  const byText = new Map<SourceText, Claim[]>();
  for (const list of claims) {
    for (const claim of list) {
      if (claim.at.some((range) => covered.touches(range))) continue;
      for (const range of claim.at) covered.add(range);
      const own = byText.get(claim.at[0].text);
      if (own === undefined) byText.set(claim.at[0].text, [claim]);
      else own.push(claim);
    }
    list.length = 0;
  }
  return { byText, covered };
}
