import type { ConceptId } from "#model/concept.ts";
import type { CubeWhere } from "#model/cube-where.ts";
import type { Fen } from "#model/fen.ts";
import type { InternalPosting } from "#model/posting.ts";

/** Figures that come into a department-year from outside the books (预算数, 上年数), exact. */
export type ExactTable = ReadonlyMap<ConceptId, Fen>;

/** Money that two units booked against each other (抵销), eliminated or left in. */
export type Elimination = {
  /** What the cells that it adds to the cube have as `adjustment`. */
  readonly id: string;
  readonly pair: string;
  readonly zh: string;
  readonly basis: string;
  readonly payer: EliminationSide;
  readonly receiver: EliminationSide;
  /** What both sides agree on, in fen. */
  readonly amountFen: number;
  /** Left in, by policy or because it is fiscal money (部门内部购买服务). */
  readonly isKept: boolean;
};

export type EliminationSide = {
  readonly unit: string;
  /** Everything booked against the other unit in these accounts, in fen. */
  readonly bookedFen: number;
  readonly where: CubeWhere;
  readonly postings: readonly InternalPosting[];
};

/**
 * Why a figure could not be compiled, or what a person must look at. Text for people is made at the
 * edge. `concepts` are the figures that are not told because of it.
 */
export type CompileProblem =
  /** A movement that 01 to 03 have no row for, and no policy was chosen. */
  | {
      readonly code: "off-statement-flow";
      readonly zh: string;
      readonly where: CubeWhere;
      readonly amountFen: number;
    }
  /** 7901 without a mark of 基本支出 or 项目支出. */
  | { readonly code: "nature-missing"; readonly where: CubeWhere; readonly amountFen: number }
  /** The year is not closed: something is left on an account that closing empties. */
  | {
      readonly code: "books-not-closed";
      readonly unit: string;
      readonly account: string;
      readonly amountFen: number;
    }
  /** 待处理 must be nothing at closing; 03, 05 and 06 understate by it. */
  | { readonly code: "pending-not-cleared"; readonly unit: string; readonly amountFen: number }
  /** One unit booked money against another that the other did not book. */
  | {
      readonly code: "internal-transfer-unmatched";
      readonly unit: string;
      readonly counterparty: string;
      readonly account: string;
      readonly amountFen: number;
      readonly where: CubeWhere;
      readonly postings: readonly InternalPosting[];
    }
  /** Income and expenditure side of a summary differ. */
  | {
      readonly code: "totals-differ";
      readonly statement: string;
      readonly incomeFen: number;
      readonly expenditureFen: number;
    }
  /** Budget figures that the folder does not give. */
  | { readonly code: "budget-missing"; readonly concepts: readonly ConceptId[] }
  /** Nobody wrote the reason of a change (主要原因), or what an expense was for. */
  | {
      readonly code: "reason-missing";
      /** The key under which reasons.yaml takes it. */
      readonly slot: ConceptId;
      /** 主要原因, or what the words are. */
      readonly role: string;
      readonly zh: string;
      readonly drivers: readonly Driver[];
    }
  /** A prescribed sentence is left out because figures are not known. */
  | {
      readonly code: "sentence-left-out";
      readonly section: string;
      readonly phrase: string;
      readonly missing: readonly string[];
    }
  /** A row of last year's figures that is no figure of the form. */
  | {
      readonly code: "prior-unplaced";
      readonly file: string;
      readonly row: number;
      readonly text: string;
    }
  /** The edition prints a statement that is not made from the books. */
  | { readonly code: "statement-not-compiled"; readonly key: string; readonly title: string };

/** What stands behind a change: a code, project or unit, with its amounts in fen. */
export type Driver = {
  readonly kind: "code" | "project" | "unit";
  readonly key: string;
  readonly name: string;
  readonly amountFen: number;
  /** Of the year before, where it is known by this. */
  readonly priorFen: number | undefined;
};

/** A printed sum whose printed parts add up to another last digit (尾数差异). */
export type RoundingNote = {
  readonly whole: ConceptId;
  readonly parts: readonly ConceptId[];
  /** As printed. */
  readonly wholeText: string;
  readonly partsText: string;
};
