import type { EvidenceColumn, SetupPlace } from "#model/evidence.ts";
import type { ExactValue } from "#model/fact.ts";
import type { MeasureLineage } from "#model/lineage.ts";
import type { Printed } from "#model/printed.ts";

/** How an indicator's actual is computed from evidence (取数规则). */
export type Measure = {
  readonly id: string;
  /** Name of the register; "" for a ratio of two measures. */
  readonly evidence: string;
  readonly compute: Computation;
  /** Rows that are looked at: all conditions hold. */
  readonly where: readonly Condition[];
  readonly unit: string;
  /** Decimals of the print, half up. */
  readonly decimals: number;
  /** Bands that turn the value into words, the highest first; none where figures are printed. */
  readonly words: readonly WordBand[];
  /** What empty cells do: keep the actual from being told, or be left out and counted. */
  readonly blank: "refuse" | "skip";
  readonly place: SetupPlace;
};

/** The word of values from `least` on, in millionths of the unit; undefined: of all the rest. */
export type WordBand = { readonly least: bigint | undefined; readonly word: string };

export type Computation =
  | { readonly name: "count" }
  /** Different values of a column; days by month or year where `per` says so. */
  | { readonly name: "distinct"; readonly of: string; readonly per: "value" | "month" | "year" }
  | { readonly name: "sum" | "mean" | "median" | "maximum" | "minimum"; readonly of: string }
  /** Σ value × weight ÷ Σ weight. */
  | { readonly name: "weighted-mean"; readonly of: string; readonly weight: string }
  /** Rows, or the sum of a column, that also meet `part`, of all rows. */
  | {
      readonly name: "share";
      readonly of: string | undefined;
      readonly part: readonly Condition[];
    }
  /** Σ of one column ÷ Σ of another. */
  | { readonly name: "rate"; readonly of: string; readonly by: string }
  /** One measure ÷ another. */
  | { readonly name: "ratio"; readonly of: string; readonly by: string }
  /** √(ΣΔ² ÷ n), or √(ΣΔ² ÷ 2n) where both values are equally accurate (同精度). */
  | { readonly name: "rmse"; readonly formula: "n" | "2n" }
  | { readonly name: "area" | "length"; readonly from: "computed" | "attribute" }
  | { readonly name: "satisfaction"; readonly formula: SatisfactionFormula }
  /** Questionnaires that came back ÷ those that were asked. */
  | { readonly name: "response-rate" }
  /** (Span − unplanned outage) ÷ span, over all systems. */
  | { readonly name: "uptime" }
  | { readonly name: "longest-outage" | "mean-outage" }
  | {
      readonly name: "duration";
      readonly from: string;
      readonly to: string;
      readonly take: "longest" | "mean" | "total" | "span";
      /** Whether the first day counts as well. */
      readonly days: "exclusive" | "inclusive";
      readonly months: MonthConvention;
    }
  | { readonly name: "latest" | "earliest"; readonly of: string };

export type ComputationName = Computation["name"];

/** How satisfaction is told from answers: answers from a point of the scale on, or the mean. */
export type SatisfactionFormula = "satisfied-share" | "mean-of-scale";

/** How days become months: ÷ 30, × 12 ÷ 365, whole months and days of the next, months begun. */
export type MonthConvention = "thirty-days" | "year-twelfths" | "calendar" | "begun";

/** A condition on one column. Figures are in millionths, days as 20240305. */
export type Condition = { readonly column: string } & (
  | { readonly kind: "one-of" | "none-of"; readonly texts: readonly string[] }
  | {
      readonly kind: "within";
      readonly of: "days" | "figures";
      readonly low: bigint | undefined;
      readonly high: bigint | undefined;
    }
  | { readonly kind: "filled"; readonly isFilled: boolean }
  /** Not above the other column's value in the row; an empty cell does not meet it. */
  | { readonly kind: "at-most-column"; readonly other: string }
);

/** What a measure tells. */
export type Measured =
  | {
      readonly kind: "told";
      readonly value: MeasuredValue;
      /** Undefined for a date or words. */
      readonly printed: Printed | undefined;
      /** As the form shows it, without unit: 36.5, 11月29日, 完全达到预期. */
      readonly text: string;
      readonly unit: string;
      readonly sample: MeasureSample;
      readonly lineage: MeasureLineage;
    }
  | {
      readonly kind: "cannot-tell";
      readonly because: CannotMeasure;
      readonly lineage: MeasureLineage;
    };

/** What stands behind an actual: rows counted, rows that the filter left out, empty cells. */
export type MeasureSample = {
  readonly rows: number;
  readonly excluded: number;
  readonly blank: number;
  /** Questionnaires, systems or people where these are what counts. */
  readonly subjects: number | undefined;
};

/** Ratios are on the grid of their unit: fen or millionths; a root is kept as its square. */
export type MeasuredValue =
  | { readonly kind: "ratio"; readonly exact: ExactValue }
  | { readonly kind: "root"; readonly squared: ExactValue }
  | { readonly kind: "date"; readonly day: number }
  | { readonly kind: "words"; readonly word: string; readonly exact: ExactValue };

export type CannotMeasure =
  | { readonly code: "measure-unknown"; readonly id: string }
  | { readonly code: "evidence-missing"; readonly evidence: string }
  | { readonly code: "register-empty"; readonly evidence: string }
  | { readonly code: "no-row-left"; readonly excluded: number }
  | { readonly code: "rows-faulty"; readonly evidence: string; readonly rows: number }
  | {
      readonly code: "cells-faulty";
      readonly evidence: string;
      readonly column: string;
      readonly cells: number;
    }
  | {
      readonly code: "cells-empty";
      readonly column: string;
      readonly cells: number;
      readonly file: string;
      readonly row: number;
    }
  | { readonly code: "column-missing"; readonly evidence: string; readonly column: string }
  | {
      readonly code: "column-unfit";
      readonly column: string;
      readonly found: EvidenceColumn["kind"];
    }
  | { readonly code: "division-by-zero"; readonly column: string }
  | {
      readonly code: "units-mixed";
      readonly first: string;
      readonly other: string;
      readonly file: string;
      readonly row: number;
    }
  | { readonly code: "unit-does-not-fit"; readonly unit: string; readonly needed: string }
  | { readonly code: "asked-unknown"; readonly evidence: string }
  | { readonly code: "more-than-asked"; readonly asked: number; readonly came: number }
  | { readonly code: "log-has-gaps"; readonly system: string; readonly at: string }
  | { readonly code: "holidays-unknown"; readonly year: number }
  | { readonly code: "order-reversed"; readonly file: string; readonly row: number }
  | { readonly code: "accuracy-mixed"; readonly file: string; readonly row: number }
  | { readonly code: "no-band"; readonly text: string }
  /** A part of a ratio. */
  | { readonly code: "part"; readonly id: string; readonly because: CannotMeasure };
