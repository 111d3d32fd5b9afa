import { assert } from "#model/result.ts";
import type { PhraseNode, PhraseSlot, SlotKind } from "./phrase.ts";

const SLOT_KINDS: ReadonlySet<string> = new Set<SlotKind>([
  "amount",
  "change",
  "percent",
  "count",
  "area",
  "score",
  "unit",
  "sign",
  "trend",
  "year",
  "prior-year",
  "date",
  "ordinal",
  "department",
  "name",
  "class",
  "section",
  "item",
  "list",
  "text",
  "prose",
]);

/** Kinds whose argument names a set or a role, not concepts. */
const WORD_KINDS: ReadonlySet<string> = new Set<SlotKind>(["name", "text", "list", "prose"]);

export type Template = {
  readonly nodes: readonly PhraseNode[];
  readonly slots: readonly PhraseSlot[];
  readonly branchCount: number;
};

/** Reads the grammar of templates. Ends the program when brackets or kinds are wrong. */
export function readTemplate(template: string): Template {
  const reading: Reading = { template, at: 0, slots: [], branchCount: 0 };
  const nodes = readNodes(reading, "");
  assert(reading.at === template.length, `template ends too early: ${template}`);
  return { nodes, slots: reading.slots, branchCount: reading.branchCount };
}

type Reading = { readonly template: string; at: number; slots: PhraseSlot[]; branchCount: number };

/** Reads up to one of the closing characters, which is left unread. */
function readNodes(reading: Reading, closing: string): readonly PhraseNode[] {
  const { template } = reading;
  const nodes: PhraseNode[] = [];
  let literal = "";
  const endLiteral = () => {
    if (literal !== "") nodes.push({ kind: "literal", text: literal, folded: foldWords(literal) });
    literal = "";
  };
  while (reading.at < template.length) {
    const char = template[reading.at] ?? "";
    if (closing.includes(char)) break;
    if (char === "{" || char === "〔" || char === "〈") {
      endLiteral();
      nodes.push(char === "{" ? readSlot(reading) : readBranch(reading, char));
    } else {
      assert(!"}〕〉".includes(char), `${char} closes nothing in ${template}`);
      literal += char;
      reading.at += 1;
    }
  }
  endLiteral();
  return nodes;
}

function readSlot(reading: Reading): PhraseNode {
  const { template, at } = reading;
  const end = template.indexOf("}", at);
  assert(end > at, `a slot is not closed in ${template}`);
  const [kind = "", argument = ""] = template.slice(at + 1, end).split(/:(.*)/s);
  assert(isSlotKind(kind), `${kind} is not a kind of slot in ${template}`);
  const isWord = WORD_KINDS.has(kind);
  const slot: PhraseSlot = {
    kind,
    index: reading.slots.length,
    concepts: isWord || argument === "" ? [] : argument.split("+"),
    role: isWord ? argument : "",
  };
  reading.slots.push(slot);
  reading.at = end + 1;
  return { kind: "slot", slot };
}

function isSlotKind(text: string): text is SlotKind {
  return SLOT_KINDS.has(text);
}

function readBranch(reading: Reading, open: "〔" | "〈"): PhraseNode {
  const close = open === "〔" ? "〕" : "〉";
  const index = reading.branchCount;
  reading.branchCount += 1;
  const alternatives: (readonly PhraseNode[])[] = [];
  do {
    reading.at += 1;
    alternatives.push(readNodes(reading, `|${close}`));
  } while (reading.template[reading.at] === "|");
  assert(reading.template[reading.at] === close, `${open} is not closed in ${reading.template}`);
  reading.at += 1;
  if (open === "〔") alternatives.push([]);
  return { kind: "branch", index, alternatives };
}

/**
 * Words of a table as a folded text has them: without blanks, half width, straight quotes. The
 * rules of `recognise/folded.ts` as far as our own words need them; a test holds them together.
 */
export function foldWords(words: string): string {
  let folded = "";
  for (const char of words) {
    const code = char.charCodeAt(0);
    if (/\s/u.test(char)) continue;
    if (char === "“" || char === "”") folded += '"';
    else if (char === "—" || char === "–" || char === "−") folded += "-";
    else if (char === "〔" || char === "〕") folded += char === "〔" ? "(" : ")";
    else if (code >= 0xff01 && code <= 0xff5e) folded += String.fromCharCode(code - 0xfee0);
    else folded += char;
  }
  return folded;
}
