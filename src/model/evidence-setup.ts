import type { EvidenceSource, SetupPlace } from "#model/evidence.ts";
import type { Measure } from "#model/evidence-measure.ts";

/** What a department sets up to evaluate itself: registers, measures, forms. */
export type PerformanceSetup = {
  readonly evidence: ReadonlyMap<string, EvidenceSource>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly forms: readonly FormSetup[];
};

/** A self-evaluation form as it is set up before the year: goals and indicators (绩效目标表). */
export type FormSetup = {
  readonly scope: "department" | "project";
  /** Code of the project in the books and the budget, "" for the whole department. */
  readonly project: string;
  readonly name: string;
  readonly unit: string;
  /** Weight of the execution rate as written. */
  readonly executionWeight: string;
  readonly goals: { readonly expected: string; readonly actual: string };
  readonly indicators: readonly IndicatorSetup[];
  readonly file: string;
  readonly place: SetupPlace;
};

export type IndicatorSetup = {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  /** As printed: >=95%. */
  readonly target: string;
  readonly weight: string;
  /** Id of the measure of its actual. */
  readonly measure: string;
  /** Ids of policies in the order in which they are tried; none: those of the department. */
  readonly policies: readonly string[];
  /** 偏差原因分析及改进措施. */
  readonly note: string;
  /** 指标值设定依据. */
  readonly basis: string;
  /** Last year's actual as printed, "" where it is not known. */
  readonly lastYear: string;
  readonly place: SetupPlace;
};

/** What is wrong with a text of the set-up, with its line and column. */
export type SetupProblem = { readonly file: string } & SetupPlace & SetupFault;

export type SetupFault =
  | { readonly code: "not-yaml"; readonly detail: string }
  | { readonly code: "too-large"; readonly bytes: number; readonly allowedBytes: number }
  | { readonly code: "key-unknown"; readonly key: string; readonly allowed: readonly string[] }
  | { readonly code: "key-missing"; readonly key: string }
  | { readonly code: "not-text"; readonly key: string }
  | { readonly code: "not-a-list"; readonly key: string }
  | { readonly code: "not-a-map"; readonly key: string }
  | { readonly code: "value-empty"; readonly key: string }
  | { readonly code: "value-unknown"; readonly text: string; readonly allowed: readonly string[] }
  | { readonly code: "number-unreadable"; readonly key: string; readonly text: string }
  | { readonly code: "day-unreadable"; readonly text: string }
  | { readonly code: "order-reversed"; readonly text: string; readonly other: string }
  | { readonly code: "name-twice"; readonly text: string }
  | { readonly code: "evidence-unknown"; readonly text: string; readonly known: readonly string[] }
  | { readonly code: "measure-unknown"; readonly text: string }
  | { readonly code: "ratio-of-ratio"; readonly text: string }
  | { readonly code: "column-unknown"; readonly text: string; readonly allowed: readonly string[] }
  | { readonly code: "column-unfit"; readonly text: string; readonly needed: readonly string[] }
  | {
      readonly code: "computation-unfit";
      readonly text: string;
      readonly kind: string;
      readonly allowed: readonly string[];
    };
