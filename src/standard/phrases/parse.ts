import type { Phrase, PhraseNode, PhraseSlot, PhraseValues } from "./phrase.ts";
import { fixedEnd, wordsLimit } from "./slot-text.ts";

/** A phrase found in a folded text. Offsets count characters of the folded text. */
export type ParsedPhrase = PhraseValues & {
  readonly to: number;
  /** The slots that the chosen branches reach, in the order of the text. */
  readonly slots: readonly ParsedSlot[];
};

export type ParsedSlot = {
  readonly slot: PhraseSlot;
  readonly from: number;
  readonly to: number;
  readonly text: string;
};

/** Places tried for one phrase at one start; a hostile sentence ends here instead of hanging. */
const TRIES_MAX = 20_000;

/**
 * Reads a phrase at an offset of a folded text (blanks out, half width, straight quotes).
 * Separators (，、；：) may be missing, doubled or exchanged for one another, as conversion leaves
 * them; everything else must stand. Undefined when the phrase does not stand there.
 */
export function parsePhrase(phrase: Phrase, text: string, from: number): ParsedPhrase | undefined {
  const matching: Matching = {
    layout: layoutOf(phrase),
    text,
    starts: new Array(phrase.slots.length),
    ends: new Array(phrase.slots.length),
    choices: new Array(phrase.branchCount),
    failed: new Set(),
    tries: 0,
  };
  const to = matchFrom(matching, matching.layout.first, from);
  return to < 0 ? undefined : parsedOf(phrase, matching, to);
}

function parsedOf(phrase: Phrase, matching: Matching, to: number): ParsedPhrase {
  const { text, starts, ends, choices } = matching;
  const slots: ParsedSlot[] = [];
  for (const slot of reachedSlots(phrase.nodes, choices)) {
    const from = starts[slot.index] ?? 0;
    const end = ends[slot.index] ?? from;
    slots.push({ slot, from, to: end, text: text.slice(from, end) });
  }
  const texts: (string | undefined)[] = phrase.slots.map(() => undefined);
  for (const found of slots) texts[found.slot.index] = found.text;
  return { to, slots, texts, choices: reachedChoices(phrase, choices) };
}

/** The slots that a print with these choices shows, in order. */
export function reachedSlots(
  nodes: readonly PhraseNode[],
  choices: PhraseValues["choices"],
): readonly PhraseSlot[] {
  return nodes.flatMap((node) => {
    if (node.kind === "literal") return [];
    if (node.kind === "slot") return [node.slot];
    return reachedSlots(node.alternatives[choices[node.index] ?? 0] ?? [], choices);
  });
}

function reachedChoices(
  phrase: Phrase,
  choices: PhraseValues["choices"],
): readonly (number | undefined)[] {
  const reached: (number | undefined)[] = Array.from({ length: phrase.branchCount });
  const walk = (nodes: readonly PhraseNode[]) => {
    for (const node of nodes) {
      if (node.kind !== "branch") continue;
      const choice = choices[node.index] ?? 0;
      reached[node.index] = choice;
      walk(node.alternatives[choice] ?? []);
    }
  };
  walk(phrase.nodes);
  return reached;
}

/** A template laid out flat, so that where a match goes on is a number. */
type Step =
  | { readonly kind: "literal"; readonly folded: string; readonly next: number }
  | { readonly kind: "slot"; readonly slot: PhraseSlot; readonly next: number }
  | { readonly kind: "branch"; readonly index: number; readonly entries: readonly number[] };

/** The step that ends the phrase. */
const END = -1;

const LAYOUTS = new WeakMap<Phrase, Layout>();

type Layout = { readonly steps: readonly Step[]; readonly first: number };

function layoutOf(phrase: Phrase): Layout {
  const known = LAYOUTS.get(phrase);
  if (known !== undefined) return known;
  const steps: Step[] = [];
  const first = layOut(phrase.nodes, END, steps);
  const layout = { steps, first };
  LAYOUTS.set(phrase, layout);
  return layout;
}

/** Adds the steps of nodes that go on at `next`; gives the step that they begin with. */
function layOut(nodes: readonly PhraseNode[], next: number, steps: Step[]): number {
  return nodes.reduceRight((goesOn, node) => layOutNode(node, goesOn, steps), next);
}

function layOutNode(node: PhraseNode, next: number, steps: Step[]): number {
  switch (node.kind) {
    case "literal":
      return steps.push({ kind: "literal", folded: node.folded, next }) - 1;
    case "slot":
      return steps.push({ kind: "slot", slot: node.slot, next }) - 1;
    case "branch": {
      const entries = node.alternatives.map((inner) => layOut(inner, next, steps));
      return steps.push({ kind: "branch", index: node.index, entries }) - 1;
    }
  }
}

type Matching = {
  readonly layout: Layout;
  readonly text: string;
  readonly starts: (number | undefined)[];
  readonly ends: (number | undefined)[];
  readonly choices: (number | undefined)[];
  /** Step and offset from which the rest is known not to match. */
  readonly failed: Set<number>;
  tries: number;
};

/** The offset behind the phrase, or −1. Each pair of step and offset is tried once. */
function matchFrom(matching: Matching, start: number, from: number): number {
  let at = from;
  let index = start;
  while (index !== END) {
    const step = matching.layout.steps[index];
    if (step === undefined) return -1;
    if (step.kind === "literal") {
      at = matchLiteral(step.folded, matching.text, at);
      if (at < 0) return -1;
      index = step.next;
      continue;
    }
    let end = step.kind === "slot" ? fixedEnd(step.slot, matching.text, at) : undefined;
    if (step.kind === "slot" && end !== undefined) {
      if (end < 0) {
        // 与上年相比，增加: a separator too many before a figure or its sign.
        at = behindSeparators(matching.text, at);
        end = fixedEnd(step.slot, matching.text, at) ?? -1;
      }
      if (end < 0) return -1;
      matching.starts[step.slot.index] = at;
      matching.ends[step.slot.index] = end;
      at = end;
      index = step.next;
      continue;
    }
    return matchChoices(matching, index, at);
  }
  return at;
}

/** A branch or words of unknown length: what goes on may match from several places. */
function matchChoices(matching: Matching, index: number, at: number): number {
  const key = index * (matching.text.length + 1) + at;
  if (matching.failed.has(key) || matching.tries > TRIES_MAX) return -1;
  matching.tries += 1;
  const step = matching.layout.steps[index];
  let to = -1;
  if (step?.kind === "branch") to = matchBranch(matching, step, at);
  if (step?.kind === "slot") to = matchWords(matching, step.slot, step.next, at);
  if (to < 0) matching.failed.add(key);
  return to;
}

function matchBranch(
  matching: Matching,
  step: Extract<Step, { kind: "branch" }>,
  at: number,
): number {
  for (const [choice, entry] of step.entries.entries()) {
    const to = matchFrom(matching, entry, at);
    if (to >= 0) {
      matching.choices[step.index] = choice;
      return to;
    }
  }
  return -1;
}

/** Words end where what follows first matches; at the end of the phrase they go to their full stop. */
function matchWords(matching: Matching, slot: PhraseSlot, next: number, at: number): number {
  const { text } = matching;
  const limit = wordsLimit(slot.kind, text, at);
  if (next === END) {
    if (limit === at) return -1;
    matching.starts[slot.index] = at;
    matching.ends[slot.index] = limit;
    return limit;
  }
  const step = matching.layout.steps[next];
  const anchor = step?.kind === "literal" ? hardStart(step.folded) : undefined;
  const separator = step?.kind === "literal" && anchor === undefined ? step.folded[0] : undefined;
  for (let end = at + 1; end <= limit; end++) {
    if (anchor !== undefined) {
      const found = text.indexOf(anchor.char, end);
      if (found < 0 || found - anchor.soft > limit + SOFT_RUN_MAX) return -1;
      end = Math.max(end, found - SOFT_RUN_MAX - anchor.soft);
      if (end > limit) return -1;
    }
    matching.tries += 1;
    if (matching.tries > TRIES_MAX) return -1;
    if (separator !== undefined && text[end] !== separator) continue;
    const to = matchFrom(matching, next, end);
    if (to < 0) continue;
    matching.starts[slot.index] = at;
    matching.ends[slot.index] = end;
    return to;
  }
  return -1;
}

/** Characters of separators that may stand where one is expected, or none. */
const SOFT = ",、;:";
const SOFT_RUN_MAX = 3;

/** The first character of a literal that must stand, and how many separators precede it. */
function hardStart(folded: string): { char: string; soft: number } | undefined {
  let soft = 0;
  while (soft < folded.length && SOFT.includes(folded[soft] ?? "")) soft++;
  const char = folded[soft];
  return char === undefined ? undefined : { char, soft };
}

/** The offset behind a literal, or −1; runs of separators are one, whichever they are. */
function matchLiteral(folded: string, text: string, from: number): number {
  let at = from;
  for (let index = 0; index < folded.length; index++) {
    const char = folded[index] ?? "";
    if (SOFT.includes(char)) {
      at = behindSeparators(text, at);
      continue;
    }
    if (text[at] !== char) at = index === 0 ? at : behindSeparators(text, at);
    if (text[at] !== char) return -1;
    at += 1;
  }
  return at;
}

function behindSeparators(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < SOFT_RUN_MAX && SOFT.includes(text[at] ?? "")) at++;
  return at;
}
