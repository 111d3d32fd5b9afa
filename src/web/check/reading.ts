import type { Disclosure } from "#model/disclosure.ts";
import type { ReadProblem } from "#model/read-problem.ts";
import type { Report } from "#model/report.ts";
import type { Result } from "#model/result.ts";
import type { SourceDocument } from "#model/source-document.ts";
import type { BatchSummary } from "#publish/batch-view.ts";
import type { ReadingView } from "#publish/reading-view.ts";

/** What the worker makes of a file. */
export type Reading = {
  readonly document: SourceDocument;
  readonly disclosure: Disclosure;
  readonly view: ReadingView;
  readonly checking: Checking;
};

/** The report, or how the checking program failed: what was read is shown all the same. */
export type Checking =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly detail: string };

/** What is known beside the document itself. */
export type CheckFacts = {
  /** Day of publication (YYYY-MM-DD), "" where nobody said it. */
  readonly publishedOn: string;
  /** Last year's document; its places name their file. */
  readonly prior: Disclosure | undefined;
};

/** Last year's document (上年决算) beside the one that is open. */
export type Prior = { readonly name: string; readonly disclosure: Disclosure };

/** What the worker makes of a file of a batch. */
export type Summarised = {
  readonly sha256: string;
  readonly result: Result<BatchSummary, ReadProblem | CheckDied>;
};

/** The checking program failed on a file. */
export type CheckDied = { readonly code: "check-died"; readonly detail: string };

/** How far a reading is; pages are counted while reading, steps while recognising. */
export type Progress = {
  readonly phase: "read" | "recognise" | "check";
  readonly done: number;
  readonly total: number;
};

/** A file that is open on the page. */
export type Opened = {
  readonly name: string;
  /** First twelve digits of its SHA-256; "" for the sample. */
  readonly sha12: string;
  /** The whole SHA-256, by which explanations are kept; "sample" for the sample. */
  readonly sha256: string;
  /** Only of a PDF, to draw its pages. */
  readonly bytes: Uint8Array | undefined;
  readonly reading: Reading;
  /** Given together with it. */
  readonly prior: Prior | undefined;
};
