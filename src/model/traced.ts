import type { ConceptId } from "#model/concept.ts";
import type { ExactValue } from "#model/fact.ts";

/** A figure with what is behind it (取数来源). */
export type Traced = {
  readonly concept: ConceptId;
  /** 元 for money, else the unit of the figure. */
  readonly unit: string;
  readonly exact: ExactValue | undefined;
  /** The books had changed and were read anew. */
  readonly isAnew: boolean;
  readonly behind: Behind;
};

export type Behind =
  | {
      readonly kind: "postings";
      /** Signed sum of all postings and of what consolidation took out, in fen. */
      readonly sumFen: number;
      readonly count: number;
      readonly rows: readonly TracedPosting[];
      readonly adjustments: readonly TracedAdjustment[];
    }
  | {
      readonly kind: "rows";
      /** `budget`, or the name of the register. */
      readonly evidence: string;
      /** On the grid of the figure's unit. */
      readonly sum: bigint;
      readonly count: number;
      readonly rows: readonly TracedRow[];
    }
  /** A change, rate or share: of which figures, and what is behind the first. */
  | {
      readonly kind: "figures";
      readonly measure: string;
      readonly of: TracedPart;
      readonly base: TracedPart;
      readonly behind: Behind | undefined;
    }
  /** Last year's figures end where they were given. */
  | { readonly kind: "prior-year"; readonly concept: string };

export type TracedPart = {
  readonly concept: string;
  readonly exact: ExactValue | undefined;
  readonly unit: string;
};

export type TracedPosting = {
  readonly unit: string;
  readonly file: string;
  readonly row: number;
  /** As they stand in the books. */
  readonly date: string;
  readonly voucher: string;
  readonly account: string;
  readonly summary: string;
  /** What it adds to the figure, in fen. */
  readonly amountFen: number;
};

export type TracedAdjustment = { readonly elimination: string; readonly amountFen: number };

export type TracedRow = {
  readonly file: string;
  readonly row: number;
  /** What the row says of itself, "" where it says no more than its amount. */
  readonly text: string;
  readonly amount: bigint;
};
