import type { AsideKind, Unplaced, UnplacedReason } from "#model/disclosure.ts";
import type { Block, SourceText } from "#model/source-document.ts";
import type { Range } from "./claim.ts";
import type { Coverage } from "./coverage.ts";
import { placesOfRanges } from "./facts.ts";
import { findFigures } from "./figures/figures.ts";
import { fold, foldString, rangeOf } from "./folded.ts";
import { eachText } from "./texts.ts";

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
  readonly covered: Coverage;
  readonly unclaimed: readonly (readonly Unclaimed[])[];
  readonly asides: readonly (readonly Aside[])[];
};

/**
 * The account of all numbers of a document: every number that no fact stands for is either one of
 * the asides or on the list of the unplaced, whatever the recognisers looked at.
 */
export function accountOf(blocks: readonly Block[], spoken: SpokenFor): Account {
  const asides: Partial<Record<AsideKind, number>> = {};
  const count = (kind: AsideKind) => {
    asides[kind] = (asides[kind] ?? 0) + 1;
  };
  for (const aside of spoken.asides.flat()) {
    if (spoken.covered.add(aside.range)) count(aside.kind);
  }
  const unclaimed = unclaimedByText(spoken);
  const unplaced: Unplaced[] = [];
  const ordinals = ordinalCells(blocks);
  eachText(blocks, (text, block) => {
    const found = unclaimed.get(text) ?? [];
    if (found.length === 0 && !spoken.covered.hasFree(text, isDigit)) return;
    for (const token of numbersOf(text)) {
      if (spoken.covered.touches(token.range)) continue;
      if (ordinals.has(text)) count("ordinal");
      else if (token.aside !== undefined) count(token.aside);
      else found.push({ range: token.range, unit: token.unit, reason: reasonOf(block) });
    }
    found.sort((a, b) => a.range.from - b.range.from);
    for (const figure of found) unplaced.push(unplacedOf(figure));
  });
  return { unplaced, asides };
}

function unclaimedByText(spoken: SpokenFor): ReadonlyMap<SourceText, Unclaimed[]> {
  const unclaimed = new Map<SourceText, Unclaimed[]>();
  for (const figure of spoken.unclaimed.flat()) {
    if (!spoken.covered.add(figure.range)) continue;
    const list = unclaimed.get(figure.range.text);
    if (list === undefined) unclaimed.set(figure.range.text, [figure]);
    else list.push(figure);
  }
  return unclaimed;
}

const ORDINAL_HEAD = /^(?:序号|编号|行次|栏次)$/u;

/** Cells under 序号 that hold nothing but a small number. */
function ordinalCells(blocks: readonly Block[]): ReadonlySet<SourceText> {
  const cells = new Set<SourceText>();
  for (const block of blocks) {
    if (block.kind !== "table") continue;
    const columns = new Set<number>();
    for (const { column, text } of block.cells) {
      if (ORDINAL_HEAD.test(foldString(text.text))) columns.add(column);
      else if (columns.has(column) && /^\s*\d{1,3}\s*$/.test(text.text)) cells.add(text);
    }
  }
  return cells;
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

function numbersOf(text: SourceText): readonly {
  readonly range: Range;
  readonly unit: string;
  readonly aside: AsideKind | undefined;
}[] {
  const folded = fold(text);
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
