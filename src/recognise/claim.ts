import type { ConceptId } from "#model/concept.ts";
import type { OutlineEntry } from "#model/disclosure.ts";
import type { Seat } from "#model/fact.ts";
import type { Printed } from "#model/printed.ts";
import type { SourceText } from "#model/source-document.ts";
import type { Direction, FigureKind } from "#model/unit.ts";

/** A run of characters of one text of the document; the text is the object itself, not a copy. */
export type Range = { readonly text: SourceText; readonly from: number; readonly to: number };

/** A recogniser's word on one figure. `recognise` makes it a fact, with its places and its id. */
export type Claim = {
  readonly concepts: readonly [ConceptId, ...ConceptId[]];
  readonly kind: FigureKind;
  readonly direction: Direction | undefined;
  readonly printed: Printed;
  readonly label: string;
  readonly seat: Seat;
  /** Address of the first concept, where the recogniser has spelt it already. */
  readonly address?: string;
  /** The characters of the number, without its unit; several where it is split over cells. */
  readonly at: readonly [Range, ...Range[]];
};

/** What one recogniser found in its blocks. */
export type Found = {
  /** Handed over: whoever makes facts of them empties the list. */
  readonly claims: Claim[];
  /** Entries of the outline, each with the index of the block in which its title stands. */
  readonly outline: readonly PlacedEntry[];
  /** Indexes of the blocks that are understood as a whole; others need not look at them. */
  readonly taken: ReadonlySet<number>;
};

export type PlacedEntry = { readonly block: number; readonly entry: OutlineEntry };
