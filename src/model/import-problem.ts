import type { BooksFault } from "#model/books-problem.ts";
import type { VoucherId } from "#model/posting.ts";

/** Where in a file that is imported; row 0 is the sheet as a whole, "" no column. */
export type ImportPlace = {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
};

/** What keeps a list of vouchers or balances from being imported. */
export type ImportFault =
  /** What the books would say of the row once it were in them. */
  | { readonly code: "books"; readonly fault: BooksFault }
  | { readonly code: "amount-more-than-fen"; readonly text: string }
  | { readonly code: "amount-unreadable"; readonly text: string }
  | { readonly code: "amount-scientific"; readonly text: string }
  | { readonly code: "amount-too-large"; readonly text: string }
  | { readonly code: "date-unreadable"; readonly text: string }
  | { readonly code: "period-unreadable"; readonly text: string }
  | { readonly code: "side-unreadable"; readonly text: string }
  | { readonly code: "voucher-number-missing" }
  | { readonly code: "unit-unknown"; readonly text: string }
  | { readonly code: "unit-missing" }
  /** The row holds something, but neither an account nor the word of a sum. */
  | { readonly code: "row-unplaced"; readonly text: string }
  | {
      readonly code: "total-differs";
      readonly label: string;
      readonly side: "debit" | "credit";
      readonly printedFen: number;
      readonly countedFen: number;
    }
  | { readonly code: "line-twice"; readonly voucher: VoucherId; readonly otherRow: number }
  /** 会计体系 says one ledger, the account's first digit the other. */
  | { readonly code: "system-differs"; readonly text: string; readonly account: string }
  | { readonly code: "unposted"; readonly voucher: VoucherId; readonly lines: number }
  | {
      readonly code: "parent-differs";
      readonly account: string;
      readonly printedFen: number;
      readonly countedFen: number;
    };

export type ImportProblem = ImportPlace & ImportFault;

/** What was left out, repaired or assumed: nothing of a sheet vanishes without a word. */
export type ImportNote = ImportPlace &
  (
    | { readonly code: "before-header"; readonly text: string }
    | { readonly code: "header-repeated" }
    | { readonly code: "total"; readonly label: string; readonly isChecked: boolean }
    | { readonly code: "voided"; readonly voucher: VoucherId }
    | { readonly code: "unposted-left-out"; readonly voucher: VoucherId }
    | { readonly code: "excluded"; readonly voucher: VoucherId }
    | { readonly code: "parent-account"; readonly account: string }
    | { readonly code: "empty-balance"; readonly account: string }
    | { readonly code: "repaired"; readonly text: string; readonly became: string }
  );

/** How the rows of a sheet were used: read and left out together are all of them. */
export type ImportAccount = {
  readonly rows: number;
  readonly read: number;
  readonly leftOut: Readonly<Record<string, number>>;
};
