import { closeSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { openReduction } from "#compile/cube.ts";
import { compileStatements } from "#compile/statements/statements.ts";
import type { BookUnit } from "#model/posting.ts";
import { openBooks } from "#read/books/books.ts";
import { CONTRA_ACCOUNTS } from "#standard/accounting/measures.ts";
import { UNIT_CODES } from "./unit-codes.ts";

/** Bytes handed over at once; they stay in the processor's cache. */
const CHUNK_BYTES = 1 << 18;

/** Books of the folder to nine statements; what was counted, for the reader of the benchmark. */
export function compileFolder(folder: string): string {
  const units = UNIT_CODES.map((code, at): BookUnit => {
    const ledger = at < 2 ? "administrative" : "institution";
    return { code, name: `单位${code}`, kind: ledger, ledger };
  });
  const reduction = openReduction();
  const sink = reduction.add;
  const reader = openBooks({ year: 2024, units, sink, contraAccounts: CONTRA_ACCOUNTS });
  for (const { code } of units) {
    eachChunk(join(folder, `${code}.csv`), (chunk) => reader.feed(code, `books/${code}`, chunk));
    eachChunk(join(folder, `opening-${code}.csv`), (chunk) =>
      reader.feedOpening(code, `opening/${code}`, chunk),
    );
  }
  const read = reader.end();
  if (!read.ok) throw new Error(JSON.stringify(read.problem.problems.slice(0, 3)));
  const { books } = read.value;
  const cube = reduction.cube(books);
  const { facts, problems } = compileStatements(
    { cube, internal: books.internal },
    {
      department: "某部门",
      units,
      year: 2024,
      subject: { kind: "department" },
      edition: "xinjiang",
      policies: {},
      unit: "万元",
      decimals: 2,
      budget: new Map(),
      codes: new Map(),
    },
  );
  const vouchers = books.files.reduce((sum, file) => sum + file.vouchers, 0);
  const postings = cube.cells.reduce((sum, cell) => sum + cell.postings, 0);
  const total = facts.find(({ id }) => id === "s01.income-grand-total.amount")?.printed.text;
  const left = problems.map(({ code }) => code).join(" ");
  return `${vouchers} vouchers, ${postings} postings, ${cube.cells.length} cells, ${facts.length} figures, 总计 ${total} 万元, ${left}`;
}

function eachChunk(path: string, take: (chunk: Uint8Array) => void): void {
  const file = openSync(path, "r");
  const buffer = new Uint8Array(CHUNK_BYTES);
  for (;;) {
    const length = readSync(file, buffer);
    if (length === 0) break;
    take(length === buffer.length ? buffer : buffer.subarray(0, length));
  }
  closeSync(file);
}
