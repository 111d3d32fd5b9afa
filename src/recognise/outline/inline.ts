import type { SourceText } from "#model/source-document.ts";
import { type FoldedText, fold } from "#recognise/folded.ts";
import {
  cutTitle,
  sectionOfTitle,
  type TitleCut,
  type TitleMeaning,
} from "#standard/sections/titles.ts";

/** A title at the start of a sentence, with offsets in the source text. */
export type InlineTitle = {
  readonly from: number;
  /** Where what the title stands over begins. */
  readonly bodyFrom: number;
  readonly title: string;
  readonly cut: TitleCut;
  readonly meaning: TitleMeaning;
};

export type Within = { readonly key: string; readonly part: string };

const TITLE_MAX = 50;

/** The ordinals that titles inside a paragraph have. */
const ORDINAL =
  /(?:第[一二三四五六七八九十]{1,3}部分[:、]?|[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\)、?|\d{1,2}[、.](?!\d)|\(\d{1,2}\))/uy;

/** A cheap look at the source before it is folded. */
const MAY_START = /(?:^|。)\s*[第（(一二三四五六七八九十\d１-９]/u;

const ENDED = /(?:情况|说明)$/u;

/**
 * Titles that stand at the start of a paragraph or of a sentence in it (1.收入情况。2022年度…), or
 * behind which only a blank of the source divides them from their text.
 */
export function inlineTitles(source: SourceText, within: Within): readonly InlineTitle[] {
  if (!MAY_START.test(source.text)) return [];
  const folded = fold(source);
  const titles: InlineTitle[] = [];
  let context = within;
  for (let at = 0; at >= 0 && at < folded.text.length; at = nextStart(folded, at)) {
    const title = titleAt(folded, at, context);
    if (title === undefined) continue;
    titles.push(title);
    if (title.meaning.key !== "") context = { key: title.meaning.key, part: context.part };
  }
  return titles;
}

/** The start of the next sentence, or −1. */
function nextStart(folded: FoldedText, at: number): number {
  const stop = folded.text.indexOf("。", at);
  return stop < 0 ? -1 : stop + 1;
}

function titleAt(folded: FoldedText, at: number, within: Within): InlineTitle | undefined {
  ORDINAL.lastIndex = at;
  const ordinal = ORDINAL.exec(folded.text);
  if (ordinal === null) return undefined;
  const begin = at + ordinal[0].length;
  for (const end of endsOf(folded, begin)) {
    const title = folded.text.slice(at, end);
    const meaning = sectionOfTitle(title, within);
    if (meaning === undefined) continue;
    if (folded.text[end] === ":" && !endsAtColon(title, meaning)) continue;
    if (folded.text[end + 1] === "指") continue;
    return inlineTitle(folded, { at, end, meaning });
  }
  return undefined;
}

/** Terms of the glossary have a colon too; only words of description are a title before one. */
function endsAtColon(title: string, meaning: TitleMeaning): boolean {
  return ENDED.test(title) || meaning.part === "overview";
}

/** Where a title that begins here can end: at 。 or ：, else at a blank of the source. */
function endsOf(folded: FoldedText, begin: number): readonly number[] {
  const ends: number[] = [];
  const { text, at, source } = folded;
  for (let index = begin + 2; index < text.length && index - begin <= TITLE_MAX; index++) {
    const char = text[index] ?? "";
    if (char === "。" || char === ":") return [...ends, index];
    if (char === "," || char === ";" || char === "%") return ends;
    const gap = source.text.slice((at[index - 1] ?? 0) + 1, at[index]);
    if (/\s/u.test(gap) && ENDED.test(text.slice(begin, index))) ends.push(index);
  }
  return ends;
}

type Found = { readonly at: number; readonly end: number; readonly meaning: TitleMeaning };

function inlineTitle(folded: FoldedText, found: Found): InlineTitle {
  const { at, end, meaning } = found;
  const from = folded.at[at] ?? 0;
  const isStopped = "。:".includes(folded.text[end] ?? " ");
  const bodyFrom = folded.at[isStopped ? end + 1 : end] ?? folded.source.text.length;
  const titleTo = (folded.at[end - 1] ?? from) + 1;
  return {
    from,
    bodyFrom,
    title: folded.source.text.slice(from, titleTo),
    cut: cutTitle(folded.text.slice(at, end)),
    meaning,
  };
}
