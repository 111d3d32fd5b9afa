import { MONEY_UNITS } from "#model/unit.ts";
import { DIRECTION_WORDS, namesOf } from "#standard/narrative-concepts.ts";
import type { PhraseSlot, SlotKind } from "./phrase.ts";

/** Names between two literals are never longer; a free text ends at its full stop anyway. */
const NAME_MAX = 120;
const TEXT_MAX = 800;
const PROSE_MAX = 4000;

/** 万 alone is what is left where 元 was lost. */
const PRINTED_UNITS: readonly string[] = [...MONEY_UNITS, "万"];

const HAN_NUMERALS = "一二三四五六七八九十";

/**
 * The end of a slot whose text decides it alone, −1 when it does not stand here, undefined for
 * words, whose end is where the phrase goes on.
 */
export function fixedEnd(slot: PhraseSlot, text: string, at: number): number | undefined {
  switch (slot.kind) {
    case "amount":
    case "change":
    case "percent":
    case "count":
    case "area":
    case "score":
      return behindNumber(text, at);
    case "unit":
      return behindLongest(PRINTED_UNITS, text, at);
    case "sign":
    case "trend":
      return behindLongest(DIRECTION_WORDS, text, at);
    case "name":
      return behindLongest(namesOf(slot.role), text, at);
    case "year":
    case "prior-year":
      return behindDigits(text, at, 4) === at + 4 ? at + 4 : -1;
    case "ordinal":
      return behindOrdinal(text, at);
    case "date":
      return behindDate(text, at);
    case "department":
    case "class":
    case "section":
    case "item":
    case "list":
    case "text":
    case "prose":
      return undefined;
  }
}

/** The furthest offset to which words of a kind can reach. */
export function wordsLimit(kind: SlotKind, text: string, at: number): number {
  const { stops, max } = reachOf(kind);
  let end = at;
  while (end < text.length && end - at < max && !stops.includes(text[end] ?? "")) end++;
  return end;
}

function reachOf(kind: SlotKind): { readonly stops: string; readonly max: number } {
  if (kind === "prose") return { stops: "", max: PROSE_MAX };
  if (kind === "text" || kind === "list") return { stops: "。", max: TEXT_MAX };
  return { stops: "。;,:", max: NAME_MAX };
}

/** Behind a number with separators of thousands, a fraction and a minus sign, or −1. */
export function behindNumber(text: string, from: number): number {
  let at = text[from] === "-" ? from + 1 : from;
  const whole = at;
  at = behindDigits(text, at, 20);
  if (at < 0) return -1;
  if (at - whole <= 3) {
    while (text[at] === "," && behindDigits(text, at + 1, 4) === at + 4) at += 4;
  }
  if (text[at] !== ".") return at;
  const fraction = behindDigits(text, at + 1, 8);
  return fraction < 0 ? at : fraction;
}

function behindDigits(text: string, from: number, max: number): number {
  let at = from;
  while (at - from < max) {
    const code = text.charCodeAt(at);
    if (!(code >= 48 && code <= 57)) break;
    at++;
  }
  return at === from ? -1 : at;
}

/** 12 or 十二. */
function behindOrdinal(text: string, from: number): number {
  let at = from;
  while (at - from < 3 && HAN_NUMERALS.includes(text[at] || " ")) at++;
  return at > from ? at : behindDigits(text, from, 3);
}

function behindDate(text: string, from: number): number {
  const match = /^\d{4}年\d{1,2}月\d{1,2}日/.exec(text.slice(from, from + 11));
  return match === null ? -1 : from + match[0].length;
}

/** Behind the longest of some words that stands here, or −1. Words are sorted longest first. */
function behindLongest(words: readonly string[], text: string, at: number): number {
  for (const word of words) if (text.startsWith(word, at)) return at + word.length;
  return -1;
}
