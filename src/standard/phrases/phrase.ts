import { assert } from "#model/result.ts";
import { readTemplate } from "./template.ts";

/**
 * A sentence of the prescribed narrative with typed slots (句式): compile prints it, recognise
 * parses it. One object, so that what is printed can be read back.
 */
export type Phrase = PhraseEntry & {
  readonly nodes: readonly PhraseNode[];
  /** In the order of the template; `index` is the place in this list. */
  readonly slots: readonly PhraseSlot[];
  /** How many branches (`〔…〕`, `〈a|b〉`) the template has. */
  readonly branchCount: number;
};

/** A phrase as its table states it. */
export type PhraseEntry = {
  /** Never changes: `total.income`. */
  readonly id: string;
  /** Key of the section it stands in. */
  readonly section: string;
  /** Key of the edition it was seen in, "general" where it fits several. */
  readonly edition: string;
  /**
   * `{kind:argument}` is a slot, `〈a|b〉` is one of, `〔a〕` and `〔a|b〕` may be missing. The argument
   * of a figure or its sign is one concept or several joined by `+`, with `$row`, `$class`,
   * `$section` and `$item` for what the names in the sentence say; of a name its set, of words
   * their role.
   */
  readonly template: string;
  /** Over what it is repeated, where it is. */
  readonly repeat?: string;
  /** What comes next. */
  readonly follows?: string;
  /** An equation among its concepts. */
  readonly relation?: string;
  /** The sentence says that there is nothing. */
  readonly zero?: true;
  readonly status: "verified" | "recalled";
  /** Key of the source where it was read. */
  readonly source: string;
  readonly note?: string;
};

/** Kinds whose text is a figure. */
export type FigureSlotKind = "amount" | "change" | "percent" | "count" | "area" | "score";

/**
 * Kinds of slots. A `unit` is the unit of money of the amount before it; `sign` and `trend` are the words of direction before a change
 * and its rate.
 */
export type SlotKind =
  | FigureSlotKind
  | "unit"
  | "sign"
  | "trend"
  | "year"
  | "prior-year"
  | "date"
  | "ordinal"
  | "department"
  | "name"
  | "class"
  | "section"
  | "item"
  | "list"
  | "text"
  | "prose";

export type PhraseSlot = {
  readonly kind: SlotKind;
  readonly index: number;
  /** What its figure is, or what its sign is the direction of; empty for words. */
  readonly concepts: readonly string[];
  /** Set of a `name`, role of a `text` or `list` (reason, use), "" otherwise. */
  readonly role: string;
};

export type PhraseNode =
  | { readonly kind: "literal"; readonly text: string; readonly folded: string }
  | { readonly kind: "slot"; readonly slot: PhraseSlot }
  /** One of several; the last of an optional part is empty. */
  | {
      readonly kind: "branch";
      readonly index: number;
      readonly alternatives: readonly (readonly PhraseNode[])[];
    };

/** The texts of a phrase's slots by their index, and which alternative of each branch is taken. */
export type PhraseValues = {
  readonly texts: readonly (string | undefined)[];
  /** By the branch's index; undefined where it is not reached. The last of `〔…〕` is missing. */
  readonly choices: readonly (number | undefined)[];
};

const FIGURE_KINDS: ReadonlySet<SlotKind> = new Set<SlotKind>([
  "amount",
  "change",
  "percent",
  "count",
  "area",
  "score",
]);

/** Whether the text of a slot of this kind is a figure. */
export function isFigureSlot(slot: PhraseSlot): boolean {
  return FIGURE_KINDS.has(slot.kind);
}

/** Makes the phrase of a table's entry. Ends the program when its template is not well formed. */
export function phrase(entry: PhraseEntry): Phrase {
  return { ...entry, ...readTemplate(entry.template) };
}

/**
 * Prints a phrase in the typography of the form. Values that the chosen branches do not reach are
 * not looked at; a branch without a choice takes its first alternative. A slot that is reached
 * must have its text.
 */
export function printPhrase(phrase: Phrase, values: PhraseValues): string {
  return printNodes(phrase.nodes, values);
}

function printNodes(nodes: readonly PhraseNode[], values: PhraseValues): string {
  let printed = "";
  for (const node of nodes) {
    switch (node.kind) {
      case "literal":
        printed += node.text;
        break;
      case "slot": {
        const text = values.texts[node.slot.index];
        assert(text !== undefined, `slot ${node.slot.index} (${node.slot.kind}) has no text`);
        printed += text;
        break;
      }
      case "branch":
        printed += printNodes(node.alternatives[values.choices[node.index] ?? 0] ?? [], values);
        break;
    }
  }
  return printed;
}
