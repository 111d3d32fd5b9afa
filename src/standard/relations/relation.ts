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
  /** Narrative figures that count as zero where they are not printed, whatever the others do. */
  readonly absentZero: readonly string[];
  /** Where it applies as far as the document shows it. */
  readonly applies: Applies;
  /** What shows that a list of parts leaves nothing out. */
  readonly complete: Complete;
  /** Relations that say the same when they can be read; it speaks only where they cannot. */
  readonly derivedFrom: readonly string[];
  readonly source: readonly string[];
  readonly status: Status;
  readonly note: string;
  readonly example: Example;
};

/** The conditions of `when` and `where` that figures and words of the document decide. */
export type Applies = {
  /**
   * Must be printed: a figure (`n.fiscal.deviation-rate`), a column of a statement (`08.income`),
   * the project forms (`p.project`).
   */
  readonly needs: readonly string[];
  /** Must not be printed: where these are, another relation has the parts. */
  readonly unless: readonly string[];
  /** A figure of which shares are taken: of nothing there are none. "" where it has none. */
  readonly base: string;
  /** Keys of the editions that have it; empty where it is not a matter of the edition. */
  readonly editions: readonly string[];
  /** Only where each of its cells is printed: a blank one is booked elsewhere, not zero. */
  readonly printedOnly: boolean;
  /** In Chinese, what no figure shows: where this could be so, a break is no contradiction. */
  readonly unseen: string;
};

/** Evidence that a list of parts is complete; without any, a break may be a part left out. */
export type Complete = {
  /** Ids of relations over the same list: where one of them holds, nothing was left out. */
  readonly by: readonly string[];
  /** The statement that shows which parts there are. */
  readonly in: CompleteIn | undefined;
};

export type CompleteIn =
  /** Rows of a statement at a level, filled in a column, are the keys of the list. */
  | {
      readonly kind: "rows";
      readonly statement: string;
      readonly level: RowLevel;
      readonly column: string;
    }
  /** A figure `n.income.fiscal` or `n.income.fiscal-share` has the column `fiscal` of the row. */
  | { readonly kind: "columns"; readonly statement: string; readonly row: string };

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
  /** Every figure of the narrative with this measure follows from what it is one of. */
  | { readonly kind: "measure"; readonly measure: NarrativeMeasure }
  /** Logical, or about words: a rule of its own must know it. */
  | { readonly kind: "words"; readonly says: string }
);

/**
 * Changes, rates, shares, completions, deviations and differences as the concepts of the narrative
 * list them (narrative-concepts.ts: `of`, `base`); `prior` is a figure of last year that the
 * sentence prints beside; `cell` the same figure in the statements.
 */
export type NarrativeMeasure =
  | "change"
  | "rate"
  | "share"
  | "completion"
  | "deviation"
  | "difference"
  | "difference-rate"
  | "prior"
  | "cell";

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
