import { pdfAssets } from "#host/pdf-assets.ts";
import type { Disclosure } from "#model/disclosure.ts";
import type { SourceDocument } from "#model/source-document.ts";
import { read } from "#read/read.ts";
import { recognise } from "#recognise/recognise.ts";
import { corpusFile } from "#test/corpus/corpus.ts";

/** Whole documents in which errors are planted. */
export const SEEDED = [
  "putuo-social-work-2024.pdf",
  "urumqi-natural-resources-2024.md",
  "regional/sichuan-yunping-agriculture-2024.md",
  "regional/guangxi-guiling-culture-2024.html",
  "regional/beijing-yongning-water-2024.txt",
] as const;

/** A document of the corpus as read and as recognised. */
export type Opened = { readonly document: SourceDocument; readonly disclosure: Disclosure };

const opened = new Map<string, Promise<Opened>>();

/** Reads a file of the corpus, once. Throws where it is missing or cannot be read. */
export function openedFile(path: string): Promise<Opened> {
  const known = opened.get(path);
  if (known !== undefined) return known;
  const bytes = corpusFile(path);
  if (bytes === undefined) throw new Error(`${path} is missing`);
  const reading = openedBytes(bytes, path);
  opened.set(path, reading);
  return reading;
}

/** Reads a text as if it were the file of that name. Throws where it cannot be read. */
export function openedText(text: string, path: string): Promise<Opened> {
  return openedBytes(new TextEncoder().encode(text), path);
}

async function openedBytes(bytes: Uint8Array, name: string): Promise<Opened> {
  const result = await read(bytes, { name, pdf: pdfAssets() });
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.problem)}`);
  return { document: result.value, disclosure: recognise(result.value) };
}
