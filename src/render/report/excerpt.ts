import type { Disclosure, Sentence } from "#model/disclosure.ts";
import type { Fact } from "#model/fact.ts";
import type { Finding, FindingFigure } from "#model/outcome.ts";
import type { Place } from "#model/place.ts";
import { factLabel, placesOfFact } from "#publish/fact-label.ts";
import { figureRanges } from "./figure-ranges.ts";
import { ownFact } from "./own-fact.ts";

/** A piece of the source with the figures of a finding marked: a sentence, or a cell with its seat. */
export type Excerpt = {
  /** Title of the statement or section. */
  readonly title: string;
  readonly places: readonly Place[];
  readonly text: string;
  /** In the order of the text; offsets of its characters. */
  readonly marks: readonly Mark[];
};

export type Mark = {
  readonly from: number;
  readonly to: number;
  /** Whether it is the figure that is probably wrong. */
  readonly isSuspect: boolean;
};

/** Facts and sentences of a disclosure at hand. */
export type ExcerptIndex = {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sentenceOf: ReadonlyMap<string, Sentence>;
  readonly sentences: readonly Sentence[];
  /** By key of the outline. */
  readonly titles: ReadonlyMap<string, string>;
};

/** Gathers what excerpts are made of, once for a disclosure. */
export function excerptIndex(disclosure: Disclosure): ExcerptIndex {
  const sentenceOf = new Map<string, Sentence>();
  for (const sentence of disclosure.sentences) {
    for (const fact of sentence.facts) sentenceOf.set(fact, sentence);
  }
  const titles = new Map<string, string>();
  for (const { key, title } of disclosure.outline) if (!titles.has(key)) titles.set(key, title);
  return {
    facts: new Map(disclosure.facts.map((fact) => [fact.id, fact])),
    sentenceOf,
    sentences: disclosure.sentences,
    titles,
  };
}

/** More would hide the finding; the JSON has them all. */
const EXCERPTS_MAX = 8;

/** The pieces of the source that a finding is about, the suspect's first, and how many are left out. */
export function excerptsOf(
  finding: Finding,
  index: ExcerptIndex,
): { readonly excerpts: readonly Excerpt[]; readonly leftOut: number } {
  // Where nobody knows which figure is wrong, none is singled out.
  const all = finding.figures.map(({ fact }) => fact);
  const suspects = new Set(finding.cause?.facts ?? all);
  const bySentence = new Map<Sentence, FindingFigure[]>();
  const makers: (() => Excerpt)[] = [];
  for (const figure of finding.figures) {
    const fact = ownFact(figure, index.facts);
    const sentence = fact === undefined ? undefined : index.sentenceOf.get(fact.id);
    const members = sentence === undefined ? undefined : bySentence.get(sentence);
    if (members !== undefined) members.push(figure);
    else if (sentence !== undefined) {
      const own = [figure];
      bySentence.set(sentence, own);
      makers.push(() => excerptOfSentence(sentence, own, suspects, index));
    } else makers.push(() => excerptOfCell(figure, suspects.has(figure.fact), index));
  }
  for (const place of finding.at) {
    const sentence = index.sentences.find((candidate) => holds(candidate, place));
    if (sentence === undefined || bySentence.has(sentence)) continue;
    bySentence.set(sentence, []);
    makers.push(() => excerptOfWords(sentence, place, index));
  }
  const excerpts = makers.slice(0, EXCERPTS_MAX).map((make) => make());
  return { excerpts, leftOut: makers.length - excerpts.length };
}

function excerptOfSentence(
  sentence: Sentence,
  figures: readonly FindingFigure[],
  suspects: ReadonlySet<string>,
  index: ExcerptIndex,
): Excerpt {
  const facts = sentence.facts.flatMap((id) => index.facts.get(id) ?? []);
  const ranges = figureRanges(sentence.text, facts);
  const marks = [...new Set(figures.map(({ fact }) => fact))].flatMap((fact): readonly Mark[] => {
    const range = ranges.get(fact);
    return range === undefined ? [] : [{ ...range, isSuspect: suspects.has(fact) }];
  });
  return {
    title: index.titles.get(sentence.section) ?? "",
    places: figures.flatMap(({ places }) => places),
    text: sentence.text,
    marks: marks.sort((a, b) => a.from - b.from),
  };
}

/** A cell as row · column：figure; a figure of another document has its label alone. */
function excerptOfCell(figure: FindingFigure, isSuspect: boolean, index: ExcerptIndex): Excerpt {
  const fact = ownFact(figure, index.facts);
  const label = fact === undefined ? figure.label : factLabel(fact);
  const before = `${label}：`;
  const title = fact === undefined ? "" : titleOf(fact);
  const places = fact === undefined ? figure.places : placesOfFact(fact);
  const from = before.length;
  const marks = [{ from, to: from + figure.text.length, isSuspect }];
  return { title, places, text: `${before}${figure.text}${figure.unit}`, marks };
}

function titleOf({ seat }: Fact): string {
  return seat.kind === "cell" ? seat.statement : seat.section;
}

/** Words are marked where the sentence stands on one line, which tells their offset. */
function excerptOfWords(sentence: Sentence, place: Place, index: ExcerptIndex): Excerpt {
  const [start] = sentence.places;
  const title = index.titles.get(sentence.section) ?? "";
  const excerpt = { title, places: [place], text: sentence.text };
  const isOneRun =
    start?.kind === "line" &&
    place.kind === "line" &&
    sentence.places.length === 1 &&
    start.to - start.from === sentence.text.length;
  if (!isOneRun) return { ...excerpt, marks: [] };
  const from = Math.max(0, place.from - start.from);
  const to = Math.min(sentence.text.length, place.to - start.from);
  return { ...excerpt, marks: from < to ? [{ from, to, isSuspect: true }] : [] };
}

function holds(sentence: Sentence, place: Place): boolean {
  return sentence.places.some((own) => {
    if (own.file !== place.file) return false;
    if (own.kind === "line" && place.kind === "line") {
      return own.line === place.line && own.from < place.to && place.from < own.to;
    }
    if (own.kind === "block" && place.kind === "block") {
      return own.block === place.block && own.from < place.to && place.from < own.to;
    }
    if (own.kind !== "page" || place.kind !== "page" || own.page !== place.page) return false;
    return own.boxes.some((a) =>
      place.boxes.some(
        (b) =>
          a.x < b.x + b.width &&
          b.x < a.x + a.width &&
          a.y < b.y + b.height &&
          b.y < a.y + a.height,
      ),
    );
  });
}
