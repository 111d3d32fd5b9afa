import type { ConceptId } from "#model/concept.ts";
import type { Fact } from "#model/fact.ts";
import type { PerformanceForm } from "#model/form.ts";
import { type Interval, intersectAll } from "#model/interval.ts";
import type { Place } from "#model/place.ts";

/** What the middle of the product is: a disclosure, compiled or read (部门决算公开). */
export type Disclosure = {
  /** The body as printed, "" where the document does not name one. */
  readonly subject: string;
  readonly year: number | undefined;
  readonly kind: DisclosureKind;
  readonly body: BodyKind;
  /** Key of the edition (版式) that explains most, "base" where none does better. */
  readonly edition: string;
  /** Statements, sections and forms in printed order. */
  readonly outline: readonly OutlineEntry[];
  readonly sentences: readonly Sentence[];
  readonly forms: readonly PerformanceForm[];
  readonly facts: readonly Fact[];
  readonly unplaced: readonly Unplaced[];
  /** Numbers that are no figures (年份, 序号, 文号 …), counted by what they are. */
  readonly asides: Readonly<Partial<Record<AsideKind, number>>>;
};

/** 决算, 预算, or a text about either that is no disclosure of its own (新闻). */
export type DisclosureKind = "final-accounts" | "budget" | "unknown";

export type BodyKind = "department" | "unit" | "government" | "unknown";

export type OutlineEntry = {
  readonly kind: "part" | "section" | "statement" | "form";
  /** Key of the section, number or `x.` key of the statement, id of the form; "" when not known. */
  readonly key: string;
  /** As printed. */
  readonly title: string;
  /** Unit line as read (万元), "" where none is printed. */
  readonly unit: string;
  /** Whether a statement holds figures; sections and parts are always present. */
  readonly status: "present" | "empty";
  readonly places: readonly Place[];
};

export type Sentence = {
  /** Key of the section it stands in, "" outside of known sections. */
  readonly section: string;
  readonly text: string;
  /** Facts whose figures stand in it. */
  readonly facts: readonly string[];
  readonly places: readonly Place[];
  /** Only compiled: it stands in the paragraph of the sentence before. */
  readonly continues?: true;
};

/** A figure that found no place, with the reason. */
export type Unplaced = {
  readonly text: string;
  readonly unit: string;
  readonly reason: UnplacedReason;
  /** The words around it, as printed. */
  readonly context: string;
  readonly places: readonly Place[];
};

export type UnplacedReason =
  /** Stands in a text that people write (主要原因, 职责): no concept of the form. */
  | "in-free-text"
  /** No subject in the sentence names a known concept. */
  | "subject-unknown"
  /** Its table is none of the known forms. */
  | "table-unknown"
  /** Its row or column in a known form was not recognised. */
  | "row-unknown"
  | "column-unknown"
  /** The unit is not printed and cannot be read from the page. */
  | "unit-unknown"
  /** Two readings are equally good. */
  | "ambiguous"
  /** Stands in the page's or the site's own furniture. */
  | "in-furniture";

/** Numbers that are no figures. */
export type AsideKind =
  | "year"
  | "date"
  | "ordinal"
  | "code"
  | "document-number"
  | "page-number"
  | "line-number"
  | "law-article"
  | "name"
  | "telephone"
  | "time"
  | "version";

/** All facts of a concept, in the order of the document. */
export function figuresOf(disclosure: Disclosure, concept: ConceptId): readonly Fact[] {
  return disclosure.facts.filter((fact) => fact.concepts.includes(concept));
}

/**
 * What all prints of a concept leave possible: undefined when there is none or they contradict.
 */
export function valueOf(disclosure: Disclosure, concept: ConceptId): Interval | undefined {
  const facts = figuresOf(disclosure, concept);
  if (facts.length === 0) return undefined;
  return intersectAll(facts.map((fact) => fact.interval));
}

/**
 * The disclosure as its paper shows it: without exact values, lineage and places, so that what was
 * compiled and what was read back can be compared.
 */
export function asPrinted(disclosure: Disclosure): Disclosure {
  return {
    ...disclosure,
    outline: disclosure.outline.map((entry) => ({ ...entry, places: [] })),
    sentences: disclosure.sentences.map(({ section, text, facts }) => {
      return { section, text, facts, places: [] };
    }),
    forms: disclosure.forms.map(formAsPrinted),
    facts: disclosure.facts.map((fact) => ({
      ...fact,
      exact: undefined,
      source: { kind: "read", places: [], isDoubtful: false },
    })),
    unplaced: disclosure.unplaced.map((figure) => ({ ...figure, places: [] })),
  };
}

function formAsPrinted(form: PerformanceForm): PerformanceForm {
  return JSON.parse(JSON.stringify(form, (key, value) => (key === "places" ? [] : value)));
}
