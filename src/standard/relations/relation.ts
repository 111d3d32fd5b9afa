import type { Term } from "#standard/relations/term.ts";
import type { Status } from "#standard/sourced.ts";

/**
 * One arithmetic or logical relation of a disclosure (勾稽关系). It stands once: compile solves it,
 * check tests it, publish draws it as a drill-down.
 */
export type Relation = {
  readonly id: string;
  /** In the words of the field. */
  readonly title: string;
  readonly kind: RelationKind;
  /** Where it applies, in words: one-cell, every row, per fund. */
  readonly scope: string;
  /** Equalities (by interval) that must hold before the relation applies. */
  readonly given: readonly Balance[];
  /** Each must hold; most relations have one. */
  readonly tests: readonly [RelationTest, ...RelationTest[]];
  /** The condition of `given`, or one that no figure shows, in words; "" where there is none. */
  readonly when: string;
  /** The form or custom that has it, "" where all have. */
  readonly where: string;
  /** When honest documents break it. */
  readonly breaksWhen: string;
  readonly strength: Strength;
  readonly checkable: Checkable;
  /** What a narrative figure that is not printed counts as. Absent rows and blank cells are zero. */
  readonly absentPart: "cannot-tell" | "zero";
  /** Relations that say the same when they can be read; it speaks only where they cannot. */
  readonly derivedFrom: readonly string[];
  readonly source: readonly string[];
  readonly status: Status;
  readonly note: string;
  readonly example: Example;
};

export type RelationKind =
  | "sum"
  | "equal"
  | "less-or-equal"
  | "difference"
  | "hierarchy"
  | "presence"
  | "percentage"
  | "change";

/** `always`: identity of the form; `usual`: at most a warning; `regional`: only under `where`. */
export type Strength = "always" | "usual" | "regional";

/** What is needed beside the published document. */
export type Checkable =
  | "published"
  | "needs-prior-year"
  | "needs-budget"
  | "needs-books"
  | "needs-code-list"
  | "needs-other-publication";

/** Two sums of signed terms; an empty side is zero. */
export type Balance = { readonly left: readonly Term[]; readonly right: readonly Term[] };

/** What is tested, once for every choice of what `each` binds. */
export type RelationTest = { readonly each: readonly Each[] } & (
  | ({ readonly kind: "equal" } & Balance)
  /** Left can be at most right. */
  | ({ readonly kind: "at-most" } & Balance)
  /** percent = part ÷ whole. */
  | {
      readonly kind: "percentage";
      readonly part: readonly Term[];
      readonly whole: readonly Term[];
      readonly percent: Term;
    }
  /** rate = change ÷ (current − change). */
  | {
      readonly kind: "change";
      readonly current: Term;
      readonly change: Term;
      readonly rate: Term;
    }
  /** Logical, or about words: a rule of its own must know it. */
  | { readonly kind: "words"; readonly says: string }
);

/** What a name stands for: `$column` for each of some keys, `$item` for each row of some kind. */
export type Each =
  | { readonly kind: "keys"; readonly name: string; readonly keys: readonly string[] }
  /** The rows that any of `of` (statements, or families of the narrative as `n.general`) has. */
  | {
      readonly kind: "rows";
      readonly name: string;
      readonly of: readonly string[];
      readonly level: RowLevel;
    }
  /** Lists of terms, taken apart by `$pair.0`, `$pair.1`, `$pair.rest`. */
  | {
      readonly kind: "tuples";
      readonly name: string;
      readonly tuples: readonly (readonly Term[])[];
    }
  /** The project forms, by number. */
  | { readonly kind: "forms"; readonly name: string };

/** Which rows: by function code 3, 5, 7 digits, economic codes, or all with the total. */
export type RowLevel =
  | "all"
  | "class"
  | "section"
  | "item"
  | "class-or-section"
  | "expenditure"
  | "economic-code";

/** A true case with figures as printed. */
export type Example = {
  /** Where it was read, "none" where nobody has seen one. */
  readonly in: string;
  readonly text: string;
  /** `rounding`: agrees only within rounding; `convention`: printed by custom over a zero base. */
  readonly fit: "exact" | "rounding" | "convention" | "none";
};
