import { functionCodes } from "#standard/codes/function-codes.ts";
import { ECONOMIC_KINDS } from "./economic-kinds.ts";
import { type Meanings, SUBJECTS, type SubjectWords } from "./subjects.ts";
import { WORDS, type WordRole } from "./words.ts";

/** A word: the name of a subject or of a function class, or one that does something. */
export type Term =
  | {
      readonly kind: "subject";
      readonly meanings: Meanings;
      readonly opens: boolean;
      readonly isWeak: boolean;
      readonly isHead: boolean;
      readonly isFormula: boolean;
    }
  | { readonly kind: "class"; readonly code: string; readonly name: string }
  | { readonly kind: "economic"; readonly code: string; readonly name: string }
  | { readonly kind: "word"; readonly word: WordRole };

/** A term where it stands in a folded text. */
export type TermFound = { readonly from: number; readonly to: number; readonly term: Term };

/** The words as a tree of characters (字典树), so that a text is read once. */
export type Lexicon = { readonly root: Node };

type Node = { readonly next: Map<number, Node>; term: Term | undefined };

const LEXICONS = new Map<string, Lexicon>();

/**
 * The lexicon, without the words that were only ever seen in one edition when `without` names it:
 * what a document of a stranger's region gets.
 */
export function lexiconOf(without = ""): Lexicon {
  const known = LEXICONS.get(without);
  if (known !== undefined) return known;
  const lexicon = makeLexicon(without);
  LEXICONS.set(without, lexicon);
  return lexicon;
}

/** Names of classes that are shorter stand in free text too often to mean the class. */
const CLASS_NAME_MIN = 6;

function makeLexicon(without: string): Lexicon {
  const root: Node = { next: new Map(), term: undefined };
  for (const { level, folded, code, name } of functionCodes()) {
    if (level !== "class") continue;
    if (folded.endsWith("支出") || folded.length >= CLASS_NAME_MIN) {
      add(root, folded, { kind: "class", code, name });
    }
  }
  for (const { code, name } of ECONOMIC_KINDS) add(root, name, { kind: "economic", code, name });
  for (const { words, seen, ...term } of SUBJECTS) {
    if (without !== "" && seen.length > 0 && seen.every((region) => region === without)) continue;
    for (const word of words) add(root, word, subjectTerm(term));
  }
  for (const [word, spellings] of WORDS) {
    for (const spelling of spellings) add(root, spelling, { kind: "word", word });
  }
  return { root };
}

function subjectTerm(words: Omit<SubjectWords, "words" | "seen" | "status">): Term {
  const { meanings, opens, isWeak, isHead, isFormula } = words;
  return { kind: "subject", meanings, opens, isWeak, isHead, isFormula };
}

/** Adds a term; the first with a spelling in a family keeps it, others add their families. */
function add(root: Node, spelling: string, term: Term): void {
  let node = root;
  for (let at = 0; at < spelling.length; at++) {
    const code = spelling.charCodeAt(at);
    const next = node.next.get(code) ?? { next: new Map<number, Node>(), term: undefined };
    node.next.set(code, next);
    node = next;
  }
  const known = node.term;
  if (known?.kind === "subject" && term.kind === "subject") {
    const meanings = { ...term.meanings, ...known.meanings };
    node.term = {
      kind: "subject",
      meanings,
      opens: known.opens || term.opens,
      isWeak: known.isWeak && term.isWeak,
      isHead: known.isHead && term.isHead,
      isFormula: known.isFormula && term.isFormula,
    };
  } else {
    node.term = known ?? term;
  }
}

const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/** All terms of a folded text, leftmost and longest first, without overlap. Quotes are skipped. */
export function termsIn(lexicon: Lexicon, text: string): readonly TermFound[] {
  const found: TermFound[] = [];
  let at = 0;
  while (at < text.length) {
    const first = lexicon.root.next.get(text.charCodeAt(at));
    const match = first === undefined ? undefined : longest(first, text, at);
    if (match === undefined) {
      at++;
    } else {
      found.push(match);
      at = match.to;
    }
  }
  return found;
}

function longest(first: Node, text: string, from: number): TermFound | undefined {
  let node = first;
  let to = from + 1;
  let best: TermFound | undefined =
    node.term === undefined ? undefined : { from, to, term: node.term };
  while (to < text.length) {
    const code = text.charCodeAt(to);
    if (code === QUOTE || code === APOSTROPHE) {
      to++;
      continue;
    }
    const next = node.next.get(code);
    if (next === undefined) break;
    node = next;
    to++;
    if (node.term !== undefined) best = { from, to, term: node.term };
  }
  return best;
}
