import type { FigureKind } from "#model/unit.ts";
import { foldName } from "#standard/folded-name.ts";
import { DIRECTION_WORDS, narrativeConcept } from "#standard/narrative-concepts.ts";
import type { Phrase, PhraseNode, PhraseSlot } from "#standard/phrases/phrase.ts";
import { type Bindings, bound } from "./concept-binding.ts";
import type { Known } from "./figures.ts";
import { directionOfChange, draftOf, type FactDraft } from "./printing.ts";

/** A piece of a sentence: words, or the print of a figure. */
export type Piece = {
  readonly text: string;
  readonly draft?: FactDraft;
  /** People wrote it: its numbers are figures of no concept. */
  readonly isWritten?: true;
};

/** What people must write and what is known of it. */
export type Wanted = {
  /** `reason`, `use`, `problems` …: the role of the words in the sentence. */
  readonly role: string;
  /** The figure that the words are about. */
  readonly concept: string;
};

/** What a phrase is filled from. */
export type Filling = {
  readonly valueOf: (path: string) => Known | undefined;
  /** Words of a slot that are no figure; undefined where nobody wrote them. */
  readonly wordsOf: (slot: PhraseSlot, concept: string) => string | undefined;
  /** Whether words that may be left out should be there. */
  readonly isNeeded: (wanted: Wanted) => boolean;
  /** What stands where words must be and nobody wrote them. */
  readonly blankOf: (wanted: Wanted) => string;
  readonly bindings: Bindings;
  /** The figure that the sentence before was about. */
  readonly concept: string;
  /** Literal alternatives of a branch that do not fit the subject or the edition. */
  readonly avoid: ReadonlySet<string>;
  readonly moneyUnit: string;
  readonly moneyDecimals: number;
  readonly about: { readonly subject: string; readonly year: number; readonly section: string };
};

export type Filled = {
  readonly pieces: readonly Piece[];
  /** Words that are left blank. */
  readonly wanted: readonly Wanted[];
  /** The figure that it was last about. */
  readonly concept: string;
};

/** Fills a phrase; `missing` are the concepts without which it cannot be printed. */
export function fillPhrase(
  phrase: Phrase,
  filling: Filling,
): { readonly filled: Filled } | { readonly missing: readonly string[] } {
  const state: State = {
    pieces: [],
    wanted: [],
    missing: [],
    concept: filling.concept,
    amount: filling.concept,
  };
  fillNodes(phrase.nodes, filling, state, false);
  if (state.missing.length > 0) return { missing: state.missing };
  const { pieces, wanted, concept } = state;
  return { filled: { pieces, wanted, concept } };
}

type State = {
  pieces: Piece[];
  wanted: Wanted[];
  missing: string[];
  /** The figure before, which a reason is about. */
  concept: string;
  /** The amount before, which words on its use are about. */
  amount: string;
};

function fillNodes(
  nodes: readonly PhraseNode[],
  filling: Filling,
  state: State,
  isOptional: boolean,
): void {
  for (const node of nodes) {
    if (node.kind === "literal") state.pieces.push({ text: node.text });
    else if (node.kind === "slot") fillSlot(node.slot, filling, state, isOptional);
    else fillBranch(node, filling, state, isOptional);
  }
}

/** The first alternative that fits and whose figures are known. */
function fillBranch(
  node: Extract<PhraseNode, { kind: "branch" }>,
  filling: Filling,
  state: State,
  isOptional: boolean,
): void {
  const mayBeMissing = node.alternatives.at(-1)?.length === 0;
  let missing: readonly string[] = [];
  for (const alternative of node.alternatives) {
    if (alternative.length > 0 && filling.avoid.has(literalsOf(alternative))) continue;
    const own: State = {
      pieces: [],
      wanted: [],
      missing: [],
      concept: state.concept,
      amount: state.amount,
    };
    fillNodes(alternative, filling, own, isOptional || mayBeMissing);
    if (own.missing.length === 0) {
      state.pieces.push(...own.pieces);
      state.wanted.push(...own.wanted);
      state.concept = own.concept;
      state.amount = own.amount;
      return;
    }
    if (missing.length === 0) missing = own.missing;
    state.wanted.push(...own.wanted);
  }
  state.missing.push(...missing);
}

function literalsOf(nodes: readonly PhraseNode[]): string {
  return nodes.map((node) => (node.kind === "literal" ? node.text : "")).join("");
}

function fillSlot(slot: PhraseSlot, filling: Filling, state: State, isOptional: boolean): void {
  switch (slot.kind) {
    case "amount":
    case "change":
    case "percent":
    case "count":
    case "area":
    case "score":
      fillFigure(slot, slot.kind, filling, state);
      return;
    case "sign":
    case "trend":
      fillDirection(slot, filling, state);
      return;
    case "unit":
      state.pieces.push({ text: filling.moneyUnit });
      return;
    case "text":
    case "prose":
    case "list":
      fillWords(slot, filling, state, isOptional);
      return;
    case "year":
    case "prior-year":
    case "date":
    case "ordinal":
    case "department":
    case "name":
    case "class":
    case "section":
    case "item": {
      const text = filling.wordsOf(slot, state.concept);
      if (text === undefined) state.missing.push(slot.kind);
      else state.pieces.push({ text });
    }
  }
}

function fillFigure(slot: PhraseSlot, kind: FigureKind, filling: Filling, state: State): void {
  const concepts = slot.concepts.map((path) => bound(path, filling.bindings));
  const [first = "", ...others] = concepts;
  const known = filling.valueOf(first);
  if (known === undefined) {
    state.missing.push(first);
    return;
  }
  const entry = narrativeConcept(first.replace(/^prior:/u, ""));
  // 增加…，增长…%，主要原因是: the words are about the change, not about its rate.
  if (entry?.measure !== "rate" && entry?.measure !== "share") state.concept = first;
  if (kind === "amount") state.amount = first;
  const unit = unitOf(kind, entry?.unit ?? "", filling.moneyUnit);
  const isUnsigned = entry?.measure === "change" || entry?.measure === "rate" || isSigned(entry);
  const decimals =
    unit === filling.moneyUnit ? filling.moneyDecimals : kind === "count" || unit === "人" ? 0 : 2;
  const draft = draftOf(
    known,
    {
      concepts: [first, ...others],
      kind,
      unit,
      decimals,
      label: entry?.title ?? "",
      isUnsigned,
    },
    filling.about,
  );
  state.pieces.push({ text: draft.printed.text, draft });
}

/** 比预算增加: the difference to a budget has a word for its sign as a change has. */
function isSigned(entry: ReturnType<typeof narrativeConcept>): boolean {
  return entry?.measure === "difference";
}

function unitOf(kind: FigureKind, usual: string, moneyUnit: string): string {
  if (kind === "percent") return "%";
  return usual === "万元" || usual === "" ? moneyUnit : foldName(usual);
}

const WORDS = { sign: ["增加", "减少"], trend: ["增长", "下降"] } as const;

function fillDirection(slot: PhraseSlot, filling: Filling, state: State): void {
  const path = bound(slot.concepts[0] ?? "", filling.bindings);
  const known = filling.valueOf(path);
  if (known === undefined) {
    state.missing.push(path);
    return;
  }
  const [up, down] = WORDS[slot.kind === "trend" ? "trend" : "sign"];
  const text = directionOfChange(known.exact) === "decrease" ? down : up;
  if (slot.kind === "sign") state.concept = path;
  state.pieces.push({ text: DIRECTION_WORDS.includes(text) ? text : up });
}

function fillWords(slot: PhraseSlot, filling: Filling, state: State, isOptional: boolean): void {
  const concept = slot.role === "use" ? state.amount : state.concept;
  const text = filling.wordsOf(slot, concept);
  if (text !== undefined) {
    state.pieces.push(slot.kind === "list" ? { text } : { text, isWritten: true });
    return;
  }
  const wanted = { role: slot.role, concept };
  if (isOptional || concept === "") {
    state.missing.push(slot.role);
    if (slot.role === "reason" && filling.isNeeded(wanted)) state.wanted.push(wanted);
    return;
  }
  state.wanted.push(wanted);
  state.pieces.push({ text: filling.blankOf(wanted) });
}
