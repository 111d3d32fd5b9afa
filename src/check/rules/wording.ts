import type { Dossier } from "#check/dossier.ts";
import type { Sentence } from "#model/disclosure.ts";
import type { Fact } from "#model/fact.ts";
import type { Place } from "#model/place.ts";
import { foldName } from "#standard/folded-name.ts";
import { simplified } from "#standard/simplified.ts";

/** A sentence as patterns see it: half width, simplified, without blanks, beside the original. */
export type FoldedSentence = {
  readonly sentence: Sentence;
  readonly text: string;
  readonly index: number;
  /** It is the title of an entry of the outline. */
  readonly isTitle: boolean;
};

/** The words of a document, folded once. */
export type Wording = {
  readonly sentences: readonly FoldedSentence[];
  readonly bySection: ReadonlyMap<string, readonly FoldedSentence[]>;
  /** Sentence of a fact by its id. */
  readonly ofFact: ReadonlyMap<string, FoldedSentence>;
  /** All folded sentences behind one another, each closed by a line break. */
  readonly all: string;
};

const known = new WeakMap<Dossier, Wording>();

/** The words of a dossier; folded at the first call. */
export function wordingOf(dossier: Dossier): Wording {
  const found = known.get(dossier);
  if (found !== undefined) return found;
  const wording = readWording(dossier);
  known.set(dossier, wording);
  return wording;
}

function readWording(dossier: Dossier): Wording {
  const titles = new Set(dossier.disclosure.outline.map(({ title }) => foldWords(title)));
  const sentences: FoldedSentence[] = [];
  const bySection = new Map<string, FoldedSentence[]>();
  const ofFact = new Map<string, FoldedSentence>();
  dossier.disclosure.sentences.forEach((sentence, index) => {
    const text = foldWords(sentence.text);
    const folded = { sentence, text, index, isTitle: titles.has(text) };
    sentences.push(folded);
    const list = bySection.get(sentence.section);
    if (list === undefined) bySection.set(sentence.section, [folded]);
    else list.push(folded);
    for (const id of sentence.facts) ofFact.set(id, folded);
  });
  const all = sentences.map(({ text }) => text).join("\n");
  return { sentences, bySection, ofFact, all };
}

/** Pinyin that mirrors of pages print behind a character: 費(fèi). */
const PINYIN = /\([a-zà-üāēīōūǎěǐǒǔǘǚǜńň]{1,6}\)/gu;

/** Folds words as patterns expect them: half width, simplified, without blanks and pinyin. */
export function foldWords(text: string): string {
  let folded = "";
  for (let index = 0; index < text.length; index++) folded += foldedUnit(text.charCodeAt(index));
  return folded.includes("(") ? folded.replace(PINYIN, "") : folded;
}

/** What each UTF-16 unit folds to, filled as units are met. */
const UNITS: (string | undefined)[] = [];

function foldedUnit(unit: number): string {
  const seen = UNITS[unit];
  if (seen !== undefined) return seen;
  const char = String.fromCharCode(unit);
  const folded = char === "\n" || char === "\t" || char === "\r" ? "" : foldName(simplified(char));
  UNITS[unit] = folded;
  return folded;
}

/** The sentences of a section and of those inside it (`gpb` has `gpb.detail`). */
export function sentencesOf(dossier: Dossier, section: string): readonly FoldedSentence[] {
  const { bySection } = wordingOf(dossier);
  const own: FoldedSentence[] = [];
  for (const [key, sentences] of bySection) {
    if (key === section || key.startsWith(`${section}.`)) own.push(...sentences);
  }
  return own;
}

/** The facts of a sentence in their order. */
export function factsOf(dossier: Dossier, { sentence }: FoldedSentence): readonly Fact[] {
  return sentence.facts.flatMap((id) => dossier.facts.get(id) ?? []);
}

/** Where words stand; the whole sentence where it was folded or broken over lines. */
export function placesOfWords({ sentence }: FoldedSentence, words = ""): readonly Place[] {
  const { places, text } = sentence;
  const [only] = places;
  const from = words === "" ? -1 : text.indexOf(words);
  if (only?.kind !== "line" || places.length > 1 || from < 0) return places;
  if (only.to - only.from !== text.length) return places;
  return [{ ...only, from: only.from + from, to: only.from + from + words.length }];
}

const QUOTE_MAX = 48;

/** A sentence as messages quote it: the words themselves, cut where they are long. */
export function quoted(text: string): string {
  const plain = text.trim();
  return plain.length <= QUOTE_MAX ? `“${plain}”` : `“${plain.slice(0, QUOTE_MAX)}…”`;
}

/** By what a finding about a sentence is known whatever the format of the file: its first words. */
export function aboutOf({ text }: FoldedSentence): string {
  return text.slice(0, ABOUT_LENGTH);
}

const ABOUT_LENGTH = 24;

/** Sections in which people write freely or terms are explained, by the beginning of their key. */
export function isFreeSection(section: string): boolean {
  return /^(?:overview|glossary)/u.test(section);
}
