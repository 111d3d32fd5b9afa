import { addressOf, type ConceptId } from "#model/concept.ts";
import type { Fact } from "#model/fact.ts";
import type { Place } from "#model/place.ts";
import { type Block, placesOf, type SourceText } from "#model/source-document.ts";
import type { Claim, Range } from "./claim.ts";
import { Coverage } from "./coverage.ts";
import { isDoubtful } from "./doubt.ts";
import { Sharing } from "./sharing.ts";
import { eachText } from "./texts.ts";

/** Who the figures are about, when, and the document they stand in. */
export type FactContext = {
  readonly subject: string;
  readonly year: number | undefined;
  readonly blocks: readonly Block[];
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
  eachText(context.blocks, (text) => {
    const own = byText.get(text);
    if (own === undefined) return;
    byText.delete(text);
    if (own.length > 1) own.sort((a, b) => a.at[0].from - b.at[0].from);
    for (const claim of own) {
      const address = claim.address ?? addressOf(claim.concepts[0]);
      const print = (prints.get(address) ?? 0) + 1;
      prints.set(address, print);
      const id = print === 1 ? address : `${address}#${print}`;
      const fact = factOf(claim, id, context, sharing);
      facts.push(fact);
      if (asked.has(claim)) factOfClaim.set(claim, fact);
    }
  });
  return { facts, covered, factOf: factOfClaim };
}

/** The places of several runs, in their order. */
export function placesOfRanges(ranges: readonly Range[]): readonly Place[] {
  const [only] = ranges;
  if (only !== undefined && ranges.length === 1) return placesOf(only.text, only.from, only.to);
  return ranges.flatMap((range) => placesOf(range.text, range.from, range.to));
}

function factOf(claim: Claim, id: string, context: FactContext, sharing: Sharing): Fact {
  const { printed, interval } = sharing.print(claim);
  return {
    id,
    concepts: claim.concepts,
    subject: context.subject,
    year: yearOf(claim.concepts[0], context.year),
    kind: claim.kind,
    direction: claim.direction,
    label: sharing.string(claim.label),
    seat: claim.seat,
    printed,
    interval,
    exact: undefined,
    source: { kind: "read", places: placesOfRanges(claim.at), isDoubtful: isDoubtful(claim.at) },
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
      if (!coverAll(claim.at, covered)) continue;
      const own = byText.get(claim.at[0].text);
      if (own === undefined) byText.set(claim.at[0].text, [claim]);
      else own.push(claim);
    }
    list.length = 0;
  }
  return { byText, covered };
}

/** Marks all runs as spoken for, unless a character of one of them is already. */
function coverAll(ranges: readonly Range[], covered: Coverage): boolean {
  const [first] = ranges;
  if (first !== undefined && ranges.length === 1) return covered.add(first);
  if (ranges.some((range) => covered.touches(range))) return false;
  for (const range of ranges) covered.add(range);
  return true;
}
