import type { BooksProblems } from "#model/books-problem.ts";
import type { BooksFile, BooksRead, BookUnit, PostingBatch } from "#model/posting.ts";
import { failed, ok, type Result } from "#model/result.ts";
import { CELLS_MAX } from "./batch.ts";
import { PROBLEMS_MAX, problemList, problemsOf } from "./problem-list.ts";
import { newReading } from "./reading.ts";
import { type BooksSource, beginFile, endFile, feedFile } from "./source-file.ts";

export type BooksOptions = {
  readonly year: number;
  readonly units: readonly BookUnit[];
  /** Takes the postings of the budget ledger, file by file, in the order of the rows. */
  readonly sink: (batch: PostingBatch) => void;
  /** First four digits of the accounts for which the cube keeps the other side of the voucher. */
  readonly contraAccounts: ReadonlySet<string>;
  /** Names of function and economic codes that the lists of the standard do not have. */
  readonly codes?: ReadonlyMap<string, string>;
  /** How many problems are kept to be shown. */
  readonly problemsMax?: number;
  /** Different keys of postings that are allowed. */
  readonly cellsMax?: number;
};

/** Books that were read, and what is doubtful about them. */
export type BooksValue = { readonly books: BooksRead; readonly warnings: BooksProblems };

/** Reads books from bytes that the edge hands over, chunk by chunk, one file after the other. */
export type BooksReader = {
  /** The next bytes of `books/<unit>.csv` (import-formats 4.1). */
  readonly feed: (unit: string, file: string, chunk: Uint8Array) => void;
  /** The next bytes of `opening/<unit>.csv` (import-formats 4.2). */
  readonly feedOpening: (unit: string, file: string, chunk: Uint8Array) => void;
  /** Ends the reading: the books, or every problem that was found. */
  readonly end: () => Result<BooksValue, BooksProblems>;
};

/** Opens books of a department-year. Chunks may be of any size and end anywhere. */
export function openBooks(options: BooksOptions): BooksReader {
  const { codes = new Map(), problemsMax = PROBLEMS_MAX, cellsMax = CELLS_MAX } = options;
  const problems = problemList(problemsMax);
  const reading = newReading({ ...options, codes, problems, cellsMax });
  const files: BooksFile[] = [];
  const names = new Set<string>();
  let source: BooksSource | undefined;
  const take = (unit: string, file: string, chunk: Uint8Array, isOpening: boolean) => {
    if (source === undefined || source.file !== file || source.isOpening !== isOpening) {
      if (source !== undefined) files.push(endFile(reading, source));
      source = beginFile(reading, { unit, file, isOpening, isTwice: names.has(file) });
      names.add(file);
    }
    feedFile(reading, source, chunk);
  };
  return {
    feed: (unit, file, chunk) => take(unit, file, chunk, false),
    feedOpening: (unit, file, chunk) => take(unit, file, chunk, true),
    end: () => {
      if (source !== undefined) files.push(endFile(reading, source));
      source = undefined;
      const found = problemsOf(problems);
      if (problems.errors > 0) return failed(found);
      const books = { cells: reading.writer.keys, files, internal: reading.internal };
      return ok({ books, warnings: found });
    },
  };
}
