import type { Fact } from "#model/fact.ts";
import type { Interval } from "#model/interval.ts";
import type { Strength } from "#standard/relations/relation.ts";

/**
 * The arithmetic of one document: its figures, and every relation grounded at every place where it
 * applies (reference: Calculations 1.1; diagnosis by refutation).
 */
export type System = {
  readonly figures: readonly Figure[];
  readonly grounds: readonly Ground[];
  /** Indexes of the grounds that name a figure, by figure. */
  readonly groundsOf: readonly (readonly number[])[];
  /** Where a relation does not apply or cannot be told. */
  readonly silent: readonly SilentGround[];
};

/** One print. A print that fills two concepts is one figure. */
export type Figure = {
  readonly index: number;
  readonly fact: Fact;
  /** Of this year's disclosure or of last year's. */
  readonly isPrior: boolean;
  /** On the grid of its unit, signed. */
  readonly interval: Interval;
  /** Half of the last place on the grid; 0n for exact prints. */
  readonly halfPlace: bigint;
  /** Whether it may be negative: changes, rates, and what is printed with a minus. */
  readonly isSigned: boolean;
};

/** A relation at one place. */
export type Ground = {
  readonly index: number;
  /** Id of the relation. */
  readonly rule: string;
  /** Which place: the bound names, `2080505 basic`; "" where there is one. */
  readonly about: string;
  readonly strength: Strength;
  /** Whether a contradiction counts: always, and regional where the region applies. */
  readonly isHard: boolean;
  /** Two prints of one concept, or two concepts that are one amount. */
  readonly isCopy: boolean;
  /** Says the same as other relations that can be read here: a symptom, never a cause. */
  readonly isDerived: boolean;
  readonly form: GroundForm;
  /** Indexes of all figures in it, each once. */
  readonly figures: readonly number[];
};

export type GroundForm =
  | { readonly kind: "equal" | "at-most"; readonly left: Side; readonly right: Side }
  /** 100 × part = percent × whole; `percent` is a figure in millionths of a percent. */
  | {
      readonly kind: "ratio";
      readonly part: Side;
      readonly whole: Side;
      readonly percent: number;
      /** 占比, 增减率, 完成率 …, for the choice of words. */
      readonly of: "share" | "change" | "completion" | "deviation";
    };

/** A sum of signed figures, in the order in which it is told, and a whole number on the grid. */
export type Side = {
  readonly terms: readonly SideTerm[];
  readonly constant: bigint;
};

export type SideTerm = { readonly sign: 1 | -1; readonly figure: number };

export type SilentGround = {
  readonly rule: string;
  readonly about: string;
  /** Figures of it that are there. */
  readonly figures: readonly number[];
} & (
  | { readonly kind: "does-not-apply"; readonly because: string }
  | { readonly kind: "cannot-tell"; readonly missing: readonly string[] }
);
