import "./older-browsers.ts";
import pdfFolder from "virtual:pdfjs";
import { expose } from "comlink";
import pdfWorkerUrl from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";
import type { Disclosure } from "#model/disclosure.ts";
import type { ReadProblem } from "#model/read-problem.ts";
import { failed, ok, type Result } from "#model/result.ts";
import type { SourceDocument } from "#model/source-document.ts";
import { batchSummary } from "#publish/batch-view.ts";
import { readingView } from "#publish/reading-view.ts";
import { read } from "#read/read.ts";
import { sniffBytes } from "#read/sniff.ts";
import { recognise } from "#recognise/recognise.ts";
import { checkingOf } from "./checking.ts";
import { pdfAssetsAt } from "./pdf-assets.ts";
import type { CheckFacts, Checking, Progress, Reading, Summarised } from "./reading.ts";
import { sha256Of } from "./sha256.ts";

/** What the page can ask of the worker. The page is never asked back, but for progress. */
export type ReadWorker = typeof worker;

const worker = {
  /** Reads, recognises and checks a file. Nothing leaves the browser. */
  async open(
    bytes: Uint8Array,
    name: string,
    tell: (progress: Progress) => void,
  ): Promise<Result<Reading, ReadProblem>> {
    const result = await readBytes(bytes, name, (done, total) =>
      tell({ phase: "read", done, total }),
    );
    if (!result.ok) return result;
    const document = result.value;
    const disclosure = recognise(document, {
      progress: (done, total) => tell({ phase: "recognise", done, total }),
    });
    tell({ phase: "check", done: 0, total: 1 });
    const checking = checkingOf(disclosure);
    return ok({ document, disclosure, view: readingView(disclosure), checking });
  },
  /** Reads and checks one file of a batch; only its line of the table goes back. */
  async summarise(file: File): Promise<Summarised> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const sha256 = await sha256Of(bytes);
    const result = await readBytes(bytes, file.name, () => undefined);
    if (!result.ok) return { sha256, result };
    const document = result.value;
    const disclosure = recognise(document);
    const checking = checkingOf(disclosure);
    if (!checking.ok) return { sha256, result: failed({ code: "check-died", ...checking }) };
    const summary = batchSummary(disclosure, checking.report, document.pages.length);
    return { sha256, result: ok(summary) };
  },
  /** Checks what was read once more, with what is known beside it. */
  check: (disclosure: Disclosure, facts: CheckFacts): Checking => checkingOf(disclosure, facts),
  /** Answers once the worker has loaded. */
  isReady: () => true,
};

/**
 * pdf.js is given a worker of its own: without one it would post its messages on our channel. It
 * is fetched only when a PDF comes, and ends with the reading.
 */
async function readBytes(
  bytes: Uint8Array,
  name: string,
  progress: (done: number, total: number) => void,
): Promise<Result<SourceDocument, ReadProblem>> {
  if (sniffBytes(bytes).kind !== "pdf") return read(bytes, { name, progress });
  const workerPort = new Worker(pdfWorkerUrl, { type: "module" });
  const pdf = { ...pdfAssetsAt(new URL(pdfFolder, self.location.origin)), workerPort };
  try {
    return await read(bytes, { name, pdf, progress });
  } finally {
    workerPort.terminate();
  }
}

expose(worker);
