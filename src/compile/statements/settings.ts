import type { ExactTable } from "#model/compiled.ts";
import type { BookUnit } from "#model/posting.ts";
import type { Policies } from "#standard/accounting/policies.ts";

/** What a department-year says beside its books. */
export type StatementSettings = {
  /** The department as printed (云岭市自然资源局). */
  readonly department: string;
  readonly units: readonly BookUnit[];
  readonly year: number;
  /** The whole department, consolidated, or one unit by its code. */
  readonly subject:
    | { readonly kind: "department" }
    | { readonly kind: "unit"; readonly code: string };
  /** Key of an edition, "base" for the national form. */
  readonly edition: string;
  /** Choices that the department made; the others are the usual ones. */
  readonly policies: Partial<Policies>;
  /** The unit of money in which statements are printed (万元), and its decimals. */
  readonly unit: string;
  readonly decimals: number;
  /** Budget figures by concept: `09[all].abroad-budget` … */
  readonly budget: ExactTable;
  /** Names of codes that the lists of the standard do not have. */
  readonly codes: ReadonlyMap<string, string>;
};
