import type { Box, Place } from "#model/place.ts";
import type { SourceText } from "#model/source-document.ts";
import { factLabel, placesOfFact } from "#publish/fact-label.ts";
import type { Reading } from "./reading.ts";

/** A figure as the original shows it: a box on a page or a run of characters in a line. */
export type MarkedFigure = {
  readonly id: string;
  readonly state: "placed" | "unplaced";
  readonly text: string;
  readonly unit: string;
  readonly label: string;
  readonly places: readonly Place[];
};

export type PageMark = { readonly figure: MarkedFigure; readonly box: Box };
export type LineMark = {
  readonly figure: MarkedFigure;
  readonly from: number;
  readonly to: number;
};

/** All figures of a document, in its order, and where each stands. */
export type Figures = {
  readonly ordered: readonly MarkedFigure[];
  readonly byId: ReadonlyMap<string, MarkedFigure>;
  readonly byPage: ReadonlyMap<number, readonly PageMark[]>;
  readonly byLine: ReadonlyMap<number, readonly LineMark[]>;
};

/** Gathers the figures of a reading, placed and unplaced. */
export function figuresOfReading({ disclosure, view }: Reading): Figures {
  const placed = disclosure.facts.map((fact): MarkedFigure => {
    const { text, unit } = fact.printed;
    const places = placesOfFact(fact);
    return { id: fact.id, state: "placed", text, unit, label: factLabel(fact), places };
  });
  const unplaced = view.unplaced.map(({ id, text, unit, places }): MarkedFigure => {
    return { id, state: "unplaced", text, unit, label: "", places };
  });
  const ordered = [...placed, ...unplaced].sort((a, b) => compare(a.places[0], b.places[0]));
  const byPage = new Map<number, PageMark[]>();
  const byLine = new Map<number, LineMark[]>();
  for (const figure of ordered) {
    for (const place of figure.places) {
      if (place.kind === "page") {
        for (const box of place.boxes) add(byPage, place.page, { figure, box });
      } else if (place.kind === "line") {
        add(byLine, place.line, { figure, from: place.from, to: place.to });
      }
    }
  }
  return { ordered, byId: new Map(ordered.map((figure) => [figure.id, figure])), byPage, byLine };
}

/** A piece of a text: plain, or a figure's. */
export type Piece =
  | { readonly kind: "plain"; readonly text: string; readonly at: number }
  | {
      readonly kind: "figure";
      readonly text: string;
      readonly at: number;
      readonly figure: MarkedFigure;
    };

/** Cuts a text at the figures in it. Characters that the reader put between count to the figure. */
export function piecesOf(text: SourceText, byLine: Figures["byLine"]): readonly Piece[] {
  const runs = runsOf(text, byLine);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { figure, from, to } of runs) {
    if (from > at) pieces.push({ kind: "plain", text: text.text.slice(at, from), at });
    if (to > Math.max(at, from)) {
      const start = Math.max(at, from);
      pieces.push({ kind: "figure", text: text.text.slice(start, to), at: start, figure });
      at = to;
    }
  }
  if (at < text.text.length) pieces.push({ kind: "plain", text: text.text.slice(at), at });
  return pieces;
}

type Run = { readonly figure: MarkedFigure; from: number; to: number };

function runsOf(text: SourceText, byLine: Figures["byLine"]): readonly Run[] {
  const runs = new Map<string, Run>();
  for (const span of text.spans) {
    if (span.kind !== "line") continue;
    for (const mark of byLine.get(span.line) ?? []) {
      const from = Math.max(mark.from, span.column);
      const to = Math.min(mark.to, span.column + span.length);
      if (from >= to) continue;
      const start = span.at + from - span.column;
      const end = span.at + to - span.column;
      const run = runs.get(mark.figure.id);
      if (run === undefined) {
        runs.set(mark.figure.id, { figure: mark.figure, from: start, to: end });
      } else {
        run.from = Math.min(run.from, start);
        run.to = Math.max(run.to, end);
      }
    }
  }
  return [...runs.values()].sort((a, b) => a.from - b.from);
}

/** The first line of the file that a text stands in; undefined on pages. */
export function lineOf(text: SourceText): number | undefined {
  const span = text.spans.find(({ kind }) => kind === "line");
  return span?.kind === "line" ? span.line : undefined;
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [value]);
  else found.push(value);
}

function compare(a: Place | undefined, b: Place | undefined): number {
  if (a?.kind === "line" && b?.kind === "line") return a.line - b.line || a.from - b.from;
  if (a?.kind !== "page" || b?.kind !== "page") return 0;
  const [first, second] = [a.boxes[0], b.boxes[0]];
  if (a.page !== b.page || first === undefined || second === undefined) return a.page - b.page;
  // Boxes on one line of print differ by fractions of a point in height.
  const isSameLine = Math.abs(first.y - second.y) < 3;
  return isSameLine ? first.x - second.x : first.y - second.y;
}
