import type { AsideKind, Unplaced, UnplacedReason } from "#model/disclosure.ts";
import type { Block } from "#model/source-document.ts";
import type { Range } from "./claim.ts";
import { Coverage, placesOfRanges } from "./facts.ts";
import { findFigures } from "./figures/figures.ts";
import { fold, rangeOf } from "./folded.ts";
import type { PlacedText } from "./texts.ts";

/** A figure that a recogniser saw and could not place. */
export type Unclaimed = {
  readonly range: Range;
  readonly unit: string;
  readonly reason: UnplacedReason;
};

/** A number that a recogniser knows to be no figure. */
export type Aside = { readonly range: Range; readonly kind: AsideKind };

export type Account = {
  readonly unplaced: readonly Unplaced[];
  readonly asides: Readonly<Partial<Record<AsideKind, number>>>;
};

export type SpokenFor = {
  readonly claimed: readonly Range[];
  readonly unclaimed: readonly Unclaimed[];
  readonly asides: readonly Aside[];
};

/**
 * The account of all numbers of a document: every number that no fact stands for is either one of
 * the asides or on the list of the unplaced, whatever the recognisers looked at.
 */
export function accountOf(texts: readonly PlacedText[], spoken: SpokenFor): Account {
  const asides: Partial<Record<AsideKind, number>> = {};
  const covered = new Coverage();
  for (const range of spoken.claimed) covered.add(range);
  const count = (kind: AsideKind) => {
    asides[kind] = (asides[kind] ?? 0) + 1;
  };
  const known = new Coverage();
  for (const aside of spoken.asides) {
    if (covered.touches(aside.range) || known.touches(aside.range)) continue;
    known.add(aside.range);
    count(aside.kind);
  }
  const unclaimed = new Map<Range["text"], Unclaimed[]>();
  for (const figure of spoken.unclaimed) {
    if (covered.touches(figure.range) || known.touches(figure.range)) continue;
    known.add(figure.range);
    const list = unclaimed.get(figure.range.text);
    if (list === undefined) unclaimed.set(figure.range.text, [figure]);
    else list.push(figure);
  }
  const unplaced: Unplaced[] = [];
  for (const placed of texts) {
    const found = [...(unclaimed.get(placed.text) ?? [])];
    for (const token of numbersOf(placed)) {
      if (covered.touches(token.range) || known.touches(token.range)) continue;
      if (token.aside !== undefined) count(token.aside);
      else found.push({ range: token.range, unit: token.unit, reason: reasonOf(placed.block) });
    }
    found.sort((a, b) => a.range.from - b.range.from);
    for (const figure of found) unplaced.push(unplacedOf(figure));
  }
  return { unplaced, asides };
}

function numbersOf(placed: PlacedText): readonly {
  readonly range: Range;
  readonly unit: string;
  readonly aside: AsideKind | undefined;
}[] {
  if (!/[0-9０-９]/.test(placed.text.text)) return [];
  const folded = fold(placed.text);
  return findFigures(folded).map((token) => ({
    range: rangeOf(folded, token.from, token.to),
    unit: token.unit,
    aside: token.aside,
  }));
}

function reasonOf(block: Block): UnplacedReason {
  if (block.role === "furniture") return "in-furniture";
  return block.kind === "table" ? "table-unknown" : "subject-unknown";
}

/** Characters of context shown on each side of an unplaced figure. */
const CONTEXT = 24;

function unplacedOf(figure: Unclaimed): Unplaced {
  const { text, from, to } = figure.range;
  return {
    text: text.text.slice(from, to),
    unit: figure.unit,
    reason: figure.reason,
    context: text.text.slice(Math.max(0, from - CONTEXT), to + CONTEXT),
    places: placesOfRanges([figure.range]),
  };
}
