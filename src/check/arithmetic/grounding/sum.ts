import type { Relation } from "#standard/relations/relation.ts";
import type { Key, Term } from "#standard/relations/term.ts";
import type { Book } from "./book.ts";

/** What names stand for: keys, or the terms of a tuple. */
export type Bindings = ReadonlyMap<string, string | readonly Term[]>;

/** A signed part of a sum and all its prints. */
export type Part = { readonly sign: 1 | -1; readonly prints: readonly number[] };

/** A sum of terms as far as the document prints it. */
export type Sum = {
  readonly parts: Part[];
  constant: bigint;
  /** What is not there and not zero. */
  readonly missing: string[];
  /** How many of the missing are figures of the narrative. */
  unsaid: number;
  /** Figures of the narrative that count as zero because they are not printed. */
  readonly leftOut: string[];
  /** Why there is nothing to add up. */
  unlisted: string;
  /** Whether it runs over a list that may be incomplete. */
  isList: boolean;
  /** Terms that are zero for want of a row or a column. */
  lacking: number;
  terms: number;
};

/** Where terms are looked up, and for what. */
export type Place = {
  readonly book: Book;
  readonly relation: Relation;
  readonly bindings: Bindings;
};

/** A sum to which nothing was added. */
export function emptySum(): Sum {
  return {
    parts: [],
    constant: 0n,
    missing: [],
    unsaid: 0,
    leftOut: [],
    unlisted: "",
    isList: false,
    lacking: 0,
    terms: 0,
  };
}

/** Adds a figure by all its prints. */
export function addPrints(sum: Sum, sign: 1 | -1, prints: readonly number[]): void {
  sum.terms += 1;
  sum.parts.push({ sign, prints });
}

/** The key for what the names stand for. */
export function keyIn({ bindings }: Pick<Place, "bindings">, key: Key): string {
  if (key.kind === "fixed") return key.key;
  const value = bindings.get(key.name);
  return key.before + (typeof value === "string" ? value : "") + key.after;
}
