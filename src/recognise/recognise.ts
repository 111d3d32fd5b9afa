import type { Disclosure, OutlineEntry, Sentence } from "#model/disclosure.ts";
import type { SourceDocument } from "#model/source-document.ts";
import type { PlacedEntry } from "./claim.ts";
import { recogniseEdition } from "./edition.ts";
import { factsOf, type NumberedClaim, placesOfRanges } from "./facts.ts";
import { recogniseForms } from "./forms/forms.ts";
import { accountOf } from "./leftovers.ts";
import { type NarrativeFound, recogniseNarrative } from "./narrative/narrative.ts";
import { recogniseOutline } from "./outline/outline.ts";
import { recogniseStatements } from "./statements/statements.ts";
import { recogniseSubject } from "./subject.ts";
import { textsOf } from "./texts.ts";

export type RecogniseOptions = {
  /** Called with the number of steps done, of five. */
  readonly progress?: (done: number, total: number) => void;
  /** Leaves out what is known of one region: what a stranger's document would get. */
  readonly without?: string;
};

const STEPS = 5;

/**
 * Makes a disclosure of a document: statements, narrative figures and performance forms. Every
 * number of the document is afterwards a fact, on the list of the unplaced, or counted as no
 * figure at all; nothing is dropped.
 */
export function recognise(document: SourceDocument, options: RecogniseOptions = {}): Disclosure {
  const step = (done: number) => options.progress?.(done, STEPS);
  const texts = textsOf(document);
  const outline = recogniseOutline(document);
  step(1);
  const statements = recogniseStatements(document);
  step(2);
  const forms = recogniseForms(document, statements.taken);
  step(3);
  const taken = new Set([...statements.taken, ...forms.taken]);
  const without = options.without === undefined ? {} : { without: options.without };
  const narrative = recogniseNarrative(document, outline, taken, without);
  step(4);
  const claims = [...statements.claims, ...forms.claims, ...narrative.claims];
  const about = recogniseSubject(texts);
  const numbered = factsOf(claims, { subject: about.subject, year: about.year, texts });
  const account = accountOf(texts, {
    claimed: numbered.flatMap(({ claim }) => [...claim.at]),
    unclaimed: [...statements.unclaimed, ...forms.unclaimed, ...narrative.unclaimed],
    asides: [...statements.asides, ...forms.asides, ...narrative.asides],
  });
  step(STEPS);
  const entries = inOrder([...outline.entries, ...statements.outline, ...forms.outline]);
  return {
    ...about,
    edition: recogniseEdition(entries),
    outline: entries,
    sentences: sentencesOf(narrative, numbered),
    forms: forms.forms,
    facts: numbered.map(({ fact }) => fact),
    unplaced: account.unplaced,
    asides: account.asides,
  };
}

function inOrder(entries: readonly PlacedEntry[]): readonly OutlineEntry[] {
  return [...entries].sort((a, b) => a.block - b.block).map(({ entry }) => entry);
}

function sentencesOf(
  narrative: NarrativeFound,
  numbered: readonly NumberedClaim[],
): readonly Sentence[] {
  const idOf = new Map(numbered.map(({ claim, fact }) => [claim, fact.id]));
  return narrative.sentences.map(({ section, text, at, claims }) => ({
    section,
    text,
    facts: claims.flatMap((index) => {
      const claim = narrative.claims[index];
      const id = claim === undefined ? undefined : idOf.get(claim);
      return id === undefined ? [] : [id];
    }),
    places: placesOfRanges(at),
  }));
}
