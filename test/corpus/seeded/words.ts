import type { Disclosure } from "#model/disclosure.ts";
import type { Place } from "#model/place.ts";
import { placesOf, type SourceDocument } from "#model/source-document.ts";
import type { Random } from "#test/fuzz/random.ts";
import {
  loneRows,
  type Spot,
  spotsOf,
  withoutBlocks,
  withoutRow,
  withWords,
} from "./source-edits.ts";

/** Mistakes in words and in what is there at all. */
export const WORD_SLIPS = [
  "direction-flipped",
  "item-renamed",
  "department-swapped",
  "year-swapped",
  "row-deleted",
  "section-deleted",
] as const;

export type WordSlip = (typeof WORD_SLIPS)[number];

/** A document with a mistake in its words; it has to be recognised anew. */
export type WordPlant = {
  readonly kind: WordSlip;
  readonly document: SourceDocument;
  /** What stood there and what stands there now, for the list of what was missed. */
  readonly before: string;
  readonly after: string;
  readonly places: readonly Place[];
};

/** Plants a mistake of words somewhere, or undefined where the document has no place for it. */
export function plantWords(
  document: SourceDocument,
  disclosure: Disclosure,
  kind: WordSlip,
  random: Random,
): WordPlant | undefined {
  switch (kind) {
    case "direction-flipped":
      return replaced(document, kind, random, directions(document));
    case "item-renamed":
      return replaced(document, kind, random, items(document));
    case "department-swapped":
      return replaced(document, kind, random, departments(document, disclosure));
    case "year-swapped":
      return replaced(document, kind, random, years(document, disclosure));
    case "row-deleted":
      return rowDeleted(document, random);
    case "section-deleted":
      return sectionDeleted(document, disclosure, random);
  }
}

type Candidate = {
  readonly spot: Spot;
  readonly from: number;
  readonly to: number;
  readonly words: string;
};

function replaced(
  document: SourceDocument,
  kind: WordSlip,
  random: Random,
  candidates: readonly Candidate[],
): WordPlant | undefined {
  const candidate = candidates[random.below(candidates.length)];
  if (candidate === undefined) return undefined;
  const { spot, from, to, words } = candidate;
  const edited = withWords(document, spot, { from, to }, words);
  if (edited === undefined) return undefined;
  const { text } = spot.text;
  const around = (middle: string) => text.slice(Math.max(0, from - 12), from) + middle;
  return {
    kind,
    document: edited,
    before: around(text.slice(from, to)),
    after: around(words),
    places: placesOf(spot.text, from, to),
  };
}

const OPPOSITE: Readonly<Record<string, string>> = {
  增加: "减少",
  减少: "增加",
  增长: "下降",
  下降: "增长",
};

/**
 * Words of direction right before a figure that is not zero, whatever its unit: nothing increased
 * by 0人 is the same as decreased by it.
 */
function directions(document: SourceDocument): readonly Candidate[] {
  return matches(
    document,
    /(?:增加|减少|增长|下降)(?=\s*(?!0(?:\.\s?0+)?(?![\d.]))\d)/gu,
    (word) => {
      return OPPOSITE[word] ?? word;
    },
  );
}

/** The name of an item (项) in its own paragraph, replaced by that of another. */
function items(document: SourceDocument): readonly Candidate[] {
  const found = matches(
    document,
    /(?<=[（(]款[）)])[^（）()]{2,24}(?=[（(]项[）)])/gu,
    (name) => name,
  );
  const names = found.map(({ words }) => words);
  return found.map((candidate, index) => {
    const others = names.filter((name) => name !== candidate.words);
    return { ...candidate, words: others[index % Math.max(1, others.length)] ?? "其他支出" };
  });
}

/** Names of departments that exist nowhere. */
const STRANGERS = ["云岭市水务局", "平湖县教育局", "青山区民政局"] as const;

/** The department's name in a sentence about the year. */
function departments(document: SourceDocument, { subject }: Disclosure): readonly Candidate[] {
  if (subject === "") return [];
  const name = new RegExp(subject.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "gu");
  return matches(document, name, (_, index) => STRANGERS[index % STRANGERS.length] ?? "")
    .filter(({ spot }) => spot.cell === undefined && /年度/.test(spot.text.text))
    .slice(2);
}

/** The year at the head of a sentence. */
function years(document: SourceDocument, { year }: Disclosure): readonly Candidate[] {
  if (year === undefined) return [];
  const head = new RegExp(`(?<=^[^，,：:；;。]{0,30})${year}(?=\\s?年度)`, "gu");
  return matches(document, head, () => String(year - 1))
    .filter(({ spot }) => spot.cell === undefined && spot.text.text.length > 25)
    .slice(1);
}

function matches(
  document: SourceDocument,
  pattern: RegExp,
  words: (found: string, index: number) => string,
): readonly Candidate[] {
  let index = 0;
  return spotsOf(document).flatMap((spot) =>
    [...spot.text.text.matchAll(pattern)].map((match) => ({
      spot,
      from: match.index,
      to: match.index + match[0].length,
      words: words(match[0], index++),
    })),
  );
}

/** A row with a code and figures, of a statement, or of an indicator with a weight and a score. */
function rowDeleted(document: SourceDocument, random: Random): WordPlant | undefined {
  const candidates = document.blocks.flatMap((block, index) => {
    if (block.kind !== "table" || block.role !== "body") return [];
    return [...loneRows(block.cells)].flatMap(([row, cells]) => {
      const texts = cells.map((cell) => cell.text.text.trim()).filter((text) => text !== "");
      return isFigureRow(texts) ? [{ index, row, cells, words: texts.join(" | ") }] : [];
    });
  });
  const chosen = candidates[random.below(candidates.length)];
  if (chosen === undefined) return undefined;
  return {
    kind: "row-deleted",
    document: withoutRow(document, chosen.index, chosen.row),
    before: chosen.words,
    after: "",
    places: chosen.cells.flatMap(({ text }) => placesOf(text, 0, text.text.length)),
  };
}

function isFigureRow(texts: readonly string[]): boolean {
  const isItem = texts.some((text) => /^\d{7}$/.test(text));
  const isIndicator = texts.some((text) => /^(?:>=|<=|[=≥≤])\s*\d/.test(text));
  const figures = texts.filter(
    (text) => /^-?[\d,]+(?:\.\s?\d+)?$/.test(text) && !/^0+(?:\.0+)?$/.test(text),
  );
  return (isItem && figures.length >= 2) || (isIndicator && figures.length >= 2);
}

/** Sections that every edition has; without one of them the narrative is not whole. */
const WHOLE = ["income", "expenditure", "fiscal", "gpb", "gpb-basic", "sangong", "other"];

function sectionDeleted(
  document: SourceDocument,
  { outline }: Disclosure,
  random: Random,
): WordPlant | undefined {
  const heads = outline.filter(({ kind, key }) => kind !== "section" || !key.includes("."));
  const candidates = heads.flatMap((entry, index) => {
    const next = heads[index + 1];
    if (entry.kind !== "section" || !WHOLE.includes(entry.key) || next === undefined) return [];
    const from = blockAt(document, entry.places);
    const to = blockAt(document, next.places);
    return from === undefined || to === undefined || to <= from ? [] : [{ entry, from, to }];
  });
  const chosen = candidates[random.below(candidates.length)];
  if (chosen === undefined) return undefined;
  return {
    kind: "section-deleted",
    document: withoutBlocks(document, chosen.from, chosen.to),
    before: chosen.entry.title,
    after: "",
    places: chosen.entry.places,
  };
}

function blockAt(document: SourceDocument, places: readonly Place[]): number | undefined {
  const [first] = places;
  const at = document.blocks.findIndex((block) => {
    if (block.kind === "table") return false;
    const [own] = placesOf(block.text, 0, block.text.text.length);
    return own !== undefined && first !== undefined && isSameStart(own, first);
  });
  return at < 0 ? undefined : at;
}

function isSameStart(one: Place, other: Place): boolean {
  if (one.kind === "line") return other.kind === "line" && one.line === other.line;
  if (one.kind !== "page" || other.kind !== "page" || one.page !== other.page) return false;
  return one.boxes[0]?.y === other.boxes[0]?.y && one.boxes[0]?.x === other.boxes[0]?.x;
}
