import type { ReadProblem } from "#model/read-problem.ts";
import { failed, ok, type Result } from "#model/result.ts";
import type { LimitReached, SourceDocument } from "#model/source-document.ts";
import { blocksOf } from "./flow.ts";
import { PDF_LIMITS, type PdfLimits } from "./limits.ts";
import { layOut, type PageLayout } from "./page.ts";
import { OPERATORS, openForReading, type PdfAssets, type ReadablePdf } from "./pdfjs.ts";

export type PdfOptions = {
  readonly assets: PdfAssets;
  /** Called after each page with the pages read and the pages to read. */
  readonly progress?: (done: number, total: number) => void;
  readonly limits?: Partial<PdfLimits>;
};

/**
 * Reads a PDF's text layer and ruled lines into headings, paragraphs and tables with boxes on
 * their pages. Problems: encrypted, damaged, no-text (every page a picture, or nothing on any).
 */
export async function readPdf(
  bytes: Uint8Array,
  options: PdfOptions,
): Promise<Result<SourceDocument, ReadProblem>> {
  if (bytes.length === 0) return failed({ code: "empty-file" });
  const opened = await openForReading(bytes, options.assets);
  if (!opened.ok) return opened;
  const pdf = opened.value;
  try {
    return await readPages(pdf, { ...PDF_LIMITS, ...options.limits }, options.progress);
  } catch (error) {
    // What pdf.js throws on a page that it cannot read; an own broken invariant goes on.
    if (error instanceof Error && error.message.startsWith("broken invariant")) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    return failed({ code: "damaged", format: "pdf", detail });
  } finally {
    await pdf.close().catch(() => undefined);
  }
}

async function readPages(
  pdf: ReadablePdf,
  limits: PdfLimits,
  progress: PdfOptions["progress"],
): Promise<Result<SourceDocument, ReadProblem>> {
  const reached: LimitReached[] = [];
  const { pageCount } = pdf;
  const total = Math.min(pageCount, limits.pages);
  if (pageCount > total) reached.push({ limit: "pages", allowed: total, found: pageCount });
  const pages: PageLayout[] = [];
  let characters = 0;
  let isCut = false;
  for (let page = 1; page <= total; page++) {
    const raw = await pdf.readPage(page, limits.itemsPerPage);
    const layout = layOut(raw, page, OPERATORS, limits);
    pages.push(layout);
    isCut ||= layout.isCut;
    characters += layout.characters;
    progress?.(page, total);
    if (characters > limits.characters) {
      reached.push({ limit: "characters", allowed: limits.characters });
      break;
    }
  }
  if (isCut) reached.push({ limit: "cells", allowed: limits.cellsPerPage });
  const scanned = pages.flatMap((page, index) => (page.isScan ? [index + 1] : []));
  if (scanned.length > 0) {
    reached.push({ limit: "scanned-pages", allowed: 0, found: scanned.length, pages: scanned });
  }
  if (characters === 0) return failed({ code: "no-text", pages: pageCount });
  return ok({
    format: "pdf",
    blocks: blocksOf(pages),
    pages: pages.map(({ frame }) => ({ width: frame.shownWidth, height: frame.shownHeight })),
    limits: reached,
  });
}
