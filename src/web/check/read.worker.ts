import pdfFolder from "virtual:pdfjs";
import { expose } from "comlink";
import pdfWorkerUrl from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";
import type { ReadProblem } from "#model/read-problem.ts";
import { ok, type Result } from "#model/result.ts";
import { readingView } from "#publish/reading-view.ts";
import type { PdfAssets } from "#read/pdf/pdfjs.ts";
import { read } from "#read/read.ts";
import { sniffBytes } from "#read/sniff.ts";
import { recognise } from "#recognise/recognise.ts";
import { pdfAssetsAt } from "./pdf-assets.ts";
import type { Progress, Reading } from "./reading.ts";

/** What the page can ask of the worker. The page is never asked back, but for progress. */
export type ReadWorker = typeof worker;

const worker = {
  /** Reads and recognises a file. Nothing leaves the browser. */
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
    return ok({ document, disclosure, view: readingView(disclosure) });
  },
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
