/** What is wrong with a file of explanations (出错说明), with its line and column. */
export type ExplanationProblem = {
  /** From 1. */
  readonly line: number;
  readonly column: number;
} & (
  | { readonly code: "not-yaml"; readonly detail: string }
  | { readonly code: "too-large"; readonly bytes: number; readonly allowedBytes: number }
  /** The file has no list `explanations`. */
  | { readonly code: "no-list" }
  /** An entry is no mapping. */
  | { readonly code: "no-entry" }
  | { readonly code: "key-missing"; readonly key: string }
  | { readonly code: "key-unknown"; readonly key: string }
  | { readonly code: "value-empty"; readonly key: string }
  | { readonly code: "not-text"; readonly key: string }
  | { readonly code: "not-a-list"; readonly key: string }
  | { readonly code: "not-a-date"; readonly key: string; readonly text: string }
  | { readonly code: "finding-twice"; readonly finding: string; readonly firstLine: number }
);
