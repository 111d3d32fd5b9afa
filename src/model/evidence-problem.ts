/** Where in the evidence; row 0 is the file as a whole, column "" the row as a whole. */
export type EvidencePlace = {
  readonly file: string;
  readonly row: number;
  /** Header of the column as the file has it, property or part of a feature. */
  readonly column: string;
};

/** What is wrong with a register of evidence. An error keeps measures over it from being told. */
export type EvidenceProblem = EvidencePlace & {
  readonly severity: "error" | "warning";
} & EvidenceFault;

export type EvidenceFault =
  | { readonly code: "file-missing" }
  | { readonly code: "register-empty" }
  | { readonly code: "file-too-large"; readonly bytes: number; readonly allowedBytes: number }
  | { readonly code: "too-many-rows"; readonly allowed: number }
  | { readonly code: "encoding-damaged" }
  | { readonly code: "columns-missing"; readonly missing: readonly string[] }
  | { readonly code: "column-twice"; readonly header: string }
  | { readonly code: "mapped-column-missing"; readonly header: string; readonly ours: string }
  | { readonly code: "row-too-wide"; readonly found: number; readonly expected: number }
  | { readonly code: "row-too-long"; readonly allowedBytes: number }
  | { readonly code: "cell-missing" }
  | { readonly code: "number-unreadable"; readonly text: string }
  | { readonly code: "number-too-fine"; readonly text: string; readonly decimals: number }
  | { readonly code: "number-too-large"; readonly text: string }
  | { readonly code: "number-out-of-range"; readonly text: string; readonly least: number }
  | { readonly code: "day-unreadable"; readonly text: string }
  | { readonly code: "month-unreadable"; readonly text: string }
  | { readonly code: "moment-unreadable"; readonly text: string }
  | {
      readonly code: "day-outside";
      readonly text: string;
      readonly from: number;
      readonly to: number;
    }
  | { readonly code: "word-unknown"; readonly text: string; readonly allowed: readonly string[] }
  | { readonly code: "answer-off-scale"; readonly text: string; readonly scale: number }
  | { readonly code: "row-twice"; readonly text: string; readonly firstRow: number }
  | { readonly code: "order-reversed"; readonly text: string; readonly other: string }
  | { readonly code: "part-over-whole"; readonly text: string; readonly other: string }
  | { readonly code: "not-json"; readonly detail: string }
  | { readonly code: "not-features" }
  | { readonly code: "crs-unknown"; readonly text: string; readonly allowed: readonly string[] }
  | { readonly code: "geometry-unknown"; readonly text: string }
  | { readonly code: "geometry-missing" }
  | { readonly code: "ring-not-closed" }
  | { readonly code: "ring-too-short"; readonly points: number }
  | { readonly code: "ring-crosses-itself"; readonly at: string }
  | { readonly code: "ring-too-tangled"; readonly points: number }
  | { readonly code: "hole-over-area" }
  | { readonly code: "coordinate-impossible"; readonly text: string }
  | { readonly code: "coordinates-swapped"; readonly text: string }
  | { readonly code: "outside-box"; readonly text: string }
  | { readonly code: "too-many-points"; readonly points: number; readonly allowed: number }
  | { readonly code: "geometry-twice"; readonly firstRow: number }
  | { readonly code: "area-differs"; readonly text: string; readonly computed: string };

/** Problems of a register: the first ones, and how many there are of each kind. */
export type EvidenceProblems = {
  readonly problems: readonly EvidenceProblem[];
  readonly counts: Readonly<Partial<Record<EvidenceFault["code"], number>>>;
  readonly total: number;
};
