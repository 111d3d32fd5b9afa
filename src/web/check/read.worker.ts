import "./older-browsers.ts";
import pdfFolder from "virtual:pdfjs";
import { expose } from "comlink";
import pdfWorkerUrl from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";
import type { Disclosure } from "#model/disclosure.ts";
import type { ReadProblem } from "#model/read-problem.ts";
import { ok, type Result } from "#model/result.ts";
import { readingView } from "#publish/reading-view.ts";
import type { PdfAssets } from "#read/pdf/pdfjs.ts";
import { read } from "#read/read.ts";
import { sniffBytes } from "#read/sniff.ts";
import { recognise } from "#recognise/recognise.ts";
import { checkingOf } from "./checking.ts";
import { pdfAssetsAt } from "./pdf-assets.ts";
import type { CheckFacts, Checking, Progress, Reading } from "./reading.ts";

/** What the page can ask of the worker. The page is never asked back, but for progress. */
export type ReadWorker = typeof worker;

const worker = {
  /** Reads, recognises and checks a file. Nothing leaves the browser. */
  async open(
    bytes: Uint8Array,
    name: string,
    tell: (progress: Progress) => void,
  ): Promise<Result<Reading, ReadProblem>> {
    const result = await read(bytes, {
      name,
      ...pdfOption(bytes),
      progress: (done, total) => tell({ phase: "read", done, total }),
    });
    if (!result.ok) return result;
    const document = result.value;
    const disclosure = recognise(document, {
      progress: (done, total) => tell({ phase: "recognise", done, total }),
    });
    tell({ phase: "check", done: 0, total: 1 });
    const checking = checkingOf(disclosure);
    return ok({ document, disclosure, view: readingView(disclosure), checking });
  },
  /** Checks what was read once more, with what is known beside it. */
  check: (disclosure: Disclosure, facts: CheckFacts): Checking => checkingOf(disclosure, facts),
  /** Answers once the worker has loaded. */
  isReady: () => true,
};

/**
 * pdf.js is given a worker of its own: without one it would post its messages on our channel. It
 * is fetched only when a PDF comes, and ends with this worker.
 */
function pdfOption(bytes: Uint8Array): { readonly pdf: PdfAssets } | Record<string, never> {
  if (sniffBytes(bytes).kind !== "pdf") return {};
  const workerPort = new Worker(pdfWorkerUrl, { type: "module" });
  return { pdf: { ...pdfAssetsAt(new URL(pdfFolder, self.location.origin)), workerPort } };
}

expose(worker);
