import type { ConceptId } from "#model/concept.ts";
import type { Fact } from "#model/fact.ts";
import type { Certainty, Dimension, Severity, Stage } from "#model/outcome.ts";
import type { Place } from "#model/place.ts";
import type { Dossier } from "./dossier.ts";

/**
 * One rule: documentation, metadata, examples, code. Named for the wrong thing it finds; a rule for
 * a relation in words has the relation's id. The id never changes.
 */
export type Rule = {
  readonly id: string;
  /** In Chinese, what is wrong: “三公”经费小于其中的基本支出部分. */
  readonly title: string;
  /** The law, form or custom by title and number. */
  readonly basis: string;
  /** Whether the basis was read; a recalled one makes at most a warning. */
  readonly status: "verified" | "recalled";
  readonly severity: Severity;
  readonly stage: Stage;
  /** Version of the program that first had it. */
  readonly since: string;
  readonly dimension: Dimension;
  /** Ids of the obligations (standard/obligations.ts) that it decides. */
  readonly obligations: readonly string[];
  /** Why it matters and how it is decided, for docs/rules.md; two or three Chinese sentences. */
  readonly why: string;
  readonly examples: RuleExamples;
  readonly run: (dossier: Dossier) => readonly RuleOutcome[];
};

/**
 * Pieces of a document in Markdown, read and checked as one by the tests and printed in
 * docs/rules.md. Names and figures are invented.
 */
export type RuleExamples = {
  readonly holds: string;
  readonly broken: string;
  readonly cannotTell?: string;
};

/** What a rule says about one place it applies to. */
export type RuleOutcome = {
  /** Which place, in words or by key: 2080505, 项目3; "" where there is only one. */
  readonly about: string;
  /** The facts it looked at; they count as covered. */
  readonly facts: readonly Fact[];
} & (
  | { readonly kind: "holds" }
  | { readonly kind: "broken"; readonly charge: Charge }
  | { readonly kind: "does-not-apply"; readonly because: string }
  | { readonly kind: "cannot-tell"; readonly missing: readonly string[] }
);

/** What is charged: the engine adds id, rule, basis, stage and places. */
export type Charge = {
  readonly message: string;
  readonly advice: string;
  /** The facts in the order of the arithmetic, the suspect first. */
  readonly facts: readonly Fact[];
  /** What the finding is about where it has no fact (a missing section): the id hangs on it. */
  readonly concepts?: readonly ConceptId[];
  /** Places of words. */
  readonly at?: readonly Place[];
  /** Key of the outline entry, where no fact shows it. */
  readonly section?: string;
  readonly expected?: string;
  readonly arithmetic?: string;
  /** Lower than the rule's own. */
  readonly severity?: Severity;
  /** `certain` unless said; a doubtful reading lowers it further. */
  readonly certainty?: Certainty;
};
