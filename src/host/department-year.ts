import { closeSync, openSync, readSync, statSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Department, Reasons } from "#model/department.ts";
import type { DepartmentFault, DepartmentProblem } from "#model/department-problem.ts";
import type { DepartmentTables } from "#model/department-tables.ts";
import { failed, ok, type Result } from "#model/result.ts";
import type { BooksReader } from "#read/books/books.ts";
import { type DepartmentRead, readDepartment } from "#read/department/department-yaml.ts";
import { readReasons } from "#read/department/reasons-yaml.ts";
import { readTables, type TableFile, type TableFileKey } from "#read/department/tables.ts";
import { readUnits, unitNamesOf } from "#read/department/units-table.ts";
import { decodeText } from "#read/encoding.ts";
import type { Sheet } from "#read/workbook/sheet.ts";
import { readWorkbook } from "#read/workbook/workbook.ts";
import type { Policies } from "#standard/accounting/policies.ts";
import { DEPARTMENT_TABLES } from "#standard/department-tables.ts";
import { finishWriting } from "./department-year-writing.ts";
import { errorCode } from "./path-problem.ts";

/** A file of books, not opened yet. */
export type BooksPath = {
  readonly kind: "postings" | "opening";
  readonly unit: string;
  /** Path in the folder, as problems name it: books/101.csv. */
  readonly file: string;
  readonly path: string;
  readonly bytes: number;
};

/** A department-year (design.md): everything small is read, books are only listed. */
export type DepartmentYear = {
  readonly folder: string;
  readonly department: Department;
  readonly policies: Partial<Policies>;
  readonly reasons: Reasons;
  readonly tables: DepartmentTables;
  readonly books: readonly BooksPath[];
  /** Last year's published disclosure, in any format that is read. */
  readonly priorDocuments: readonly string[];
  /** The nine tables of the incumbent's software, where there are no books. */
  readonly statements: readonly string[];
  readonly warnings: readonly DepartmentProblem[];
};

/** Whether a folder is a department-year: it has a department.yaml. */
export async function isDepartmentYear(folder: string): Promise<boolean> {
  return (await stat(join(folder, DEPARTMENT_FILE)).catch(() => undefined))?.isFile() ?? false;
}

const DEPARTMENT_FILE = "department.yaml";
const REASONS_FILE = "reasons.yaml";

/** Opens a department-year; where anything in it is wrong, every problem of every file. */
export async function openDepartmentYear(
  folder: string,
): Promise<Result<DepartmentYear, readonly DepartmentProblem[]>> {
  await finishWriting(folder);
  const read = await readDepartmentFile(folder);
  const problems = [...read.problems];
  const { department, policies } = await withUnits(folder, read, problems);
  const reasons = await reasonsOf(folder, problems);
  const tables = await tablesOf(folder, department, problems);
  const books = await booksOf(folder, department, problems);
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0 || department === undefined) return failed(problems);
  return ok({
    folder,
    department,
    policies,
    reasons,
    tables,
    books,
    priorDocuments: await documentsIn(folder, "prior-year", /^figures\./),
    statements: await documentsIn(folder, "statements", /^$/),
    warnings: problems,
  });
}

function problemOf(
  file: string,
  fault: DepartmentFault,
  severity: DepartmentProblem["severity"] = "error",
): DepartmentProblem {
  return { file, row: 0, column: "", severity, ...fault };
}

async function readDepartmentFile(folder: string): Promise<DepartmentRead> {
  const text = await textOf(folder, DEPARTMENT_FILE);
  if (text.ok) return readDepartment(text.value, DEPARTMENT_FILE);
  return { department: undefined, policies: {}, problems: [text.problem] };
}

async function textOf(folder: string, file: string): Promise<Result<string, DepartmentProblem>> {
  try {
    const { text, lost } = decodeText(await readFile(join(folder, file)));
    return lost > 0 ? failed(problemOf(file, { code: "encoding-damaged" })) : ok(text);
  } catch (error) {
    const detail = errorCode(error);
    if (detail === "ENOENT") return failed(problemOf(file, { code: "file-missing" }));
    if (detail === "") throw error;
    return failed(problemOf(file, { code: "file-unreadable", detail }));
  }
}

/** Units stand in department.yaml or in registers/units.csv, one of them. */
async function withUnits(
  folder: string,
  read: DepartmentRead,
  problems: DepartmentProblem[],
): Promise<Pick<DepartmentRead, "department" | "policies">> {
  const { department, policies } = read;
  if (department === undefined || department.units.length > 0) return { department, policies };
  const found = await sheetOf(folder, "registers/units", problems);
  if (found === undefined) {
    problems.push(problemOf(DEPARTMENT_FILE, { code: "units-missing" }));
    return { department, policies };
  }
  const { units, problems: own } = readUnits(found.sheet, found.file);
  problems.push(...own);
  if (units.length === 0) problems.push(problemOf(found.file, { code: "units-missing" }));
  return { department: { ...department, units }, policies };
}

async function reasonsOf(folder: string, problems: DepartmentProblem[]): Promise<Reasons> {
  const none: Reasons = { department: new Map(), units: new Map() };
  const text = await textOf(folder, REASONS_FILE);
  if (!text.ok) {
    if (text.problem.code !== "file-missing") problems.push(text.problem);
    return none;
  }
  const read = readReasons(text.value, REASONS_FILE);
  problems.push(...read.problems);
  return read.reasons;
}

async function tablesOf(
  folder: string,
  department: Department | undefined,
  problems: DepartmentProblem[],
): Promise<DepartmentTables> {
  const files: TableFile[] = [];
  for (const { key, path } of DEPARTMENT_TABLES) {
    if (!isTableFile(key)) continue;
    const found = await sheetOf(folder, path, problems);
    if (found !== undefined) files.push({ key, ...found });
  }
  const units = unitNamesOf(department?.units ?? []);
  const codes = department?.codes ?? new Map<string, string>();
  const read = readTables(department === undefined ? [] : files, {
    year: department?.year ?? 0,
    units,
    codes,
  });
  problems.push(...read.problems);
  return read.tables;
}

function isTableFile(key: string): key is TableFileKey {
  return key !== "units";
}

const TABLE_ENDINGS = [".csv", ".xlsx", ".xls"];

/** The sheet of a table, whichever spreadsheet it is kept in; the first sheet of a workbook. */
async function sheetOf(
  folder: string,
  path: string,
  problems: DepartmentProblem[],
): Promise<{ readonly file: string; readonly sheet: Sheet } | undefined> {
  for (const ending of TABLE_ENDINGS) {
    const file = `${path}${ending}`;
    const bytes = await readFile(join(folder, file)).catch((error: unknown) => errorCode(error));
    if (typeof bytes === "string") {
      if (bytes !== "ENOENT" && bytes !== "ENOTDIR") {
        problems.push(problemOf(file, { code: "file-unreadable", detail: bytes }));
      }
      continue;
    }
    const workbook = await readWorkbook(new Uint8Array(bytes));
    const sheet = workbook.ok ? workbook.value.sheets[0] : undefined;
    if (sheet !== undefined) return { file, sheet };
    problems.push(problemOf(file, faultOfWorkbook(workbook.ok ? "" : workbook.problem.code)));
    return undefined;
  }
  return undefined;
}

function faultOfWorkbook(code: string): DepartmentFault {
  if (code === "empty-file" || code === "") return { code: "file-empty" };
  if (code === "encoding-damaged") return { code };
  return { code: "file-unreadable", detail: code };
}

const BOOKS: readonly (readonly [folder: string, kind: BooksPath["kind"]])[] = [
  ["opening", "opening"],
  ["books", "postings"],
];

async function booksOf(
  folder: string,
  department: Department | undefined,
  problems: DepartmentProblem[],
): Promise<readonly BooksPath[]> {
  const codes = new Set(department?.units.map(({ code }) => code));
  const books: BooksPath[] = [];
  for (const [name, kind] of BOOKS) {
    for (const file of await namesIn(join(folder, name))) {
      const own = `${name}/${file}`;
      const unit = file.slice(0, file.length - extname(file).length);
      if (extname(file).toLowerCase() !== ".csv") {
        problems.push(problemOf(own, { code: "file-unknown" }, "warning"));
      } else if (department !== undefined && !codes.has(unit)) {
        problems.push(problemOf(own, { code: "unit-unknown", text: unit }));
      } else {
        const path = join(folder, name, file);
        books.push({ kind, unit, file: own, path, bytes: statSync(path).size });
      }
    }
  }
  return books;
}

async function documentsIn(folder: string, name: string, not: RegExp): Promise<readonly string[]> {
  const files = await namesIn(join(folder, name));
  return files.filter((file) => !not.test(file)).map((file) => join(folder, name, file));
}

async function namesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => entry.name)
    .sort();
}

/** Bytes that are read at once: enough that the disk is not asked often. */
const CHUNK_BYTES = 1 << 20;

/**
 * Hands the books to their reader, chunk by chunk, openings first; `progress` in bytes. A file that
 * cannot be read any more is a problem of it.
 */
export function feedBooks(
  books: readonly BooksPath[],
  reader: Pick<BooksReader, "feed" | "feedOpening">,
  progress: (done: number, total: number) => void = () => {},
): readonly DepartmentProblem[] {
  const total = books.reduce((sum, { bytes }) => sum + bytes, 0);
  const problems: DepartmentProblem[] = [];
  let done = 0;
  for (const { kind, unit, file, path } of books) {
    const feed = kind === "opening" ? reader.feedOpening : reader.feed;
    try {
      for (const chunk of chunksOf(path)) {
        feed(unit, file, chunk);
        done += chunk.length;
        progress(done, total);
      }
    } catch (error) {
      const detail = errorCode(error);
      if (detail === "") throw error;
      problems.push(problemOf(file, { code: "file-unreadable", detail }));
    }
  }
  return problems;
}

/** The bytes of a file in chunks that are used again: take what is needed before the next. */
function* chunksOf(path: string): Iterable<Uint8Array> {
  const buffer = new Uint8Array(CHUNK_BYTES);
  const file = openSync(path, "r");
  try {
    let isFirst = true;
    for (;;) {
      const length = readSync(file, buffer);
      // An empty file is a file too: its reader says so.
      if (length === 0 && !isFirst) return;
      isFirst = false;
      yield buffer.subarray(0, length);
      if (length === 0) return;
    }
  } finally {
    closeSync(file);
  }
}
