import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { check } from "#check/check.ts";
import { openDossier } from "#check/dossier.ts";
import type { CheckProblem } from "#model/check-problem.ts";
import type { ExplanationProblem } from "#model/explanation-problem.ts";
import type { ReadProblem } from "#model/read-problem.ts";
import { failed, ok, type Result } from "#model/result.ts";
import type { SourceDocument } from "#model/source-document.ts";
import { type ExplanationsRead, readExplanations } from "#read/explanations/explanations.ts";
import { read } from "#read/read.ts";
import { inFile, together } from "#read/together.ts";
import { recognise } from "#recognise/recognise.ts";
import { type Checked, type Original, type Summary, summaryOf } from "#render/report/checked.ts";
import { framed, type ReportFormat, rendererOf } from "#render/report/formats.ts";
import { type KnownFinding, reviewOf } from "#render/report/review.ts";
import type { TerminalStyle } from "#render/terminal/report-text.ts";
import { pagePictures } from "./page-pictures.ts";
import { errorCode, problemOfPath } from "./path-problem.ts";
import { pdfAssets } from "./pdf-assets.ts";
import type { PoolReport } from "./pool-member.ts";
import { writeWhole } from "./whole-file.ts";

/** What the parent asks for: one document to be read, judged and rendered. */
export type CheckJob = {
  readonly name: string;
  readonly paths: readonly string[];
  /** Last year's document. */
  readonly prior: string | undefined;
  readonly publishedOn: string | undefined;
  /** Where explanations may lie; nothing where the file is not there. */
  readonly explanationsPath: string;
  /** What the baseline knows of it, where there is one. */
  readonly known: readonly KnownFinding[] | undefined;
  /** Undefined where only the counts are wanted. */
  readonly format: ReportFormat | undefined;
  readonly style: TerminalStyle;
  /** Writes the output there as a whole file instead of sending it. */
  readonly outPath: string | undefined;
  readonly version: string;
};

export type CheckDone = {
  readonly summary: Summary;
  /** Undefined where it was written or not wanted. */
  readonly output: string | Uint8Array | undefined;
  readonly explanationProblems: readonly ExplanationProblem[];
};

export type CheckResult = Result<CheckDone, CheckProblem>;

/** Damaged PDFs let rejections of pdf.js escape that its own promise reports as well. */
process.on("unhandledRejection", () => {});

process.on("message", ({ job }: { readonly job: CheckJob }) => {
  run(job).then(
    (done) => report({ kind: "done", done, residentMiB: process.memoryUsage.rss() / 2 ** 20 }),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      const detail = error instanceof Error ? error.message : String(error);
      report({ kind: "failed", detail }, () => process.exit(70));
    },
  );
});

async function run(job: CheckJob): Promise<CheckResult> {
  const renderer = job.format === undefined ? undefined : rendererOf(job.format);
  const keeps = renderer?.needsOriginal ?? false;
  const opened = await openedFiles(job.paths, keeps, tellProgress);
  if (!opened.ok) return opened;
  const prior = await priorOf(job.prior);
  if (!prior.ok) return prior;
  const explanations = await explanationsAt(job.explanationsPath);
  if (!explanations.ok) return explanations;
  const said = explanations.value;
  const { document } = opened.value;
  const disclosure = recognise(document);
  const options = {
    ...(prior.value === undefined ? {} : { prior: prior.value }),
    ...(job.publishedOn === undefined ? {} : { publishedOn: job.publishedOn }),
  };
  const judged = check(openDossier(disclosure, options));
  const { format, limits } = document;
  const checked: Checked = {
    source: { name: job.name, format, limits },
    paths: job.paths,
    priorPath: job.prior,
    disclosure,
    report: judged,
    review: reviewOf(judged, said.explanations, job.known),
    version: job.version,
    original: keeps ? opened.value : undefined,
  };
  const summary = summaryOf(checked);
  const explanationProblems = said.problems;
  if (renderer === undefined) return ok({ summary, output: undefined, explanationProblems });
  const rendered = await renderer.render(checked, job.style);
  if (!rendered.ok) return rendered;
  const output = rendered.value;
  if (job.outPath === undefined) return ok({ summary, output, explanationProblems });
  const written = await writtenTo(job.outPath, framed(output, renderer.frame));
  return written.ok ? ok({ summary, output: undefined, explanationProblems }) : written;
}

async function openedFiles(
  paths: readonly string[],
  keepsBytes: boolean,
  progress: (done: number, total: number) => void,
): Promise<Result<Original, ReadProblem>> {
  const documents: SourceDocument[] = [];
  const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  for (const path of paths) {
    const problem = await problemOfPath(path);
    if (problem !== undefined) return failed(problem);
    const name = basename(path);
    const bytes = await bytesOf(path);
    if (!bytes.ok) return bytes;
    // Readers may take the bytes over; what is drawn on later is a copy of its own.
    if (keepsBytes) files.push({ name, bytes: bytes.value.slice() });
    const result = await read(bytes.value, { name, pdf: pdfAssets(), progress });
    if (!result.ok) return result;
    documents.push(paths.length > 1 ? inFile(result.value, name) : result.value);
  }
  const pictures = async (pages: readonly number[]) => {
    const [file] = files;
    const isOnePdf = file !== undefined && files.length === 1 && documents[0]?.format === "pdf";
    return isOnePdf ? pagePictures(file.bytes.slice(), pages) : [];
  };
  return ok({ document: together(documents), files, pictures });
}

async function bytesOf(path: string): Promise<Result<Uint8Array, ReadProblem>> {
  try {
    return ok(new Uint8Array(await readFile(path)));
  } catch (error) {
    return failed({ code: "file-unreadable", path, detail: errorCode(error) });
  }
}

async function priorOf(path: string | undefined) {
  if (path === undefined) return ok(undefined);
  const opened = await openedFiles([path], false, () => {});
  // Its places name their file, so that nobody looks for them in this year's.
  if (opened.ok) return ok(recognise(inFile(opened.value.document, basename(path))));
  return failed({ code: "prior-unreadable" as const, path, cause: opened.problem });
}

async function explanationsAt(path: string): Promise<Result<ExplanationsRead, ReadProblem>> {
  if (!existsSync(path)) return ok({ explanations: [], problems: [] });
  const bytes = await bytesOf(path);
  return bytes.ok ? ok(readExplanations(new TextDecoder().decode(bytes.value))) : bytes;
}

async function writtenTo(path: string, bytes: Uint8Array): Promise<Result<void, CheckProblem>> {
  try {
    return ok(await writeWhole(path, bytes));
  } catch (error) {
    return failed({ code: "output-unwritable", path, detail: errorCode(error) });
  }
}

function tellProgress(done: number, total: number): void {
  report({ kind: "progress", done, total });
}

function report(message: PoolReport<CheckResult>, then?: () => void): void {
  process.send?.(message, undefined, {}, () => then?.());
}
