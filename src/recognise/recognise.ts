import type { Disclosure, OutlineEntry, Sentence } from "#model/disclosure.ts";
import type { Fact } from "#model/fact.ts";
import type { SourceDocument } from "#model/source-document.ts";
import type { Claim, PlacedEntry } from "./claim.ts";
import { recogniseEdition } from "./edition.ts";
import { factsOf, placesOfRanges } from "./facts.ts";
import { recogniseForms } from "./forms/forms.ts";
import { accountOf } from "./leftovers.ts";
import { type NarrativeFound, recogniseNarrative } from "./narrative/narrative.ts";
import { type Outline, recogniseOutline } from "./outline/outline.ts";
import { recogniseStatements } from "./statements/statements.ts";
import { recogniseSubject } from "./subject.ts";

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
  const without = options.without === undefined ? {} : { without: options.without };
  const outline = recogniseOutline(document);
  step(1);
  const statements = recogniseStatements(document, without);
  step(2);
  const forms = recogniseForms(document, statements.taken);
  step(3);
  const taken = new Set([...statements.taken, ...forms.taken]);
  const about = recogniseSubject(document.blocks);
  const elsewhere = new Set([...taken, ...contentsIn(outline)]);
  const narrative = recogniseNarrative(document, outline, elsewhere, { about, ...without });
  step(4);
  const { facts, covered, factOf } = factsOf(
    [statements.claims, forms.claims, [...narrative.claims]],
    new Set(narrative.claims),
    { subject: about.subject, year: about.year, blocks: document.blocks },
  );
  const account = accountOf(document.blocks, {
    covered,
    unclaimed: [statements.unclaimed, forms.unclaimed, narrative.unclaimed],
    asides: [statements.asides, forms.asides, narrative.asides],
  });
  step(STEPS);
  const entries = inOrder([...outline.entries, ...statements.outline, ...forms.outline]);
  return {
    ...about,
    edition: recogniseEdition(entries),
    outline: entries,
    sentences: sentencesOf(narrative, factOf),
    forms: forms.forms,
    facts,
    unplaced: account.unplaced,
    asides: account.asides,
  };
}

/** The blocks of the table of contents: their titles open no sections. */
function contentsIn(outline: Outline): readonly number[] {
  return outline.blocks.flatMap(({ role }, index) => (role === "contents" ? [index] : []));
}

function inOrder(entries: readonly PlacedEntry[]): readonly OutlineEntry[] {
  return [...entries].sort((a, b) => a.block - b.block).map(({ entry }) => entry);
}

function sentencesOf(
  narrative: NarrativeFound,
  factOf: ReadonlyMap<Claim, Fact>,
): readonly Sentence[] {
  return narrative.sentences.map(({ section, text, at, claims }) => ({
    section,
    text,
    facts: claims.flatMap((index) => {
      const claim = narrative.claims[index];
      const fact = claim === undefined ? undefined : factOf.get(claim);
      return fact === undefined ? [] : [fact.id];
    }),
    places: placesOfRanges(at),
  }));
}
