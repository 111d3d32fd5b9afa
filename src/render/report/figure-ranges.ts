import type { Fact } from "#model/fact.ts";
import { plainNumber } from "#model/printed.ts";

export type TextRange = { readonly from: number; readonly to: number };

/**
 * Where the figures of a sentence stand in its text, by fact. A print is found with the blanks and
 * full-width digits of the page; alike prints are told apart by their order.
 */
export function figureRanges(text: string, facts: readonly Fact[]): ReadonlyMap<string, TextRange> {
  const numbers = numbersIn(text);
  const ranges = new Map<string, TextRange>();
  let next = 0;
  for (const fact of facts) {
    const wanted = fact.printed.text.replace(/^-/, "");
    const fits = ({ plain }: NumberFound) => plain === wanted;
    const ahead = numbers.findIndex((number, index) => index >= next && fits(number));
    const at = ahead >= 0 ? ahead : numbers.findIndex(fits);
    const found = numbers[at];
    if (found === undefined) continue;
    ranges.set(fact.id, { from: found.from, to: found.to });
    if (ahead >= 0) next = at + 1;
  }
  return ranges;
}

type NumberFound = TextRange & { readonly plain: string };

/** Digits with separators, points and the blanks that conversion put between them. */
const NUMBER = /[0-9０-９](?:[ \u00a0\u2002-\u200b]?[0-9０-９,，.．])*/g;

function numbersIn(text: string): readonly NumberFound[] {
  const found: NumberFound[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const raw = match[0].replace(/[ ,，.．\u00a0\u2002-\u200b]+$/, "");
    found.push({ from: match.index, to: match.index + raw.length, plain: plainNumber(raw) });
  }
  return found;
}
