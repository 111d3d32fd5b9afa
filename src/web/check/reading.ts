import type { Disclosure } from "#model/disclosure.ts";
import type { SourceDocument } from "#model/source-document.ts";
import type { ReadingView } from "#publish/reading-view.ts";

/** What the worker makes of a file. */
export type Reading = {
  readonly document: SourceDocument;
  readonly disclosure: Disclosure;
  readonly view: ReadingView;
};

/** How far a reading is; pages are counted while reading, steps while recognising. */
export type Progress = {
  readonly phase: "read" | "recognise";
  readonly done: number;
  readonly total: number;
};

/** A file that is open on the page. */
export type Opened = {
  readonly name: string;
  /** First twelve digits of its SHA-256; "" for the sample. */
  readonly sha12: string;
  /** Only of a PDF, to draw its pages. */
  readonly bytes: Uint8Array | undefined;
  readonly reading: Reading;
};
