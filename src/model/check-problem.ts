import type { ReadProblem } from "#model/read-problem.ts";

/** Why a document could not be checked. Text for people is made at the edge, from the code. */
export type CheckProblem =
  | ReadProblem
  /** Last year's document, given beside it, could not be read. */
  | { readonly code: "prior-unreadable"; readonly path: string; readonly cause: ReadProblem }
  /** The process that checked it ended: a defect of the program. */
  | { readonly code: "crashed"; readonly detail: string }
  | RenderProblem
  | { readonly code: "output-unwritable"; readonly path: string; readonly detail: string };

/** An output could not be made of a report: a defect, or an original that cannot be drawn on. */
export type RenderProblem = { readonly code: "not-rendered"; readonly detail: string };
