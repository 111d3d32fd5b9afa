import type { Explanation } from "#model/report.ts";
import type { Verdict } from "./kept.ts";

/** What can be done with a finding. */
export type FindingActs = {
  /** Opens the finding of a number. */
  readonly choose: (number: number) => void;
  /** Brings the n-th place of the open finding into sight. */
  readonly toPlace: (place: number) => void;
  readonly say: (explanations: readonly Explanation[]) => void;
  readonly withdraw: (finding: string) => void;
  readonly judge: (finding: string, reason: string) => void;
  readonly verdictOf: (finding: string) => Verdict | undefined;
  /** Marks a finding as seen, or as not seen again. */
  readonly see: (finding: string) => void;
  readonly isSeen: (finding: string) => boolean;
};
