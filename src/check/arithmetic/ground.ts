import type { Dossier } from "#check/dossier.ts";
import { relations } from "#standard/relations/relations.ts";
import { bookOf } from "./grounding/book.ts";
import { doubtOf, draftsOf } from "./grounding/complete.ts";
import { groundCopies } from "./grounding/copies.ts";
import {
  type Draft,
  emptySink,
  figuresIn,
  keepSilent,
  keyOfForm,
  silentGrounds,
} from "./grounding/drafts.ts";
import { groundRelation } from "./grounding/relation.ts";
import type { Ground, System } from "./system.ts";

/** The relation that ties the prints of one figure. */
const COPIES = "same-figure-agrees";

/**
 * Grounds every relation of the standard in a document: over its figures where all that a relation
 * needs is printed, otherwise silent with the reason in Chinese.
 */
export function systemOf(dossier: Dossier): System {
  const book = bookOf(dossier);
  const sink = emptySink();
  for (const relation of relations()) {
    if (relation.id === COPIES) groundCopies(book, relation, sink);
    else groundRelation(book, relation, sink);
  }
  const drafts = draftsOf(book, sink.drafts);
  const standing: Draft[] = [];
  for (const draft of sink.drafts) {
    const doubt = doubtOf(book, drafts, draft);
    if (doubt === undefined) standing.push(draft);
    else {
      const at = { about: draft.about, figures: figuresIn(draft.form) };
      keepSilent(sink, draft.relation, doubt, at);
    }
  }
  const grounds = groundsOf(standing);
  return {
    figures: book.figures,
    grounds,
    groundsOf: groundsByFigure(book.figures.length, grounds),
    silent: silentGrounds(sink),
  };
}

/** What says the same as an earlier ground, or as the relations it follows from, is derived. */
function groundsOf(drafts: readonly Draft[]): readonly Ground[] {
  const spoken = new Set(drafts.map(({ relation }) => relation.id));
  const said = new Set<string>();
  return drafts.map(({ relation, about, form, isCopy }, index) => {
    const key = keyOfForm(form);
    const isRepeated = said.has(key);
    said.add(key);
    const { derivedFrom, strength, status } = relation;
    const follows = derivedFrom.length > 0 && derivedFrom.every((id) => spoken.has(id));
    const isHard = strength !== "usual" && status === "verified";
    return {
      index,
      rule: relation.id,
      about,
      strength,
      isHard,
      isCopy: isCopy && isHard,
      isDerived: isRepeated || follows,
      form,
      figures: figuresIn(form),
    };
  });
}

function groundsByFigure(
  count: number,
  grounds: readonly Ground[],
): readonly (readonly number[])[] {
  const by: number[][] = Array.from({ length: count }, () => []);
  for (const { index, figures } of grounds) for (const figure of figures) by[figure]?.push(index);
  return by;
}
