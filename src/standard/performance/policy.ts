import type { LawKey } from "#standard/laws.ts";
import type { Operator } from "#standard/performance/operators.ts";
import type { Sourced } from "#standard/sourced.ts";

/** A way in which an actual becomes a score: once with the evidence, and inferred from the print. */
export type ScoringPolicy = Sourced & {
  /** In the words of the field. */
  readonly title: string;
  readonly rule: ScoringRule;
  /** Targets it is meant for; none where it scores a row of money or the whole form. */
  readonly operators: readonly Operator[];
  /** Whether it speaks where the target is met, missed, or both. */
  readonly met: "met" | "missed" | "either";
  readonly formula: string;
  /** When it is used, in words. */
  readonly condition: string;
  readonly basis: string;
  readonly law?: LawKey;
  /** How often it was seen. */
  readonly coverage: string;
  /** True cases: form, indicator, arithmetic or words as printed. */
  readonly examples: readonly {
    readonly form: string;
    readonly indicator: string;
    readonly text: string;
  }[];
};

/** The arithmetic of a policy. s score, w weight, t target, a actual. */
export type ScoringRule =
  /** s = w × executed ÷ full-year budget, at most w. */
  | { readonly kind: "execution-share" }
  /** s = w. */
  | { readonly kind: "full" }
  /** s = 0. */
  | { readonly kind: "zero" }
  /** s = w × a ÷ t or w × t ÷ a, at most w. */
  | { readonly kind: "proportion"; readonly of: "actual-by-target" | "target-by-actual" }
  /** s = w × (1 − (a − t) ÷ t), not below 0. */
  | { readonly kind: "excess" }
  /** s = w inside the range, else w × (1 − |a − t| ÷ t), not below 0. */
  | { readonly kind: "distance" }
  /** s in the band of the word: `QUALITATIVE_BANDS`. */
  | { readonly kind: "bands" }
  /** s lowered by the degree to which the target was too low; no threshold in the text. */
  | { readonly kind: "reduction" }
  /** s = execution score + Σ indicator scores. */
  | { readonly kind: "total" };

/** A band of a qualitative indicator: shares of the weight in percent, with its ends. */
export type QualitativeBand = Sourced & {
  readonly words: readonly string[];
  readonly lowPercent: number;
  readonly includesLow: boolean;
  readonly highPercent: number;
  readonly includesHigh: boolean;
};

/** The three bands (三档). The words of Xinjiang and the official ones differ. */
export const QUALITATIVE_BANDS: readonly QualitativeBand[] = [
  {
    words: ["完全达到预期", "达到预期", "达成年度指标", "完全达到预期目标", "全部达到预期"],
    lowPercent: 80,
    includesLow: true,
    highPercent: 100,
    includesHigh: true,
    status: "recalled",
    source: "seed",
    note: "In the seed always the full weight.",
  },
  {
    words: ["基本达到预期", "部分达成年度指标并具有一定效果", "未完全达到预期"],
    lowPercent: 60,
    includesLow: true,
    highPercent: 80,
    includesHigh: false,
    status: "recalled",
    source: "seed",
    note: "",
  },
  {
    words: ["未达到预期", "未达成年度指标且效果较差"],
    lowPercent: 0,
    includesLow: true,
    highPercent: 60,
    includesHigh: false,
    status: "recalled",
    source: "seed",
    note: "",
  },
];

/**
 * How scores are rounded: two decimals, half up, of the exact quotient. Every proportional score of
 * the 40 forms of corpus/urumqi-natural-resources-2024 recomputes so.
 */
export const SCORE_ROUNDING = {
  decimals: 2,
  mode: "half-up",
  /** Indicator rows drop trailing zeros (9.95, 10, 7.5); execution row and total keep them. */
  keepsZeros: { indicator: false, execution: true, total: true },
  status: "verified",
  source: "seed",
} as const;
