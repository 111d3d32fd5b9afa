import type { Disclosure } from "#model/disclosure.ts";
import type { Place } from "#model/place.ts";
import type { Opened, Prior } from "./reading.ts";

/** A document as last year's: its places name their file, so that nobody looks for them here. */
export function priorOf({ name, reading }: Pick<Opened, "name" | "reading">): Prior {
  const named = (places: readonly Place[]) => places.map((place) => ({ ...place, file: name }));
  const { disclosure } = reading;
  const facts = disclosure.facts.map((fact) =>
    fact.source.kind === "read"
      ? { ...fact, source: { ...fact.source, places: named(fact.source.places) } }
      : fact,
  );
  const outline = disclosure.outline.map((entry) => ({ ...entry, places: named(entry.places) }));
  const sentences = disclosure.sentences.map((sentence) => ({
    ...sentence,
    places: named(sentence.places),
  }));
  return { name, disclosure: { ...disclosure, facts, outline, sentences } };
}

/** The later of two documents is the one to check, the other is last year's. */
export function inOrderOfYears(first: Opened, second: Opened): readonly [Opened, Opened] {
  const yearOf = ({ reading }: Opened) => reading.disclosure.year ?? 0;
  return yearOf(second) > yearOf(first) ? [second, first] : [first, second];
}

/** Whether a line of the account used a figure of last year's document. */
export function usesPrior({ facts }: { readonly facts: readonly string[] }): boolean {
  return facts.some((fact) => fact.startsWith(PRIOR));
}

/** What stands before the ids of last year's facts, as the dossier names them. */
const PRIOR = "prior:";

/** The facts of last year's document by the ids that a report uses. */
export function priorFacts({
  facts,
}: Disclosure): ReadonlyMap<string, Disclosure["facts"][number]> {
  return new Map(facts.map((fact) => [PRIOR + fact.id, fact]));
}
