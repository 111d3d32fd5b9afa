import type { Explanation } from "#model/report.ts";

/** What can be done with a finding. */
export type FindingActs = {
  /** Opens the finding of a number. */
  readonly choose: (number: number) => void;
  /** Brings the n-th place of the open finding into sight. */
  readonly toPlace: (place: number) => void;
  readonly say: (explanations: readonly Explanation[]) => void;
  readonly withdraw: (finding: string) => void;
};
