import {
  AnnotationMode,
  GlobalWorkerOptions,
  getDocument,
  OPS,
  PasswordException,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
  type PDFPageProxy,
  PDFWorker,
  VerbosityLevel,
} from "pdfjs-dist/legacy/build/pdf.mjs";
import type { ReadProblem } from "#model/read-problem.ts";
import { failed, ok, type Result } from "#model/result.ts";
import type { PageSize } from "#model/source-document.ts";
import { type Matrix, matrixOf } from "./matrix.ts";

/**
 * Where the files of pdf.js lie: addresses in the browser, folders of the package in Node. All end
 * in a slash.
 */
export type PdfAssets = {
  readonly cMapUrl: string;
  readonly standardFontDataUrl: string;
  readonly wasmUrl?: string;
  readonly iccUrl?: string;
  /** In the browser: a running worker of pdf.js, or the address of its script. */
  readonly workerPort?: Worker;
  readonly workerSrc?: string;
};

/** A piece of text as pdf.js gives it, in the page's own space. */
export type RawItem = {
  readonly text: string;
  readonly matrix: Matrix;
  readonly width: number;
  readonly height: number;
  readonly font: string;
  /** Whether the font writes from top to bottom. */
  readonly isVertical: boolean;
};

/** The drawing operators of a page: codes and their arguments, side by side. */
export type RawOperators = {
  readonly codes: ArrayLike<number>;
  readonly operands: ArrayLike<unknown>;
};

export type RawPage = {
  readonly size: PageSize;
  /** From the page's own space to the page as shown, in points from the top left corner. */
  readonly matrix: Matrix;
  readonly items: readonly RawItem[];
  readonly itemCount: number;
  readonly operators: RawOperators;
};

/** A PDF whose pages are read one after the other. */
export type ReadablePdf = {
  readonly pageCount: number;
  readonly readPage: (page: number, itemLimit: number) => Promise<RawPage>;
  readonly close: () => Promise<void>;
};

/** A PDF whose pages can be drawn. Pages count from 1, the scale is pixels for each point. */
export type OpenPdf = {
  readonly pageCount: number;
  readonly pageSize: (page: number) => Promise<PageSize>;
  readonly renderPage: (page: number, canvas: HTMLCanvasElement, scale: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** pdf.js keeps every font it has met until it is told to forget them. */
const PAGES_BETWEEN_CLEANUPS = 40;

/** The numbers by which pdf.js calls its operators. */
export const OPERATORS: Readonly<Record<keyof typeof OPS, number>> = OPS;

/** Opens a PDF for drawing. Problems: encrypted, damaged. */
export async function openPdf(
  bytes: Uint8Array,
  assets: PdfAssets,
): Promise<Result<OpenPdf, ReadProblem>> {
  const opened = await load(bytes, assets, true);
  if (!opened.ok) return opened;
  const { document, close } = opened.value;
  return ok({
    pageCount: document.numPages,
    pageSize: async (number) => sizeOf(await document.getPage(number)),
    renderPage: async (number, canvas, scale) => {
      const page = await document.getPage(number);
      await page.render({ canvas, viewport: page.getViewport({ scale }) }).promise;
    },
    close,
  });
}

/** Opens a PDF for reading its text and ruled lines. Problems: encrypted, damaged. */
export async function openForReading(
  bytes: Uint8Array,
  assets: PdfAssets,
): Promise<Result<ReadablePdf, ReadProblem>> {
  const opened = await load(bytes, assets, false);
  if (!opened.ok) return opened;
  const { document, close } = opened.value;
  return ok({
    pageCount: document.numPages,
    readPage: async (number, itemLimit) => {
      if (number % PAGES_BETWEEN_CLEANUPS === 0) await document.cleanup();
      return rawPage(await document.getPage(number), itemLimit);
    },
    close,
  });
}

/** What pdf.js itself takes for the text and the operator lists of all pages: for benchmarks. */
export async function pdfjsAlone(bytes: Uint8Array, assets: PdfAssets): Promise<void> {
  const opened = await load(bytes, assets, false);
  if (!opened.ok) throw new Error(opened.problem.code);
  const { document, close } = opened.value;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    await Promise.all([
      page.getTextContent(),
      page.getOperatorList({ annotationMode: AnnotationMode.DISABLE }),
    ]);
    page.cleanup();
  }
  await close();
}

type Loaded = { readonly document: PDFDocumentProxy; readonly close: () => Promise<void> };

async function load(
  bytes: Uint8Array,
  assets: PdfAssets,
  withPictures: boolean,
): Promise<Result<Loaded, ReadProblem>> {
  let task: PDFDocumentLoadingTask | undefined;
  try {
    task = loadingTask(bytes, assets, withPictures);
    // Without a callback the password is never waited for; the promise is rejected.
    const document = await task.promise;
    const close = task.destroy.bind(task);
    return ok({ document, close });
  } catch (error) {
    await task?.destroy().catch(() => undefined);
    return failed(problemOf(error));
  }
}

function loadingTask(
  bytes: Uint8Array,
  assets: PdfAssets,
  withPictures: boolean,
): PDFDocumentLoadingTask {
  const { workerPort: port, workerSrc, wasmUrl, iccUrl } = assets;
  const verbosity = VerbosityLevel.ERRORS;
  if (workerSrc !== undefined) GlobalWorkerOptions.workerSrc = workerSrc;
  const isFetched = /^(?:https?|blob):|^\/\//.test(assets.cMapUrl) && "fetch" in globalThis;
  return getDocument({
    // pdf.js takes the buffer away from its owner, so it gets a copy.
    data: new Uint8Array(bytes),
    cMapUrl: assets.cMapUrl,
    cMapPacked: true,
    standardFontDataUrl: assets.standardFontDataUrl,
    ...(wasmUrl === undefined ? {} : { wasmUrl }),
    ...(iccUrl === undefined ? {} : { iccUrl }),
    ...(port === undefined ? {} : { worker: PDFWorker.create({ port, verbosity }) }),
    useWorkerFetch: isFetched,
    // Reading needs no pixels: pictures are neither decoded nor kept.
    ...(withPictures ? {} : { maxImageSize: 0, disableFontFace: true, useSystemFonts: false }),
    disableWorkerRendering: true,
    verbosity,
  });
}

async function rawPage(page: PDFPageProxy, itemLimit: number): Promise<RawPage> {
  const [content, list] = await Promise.all([
    page.getTextContent(),
    page.getOperatorList({ annotationMode: AnnotationMode.DISABLE }),
  ]);
  const names = new Map<string, string>();
  const items: RawItem[] = [];
  for (const item of content.items) {
    if (!("str" in item) || item.str.trim() === "") continue;
    if (items.length >= itemLimit) break;
    const matrix = matrixOf(item.transform);
    if (matrix === undefined) continue;
    const isVertical = content.styles[item.fontName]?.vertical === true;
    const font = fontName(page, item.fontName, names);
    items.push({
      text: item.str,
      matrix,
      width: item.width,
      height: item.height,
      font,
      isVertical,
    });
  }
  const raw = {
    size: sizeOf(page),
    matrix: matrixOf(page.getViewport({ scale: 1 }).transform) ?? [1, 0, 0, 1, 0, 0],
    items,
    itemCount: content.items.length,
    operators: { codes: list.fnArray, operands: list.argsArray },
  } satisfies RawPage;
  page.cleanup();
  return raw;
}

function sizeOf(page: PDFPageProxy): PageSize {
  const { width, height } = page.getViewport({ scale: 1 });
  return { width, height };
}

/** The name in the file without the mark of its subset; pdf.js' own id where it has none. */
function fontName(page: PDFPageProxy, id: string, names: Map<string, string>): string {
  const known = names.get(id);
  if (known !== undefined) return known;
  const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined;
  const name = typeof font === "object" && font !== null && "name" in font ? font.name : undefined;
  const plain = typeof name === "string" ? name.replace(/^[A-Z]{6}\+/, "") : id;
  names.set(id, plain);
  return plain;
}

function problemOf(error: unknown): ReadProblem {
  if (error instanceof PasswordException) return { code: "encrypted" };
  const detail = error instanceof Error ? error.message : String(error);
  return { code: "damaged", format: "pdf", detail };
}
