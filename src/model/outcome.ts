import type { ConceptId } from "#model/concept.ts";
import type { Place } from "#model/place.ts";

export type Severity = "error" | "warning" | "note";
export type Certainty = "certain" | "likely" | "doubtful";

/** What a rule says is wrong (疑点): what, where, why, and what was expected. */
export type Finding = {
  /** Rule + subject + concepts, no place: the same in the PDF and the DOCX. */
  readonly id: string;
  readonly rule: string;
  readonly stage: "trial" | "stable";
  readonly severity: Severity;
  /** How sure the contradiction is; which figure is wrong has a certainty of its own. */
  readonly certainty: Certainty;
  readonly message: string;
  readonly concepts: readonly ConceptId[];
  readonly figures: readonly { readonly text: string; readonly places: readonly Place[] }[];
  readonly expected: string;
  readonly arithmetic: string;
  /** The law or form that says so, by number or title. */
  readonly basis: string;
  readonly cause: Cause | undefined;
};

/** The figure that is probably wrong, the slip that explains it, and how sure that is. */
export type Cause = {
  readonly suspect: ConceptId;
  readonly slip: string;
  readonly certainty: Certainty;
};

/** What a rule says about one place it applies to. "Nothing found" is not one of the answers. */
export type Outcome =
  | { readonly kind: "holds" }
  | { readonly kind: "broken"; readonly finding: Finding }
  | { readonly kind: "does-not-apply"; readonly because: string }
  | { readonly kind: "cannot-tell"; readonly missing: readonly string[] };
