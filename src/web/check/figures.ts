import type { OutlineEntry } from "#model/disclosure.ts";
import type { Fact } from "#model/fact.ts";
import type { Finding } from "#model/outcome.ts";
import type { Box, Place } from "#model/place.ts";
import type { Report } from "#model/report.ts";
import { type SourceText, spansOf } from "#model/source-document.ts";
import { offsetsIn, runsOfText, stretchOf } from "#model/stretch.ts";
import { factLabel, placesOfFact } from "#publish/fact-label.ts";
import { classOf, comparePlaces, type FindingClass } from "#publish/finding-view.ts";
import { ownFact } from "#render/report/own-fact.ts";
import type { Reading } from "./reading.ts";

/** A figure as the original shows it: a box on a page, or a run of characters in a text. */
export type MarkedFigure = {
  readonly id: string;
  /** `words` are no figure: words that a finding is about. */
  readonly state: "placed" | "unplaced" | "words";
  readonly text: string;
  readonly unit: string;
  readonly label: string;
  readonly places: readonly Place[];
  /** Numbers of the findings that it stands in, in the order of the report. */
  readonly findings: readonly number[];
  /** The class of the first of them. */
  readonly findingClass: FindingClass | undefined;
  /** Whether at least one relation or rule has tested it. */
  readonly isCovered: boolean;
};

export type PageMark = {
  readonly figure: MarkedFigure;
  readonly box: Box;
  /** Of a figure in several boxes the first carries its number. */
  readonly isFirst: boolean;
};
export type TextMark = {
  readonly figure: MarkedFigure;
  readonly from: number;
  readonly to: number;
};

/** What is marked in a text by line, block or cell (`stretchOf`): figures, and words between them. */
export type TextMarks = {
  readonly figures: ReadonlyMap<string, readonly TextMark[]>;
  readonly words: ReadonlyMap<string, readonly TextMark[]>;
};

/** All figures of a document, in its order, and where each stands. */
export type Figures = {
  readonly ordered: readonly MarkedFigure[];
  /** Figures and words. */
  readonly byId: ReadonlyMap<string, MarkedFigure>;
  /** In reading order. */
  readonly byPage: ReadonlyMap<number, readonly PageMark[]>;
  readonly inText: TextMarks;
  /** For each finding of the report what it frames, in the order of its arithmetic. */
  readonly framed: readonly (readonly string[])[];
};

/** Gathers the figures of a reading, placed and unplaced, and the words that findings are about. */
export function figuresOfReading(
  { disclosure, view }: Pick<Reading, "disclosure" | "view">,
  report: Report | undefined,
): Figures {
  const findings = report?.findings ?? [];
  const uncovered = new Set(report?.account.coverage.uncovered);
  const facts = new Map(disclosure.facts.map((fact) => [fact.id, fact]));
  const inFindings = findingsByFact(findings, facts);
  const mark = (id: string): Pick<MarkedFigure, "findings" | "findingClass"> =>
    markedBy(inFindings.get(id) ?? [], findings);
  const placed = disclosure.facts.map((fact): MarkedFigure => {
    const { text, unit } = fact.printed;
    const places = placesOfFact(fact);
    const isCovered = report !== undefined && !uncovered.has(fact.id);
    const own = { id: fact.id, text, unit, label: factLabel(fact), places, isCovered };
    return { ...own, state: "placed", ...mark(fact.id) };
  });
  const unplaced = view.unplaced.map(({ id, text, unit, places }): MarkedFigure => {
    const own = { id, text, unit, label: "", places, isCovered: false };
    return { ...own, state: "unplaced", ...mark(id) };
  });
  const { words, wordsOf } = wordMarks(findings, disclosure.outline);
  const ordered = [...placed, ...unplaced].sort(inDocument);
  const byId = new Map([...ordered, ...words].map((figure) => [figure.id, figure]));
  const framed = findings.map((finding, index) => {
    const own = finding.figures.flatMap((figure) => ownFact(figure, facts)?.id ?? []);
    return [...new Set([...own, ...(wordsOf[index] ?? [])])];
  });
  return {
    ordered,
    byId,
    byPage: pageMarks([...ordered, ...words].sort(inDocument)),
    inText: { figures: textMarks(ordered), words: textMarks(words) },
    framed,
  };
}

function inDocument(a: MarkedFigure, b: MarkedFigure): number {
  return comparePlaces(a.places[0], b.places[0]);
}

/** Figures of last year's document can have the ids of this year's: they are not marked here. */
function findingsByFact(
  findings: readonly Finding[],
  facts: ReadonlyMap<string, Fact>,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  findings.forEach((finding, index) => {
    const own = finding.figures.flatMap((figure) => ownFact(figure, facts)?.id ?? []);
    for (const fact of new Set(own)) add(found, fact, index + 1);
  });
  return found;
}

function markedBy(
  numbers: readonly number[],
  findings: readonly Finding[],
): Pick<MarkedFigure, "findings" | "findingClass"> {
  const [first] = numbers;
  const finding = first === undefined ? undefined : findings[first - 1];
  return { findings: numbers, findingClass: finding === undefined ? undefined : classOf(finding) };
}

/** The places of words, each once, and for each finding the ids of its own. */
function wordMarks(
  findings: readonly Finding[],
  outline: readonly OutlineEntry[],
): { readonly words: readonly MarkedFigure[]; readonly wordsOf: readonly (readonly string[])[] } {
  const byPlace = new Map<string, { place: Place; numbers: number[] }>();
  findings.forEach((finding, index) => {
    for (const place of wordPlaces(finding, outline)) {
      const key = JSON.stringify(place);
      const known = byPlace.get(key);
      if (known === undefined) byPlace.set(key, { place, numbers: [index + 1] });
      else known.numbers.push(index + 1);
    }
  });
  const words: MarkedFigure[] = [];
  const wordsOf: string[][] = findings.map(() => []);
  for (const { place, numbers } of byPlace.values()) {
    const id = `words:${words.length + 1}`;
    const own = { id, text: "", unit: "", label: "疑点处的文字", places: [place] };
    words.push({ ...own, state: "words", isCovered: false, ...markedBy(numbers, findings) });
    for (const number of numbers) wordsOf[number - 1]?.push(id);
  }
  return { words, wordsOf };
}

/** A finding without any place of its own is shown at the title of its section. */
function wordPlaces(
  { at, figures, section }: Finding,
  outline: readonly OutlineEntry[],
): readonly Place[] {
  if (at.length > 0 || figures.some(({ places }) => places.length > 0)) return at;
  if (section === "") return [];
  return outline.find(({ key }) => key === section)?.places.slice(0, 1) ?? [];
}

function pageMarks(figures: readonly MarkedFigure[]): Figures["byPage"] {
  const byPage = new Map<number, PageMark[]>();
  for (const figure of figures) {
    for (const place of figure.places) {
      if (place.kind !== "page") continue;
      place.boxes.forEach((box, index) => {
        const isFirst = index === 0 && place === figure.places[0];
        add(byPage, place.page, { figure, box, isFirst });
      });
    }
  }
  return byPage;
}

/** What is marked, by the line, block or cell in which it stands. */
export function textMarks(
  figures: readonly MarkedFigure[],
): ReadonlyMap<string, readonly TextMark[]> {
  const inText = new Map<string, TextMark[]>();
  for (const figure of figures) {
    for (const place of figure.places) {
      const stretch = stretchOf(place);
      if (stretch !== undefined) {
        add(inText, stretch.key, { figure, from: stretch.from, to: stretch.to });
      }
    }
  }
  return inText;
}

/** A piece of a text: plain, a figure's, or words that a finding is about. */
export type Piece =
  | { readonly kind: "plain"; readonly text: string; readonly at: number }
  | {
      readonly kind: "figure" | "words";
      readonly text: string;
      readonly at: number;
      readonly figure: MarkedFigure;
    };

/** Cuts a text at the figures in it and at words. Characters put between count to the figure. */
export function piecesOf(text: SourceText, inText: TextMarks): readonly Piece[] {
  const { text: whole } = text;
  const pieces = cut(whole, { from: 0, to: whole.length }, runsOf(text, inText.figures), "figure");
  const words = inText.words.size === 0 ? [] : runsOf(text, inText.words);
  if (words.length === 0) return pieces;
  return pieces.flatMap((piece) =>
    piece.kind === "plain"
      ? cut(whole, { from: piece.at, to: piece.at + piece.text.length }, words, "words")
      : [piece],
  );
}

function cut(
  text: string,
  { from: first, to: last }: { readonly from: number; readonly to: number },
  runs: readonly Run[],
  kind: "figure" | "words",
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = first;
  for (const { figure, from, to } of runs) {
    const start = Math.max(at, from);
    const end = Math.min(to, last);
    if (end <= start) continue;
    if (start > at) pieces.push({ kind: "plain", text: text.slice(at, start), at });
    pieces.push({ kind, text: text.slice(start, end), at: start, figure });
    at = end;
  }
  if (at < last) pieces.push({ kind: "plain", text: text.slice(at, last), at });
  return pieces;
}

type Run = { readonly figure: MarkedFigure; from: number; to: number };

function runsOf(text: SourceText, inText: TextMarks["figures"]): readonly Run[] {
  const runs = new Map<string, Run>();
  for (const part of runsOfText(text)) {
    for (const mark of inText.get(part.key) ?? []) {
      const offsets = offsetsIn(part, mark);
      if (offsets === undefined) continue;
      const run = runs.get(mark.figure.id);
      if (run === undefined) {
        runs.set(mark.figure.id, { figure: mark.figure, ...offsets });
      } else {
        run.from = Math.min(run.from, offsets.from);
        run.to = Math.max(run.to, offsets.to);
      }
    }
  }
  return [...runs.values()].sort((a, b) => a.from - b.from);
}

/** The first line of the file that a text stands in; undefined on pages. */
export function lineOf(text: SourceText): number | undefined {
  const span = spansOf(text).find(({ kind }) => kind === "line");
  return span?.kind === "line" ? span.line : undefined;
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [value]);
  else found.push(value);
}
