import type { BooksColumn } from "#standard/accounting/columns.ts";

/** The columns of a posting that are texts. */
export type LineText = Exclude<BooksColumn, "debit" | "credit" | "openingDebit" | "openingCredit">;

/** A posting or an opening balance as it will stand in the books, and the row that it comes from. */
export type ImportLine = {
  readonly row: number;
  readonly texts: Readonly<Record<LineText, string>>;
  /** Whole fen. */
  readonly debit: number;
  readonly credit: number;
};

/** A line of a voucher with what the list says of the voucher. */
export type VoucherLine = ImportLine & { readonly isVoid: boolean; readonly isUnposted: boolean };

/** Texts of which none is filled yet. */
export const NO_TEXTS: Readonly<Record<LineText, string>> = {
  unit: "",
  year: "",
  period: "",
  word: "",
  number: "",
  line: "",
  date: "",
  summary: "",
  account: "",
  accountName: "",
  detail: "",
  fund: "",
  source: "",
  nature: "",
  special: "",
  function: "",
  economic: "",
  project: "",
  counterparty: "",
  mark: "",
  attachment: "",
};
