import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of real documents and labels; not part of the repository. */
export const CORPUS_FOLDER =
  process.env["JUESUAN_CORPUS"] ?? join(import.meta.dirname, "..", "..", "..", "shared", "corpus");

/** What a test says when the corpus is not there. */
export const CORPUS_MISSING = "the corpus is not beside this checkout (set JUESUAN_CORPUS)";

/** Whether the corpus is beside this checkout. */
export const hasCorpus = existsSync(join(CORPUS_FOLDER, "labels"));

/** The bytes of a corpus file, or undefined when it is not there. */
export function corpusFile(name: string): Uint8Array | undefined {
  const path = join(CORPUS_FOLDER, name);
  return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
}

/** The text of a corpus file, or undefined when it is not there. */
export function corpusText(name: string): string | undefined {
  const bytes = corpusFile(name);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

/** The labels of a document by its name without ending, or undefined when there are none. */
export function corpusLabels(name: string): unknown {
  const text = corpusText(`labels/${name}.facts.json`);
  return text === undefined ? undefined : JSON.parse(text);
}
