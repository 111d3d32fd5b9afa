import { namesOf } from "#standard/narrative-concepts.ts";
import { type Phrase, type PhraseNode, phrase } from "./phrase.ts";
import { PRESCRIBED } from "./prescribed.ts";
import { REGIONAL } from "./regional.ts";

/** Every sentence of the narrative that is known, the prescribed ones first. */
export const PHRASES: readonly Phrase[] = [...PRESCRIBED, ...REGIONAL].map(phrase);

/**
 * The phrases of a section and those that hold for every section; with a section come
 * those under the same heading, which a document may print in one paragraph. All for "".
 */
export function phrasesOf(section: string): readonly Phrase[] {
  return indexOf(section).phrases;
}

/**
 * The phrases of a section that can begin at an offset of a folded text, in the order of the
 * tables. What begins with names or free words is always among them.
 */
export function phrasesAt(section: string, text: string, from: number): readonly Phrase[] {
  const { byCharacter, anywhere } = indexOf(section);
  return byCharacter.get(text[from] ?? "") ?? anywhere;
}

/** The words with which a sentence begins, up to its first figure, by its id. */
export function phraseOpening(id: string): string {
  const phrase = PHRASES.find((own) => own.id === id);
  let opening = "";
  for (const node of phrase?.nodes ?? []) {
    if (node.kind === "literal") opening += node.text;
    else if (node.kind === "slot" && ["amount", "count", "sign"].includes(node.slot.kind)) break;
  }
  return opening;
}

type SectionIndex = {
  readonly phrases: readonly Phrase[];
  /** By the character that a phrase may begin with; those that begin with words are in each. */
  readonly byCharacter: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases that may begin with any word. */
  readonly anywhere: readonly Phrase[];
};

const INDEXES = new Map<string, SectionIndex>();

function indexOf(section: string): SectionIndex {
  const known = INDEXES.get(section);
  if (known !== undefined) return known;
  const index = makeIndex(PHRASES.filter((phrase) => belongsTo(phrase.section, section)));
  INDEXES.set(section, index);
  return index;
}

/** Phrases without a section of their own. */
const EVERYWHERE = "reason";

/** Sections under one heading (gpb.total, gpb.structure) are printed together in some regions. */
function belongsTo(own: string, section: string): boolean {
  return section === "" || own === EVERYWHERE || headOf(own) === headOf(section);
}

function headOf(section: string): string {
  return section.split(".", 1)[0] ?? "";
}

function makeIndex(phrases: readonly Phrase[]): SectionIndex {
  const openings = phrases.map((phrase) => ({ phrase, opening: openingOf(phrase.nodes) }));
  const characters = new Set(openings.flatMap(({ opening }) => [...opening.characters]));
  const byCharacter = new Map<string, readonly Phrase[]>();
  for (const character of characters) {
    const here = openings.filter(
      ({ opening }) => opening.isOpen || opening.characters.has(character),
    );
    byCharacter.set(
      character,
      here.map(({ phrase }) => phrase),
    );
  }
  const anywhere = openings.filter(({ opening }) => opening.isOpen).map(({ phrase }) => phrase);
  return { phrases, byCharacter, anywhere };
}

type Opening = {
  readonly characters: Set<string>;
  /** Any character may begin it. */
  isOpen: boolean;
};

const DIGITS = [..."0123456789"];

/** What a phrase can begin with. */
function openingOf(nodes: readonly PhraseNode[]): Opening {
  const opening: Opening = { characters: new Set(), isOpen: false };
  addOpening(nodes, opening);
  return opening;
}

/** Adds what a run of nodes can begin with; tells whether the run may be empty. */
function addOpening(nodes: readonly PhraseNode[], opening: Opening): boolean {
  for (const node of nodes) {
    if (node.kind === "branch") {
      const mayBeEmpty = node.alternatives
        .map((alternative) => addOpening(alternative, opening))
        .includes(true);
      if (mayBeEmpty) continue;
      return false;
    }
    if (node.kind === "literal") opening.characters.add(node.folded[0] ?? "");
    else addSlotOpening(node, opening);
    return false;
  }
  return true;
}

function addSlotOpening(node: Extract<PhraseNode, { kind: "slot" }>, opening: Opening): void {
  const { kind, role } = node.slot;
  if (kind === "year" || kind === "prior-year" || kind === "date") {
    for (const digit of DIGITS) opening.characters.add(digit);
  } else if (kind === "ordinal") {
    for (const digit of [...DIGITS, ..."一二三四五六七八九十"]) opening.characters.add(digit);
  } else if (kind === "name") {
    for (const name of namesOf(role)) opening.characters.add(name[0] ?? "");
  } else {
    opening.isOpen = true;
  }
}
