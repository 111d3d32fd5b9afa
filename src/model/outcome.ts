import type { ConceptId } from "#model/concept.ts";
import type { Place } from "#model/place.ts";

export type Severity = "error" | "warning" | "note";
export type Certainty = "certain" | "likely" | "doubtful";

/** A new rule is on trial: shown, never failing a run. */
export type Stage = "trial" | "stable";

/** The five by which the Ministry of Finance inspects disclosures, and secrecy (涉密). */
export type Dimension =
  | "timeliness"
  | "completeness"
  | "truthfulness"
  | "detail"
  | "form"
  | "secrecy";

/** What a rule says is wrong (疑点): what, where, why, and what was expected. */
export type Finding = {
  /** Rule + subject + concepts, no place: the same in the PDF and the DOCX. */
  readonly id: string;
  readonly rule: string;
  readonly stage: Stage;
  readonly severity: Severity;
  /** How sure the contradiction is; which figure is wrong has a certainty of its own. */
  readonly certainty: Certainty;
  readonly dimension: Dimension;
  /** What is so and why it matters, figures as printed. */
  readonly message: string;
  /** What to do about it. */
  readonly advice: string;
  /** Key of the outline entry (statement, section, form) where it stands, "" where none is known. */
  readonly section: string;
  readonly concepts: readonly ConceptId[];
  /** In the order of the arithmetic; the suspect first. */
  readonly figures: readonly FindingFigure[];
  /** Places of words where the finding is about words. */
  readonly at: readonly Place[];
  readonly expected: string;
  readonly arithmetic: string;
  /** The law or form that says so, by number or title. */
  readonly basis: string;
  readonly cause: Cause | undefined;
  /** What else the same cause breaks (连带). */
  readonly symptoms: readonly Symptom[];
};

/** A figure that a finding is about, as it stands in the document. */
export type FindingFigure = {
  /** Id of its fact. */
  readonly fact: string;
  readonly label: string;
  readonly text: string;
  readonly unit: string;
  readonly places: readonly Place[];
};

/** Another relation that the same cause breaks, with its arithmetic. */
export type Symptom = {
  readonly rule: string;
  readonly arithmetic: string;
  readonly figures: readonly FindingFigure[];
};

/** The figure that is probably wrong, the slip that explains it, and how sure that is. */
export type Cause = Suspect & {
  readonly certainty: Certainty;
  /** Other figures that would explain it as well, best first; at most two. */
  readonly alternatives: readonly Suspect[];
};

export type Suspect = {
  readonly suspect: ConceptId;
  /** Facts that carry the wrong figure; several where it was copied. */
  readonly facts: readonly string[];
  /** Key of the slip (standard/slips.ts): `swapped-digits`, `unit`, `rows-displaced`. */
  readonly slip: string;
  /** The slip in words: 数字前后颠倒. */
  readonly words: string;
  readonly printed: string;
  /** The one print that agrees with everything else, "" where none or several do. */
  readonly corrected: string;
};

/**
 * What a rule or relation says about one place it applies to. "Nothing found" is not one of the
 * answers.
 */
export type Outcome = {
  readonly rule: string;
  /** Which of the places it applies to: a row's code, a form's number; "" where there is one. */
  readonly about: string;
  /** Facts that it looked at. */
  readonly facts: readonly string[];
} & Answer;

export type Answer =
  | { readonly kind: "holds" }
  /** Id of the finding that says it, which may have its head at another rule's figure. */
  | { readonly kind: "broken"; readonly finding: string }
  | { readonly kind: "does-not-apply"; readonly because: string }
  | { readonly kind: "cannot-tell"; readonly missing: readonly string[] };
