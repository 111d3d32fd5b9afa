import type { ConceptId } from "#model/concept.ts";
import type { Disclosure } from "#model/disclosure.ts";
import type { Fact } from "#model/fact.ts";
import { EDITIONS, type Edition } from "#standard/editions.ts";

/** What a rule is given (卷宗): the disclosure with its figures at hand, and what lies beside it. */
export type Dossier = {
  readonly disclosure: Disclosure;
  /** By id. */
  readonly facts: ReadonlyMap<string, Fact>;
  /** All prints of a concept in the order of the document. */
  readonly byConcept: ReadonlyMap<ConceptId, readonly Fact[]>;
  /** Undefined where the region is not known. */
  readonly edition: Edition | undefined;
  /** Last year's disclosure, where it was given too. */
  readonly prior: Dossier | undefined;
  /** Day of publication (YYYY-MM-DD), where it is known. */
  readonly publishedOn: string | undefined;
};

export type DossierOptions = {
  readonly prior?: Disclosure;
  readonly publishedOn?: string;
};

/** Opens the dossier of a disclosure. */
export function openDossier(disclosure: Disclosure, options: DossierOptions = {}): Dossier {
  const byConcept = new Map<ConceptId, Fact[]>();
  for (const fact of disclosure.facts) {
    for (const concept of fact.concepts) {
      const prints = byConcept.get(concept);
      if (prints === undefined) byConcept.set(concept, [fact]);
      else prints.push(fact);
    }
  }
  return {
    disclosure,
    facts: new Map(disclosure.facts.map((fact) => [fact.id, fact])),
    byConcept,
    edition: EDITIONS.find((edition) => edition.key === disclosure.edition),
    prior: options.prior === undefined ? undefined : openDossier(asPrior(options.prior)),
    publishedOn: options.publishedOn,
  };
}

/** Last year's disclosure with ids of its own: `prior:s01.income-total.amount`. */
function asPrior(disclosure: Disclosure): Disclosure {
  const named = (id: string) => `prior:${id}`;
  return {
    ...disclosure,
    facts: disclosure.facts.map((fact) => ({ ...fact, id: named(fact.id) })),
    sentences: disclosure.sentences.map((sentence) => ({
      ...sentence,
      facts: sentence.facts.map(named),
    })),
    // Nothing asks for the forms of last year by their facts.
    forms: [],
  };
}
