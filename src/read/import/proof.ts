import type { BooksProblem } from "#model/books-problem.ts";
import type { ImportProblem } from "#model/import-problem.ts";
import type { BookUnit } from "#model/posting.ts";
import { openBooks } from "#read/books/books.ts";
import { headerText, rowTexts, templateLayout } from "./books-text.ts";
import type { ImportLine } from "./line.ts";

/** What is imported for one unit, from one sheet. */
export type ProofPart = {
  readonly unit: string;
  readonly file: string;
  readonly sheet: string;
  readonly lines: readonly ImportLine[];
};

export type ProofOptions = {
  readonly year: number;
  readonly units: readonly BookUnit[];
  readonly isOpening: boolean;
  readonly codes?: ReadonlyMap<string, string>;
};

/** A proof under way: first the books that there are, then what is to be added to them. */
export type Proof = {
  readonly feedBooks: (unit: string, file: string, chunk: Uint8Array) => void;
  readonly add: (part: ProofPart) => void;
  /** What the books would say of the added lines, at the rows that they come from. */
  readonly end: () => readonly ImportProblem[];
};

/** Rows that are handed over at once. */
const ROWS_AT_ONCE = 2000;

/**
 * Proves lines as the books will read them: every voucher balances in both ledgers, the codes are
 * in the lists, what an account must carry is there, no voucher comes twice. It is the reader of
 * the books itself that judges.
 */
export function openProof({ year, units, isOpening, codes }: ProofOptions): Proof {
  const reader = openBooks({
    year,
    units,
    sink: () => {},
    contraAccounts: new Set(),
    problemsMax: 100_000,
    ...(codes === undefined ? {} : { codes }),
  });
  const feed = isOpening ? reader.feedOpening : reader.feed;
  const parts = new Map<string, ProofPart>();
  return {
    feedBooks: feed,
    add: (part) => {
      const name = `#${parts.size} ${part.unit}`;
      parts.set(name, part);
      feedPart(part, (chunk) => feed(part.unit, name, chunk), isOpening);
    },
    end: () => {
      const read = reader.end();
      const { problems } = read.ok ? read.value.warnings : read.problem;
      return problems.flatMap((problem) => {
        const part = parts.get(problem.file);
        return part === undefined ? [] : problemOf(problem, part);
      });
    },
  };
}

function feedPart(part: ProofPart, feed: (chunk: Uint8Array) => void, isOpening: boolean): void {
  const encoder = new TextEncoder();
  const layout = templateLayout(isOpening);
  feed(encoder.encode(headerText(layout)));
  for (let at = 0; at < part.lines.length; at += ROWS_AT_ONCE) {
    const rows = [...rowTexts(part.lines.slice(at, at + ROWS_AT_ONCE), layout)];
    feed(encoder.encode(rows.join("")));
  }
}

/** Warnings about the years of codes do not keep a list from being imported. */
function problemOf(problem: BooksProblem, part: ProofPart): readonly ImportProblem[] {
  const { unit: _unit, file: _file, row, column, severity, ...fault } = problem;
  if (severity === "warning") return [];
  const own = part.lines[row - 2]?.row ?? 0;
  return [{ file: part.file, sheet: part.sheet, row: own, column, code: "books", fault }];
}
