import type { ReadProblem } from "#model/read-problem.ts";
import { failed, ok, type Result } from "#model/result.ts";
import type { SourceDocument } from "#model/source-document.ts";
import { delimiterOf, readCsv } from "./csv-table.ts";
import { decodeText } from "./encoding.ts";
import { readHtml } from "./html/html.ts";
import { readMarkdown } from "./markdown/markdown.ts";
import { oldOfficeFormat } from "./old-office.ts";
import type { PdfAssets } from "./pdf/pdfjs.ts";
import { sniffBytes, sniffText } from "./sniff.ts";
import { isBlankRange } from "./text/source.ts";
import { readText } from "./text/text.ts";

/** What a reader may be told beside the bytes. */
export type ReadOptions = {
  /** Name of the file; it decides only where the content does not. */
  readonly name?: string;
  /** Where pdf.js finds its parts; without them a PDF is not read. */
  readonly pdf?: PdfAssets;
  readonly progress?: (done: number, total: number) => void;
  /** Whether it is a file of a zip: a zip in a zip is not opened. */
  readonly isMember?: boolean;
};

/** Bytes of a text (Markdown, HTML, plain) and of a PDF. */
export const TEXT_BYTES_MAX = 20 * 1024 * 1024;
export const PDF_BYTES_MAX = 200 * 1024 * 1024;
const ZIP_BYTES_MAX = 200 * 1024 * 1024;

/** Reads a file of any kind that has a reader, told by its content; problems are returned. */
export async function read(
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Result<SourceDocument, ReadProblem>> {
  if (bytes.length === 0) return failed({ code: "empty-file" });
  const sniffed = sniffBytes(bytes);
  switch (sniffed.kind) {
    case "pdf":
      return readPdfBytes(bytes, options);
    case "other":
      return readKnown(bytes, sniffed.format, options);
    case "unknown":
      return failed({ code: "format-unknown", seen: sniffed.seen });
    case "text":
      return readTextBytes(bytes, options);
  }
}

/** Office files and zips; the readers are loaded when they are needed. */
async function readKnown(
  bytes: Uint8Array,
  format: string,
  options: ReadOptions,
): Promise<Result<SourceDocument, ReadProblem>> {
  if (bytes.length > ZIP_BYTES_MAX) return tooLarge(bytes, ZIP_BYTES_MAX);
  switch (format) {
    case "docx":
      return (await import("./docx/docx.ts")).readDocx(bytes);
    case "xlsx":
    case "ods":
      return (await import("./workbook/workbook-document.ts")).readZippedWorkbook(bytes, format);
    case "zip":
      if (options.isMember === true) return failed({ code: "format-not-read", format });
      return (await import("./zip/archive.ts")).readArchive(bytes, (member, name) =>
        read(member, { ...options, name, isMember: true }),
      );
    case "office": {
      const old = oldOfficeFormat(bytes);
      if (old === "encrypted") return failed({ code: "encrypted" });
      if (old !== "xls") return failed({ code: "format-not-read", format: old });
      return (await import("./workbook/workbook-document.ts")).readOldWorkbook(bytes);
    }
    default:
      return failed({ code: "format-not-read", format });
  }
}

async function readPdfBytes(
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Result<SourceDocument, ReadProblem>> {
  if (bytes.length > PDF_BYTES_MAX) return tooLarge(bytes, PDF_BYTES_MAX);
  if (options.pdf === undefined) return failed({ code: "format-not-read", format: "pdf" });
  const { readPdf } = await import("./pdf/pdf.ts");
  const progress = options.progress ?? (() => undefined);
  return readPdf(bytes, { assets: options.pdf, progress });
}

async function readTextBytes(
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Result<SourceDocument, ReadProblem>> {
  if (bytes.length > TEXT_BYTES_MAX) return tooLarge(bytes, TEXT_BYTES_MAX);
  const { text, lost } = decodeText(bytes);
  if (isBlankRange(text, 0, text.length)) return failed({ code: "empty-file" });
  if (isJunk(text, lost)) return failed({ code: "format-unknown", seen: text.slice(0, 20) });
  const kind = sniffText(text, options.name ?? "");
  switch (kind) {
    case "xml":
      if (!isSpreadsheetXml(text)) return failed({ code: "format-not-read", format: kind });
      return (await import("./workbook/workbook-document.ts")).readSpreadsheetXml(text);
    case "mhtml":
      return failed({ code: "format-not-read", format: kind });
    case "html":
      return withText(readHtml(text));
    case "markdown":
      return withText(readMarkdown(text));
    case "text": {
      const delimiter = delimiterOf(text, options.name ?? "");
      return withText(delimiter === undefined ? readText(text) : readCsv(text, delimiter));
    }
  }
}

/** Excel's XML of 2003. */
function isSpreadsheetXml(text: string): boolean {
  return text.slice(0, 4096).includes("urn:schemas-microsoft-com:office:spreadsheet");
}

/** A page of pictures alone has no text to read. */
function withText(document: SourceDocument): Result<SourceDocument, ReadProblem> {
  if (document.blocks.length === 0) return failed({ code: "no-text", pages: 1 });
  return ok(document);
}

/** Characters that fit no encoding, one in so many, beyond which bytes are no text. */
const LOST_PER = 20;

function isJunk(text: string, lost: number): boolean {
  return lost * LOST_PER > text.length;
}

function tooLarge(bytes: Uint8Array, allowedBytes: number): Result<SourceDocument, ReadProblem> {
  return failed({ code: "too-large", bytes: bytes.length, allowedBytes });
}
