import { conceptId } from "#model/concept.ts";
import type { AsideKind, DisclosureKind, UnplacedReason } from "#model/disclosure.ts";
import { readPrinted } from "#model/printed.ts";
import type { SourceDocument } from "#model/source-document.ts";
import type { Claim, Range } from "#recognise/claim.ts";
import { type FigureToken, findFiguresIn } from "#recognise/figures/figures.ts";
import type { Outline } from "#recognise/outline/outline.ts";
import { type Subject as About, recogniseSubject } from "#recognise/subject.ts";
import { lexiconOf, type TermFound, termsIn } from "#standard/lexicon/lexicon.ts";
import { familyOfSection, isProseSection } from "#standard/lexicon/section-families.ts";
import type { WordRole } from "#standard/lexicon/words.ts";
import { type FigureRead, readFigure } from "./figure-read.ts";
import { labelOf } from "./label.ts";
import { isApart, type Passage, passageOf, rangesOf } from "./passage.ts";
import {
  type PhraseFigure,
  type PhraseFigures,
  phraseFigures,
  preferPhrase,
} from "./phrase-read.ts";
import { newClause, newSentence, type Reading } from "./reading.ts";
import { type SentenceTokens, sentencesIn, type Token } from "./sentence.ts";
import { type Candidate, entityOf } from "./subject.ts";
import { readWord } from "./words-read.ts";

/** What the narrative says: claims on figures, and an account of all its other numbers. */
export type NarrativeFound = {
  readonly claims: readonly Claim[];
  readonly sentences: readonly SentenceFound[];
  readonly unclaimed: readonly {
    readonly range: Range;
    readonly unit: string;
    readonly reason: UnplacedReason;
  }[];
  readonly asides: readonly { readonly range: Range; readonly kind: AsideKind }[];
};

/** A sentence as printed, with the indexes of the claims on its figures. */
export type SentenceFound = {
  readonly section: string;
  readonly text: string;
  readonly at: readonly Range[];
  readonly claims: readonly number[];
};

export type NarrativeOptions = {
  /** Leaves out the words that were only seen in one edition. */
  readonly without?: string;
  /** Whose document it is and of what year, where the caller has read it already. */
  readonly about?: About;
};

/**
 * Reads every sentence that nobody took, clause by clause: each figure by its subject, measure,
 * base and sign, in the context of its section and sentence.
 */
export function recogniseNarrative(
  document: SourceDocument,
  outline: Outline,
  taken: ReadonlySet<number>,
  options: NarrativeOptions = {},
): NarrativeFound {
  const about = options.about ?? recogniseSubject(document.blocks);
  const passage = passageOf(document, outline, taken);
  const figures = findFiguresIn(passage.text, (at) => isApart(passage, at));
  const terms = termsIn(lexiconOf(options.without), passage.text);
  const { sentences, names } = sentencesIn(passage.text, figures, terms);
  const found = emptyAccount();
  for (const range of passage.pageNumbers) found.asides.push({ range, kind: "page-number" });
  for (const figure of figures) addAside(found, passage, figure, names.has(figure));
  const kind = kindOf(terms, about.kind);
  const reading = newReading(passage, { year: about.year, kind });
  readAll(passage, sentences, reading, { found, without: options.without ?? "" });
  return found;
}

type Account = {
  readonly claims: Claim[];
  readonly sentences: SentenceFound[];
  readonly unclaimed: { range: Range; unit: string; reason: UnplacedReason }[];
  readonly asides: { range: Range; kind: AsideKind }[];
};

function emptyAccount(): Account {
  return { claims: [], sentences: [], unclaimed: [], asides: [] };
}

function addAside(found: Account, passage: Passage, figure: FigureToken, isName: boolean): void {
  const kind = figure.aside ?? (isName ? "name" : undefined);
  if (kind === undefined) return;
  for (const range of rangesOf(passage, figure.from, figure.to)) found.asides.push({ range, kind });
}

function readAll(
  passage: Passage,
  sentences: readonly SentenceTokens[],
  reading: Reading,
  context: { readonly found: Account; readonly without: string },
): void {
  let next = 0;
  let title = "";
  for (const sentence of sentences) {
    for (let start = passage.sections[next]; start !== undefined && start.from <= sentence.from; ) {
      enterSection(reading, start.section);
      title = start.title;
      next++;
      start = passage.sections[next];
    }
    readSentence(reading, sentence, { ...context, passage, title });
  }
}

/** Budgets that accounts speak of for each 决算 in them; a budget speaks of accounts now and then. */
const BUDGETS_PER_ACTUAL = 3;

/** Whether the text tells accounts or a budget, by its words: titles name the funds too. */
function kindOf(terms: readonly TermFound[], otherwise: DisclosureKind): DisclosureKind {
  let actuals = 0;
  let budgets = 0;
  for (const { term } of terms) {
    if (term.kind !== "word") continue;
    if (term.word.role === "actual" || term.word.role === "accounts") actuals++;
    if (term.word.role === "budget") budgets++;
  }
  if (actuals + budgets === 0) return otherwise;
  return actuals * BUDGETS_PER_ACTUAL >= budgets ? "final-accounts" : "budget";
}

function newReading(passage: Passage, about: Pick<About, "year" | "kind">): Reading {
  return {
    text: passage.text,
    year: about.year,
    kind: about.kind,
    section: "",
    family: undefined,
    isProse: false,
    path: { class: "", section: "", item: "" },
    lastMain: undefined,
    lastSubject: undefined,
    wasFree: false,
    sentence: newSentence(0, { hasBudget: false, hasShare: false }),
    clause: newClause(0),
  };
}

function enterSection(reading: Reading, section: string): void {
  reading.section = section;
  reading.family = familyOfSection(section);
  reading.isProse = isProseSection(section);
  reading.lastMain = undefined;
  reading.lastSubject = undefined;
  reading.path = { class: "", section: "", item: "" };
  reading.wasFree = false;
}

type Place = {
  readonly passage: Passage;
  readonly title: string;
  readonly found: Account;
  readonly without: string;
};

const NO_PHRASES: PhraseFigures = new Map();

const GOES_ON = /^(?:[二三四五六七八九]是|其[二三四]|同时|此外)/u;

function readSentence(reading: Reading, sentence: SentenceTokens, place: Place): void {
  reading.sentence = newSentence(sentence.from, {
    hasBudget: sentence.tokens.some((token) => plays(token, "budget", "completion")),
    hasShare: sentence.tokens.some((token) => plays(token, "share")),
  });
  reading.clause = newClause(sentence.from);
  reading.sentence.isFree =
    reading.wasFree && GOES_ON.test(reading.text.slice(sentence.from, sentence.from + 3));
  const claims: number[] = [];
  const hasFigures = sentence.tokens.some(({ kind }) => kind === "figure");
  const phrases = hasFigures ? phraseFigures(reading, sentence, place.without) : NO_PHRASES;
  sentence.tokens.forEach((token, index) => {
    if (token.kind !== "figure") {
      readWord(reading, token);
      return;
    }
    const tail = tailOf(reading, token, sentence.tokens[index + 1]);
    const phrase = phrases.get(token.figure.from);
    const claim = addFigure(reading, token.figure, { tail, phrase, place });
    if (claim !== undefined) claims.push(claim);
    reading.clause = newClause(token.to);
    reading.sentence.lastTo = token.to;
  });
  const { main, subject, isFree } = reading.sentence;
  if (main !== undefined) reading.lastMain = main;
  if (main !== undefined) reading.lastSubject = subject ?? main;
  reading.wasFree = isFree;
  if (claims.length > 0 || sentence.tokens.length > 0)
    addSentence(reading, sentence, claims, place);
}

function plays(token: Token, ...roles: readonly WordRole["role"][]): boolean {
  return (
    token.kind === "term" && token.term.kind === "word" && roles.includes(token.term.word.role)
  );
}

/** The noun that a count stands before: 22个科室. */
function tailOf(reading: Reading, token: Token, next: Token | undefined): Candidate | undefined {
  if (next?.kind !== "term" || next.from !== token.to || next.term.kind !== "subject")
    return undefined;
  const entity = entityOf(next.term, reading.sentence.opened ?? reading.family);
  if (entity === undefined) return undefined;
  const { from, to } = next;
  const { isWeak } = next.term;
  return { entity, words: reading.text.slice(from, to), from, to, isWeak, isFormula: false };
}

function addFigure(
  reading: Reading,
  figure: FigureToken,
  context: {
    readonly tail: Candidate | undefined;
    readonly phrase: PhraseFigure | undefined;
    readonly place: Place;
  },
): number | undefined {
  const { passage, title, found } = context.place;
  const [first, ...rest] = rangesOf(passage, figure.from, figure.to);
  if (first === undefined) return undefined;
  const { unit } = figure;
  const direction = reading.clause.sign;
  const words = readFigure(reading, figure, context.tail);
  const read = preferPhrase(words, context.phrase, { unit, direction });
  const claim = claimOf(read, figure, { at: [first, ...rest], title });
  if (claim !== undefined) return found.claims.push(claim) - 1;
  const reason = "reason" in read ? read.reason : "subject-unknown";
  found.unclaimed.push({ range: first, unit: figure.unit, reason });
  return undefined;
}

function claimOf(
  read: FigureRead,
  figure: FigureToken,
  seat: { readonly at: Claim["at"]; readonly title: string },
): Claim | undefined {
  if ("reason" in read) return undefined;
  const printed = readPrinted(figure.text, read.unit);
  if (!printed.ok) return undefined;
  const [path, ...others] = read.paths;
  return {
    concepts: [conceptId(path), ...others.map(conceptId)],
    kind: read.kind,
    direction: read.direction,
    printed: printed.value,
    label: labelOf(read),
    seat: { kind: "sentence", section: seat.title },
    at: seat.at,
  };
}

function addSentence(
  reading: Reading,
  sentence: SentenceTokens,
  claims: readonly number[],
  place: Place,
): void {
  const at = rangesOf(place.passage, sentence.from, sentence.to);
  const text = at.map((range) => range.text.text.slice(range.from, range.to)).join("");
  place.found.sentences.push({ section: reading.section, text, at, claims });
}
