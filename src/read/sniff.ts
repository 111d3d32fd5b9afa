import { openZip } from "./zip/directory.ts";

/** What a file is by its content, not by its name. */
export type Sniffed =
  | { readonly kind: "pdf" }
  | { readonly kind: "text" }
  /** Known, but without a reader here; the format's common name. */
  | { readonly kind: "other"; readonly format: string }
  /** Bytes that are no text; the first of them in hexadecimal. */
  | { readonly kind: "unknown"; readonly seen: string };

/** A PDF may have some bytes before its mark. */
const PDF_MARK_WITHIN = 1024;

/** First bytes of formats that are known and not read here. */
const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ["office", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["image", [0x49, 0x49, 0x2a, 0x00]],
  ["image", [0x4d, 0x4d, 0x00, 0x2a]],
  ["image", [0x42, 0x4d, -1, -1, -1, -1, 0x00, 0x00, 0x00, 0x00]],
  ["image", [0x52, 0x49, 0x46, 0x46, -1, -1, -1, -1, 0x57, 0x45, 0x42, 0x50]],
  ["gzip", [0x1f, 0x8b]],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["rar", [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["postscript", [0x25, 0x21, 0x50, 0x53]],
];

/** Tells what a file is by its first bytes, and texts from other bytes. */
export function sniffBytes(bytes: Uint8Array): Sniffed {
  if (hasPdfMark(bytes) || hasPdfObjects(bytes)) return { kind: "pdf" };
  if (startsWith(bytes, [0x50, 0x4b]) && (bytes[2] ?? 0) < 9 && (bytes[3] ?? 0) < 9) {
    return { kind: "other", format: zipFormat(bytes) };
  }
  for (const [format, mark] of MARKS) {
    if (startsWith(bytes, mark)) return { kind: "other", format };
  }
  if (isBinary(bytes)) return { kind: "unknown", seen: firstBytes(bytes) };
  return { kind: "text" };
}

function hasPdfMark(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length - 4, PDF_MARK_WITHIN);
  for (let at = 0; at < end; at++) {
    if (bytes[at] !== 0x25 || bytes[at + 1] !== 0x50) continue;
    if (bytes[at + 2] === 0x44 && bytes[at + 3] === 0x46 && bytes[at + 4] === 0x2d) return true;
  }
  return false;
}

const OBJECTS_WITHIN = 4096;

/** A PDF that lost its beginning still shows its objects. */
function hasPdfObjects(bytes: Uint8Array): boolean {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, OBJECTS_WITHIN));
  return /(?:^|[\r\n])\d{1,9} \d{1,5} obj\b/.test(head) && /\b(?:endobj|endstream)\b/.test(head);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => byte === -1 || bytes[index] === byte);
}

/** Names of files that tell what a zip is. */
const ZIPPED: readonly (readonly [string, string])[] = [
  ["word/", "docx"],
  ["xl/", "xlsx"],
  ["ppt/", "pptx"],
  ["OFD.xml", "ofd"],
  ["content.xml", "ods"],
];

/** Entries of a zip and bytes at its end that are looked at. */
const ENTRIES_MAX = 5000;
const DIRECTORY_WITHIN = 4_000_000;

/** Tells what a zip is by the names in its directory; a zip of Office files is none itself. */
function zipFormat(bytes: Uint8Array): string {
  const zip = openZip(bytes, "zip");
  if (!zip.ok) return damagedZipFormat(bytes);
  for (const name of zip.value.entries.keys()) {
    const found = ZIPPED.find(([beginning]) => name.startsWith(beginning));
    if (found !== undefined) return found[1];
  }
  return "zip";
}

/** The same where the directory is not whole: by every name that is found. */
function damagedZipFormat(bytes: Uint8Array): string {
  let entries = 0;
  const start = Math.max(0, bytes.length - DIRECTORY_WITHIN);
  for (let at = start; at + 46 < bytes.length && entries < ENTRIES_MAX; at++) {
    if (bytes[at] !== 0x50 || bytes[at + 1] !== 0x4b) continue;
    const isEntry = bytes[at + 2] === 1 && bytes[at + 3] === 2;
    const isFile = bytes[at + 2] === 3 && bytes[at + 3] === 4;
    if (!isEntry && !isFile) continue;
    entries++;
    const lengthAt = at + (isEntry ? 28 : 26);
    const length = (bytes[lengthAt] ?? 0) + 256 * (bytes[lengthAt + 1] ?? 0);
    const name = nameAt(bytes, at + (isEntry ? 46 : 30), Math.min(length, 200));
    const found = ZIPPED.find(([beginning]) => name.startsWith(beginning));
    if (found !== undefined) return found[1];
    at += 29;
  }
  return "zip";
}

function nameAt(bytes: Uint8Array, from: number, length: number): string {
  return new TextDecoder("latin1").decode(bytes.subarray(from, from + length));
}

/** Bytes that are looked at to tell a text: control characters hardly occur in one. */
const LOOKED_AT = 65_536;
const CONTROL_PER = 100;

function isBinary(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return false;
  const end = Math.min(bytes.length, LOOKED_AT);
  let control = 0;
  for (let at = 0; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 9 || (byte > 13 && byte < 32) || byte === 127) control++;
  }
  return control * CONTROL_PER > end;
}

function firstBytes(bytes: Uint8Array): string {
  return [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
}

/** The kind of a text by its marks and, where they do not decide, by its name. */
export function sniffText(
  text: string,
  name: string,
): "html" | "markdown" | "text" | "xml" | "mhtml" {
  const head = text.slice(0, HEAD_LENGTH);
  if (/^\s*(?:MIME-Version|From: <Saved by)/i.test(head)) return "mhtml";
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^<]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(head)
  ) {
    return "html";
  }
  if (/^\s*<\?xml\b/i.test(head) && !/<html\b/i.test(head)) return "xml";
  const sample = text.slice(0, SAMPLE_LENGTH);
  const tags = count(sample, BLOCK_TAG);
  const marks = markdownMarks(sample);
  if (tags >= TAGS_MIN && marks < MARKS_MIN) return "html";
  if (/<(?:html|body)\b/i.test(head) && marks < MARKS_MIN) return "html";
  if (marks >= MARKS_MIN) return "markdown";
  return kindByName(name, tags, marks);
}

const HEAD_LENGTH = 4096;
const SAMPLE_LENGTH = 200_000;
const TAGS_MIN = 4;
const MARKS_MIN = 3;

const BLOCK_TAG =
  /<\/?(?:p|div|table|tbody|tr|td|th|ul|ol|li|h[1-6]|br|section|article)\b[^<>]{0,500}>/gi;
const HEADING = /^ {0,3}#{1,6} +\S/gm;
const ALIGNMENT = /^ *\|? *:?-{3,}:? *\|[ :|-]*$/gm;
const BOLD = /\*\*[^*\s][^*\n]{0,200}\*\*/g;
const BULLET = /^ {0,3}- \S/gm;

/** Marks of Markdown: headings and heads of tables count most, bullets only in number. */
function markdownMarks(text: string): number {
  const bullets = count(text, BULLET);
  return (
    count(text, HEADING) + 3 * count(text, ALIGNMENT) + count(text, BOLD) + (bullets >= 3 ? 1 : 0)
  );
}

const COUNTED_MAX = 50;

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) if (++found >= COUNTED_MAX) break;
  return found;
}

function kindByName(name: string, tags: number, marks: number): "html" | "markdown" | "text" {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (ending === "md" || ending === "markdown") return "markdown";
  if (/^x?html?$/.test(ending) && tags > 0) return "html";
  if (ending === "" && marks >= 2) return "markdown";
  return "text";
}
