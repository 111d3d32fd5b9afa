import type { Direction, FigureKind } from "#model/unit.ts";
import { narrativeConcept } from "#standard/narrative-concepts.ts";
import { type ParsedSlot, parsePhrase } from "#standard/phrases/parse.ts";
import { isFigureSlot } from "#standard/phrases/phrase.ts";
import { phrasesAt } from "#standard/phrases/phrases.ts";
import type { FigureRead } from "./figure-read.ts";
import type { Reading } from "./reading.ts";
import { namedEntity } from "./subject.ts";

/** What a known sentence says of one of its figures. */
export type PhraseFigure = {
  readonly paths: readonly [string, ...string[]];
  readonly kind: FigureKind;
};

/** What a known sentence says of its figures, by the offset of each in the passage. */
export type PhraseFigures = ReadonlyMap<number, PhraseFigure>;

const NONE: PhraseFigures = new Map();

/** Sentences longer than this are not held against the known ones. */
const SENTENCE_MAX = 600;

/** Paths that wait for the name of a row or function are left to the reading clause by clause. */
const OPEN = /\$/u;

/**
 * Reads a sentence by the known sentences (句式) of its section. Only a match of the whole sentence
 * counts: part of one says less than its words do. `without` leaves out one edition's sentences.
 */
export function phraseFigures(
  reading: Reading,
  sentence: { readonly from: number; readonly to: number },
  without: string,
): PhraseFigures {
  const { from, to } = sentence;
  if (reading.section === "" || reading.isProse || to - from > SENTENCE_MAX) return NONE;
  const text = reading.text.slice(from, to).replace(/\n$/u, "");
  for (const phrase of phrasesAt(reading.section, text, 0)) {
    if (phrase.edition === without || !phrase.slots.some(isFigureSlot)) continue;
    const parsed = parsePhrase(phrase, text, 0);
    if (parsed === undefined || !/^[。,;:]?$/u.test(text.slice(parsed.to))) continue;
    return figuresOf(parsed.slots, from);
  }
  return NONE;
}

function figuresOf(slots: readonly ParsedSlot[], from: number): PhraseFigures {
  const figures = new Map<number, PhraseFigure>();
  for (const { slot, from: at } of slots) {
    const [first, ...others] = slot.concepts;
    const kind = KINDS.find((name) => name === slot.kind);
    if (kind === undefined || first === undefined) continue;
    if (slot.concepts.some((path) => OPEN.test(path))) continue;
    figures.set(from + at, { paths: [first, ...others], kind });
  }
  return figures;
}

const KINDS: readonly FigureKind[] = ["amount", "change", "percent", "count", "area", "score"];

/**
 * What a figure is when a known sentence says it too: the sentence is believed, but for the year,
 * which only the reading of the words knows.
 */
export function preferPhrase(
  read: FigureRead,
  phrase: PhraseFigure | undefined,
  context: { readonly unit: string; readonly direction: Direction | undefined },
): FigureRead {
  if (phrase === undefined) return read;
  if (!("reason" in read)) {
    return read.paths[0].startsWith("prior:") ? read : { ...read, paths: phrase.paths };
  }
  const [path] = phrase.paths;
  const title = narrativeConcept(path)?.title ?? "";
  const isChange = /change(?:-rate)?$/u.test(path);
  return {
    ...phrase,
    measure: "value",
    subject: { entity: namedEntity(path, title), words: "" },
    direction: isChange ? context.direction : undefined,
    unit: context.unit,
  };
}
