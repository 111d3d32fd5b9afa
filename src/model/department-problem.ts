/** Where in a department-year; row 0 is the file as a whole, column "" the row as a whole. */
export type DepartmentPlace = {
  readonly file: string;
  readonly row: number;
  /** Header of a table's column; of a YAML the number of the column. */
  readonly column: string;
};

/** What is wrong with department.yaml, reasons.yaml or a table beside the books. */
export type DepartmentProblem = DepartmentPlace & {
  readonly severity: "error" | "warning";
} & DepartmentFault;

export type DepartmentFault =
  | { readonly code: "file-missing" }
  | { readonly code: "file-unreadable"; readonly detail: string }
  | { readonly code: "file-empty" }
  | { readonly code: "file-too-large"; readonly bytes: number; readonly allowedBytes: number }
  | { readonly code: "file-unknown" }
  | { readonly code: "encoding-damaged" }
  | { readonly code: "not-yaml"; readonly detail: string }
  | { readonly code: "no-map" }
  | { readonly code: "key-unknown"; readonly key: string; readonly allowed: readonly string[] }
  | { readonly code: "key-missing"; readonly key: string }
  | { readonly code: "value-empty"; readonly key: string }
  | { readonly code: "not-text"; readonly key: string }
  | { readonly code: "not-a-list"; readonly key: string }
  | { readonly code: "not-a-map"; readonly key: string }
  | { readonly code: "value-unknown"; readonly text: string; readonly allowed: readonly string[] }
  | { readonly code: "year-unreadable"; readonly text: string }
  | { readonly code: "year-differs"; readonly text: string; readonly year: number }
  | { readonly code: "region-unknown"; readonly text: string; readonly known: readonly string[] }
  | { readonly code: "units-missing" }
  | { readonly code: "code-twice"; readonly text: string; readonly otherRow: number }
  | { readonly code: "unit-unknown"; readonly text: string }
  | { readonly code: "columns-missing"; readonly missing: readonly string[] }
  | { readonly code: "column-twice"; readonly header: string }
  | { readonly code: "column-unused"; readonly header: string }
  | { readonly code: "cell-missing" }
  | { readonly code: "amount-unreadable"; readonly text: string }
  | { readonly code: "amount-more-than-fen"; readonly text: string }
  | { readonly code: "amount-scientific"; readonly text: string }
  | { readonly code: "amount-too-large"; readonly text: string }
  | { readonly code: "count-unreadable"; readonly text: string }
  | { readonly code: "figure-unreadable"; readonly text: string }
  | { readonly code: "day-unreadable"; readonly text: string }
  | { readonly code: "code-unknown"; readonly text: string }
  | {
      readonly code: "staff-differs";
      readonly opening: number;
      readonly added: number;
      readonly removed: number;
      readonly closing: number;
    }
  | { readonly code: "books-missing"; readonly unit: string };
