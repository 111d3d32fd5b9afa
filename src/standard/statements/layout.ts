import type { Status } from "#standard/sourced.ts";

/** How sure a fact of a form is; `seen` names the documents, in the words of the reference. */
export type Evidence = { readonly status: Status; readonly seen?: string };

/** A name that something is printed under, folded to half width and without blanks. */
export type Title = Evidence & {
  readonly text: string;
  /** Region whose form prints it; absent where it is no region's own. */
  readonly region?: string;
  /**
   * Another statement prints the same title. This one is meant only in a document that has that
   * other statement under a title of its own beside it.
   */
  readonly besides?: string;
};

/** One column of amounts. Names are paths of header cells from above, joined by `/`. */
export type AmountColumn = Evidence & {
  readonly key: string;
  readonly names: readonly string[];
  /** The side of a two-sided statement that it belongs to. */
  readonly side?: Side;
  /** The figure is the one of the year before: the concept is `prior:`. */
  readonly isPrior?: boolean;
};

/** The two halves of a two-sided statement (收入, 支出). */
export type Side = "income" | "expenditure";

/** A row that the form prints under a name (固定行). The first name is the form's own. */
export type FixedRow = Evidence & {
  readonly key: string;
  readonly names: readonly string[];
  readonly side?: Side;
  /** Key of the row below which it stands, where the same name occurs above with another meaning. */
  readonly parent?: string;
  /** 行次 of the national form. */
  readonly line?: number;
  /** Numbers of things instead of money, with their unit. */
  readonly countUnit?: string;
};

/** What the rows of a statement are named by. */
export type RowsOf =
  /** Fixed rows by name, on each side the classes of function codes where `classes` says so. */
  | {
      readonly kind: "fixed";
      readonly rows: readonly FixedRow[];
      readonly classes?: Side;
    }
  /** Codes of functions and one total; projects under a code have rows of their own. */
  | { readonly kind: "function-codes"; readonly withProjects: boolean }
  /** Codes of economic classification in blocks side by side, and the totals of the blocks. */
  | { readonly kind: "economic-codes"; readonly totals: readonly FixedRow[] }
  /** One row of figures; the items stand in the columns, or turned round in the rows. */
  | { readonly kind: "only"; readonly key: string }
  /** Things of the department, numbered (序号), and a total. */
  | { readonly kind: "numbered" }
  /** Units of the department by name, and a total (分单位). */
  | { readonly kind: "units" };

/** What the columns of a statement are named by. */
export type ColumnsOf =
  | { readonly kind: "named"; readonly columns: readonly AmountColumn[] }
  /** Each item once for each measure (预算数, 决算数); the key is `item-measure`. */
  | {
      readonly kind: "items-and-measures";
      readonly items: readonly FixedRow[];
      readonly measures: readonly AmountColumn[];
    }
  /** A total and one column for each class and code of economic classification. */
  | { readonly kind: "economic-codes"; readonly total: AmountColumn };

/** The layout of one public statement (公开表). */
export type StatementLayout = Evidence & {
  /** National number 01 to 09, or a key beginning with `x.` where the national form lacks it. */
  readonly key: string;
  /** The form's own title first. */
  readonly titles: readonly Title[];
  /** Titles that vary too much to be listed; matched against a whole folded title. */
  readonly titlePattern?: RegExp;
  readonly columns: ColumnsOf;
  readonly rows: RowsOf;
  /** Where 合计 stands among the rows. */
  readonly totalPlace?: "first" | "last";
  /** Keys that, all found, tell the statement where it has no title. */
  readonly signature?: {
    readonly columns?: readonly string[];
    readonly rows?: readonly string[];
    /** Function codes begin with this. */
    readonly codes?: string;
  };
  readonly notes: readonly (Evidence & { readonly text: string })[];
  /** Sentences under an empty table; `{department}` stands for the body. */
  readonly emptySentences: readonly (Evidence & { readonly text: string })[];
};
