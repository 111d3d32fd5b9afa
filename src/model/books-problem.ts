import type { Dimension, VoucherId } from "#model/posting.ts";

/** Where in the books a problem is. Row 1 is the header; 0 is the file as a whole. */
export type BooksPlace = {
  readonly unit: string;
  readonly file: string;
  readonly row: number;
  /** Header of the column, "" where it is about the row or the voucher. */
  readonly column: string;
};

/**
 * What is wrong with books. `warning`s do not keep them from being compiled: they rest on what was
 * only recalled (the years of codes). Text for people is made at the edge, from the code.
 */
export type BooksProblem = BooksPlace & {
  readonly severity: "error" | "warning";
} & BooksFault;

export type BooksFault =
  | { readonly code: "file-empty" }
  | { readonly code: "file-twice" }
  /** The row with the names of columns was not found, or lacks needed ones. */
  | { readonly code: "columns-missing"; readonly missing: readonly string[] }
  | { readonly code: "column-twice"; readonly header: string }
  /** A value cannot be decoded as the file's header says: two encodings in one file. */
  | { readonly code: "encoding-mixed"; readonly encoding: string }
  | { readonly code: "row-too-long"; readonly allowedBytes: number }
  | { readonly code: "row-too-wide"; readonly found: number; readonly expected: number }
  | { readonly code: "unit-not-in-department"; readonly text: string }
  | { readonly code: "unit-of-another-file"; readonly text: string }
  | { readonly code: "year-differs"; readonly text: string; readonly year: number }
  | { readonly code: "period-unreadable"; readonly text: string }
  | { readonly code: "voucher-number-missing" }
  | { readonly code: "date-unreadable"; readonly text: string }
  | { readonly code: "date-outside-year"; readonly text: string; readonly year: number }
  | { readonly code: "amount-unreadable"; readonly text: string }
  | { readonly code: "amount-more-than-fen"; readonly text: string }
  | { readonly code: "amount-scientific"; readonly text: string }
  | { readonly code: "amount-too-large"; readonly text: string }
  | { readonly code: "amount-on-both-sides"; readonly debit: string; readonly credit: string }
  | { readonly code: "account-missing" }
  | { readonly code: "account-unknown"; readonly text: string }
  | { readonly code: "value-unknown"; readonly dimension: Dimension; readonly text: string }
  | { readonly code: "code-unknown"; readonly dimension: Dimension; readonly text: string }
  | {
      readonly code: "code-not-in-force";
      readonly dimension: Dimension;
      readonly text: string;
      readonly validFrom: number | undefined;
      readonly validTo: number | undefined;
    }
  | {
      readonly code: "dimension-missing";
      readonly dimension: Dimension;
      readonly account: string;
      readonly voucher: VoucherId;
    }
  | {
      readonly code: "unbalanced";
      readonly voucher: VoucherId;
      /** 财务会计 or 预算会计: each balances alone. */
      readonly ledger: "financial" | "budgetary";
      readonly debitFen: number;
      readonly creditFen: number;
    }
  | {
      readonly code: "opening-unbalanced";
      readonly ledger: "financial" | "budgetary";
      /** Debit less credit. */
      readonly differenceFen: number;
    }
  | { readonly code: "voucher-twice"; readonly voucher: VoucherId }
  | { readonly code: "voucher-too-long"; readonly voucher: VoucherId; readonly allowed: number }
  | { readonly code: "too-many-cells"; readonly allowed: number }
  /** All amounts together leave what is counted exactly. */
  | { readonly code: "sum-too-large" };

/** Problems of one run: the first of them in the order of the books, and how many there are. */
export type BooksProblems = {
  readonly problems: readonly BooksProblem[];
  readonly counts: Readonly<Partial<Record<BooksFault["code"], number>>>;
  readonly total: number;
};
