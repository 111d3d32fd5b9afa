import type { PhraseSlot } from "#standard/phrases/phrase.ts";
import { USUAL_CONTENTS } from "#standard/usual-contents.ts";
import type { Filling, Wanted } from "./fill.ts";
import type { Row } from "./rows.ts";

/** Every word of the narrative that is no figure. */
export type Words = {
  /** The body as printed. */
  readonly subject: string;
  readonly isUnit: boolean;
  readonly year: number;
  /** Kinds of the units of the subject. */
  readonly unitKinds: readonly string[];
  readonly lines: {
    readonly duties: readonly string[];
    readonly units: readonly string[];
    readonly glossary: readonly string[];
  };
  readonly offices: readonly string[];
  /** What people wrote, by the concept that it is about. */
  readonly written: ReadonlyMap<string, string>;
  /** 款 of 06 with an amount. */
  readonly personnelItems: readonly string[];
  readonly publicItems: readonly string[];
  /** What the figures behind a concept say by themselves. */
  readonly factOf: (concept: string) => "nothing-in-both-years" | "nothing-budgeted" | undefined;
  readonly isNothing: (concept: string) => boolean;
  /** Whether words that a sentence may leave out should be there. */
  readonly isNeeded: (wanted: Wanted) => boolean;
  readonly budget: "initial" | "full-year";
  /** The budget that 三公 is compared with. */
  readonly publicsBudget: "initial" | "full-year";
  readonly moneyUnit: string;
  readonly moneyDecimals: number;
};

/** What stands where somebody must still write; no disclosure is published with it. */
export const BLANK = "【待填写】";

type At = {
  /** Key and printed title of the section. */
  readonly key: string;
  /** Words of branches that the script leaves out. */
  readonly without: readonly string[];
  readonly section: string;
  readonly row: Row;
  readonly ordinal: number;
};

/** What a phrase is filled with beside its figures, for one section and row. */
export function wordsFor(words: Words, at: At): Omit<Filling, "valueOf" | "bindings" | "concept"> {
  const { subject, year, moneyUnit, moneyDecimals } = words;
  let lists = 0;
  return {
    wordsOf: (slot, concept) => {
      if (slot.role === "economic-items") lists += 1;
      return textOf(slot, concept, words, { ...at, list: lists });
    },
    blankOf: () => BLANK,
    avoid: avoided(words, at),
    isNeeded: words.isNeeded,
    moneyUnit,
    moneyDecimals,
    about: { subject, year, section: at.section },
  };
}

/** Alternatives that speak of the other kind of body, or of the other budget. */
function avoided(words: Words, { key, without }: At): ReadonlySet<string> {
  const { isUnit, budget, publicsBudget } = words;
  const compared = key === "sangong" ? publicsBudget : budget;
  const body = isUnit ? ["部门", "本部门", "下属预算"] : ["单位", "本单位"];
  return new Set([...body, ...without, compared === "full-year" ? "年初" : "全年"]);
}

function textOf(
  slot: PhraseSlot,
  concept: string,
  words: Words,
  at: At & { readonly list: number },
): string | undefined {
  switch (slot.kind) {
    case "year":
      return String(words.year);
    case "prior-year":
      return String(words.year - 1);
    case "date":
      return `${words.year}年12月31日`;
    case "ordinal":
      return at.ordinal > 0 ? String(at.ordinal) : undefined;
    case "department":
      return words.subject;
    case "name":
      return at.row.names.get(slot.role);
    case "class":
    case "section":
    case "item":
      return at.row.names.get(slot.kind);
    case "list":
      return listOf(slot.role, words, at.list);
    case "text":
    case "prose":
      return writtenOf({ role: slot.role, concept }, words);
    case "amount":
    case "change":
    case "percent":
    case "count":
    case "area":
    case "score":
    case "sign":
    case "trend":
    case "unit":
      return undefined;
  }
}

function listOf(role: string, words: Words, list: number): string | undefined {
  if (role === "office-names") return listText(words.offices);
  if (role !== "economic-items") return undefined;
  return listText(list === 1 ? words.personnelItems : words.publicItems) ?? "无";
}

function listText(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : names.join("、");
}

/** What people wrote, else what the figures say themselves, else what the form says is inside. */
function writtenOf({ role, concept }: Wanted, words: Words): string | undefined {
  const written = words.written.get(concept);
  if (written !== undefined) return written.trim().replace(/[。；，]+$/u, "");
  if (role === "reason") {
    const fact = words.factOf(concept);
    return fact === undefined ? undefined : FACTS[fact];
  }
  if (role !== "use") return undefined;
  const usual = USUAL_CONTENTS[concept];
  if (usual === undefined) return undefined;
  const body = words.isUnit ? "本单位" : "本部门";
  return words.isNothing(concept) ? `${body}无${usual.name}支出` : usual.contents;
}

/** narrative.yaml, zero-forms: one part of 三公 zero both years; budget and final zero. */
const FACTS = {
  "nothing-in-both-years": "本年和上年均未安排此项支出",
  "nothing-budgeted": "本年未安排此项预算，也没有发生支出",
} as const;
