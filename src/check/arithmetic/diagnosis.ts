import type { Interval } from "#model/interval.ts";
import type { Certainty, Severity } from "#model/outcome.ts";
import type { Habit } from "#model/report.ts";

/** What the arithmetic of a document shows: which grounds are broken, and by what. */
export type Diagnosis = {
  readonly habits: readonly Habit[];
  /** Indexes of the grounds whose figures cannot meet, each by itself. */
  readonly broken: readonly number[];
  /** One cause is one finding. */
  readonly causes: readonly FoundCause[];
};

export type FoundCause = {
  readonly kind: CauseKind;
  /** The figures whose change mends it: one; two or three where several errors meet. */
  readonly suspects: readonly FoundSuspect[];
  readonly certainty: Certainty;
  /** How surprising, −log₂; less is better. */
  readonly bits: number;
  /** Other sets of figures that would mend it as well, best first. */
  readonly alternatives: readonly (readonly FoundSuspect[])[];
  /** The grounds that it mends, the one to tell first. */
  readonly grounds: readonly number[];
  readonly severity: Severity;
};

export type CauseKind =
  /** One or more figures are wrong; the slip of each stands with it. */
  | "figures"
  /**
   * Key of a cause of a whole block. Its suspects are all figures that change, each with what it
   * should have been: those of the table, of the two cells, of the rows or of the section. Where a
   * row is missing they are the totals that fall short, column by column: `implied` and `print` are
   * then the missing amount, `copies` the row's figures in a twin table.
   */
  | "table-unit"
  | "cells-exchanged"
  | "rows-displaced"
  | "row-missing"
  | "other-version"
  /** No figure holds it alone: an affair of the last place. */
  | "jointly"
  /** Within rounding of a long sum, or one last place off (尾差). */
  | "last-place"
  /** Nothing explains it up to three figures: the relations are listed, nobody is named. */
  | "unexplained";

export type FoundSuspect = {
  /** Index of the figure; the same print elsewhere stands in `copies`. */
  readonly figure: number;
  readonly copies: readonly number[];
  /** Key of the slip or formula (standard/slips.ts). */
  readonly slip: string;
  /** What all other figures leave for it, on its grid. */
  readonly implied: Interval;
  /**
   * The print in its unit and decimals that fits. Where several do, which differ in the last
   * places, the one that a slip leads to or the middle one (compare `implied`); "" where none or
   * many do.
   */
  readonly print: string;
};
