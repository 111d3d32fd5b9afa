import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Disclosure } from "#model/disclosure.ts";
import type { ReadProblem } from "#model/read-problem.ts";
import { ok, type Result } from "#model/result.ts";
import type { LimitReached, SourceDocument, SourceFormat } from "#model/source-document.ts";
import { read } from "#read/read.ts";
import { inFile, together } from "#read/together.ts";
import { recognise } from "#recognise/recognise.ts";
import { disclosureJsonText } from "#render/json/disclosure-json.ts";
import { disclosureTable } from "#render/terminal/disclosure-table.ts";
import { pdfAssets } from "./pdf-assets.ts";

/** What the parent asks for: one document, of one file or of several that belong together. */
export type ReadJob = {
  readonly paths: readonly string[];
  /** Writes the result to stdout instead of sending it: a large one does not stand twice. */
  readonly print: PrintJob | undefined;
};

export type PrintJob = {
  readonly as: "json" | "table";
  readonly name: string;
  /** Written before the result, and only if there is one: what separates it from the last. */
  readonly before: string;
};

/** What the parent gets: progress while it lasts, then the result. */
export type ReadReport =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "done"; readonly result: Result<ReadDone, ReadProblem> };

export type ReadDone = {
  readonly format: SourceFormat;
  readonly pageCount: number;
  readonly limits: readonly LimitReached[];
  /** Undefined where it was printed. */
  readonly disclosure: Disclosure | undefined;
};

/** Damaged PDFs let rejections of pdf.js escape that its own promise reports as well. */
process.on("unhandledRejection", () => {});

process.once("message", (job: ReadJob) => {
  run(job).then(
    (result) => report({ kind: "done", result }, () => process.exit(0)),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      process.exit(70);
    },
  );
});

async function run(job: ReadJob): Promise<Result<ReadDone, ReadProblem>> {
  const done = await recognised(job.paths);
  if (!done.ok || job.print === undefined) return done;
  const { disclosure, ...about } = done.value;
  const { format, limits } = about;
  const { as, name } = job.print;
  const text =
    as === "json"
      ? disclosureJsonText(disclosure, { name, format, limits })
      : disclosureTable(disclosure);
  process.stdout.write(job.print.before);
  await print(text);
  return ok({ ...about, disclosure: undefined });
}

/** Writes piece by piece; a reader that stopped listening (EPIPE) has what it wanted. */
async function print(pieces: Iterable<string>): Promise<void> {
  let isHeard = true;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    isHeard = false;
  });
  for (const piece of pieces) {
    if (!process.stdout.write(piece)) {
      await Promise.race([once(process.stdout, "drain"), once(process.stdout, "close")]).catch(
        () => {
          isHeard = false;
        },
      );
    }
    if (!isHeard) return;
  }
  // A pipe takes what it has room for: the process must not end before the rest has gone.
  await new Promise((gone) => process.stdout.write("", gone));
}

/** The document is gone when this returns: printing needs only what was made of it. */
async function recognised(
  paths: readonly string[],
): Promise<Result<ReadDone & { readonly disclosure: Disclosure }, ReadProblem>> {
  const document = await documentOf(paths);
  if (!document.ok) return document;
  const { format, limits, pages } = document.value;
  const disclosure = recognise(document.value);
  return ok({ format, limits, pageCount: pages.length, disclosure });
}

async function documentOf(paths: readonly string[]): Promise<Result<SourceDocument, ReadProblem>> {
  const documents: SourceDocument[] = [];
  for (const path of paths) {
    const bytes = new Uint8Array(await readFile(path));
    const name = basename(path);
    const result = await read(bytes, { name, pdf: pdfAssets(), progress: tellProgress });
    if (!result.ok) return result;
    documents.push(paths.length > 1 ? inFile(result.value, name) : result.value);
  }
  return ok(together(documents));
}

function tellProgress(done: number, total: number): void {
  report({ kind: "progress", done, total });
}

function report(message: ReadReport, then?: () => void): void {
  process.send?.(message, undefined, {}, () => then?.());
}
