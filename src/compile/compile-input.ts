import type { Department, Reasons } from "#model/department.ts";
import type { DepartmentTables } from "#model/department-tables.ts";
import type { Disclosure } from "#model/disclosure.ts";
import type { Cube, InternalPosting } from "#model/posting.ts";
import type { Policies } from "#standard/accounting/policies.ts";

/** A department-year as it is compiled: what its folder holds, read and without problems. */
export type CompileInput = {
  readonly department: Department;
  /** The whole department, consolidated, or one unit by its code. */
  readonly subject:
    | { readonly kind: "department" }
    | { readonly kind: "unit"; readonly code: string };
  /** Answers to what the law leaves open; the others are the usual ones. */
  readonly policies: Partial<Policies>;
  readonly books: { readonly cube: Cube; readonly internal: readonly InternalPosting[] };
  readonly tables: DepartmentTables;
  /** Last year's disclosure; without it the figures of last year are those of the tables. */
  readonly prior: Disclosure | undefined;
  readonly reasons: Reasons;
  readonly overview: Overview;
};

/** What a department says of itself (主要职能, 内设机构), in its own words. */
export type Overview = {
  readonly duties: readonly string[];
  readonly offices: readonly string[];
};
