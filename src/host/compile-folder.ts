import { closeSync, openSync, statSync, writeSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { check } from "#check/check.ts";
import { openDossier } from "#check/dossier.ts";
import { type Compiled, compile } from "#compile/compile.ts";
import type { CompileInput } from "#compile/compile-input.ts";
import { openReduction } from "#compile/cube.ts";
import type { BooksProblems } from "#model/books-problem.ts";
import type { DepartmentProblem } from "#model/department-problem.ts";
import type { Disclosure } from "#model/disclosure.ts";
import type { BooksRead } from "#model/posting.ts";
import type { ReadProblem } from "#model/read-problem.ts";
import type { Report } from "#model/report.ts";
import { failed, ok, type Result } from "#model/result.ts";
import { openBooks } from "#read/books/books.ts";
import { readOverview } from "#read/department/overview-yaml.ts";
import { statementsCsv } from "#render/csv/statements-csv.ts";
import { disclosureJsonText } from "#render/json/disclosure-json.ts";
import { disclosureMarkdown } from "#render/markdown/disclosure-markdown.ts";
import { CONTRA_ACCOUNTS } from "#standard/accounting/measures.ts";
import { COMPILE_FORMATS, type CompileFormat } from "./compile-formats.ts";
import { type DepartmentYear, feedBooks, openDepartmentYear } from "./department-year.ts";
import { type OutputProblem, writeOutput } from "./output-folder.ts";
import { errorCode } from "./path-problem.ts";
import { readDisclosure } from "./read-file.ts";
import { blockWriter } from "./trace-blocks.ts";
import {
  PLACES_FILE,
  TRACE_FILE,
  TRACE_FOLDER,
  type TraceIndex,
  traceIndexText,
} from "./trace-index.ts";

/** Why a department-year was not compiled; nothing is written then. */
export type CompileFolderProblem =
  | { readonly code: "department"; readonly problems: readonly DepartmentProblem[] }
  | { readonly code: "books"; readonly problems: BooksProblems }
  | { readonly code: "books-absent"; readonly folder: string }
  | { readonly code: "unit-unknown"; readonly text: string; readonly known: readonly string[] }
  | { readonly code: "prior-unreadable"; readonly path: string; readonly cause: ReadProblem }
  | OutputProblem;

export type CompileFolderOptions = {
  /** The folder's own out/ where it is left out. */
  readonly out?: string;
  readonly formats?: readonly CompileFormat[];
  /** Code of a unit that publishes on its own; the department where it is left out. */
  readonly unit?: string;
  /** Bytes of books. */
  readonly progress?: (done: number, total: number) => void;
};

export type CompiledFolder = {
  readonly compiled: Compiled;
  /** What checking says of it before anybody publishes it. */
  readonly report: Report;
  readonly out: string;
  readonly warnings: readonly DepartmentProblem[];
  readonly booksWarnings: BooksProblems;
};

/**
 * Compiles a department-year: streams its books, checks what comes of them and writes
 * `disclosure.json`, `accounts-YEAR.md`, `statements/` and `trace/`, all of them or nothing.
 */
export async function compileFolder(
  folder: string,
  options: CompileFolderOptions = {},
): Promise<Result<CompiledFolder, CompileFolderProblem>> {
  const out = options.out ?? join(folder, "out");
  const opened = await openDepartmentYear(folder);
  if (!opened.ok) return failed({ code: "department", problems: opened.problem });
  const year = opened.value;
  const unit = options.unit;
  if (unit !== undefined && !year.department.units.some(({ code }) => code === unit)) {
    const known = year.department.units.map(({ code }) => code);
    return failed({ code: "unit-unknown", text: unit, known });
  }
  if (year.books.length === 0) return failed({ code: "books-absent", folder });
  const beside = await besideOf(year, unit);
  if (!beside.ok) return beside;
  const { prior } = beside.value;
  let problem: CompileFolderProblem | undefined;
  const written = await writeOutput(out, isCompileOutput, async (draft) => {
    await mkdir(join(draft.path, TRACE_FOLDER), { recursive: true });
    const read = readBooks(year, join(draft.path, TRACE_FOLDER, PLACES_FILE), options);
    if (!read.ok) {
      problem = read.problem;
      throw new NotCompiled();
    }
    const compiled = compile(inputOf(year, read.value, beside.value));
    await writeAll(draft, compiled, { ...read.value, year, formats: options.formats });
    return { compiled, booksWarnings: read.value.warnings };
  }).catch((error: unknown) => {
    if (error instanceof NotCompiled) return undefined;
    throw error;
  });
  if (problem !== undefined) return failed(problem);
  if (written === undefined || !written.ok) {
    return failed(written?.problem ?? { code: "output-busy", path: out });
  }
  const { compiled, booksWarnings } = written.value;
  const { disclosure } = compiled;
  const report = check(openDossier(disclosure, prior === undefined ? {} : { prior }));
  return ok({ compiled, report, out, warnings: year.warnings, booksWarnings });
}

/** Leaves the writing of an output whose books have problems. */
class NotCompiled extends Error {}

/** Names that compiling writes; other commands of this program write some of them. */
function isCompileOutput(name: string): boolean {
  return (
    ["disclosure.json", "statements", "data", "site", TRACE_FOLDER].includes(name) ||
    /^(?:accounts|statements)-\d{4}\.(?:md|pdf|docx|html|xlsx)$/u.test(name)
  );
}

/** Last year's disclosure where the folder holds one and no table of figures. */
async function priorOf(
  year: DepartmentYear,
): Promise<Result<Disclosure | undefined, CompileFolderProblem>> {
  const { priorDocuments, tables } = year;
  const [first] = priorDocuments;
  if (first === undefined || tables.priorFigures.length > 0) return ok(undefined);
  const read = await readDisclosure(priorDocuments);
  if (read.ok) return ok(read.value.disclosure);
  return failed({ code: "prior-unreadable", path: first, cause: read.problem });
}

type BooksMade = {
  readonly books: BooksRead;
  readonly cube: ReturnType<ReturnType<typeof openReduction>["cube"]>;
  readonly warnings: BooksProblems;
  readonly blocks: TraceIndex["blocks"];
};

/** Reads the books once: into the cube, and the places of their rows into a file of blocks. */
export function readBooks(
  year: DepartmentYear,
  placesPath: string,
  { progress }: Pick<CompileFolderOptions, "progress">,
): Result<BooksMade, CompileFolderProblem> {
  const reduction = openReduction();
  const file = openSync(placesPath, "w");
  try {
    const writer = blockWriter((bytes) => writeWhole(file, bytes));
    const reader = openBooks({
      year: year.department.year,
      units: year.department.units,
      sink: (batch) => {
        reduction.add(batch);
        writer.add(batch);
      },
      contraAccounts: CONTRA_ACCOUNTS,
      codes: year.department.codes,
    });
    const unreadable = feedBooks(year.books, reader, progress);
    const read = reader.end();
    if (unreadable.length > 0) return failed({ code: "department", problems: unreadable });
    if (!read.ok) return failed({ code: "books", problems: read.problem });
    const { books, warnings } = read.value;
    return ok({ books, cube: reduction.cube(books), warnings, blocks: writer.end() });
  } finally {
    closeSync(file);
  }
}

function writeWhole(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** What compile needs beside the folder's tables and books. */
export type Beside = Pick<CompileInput, "prior" | "overview"> & {
  readonly unit: string | undefined;
};

const OVERVIEW_FILE = "overview.yaml";

/** What lies in the folder beside tables and books, read. */
export async function besideOf(
  year: DepartmentYear,
  unit: string | undefined,
): Promise<Result<Beside, CompileFolderProblem>> {
  const prior = await priorOf(year);
  if (!prior.ok) return prior;
  const text = await readFile(join(year.folder, OVERVIEW_FILE), "utf8").catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  });
  const none = { duties: [], offices: [], problems: [] };
  const overview = text === undefined ? none : readOverview(text, OVERVIEW_FILE);
  if (overview.problems.length > 0)
    return failed({ code: "department", problems: overview.problems });
  return ok({ prior: prior.value, overview, unit });
}

/** What compile is given of a folder whose books are read. */
export function inputOf(
  year: DepartmentYear,
  { cube, books }: Pick<BooksMade, "cube" | "books">,
  { prior, overview, unit }: Beside,
): CompileInput {
  const { department, policies, tables, reasons } = year;
  return {
    department,
    subject: unit === undefined ? { kind: "department" } : { kind: "unit", code: unit },
    policies,
    books: { cube, internal: books.internal },
    tables,
    prior,
    reasons,
    overview,
  };
}

type Written = BooksMade & {
  readonly year: DepartmentYear;
  readonly formats: readonly CompileFormat[] | undefined;
};

async function writeAll(
  draft: Parameters<Parameters<typeof writeOutput>[2]>[0],
  compiled: Compiled,
  { year, books, blocks, formats = COMPILE_FORMATS }: Written,
): Promise<void> {
  const { disclosure } = compiled;
  await draft.write("disclosure.json", disclosureJsonText(disclosure));
  if (formats.includes("md")) {
    await draft.write(`accounts-${year.department.year}.md`, [disclosureMarkdown(disclosure)]);
  }
  if (formats.includes("csv")) {
    for (const { name, text } of statementsCsv(disclosure)) {
      await draft.write(join("statements", name), [text]);
    }
  }
  const files = year.books.map(({ file, path, unit, kind, bytes }) => {
    return { file, unit, kind, bytes, modified: statSync(path).mtimeMs };
  });
  const index = { compiled, cells: books.cells, blocks, files };
  await draft.write(join(TRACE_FOLDER, TRACE_FILE), [traceIndexText(index)]);
}
