import { openReduction } from "#compile/cube.ts";
import type { BooksProblems } from "#model/books-problem.ts";
import type { BooksRead, BookUnit, Cube } from "#model/posting.ts";
import type { Result } from "#model/result.ts";
import { openBooks } from "#read/books/books.ts";
import { CONTRA_ACCOUNTS } from "#standard/accounting/measures.ts";

/** A file of books as bytes. */
export type BookFile = {
  readonly kind: "postings" | "opening";
  readonly unit: string;
  readonly name: string;
  readonly bytes: Uint8Array;
};

export type Reduced = {
  readonly cube: Cube;
  readonly internal: BooksRead["internal"];
  readonly books: BooksRead;
  readonly warnings: BooksProblems;
};

/** Reads books, chunk by chunk, and sums them; every problem where there is one. */
export function reduceBooks(
  files: readonly BookFile[],
  units: readonly BookUnit[],
  chunkBytes = 1 << 16,
): Result<Reduced, BooksProblems> {
  const reduction = openReduction();
  const sink = reduction.add;
  const reader = openBooks({ year: 2024, units, sink, contraAccounts: CONTRA_ACCOUNTS });
  for (const { kind, unit, name, bytes } of files) {
    for (let at = 0; at < Math.max(bytes.length, 1); at += chunkBytes) {
      const chunk = bytes.slice(at, at + chunkBytes);
      if (kind === "opening") reader.feedOpening(unit, name, chunk);
      else reader.feed(unit, name, chunk);
    }
  }
  const read = reader.end();
  if (!read.ok) return read;
  const { books, warnings } = read.value;
  const cube = reduction.cube(books);
  return { ok: true, value: { cube, internal: books.internal, books, warnings } };
}

/** The two units of the worked example (accounting.md 3). */
export const WORKED_UNITS: readonly BookUnit[] = [
  { code: "A", name: "甲局本级", kind: "administrative", ledger: "administrative" },
  { code: "B", name: "乙中心", kind: "institution", ledger: "institution" },
];
