import { closeSync, openSync, readSync, statSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ConceptId, conceptAt } from "#model/concept.ts";
import { failed, ok, type Result } from "#model/result.ts";
import type { Traced } from "#model/traced.ts";
import type { CompileFolderOptions, CompileFolderProblem } from "./compile-folder.ts";
import { finishOutput } from "./output-folder.ts";
import {
  PLACES_FILE,
  readTraceIndex,
  TRACE_FILE,
  TRACE_FOLDER,
  type TraceIndex,
} from "./trace-index.ts";
import { tracedFigure } from "./traced-figure.ts";

export type TraceFolderProblem =
  | CompileFolderProblem
  | { readonly code: "concept-unknown"; readonly text: string; readonly near: readonly string[] }
  | { readonly code: "not-compiled"; readonly folder: string };

export type TraceFolderOptions = Pick<CompileFolderOptions, "out" | "unit" | "progress"> & {
  /** Rows that are shown. */
  readonly limit: number;
};

/**
 * The rows behind a figure of a compiled department-year. Where the books have changed since, they
 * are read anew into a folder of their own; what was compiled stays as it is.
 */
export async function traceFolder(
  folder: string,
  name: string,
  options: TraceFolderOptions,
): Promise<Result<Traced, TraceFolderProblem>> {
  const out = options.out ?? join(folder, "out");
  await finishOutput(out);
  const index = await indexIn(join(out, TRACE_FOLDER));
  if (index === undefined) return failed({ code: "not-compiled", folder });
  if (isAsCompiled(folder, index)) {
    return trace(folder, name, { index, at: join(out, TRACE_FOLDER), isAnew: false, options });
  }
  const fresh = await mkdtemp(join(tmpdir(), "juesuan-trace-"));
  try {
    // Only now what compiles is loaded: a figure of unchanged books does not need it.
    const { compiledAnew } = await import("./trace-anew.ts");
    const anew = await compiledAnew(folder, fresh, options);
    if (!anew.ok) return anew;
    return await trace(folder, name, { index: anew.value, at: fresh, isAnew: true, options });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function indexIn(folder: string): Promise<TraceIndex | undefined> {
  const text = await readFile(join(folder, TRACE_FILE), "utf8").catch(() => undefined);
  return text === undefined ? undefined : readTraceIndex(text);
}

/** Size and time of every file of books are what they were. */
function isAsCompiled(folder: string, { files }: TraceIndex): boolean {
  return files.every(({ file, bytes, modified }) => {
    const found = statSync(join(folder, file), { throwIfNoEntry: false });
    return found !== undefined && found.size === bytes && found.mtimeMs === modified;
  });
}

type Around = {
  readonly index: TraceIndex;
  /** Folder of the blocks. */
  readonly at: string;
  readonly isAnew: boolean;
  readonly options: TraceFolderOptions;
};

async function trace(
  folder: string,
  name: string,
  { index, at, isAnew, options }: Around,
): Promise<Result<Traced, TraceFolderProblem>> {
  const concept = conceptOf(name, index);
  if (concept === undefined) {
    return failed({ code: "concept-unknown", text: name, near: nearTo(name, index) });
  }
  const file = openSync(join(at, PLACES_FILE), "r");
  try {
    const readAt = (position: number, length: number) => {
      const bytes = new Uint8Array(length);
      const read = readSync(file, bytes, 0, length, position);
      return bytes.subarray(0, read);
    };
    return ok(await tracedFigure(concept, { folder, index, readAt, isAnew, limit: options.limit }));
  } finally {
    closeSync(file);
  }
}

/** Both spellings: `05[2080501].total` and `s05.2080501.total`. */
function conceptOf(name: string, { figures }: TraceIndex): ConceptId | undefined {
  for (const concept of figures.keys()) if (concept === name) return concept;
  const spelled = conceptAt(name);
  return spelled !== undefined && figures.has(spelled) ? spelled : undefined;
}

/** Figures of the same statement or section, the ones that begin most alike first. */
function nearTo(name: string, { figures }: TraceIndex): readonly string[] {
  const alike = (concept: string) => {
    let at = 0;
    while (at < name.length && concept[at] === name[at]) at++;
    return at;
  };
  return [...figures.keys()]
    .map((concept) => ({ concept, size: alike(concept) }))
    .filter(({ size }) => size > 1)
    .sort((a, b) => b.size - a.size)
    .slice(0, 5)
    .map(({ concept }) => concept);
}
