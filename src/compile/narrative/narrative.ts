import type { OutlineEntry, Sentence, Unplaced } from "#model/disclosure.ts";
import type { Fact } from "#model/fact.ts";
import { assert } from "#model/result.ts";
import { narrativeConcept } from "#standard/narrative-concepts.ts";
import type {
  Candidate,
  NarrativeScript,
  Said,
  SectionScript,
} from "#standard/narrative-script/script.ts";
import type { Phrase } from "#standard/phrases/phrase.ts";
import { PHRASES } from "#standard/phrases/phrases.ts";
import { bound } from "./concept-binding.ts";
import { applies, type Circumstances } from "./conditions.ts";
import type { Figures } from "./figures.ts";
import { type Filled, fillPhrase, type Piece, type Wanted } from "./fill.ts";
import { addParagraph, BREAK, type DraftSentence } from "./paragraph.ts";
import { type FactDraft, numbered } from "./printing.ts";
import { NO_ROW, type Row, type RowSources, rowsOf } from "./rows.ts";
import { type Words, wordsFor } from "./words.ts";

/** The narrative as it is printed (决算说明), without the statements between its parts. */
export type Narrative = {
  /** Sections in printed order, with the number of the part each stands in. */
  readonly sections: readonly PrintedSection[];
  readonly sentences: readonly Sentence[];
  readonly facts: readonly Fact[];
  /** Figures in the texts that people wrote. */
  readonly unplaced: readonly Unplaced[];
  /** Words that nobody wrote, in the order of the text. */
  readonly wanted: readonly Wanted[];
  /** Sentences that are left out, with the figures that are not known. */
  readonly leftOut: readonly LeftOut[];
};

export type PrintedSection = {
  readonly part: string;
  readonly entry: OutlineEntry;
  /** Where its sentences begin and end in the list. */
  readonly from: number;
  readonly to: number;
};

export type LeftOut = {
  readonly section: string;
  readonly phrase: string;
  readonly missing: readonly string[];
};

export type NarrativeInput = {
  readonly script: NarrativeScript;
  readonly figures: Figures;
  readonly rows: RowSources;
  readonly words: Words;
  /** Whether the edition prints a column of a statement. */
  readonly prints: Circumstances["prints"];
};

type TitledInput = NarrativeInput & {
  /** Titles of the sections with their ordinals, by key. */
  readonly titles: ReadonlyMap<string, string>;
};

/**
 * Prints every section of an edition's narrative from its figures and the words of people. Sections
 * of which nothing can be said are left out; the others are numbered without them.
 */
export function printNarrative(
  input: NarrativeInput,
  titlesOf: (sections: readonly SectionScript[]) => ReadonlyMap<string, string>,
): Narrative {
  const { sections } = input.script;
  const first = printSections({ ...input, titles: titlesOf(sections) });
  const spoken = new Set(first.sentences.map(({ section }) => section));
  const kept = sections.filter(
    ({ key }) => spoken.has(key) || [...spoken].some((own) => own.startsWith(`${key}.`)),
  );
  const script = { ...input.script, sections: kept };
  const printed = printSections({ ...input, script, titles: titlesOf(kept) });
  return { ...printed, leftOut: first.leftOut };
}

function printSections(input: TitledInput): Narrative {
  const writing: Writing = {
    sentences: [],
    drafts: [],
    unplaced: [],
    wanted: [],
    leftOut: [],
    concept: "",
    ordinal: 0,
  };
  const sections = input.script.sections.map((section): PrintedSection => {
    const from = writing.sentences.length;
    writing.concept = "";
    writing.ordinal = 0;
    printSection(section, input, writing);
    const title = input.titles.get(section.key) ?? section.title;
    const entry: OutlineEntry = {
      kind: section.key === "glossary" ? "part" : "section",
      key: section.key,
      title,
      unit: "",
      status: "present",
      places: [],
    };
    return { part: section.part, entry, from, to: writing.sentences.length };
  });
  const facts = numbered(writing.drafts);
  const sentences = writing.sentences.map(({ draftsFrom, draftsTo, ...sentence }) => ({
    ...sentence,
    facts: facts.slice(draftsFrom, draftsTo).map(({ id }) => id),
  }));
  const { unplaced, wanted, leftOut } = writing;
  return { sections, sentences, facts, unplaced, wanted, leftOut };
}

type Writing = {
  readonly sentences: DraftSentence[];
  readonly drafts: FactDraft[];
  readonly unplaced: Unplaced[];
  readonly wanted: Wanted[];
  readonly leftOut: LeftOut[];
  concept: string;
  /** Of numbered sentences of a section that are no rows. */
  ordinal: number;
};

/** What a sentence of a section is written with. */
type Pen = {
  readonly section: SectionScript;
  readonly input: TitledInput;
  readonly writing: Writing;
};

function printSection(section: SectionScript, input: TitledInput, writing: Writing): void {
  for (const paragraph of section.paragraphs) {
    const pieces: Piece[] = [];
    for (const sentence of paragraph) {
      if (sentence.kind === "lines") {
        for (const line of input.words.lines[sentence.of]) {
          addParagraph(writing, section.key, [{ text: line }]);
        }
      } else if (applies(sentence.when, circumstances(input), NO_ROW)) {
        pieces.push(...sentencePieces(sentence, { section, input, writing }));
      }
    }
    addParagraph(writing, section.key, pieces);
  }
}

function sentencePieces(sentence: Said, pen: Pen): readonly Piece[] {
  const { input, writing } = pen;
  if (sentence.each === undefined) {
    if (sentence.about !== undefined) {
      if ((input.figures.valueOf(sentence.about)?.exact.dividend ?? 0n) === 0n) return [];
      writing.concept = sentence.about;
    }
    const at = { row: NO_ROW, ordinal: writing.ordinal + 1 };
    return closed(oneSentence(sentence, pen, at));
  }
  const rows = rowsOf(sentence.each, input.rows);
  const isList = sentence.each.kind === "codes";
  return rows.flatMap((row, index) => {
    const at = { row, ordinal: index + 1 };
    const pieces = closed(oneSentence(sentence, pen, at));
    return isList && pieces.length > 0 ? [BREAK, ...pieces] : pieces;
  });
}

type At = { readonly row: Row; readonly ordinal: number };

function oneSentence(sentence: Said, pen: Pen, at: At): readonly Piece[] {
  const { section, input, writing } = pen;
  let first: LeftOut | undefined;
  for (const candidate of sentence.candidates) {
    if (!applies(candidate.when, circumstances(input), at.row)) continue;
    const filled = filledBy(candidate, pen, at);
    if (!("missing" in filled)) {
      if (at.row === NO_ROW && hasOrdinal(candidate.phrase)) writing.ordinal += 1;
      const head = taken(filled, writing);
      return [...head, ...listed(sentence, pen)];
    }
    const { missing } = filled;
    first ??= { section: section.key, phrase: candidate.phrase, missing };
  }
  if (first !== undefined && sentence.isOptional !== true) writing.leftOut.push(first);
  return [];
}

/** 其中：…；…；…: a clause for each row. */
function listed({ rows }: Said, pen: Pen): readonly Piece[] {
  const { section, input, writing } = pen;
  if (rows === undefined) return [];
  const made = rowsOf(rows.each, input.rows).flatMap((row, index) => {
    const at = { row, ordinal: index + 1 };
    const filled = filledBy(rows, pen, at);
    if ("missing" in filled) {
      const { missing } = filled;
      writing.leftOut.push({ section: section.key, phrase: rows.phrase, missing });
      return [];
    }
    return [taken(filled, writing)];
  });
  return made.flatMap((pieces, index) => (index === 0 ? pieces : [{ text: "；" }, ...pieces]));
}

function hasOrdinal(id: string): boolean {
  return phraseById(id).slots.some(({ kind }) => kind === "ordinal");
}

function filledBy(
  { phrase: id, without = [] }: Pick<Candidate, "phrase" | "without">,
  { section, input, writing }: Pen,
  at: At,
): Filled | { readonly missing: readonly string[] } {
  const phrase = phraseById(id);
  const made = fillPhrase(phrase, {
    ...wordsFor(input.words, {
      key: section.key,
      without,
      section: titleOf(input, section),
      ...at,
    }),
    valueOf: input.figures.valueOf,
    bindings: at.row.bindings,
    concept: aboutRow(phrase, at.row) ?? writing.concept,
  });
  return "filled" in made ? made.filled : made;
}

/** What a sentence for a row is about, also before its first figure (主要用于：…。预算为…). */
function aboutRow(phrase: Phrase, row: Row): string | undefined {
  if (row === NO_ROW) return undefined;
  const paths = phrase.slots.filter(({ kind }) => kind === "amount").flatMap((it) => it.concepts);
  const path = paths.find((it) => narrativeConcept(it)?.measure === "value");
  return path === undefined ? undefined : bound(path, row.bindings);
}

function titleOf({ titles }: TitledInput, { key, title }: SectionScript): string {
  return titles.get(key) ?? title;
}

function taken(filled: Filled, writing: Writing): readonly Piece[] {
  writing.wanted.push(...filled.wanted);
  writing.concept = filled.concept;
  return filled.pieces;
}

const BY_ID: ReadonlyMap<string, Phrase> = new Map(PHRASES.map((phrase) => [phrase.id, phrase]));

function phraseById(id: string): Phrase {
  const phrase = BY_ID.get(id);
  assert(phrase !== undefined, `${id} is a phrase`);
  return phrase;
}

/** A sentence ends with a full stop, also where its list of rows is empty. */
function closed(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1)?.text ?? "";
  if (pieces.length === 0 || last.endsWith("。")) return pieces;
  const end = /[，、；：]$/u.test(last);
  const kept = end ? [...pieces.slice(0, -1), { text: last.replace(/[，、；：]+$/u, "") }] : pieces;
  return [...kept, { text: last.endsWith("：") ? "：" : "。" }];
}

function circumstances({ figures, words, prints }: TitledInput): Circumstances {
  return { figures, unitKinds: words.unitKinds, prints };
}
