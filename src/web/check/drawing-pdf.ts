import pdfFolder from "virtual:pdfjs";
import pdfWorkerUrl from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";
import type { OpenPdf } from "#read/pdf/pdfjs.ts";
import { pdfAssetsAt } from "./pdf-assets.ts";

/** A PDF that is open for drawing, with a worker of pdf.js that ends with it. */
export type DrawingPdf = {
  /** Undefined where it cannot be drawn. */
  readonly opened: Promise<OpenPdf | undefined>;
  readonly end: () => void;
};

/** Opens a PDF for drawing; pdf.js comes only now. */
export function openForDrawing(bytes: Uint8Array): DrawingPdf {
  const worker = new Worker(pdfWorkerUrl, { type: "module" });
  const open = async () => {
    const { openPdf } = await import("#read/pdf/pdfjs.ts");
    const assets = pdfAssetsAt(new URL(pdfFolder, window.location.origin));
    const result = await openPdf(bytes, { ...assets, workerPort: worker });
    return result.ok ? result.value : undefined;
  };
  const opened = open().catch(() => undefined);
  const end = () => {
    const terminate = () => worker.terminate();
    opened.then((pdf) => pdf?.close()).then(terminate, terminate);
  };
  return { opened, end };
}
