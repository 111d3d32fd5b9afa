import type { FigureToken } from "#recognise/figures/figures.ts";
import type { TermFound } from "#standard/lexicon/lexicon.ts";

/** What a sentence is made of, in its order; the words between have no part in reading. */
export type Token =
  | {
      readonly kind: "figure";
      readonly from: number;
      readonly to: number;
      readonly figure: FigureToken;
    }
  | { readonly kind: "year"; readonly from: number; readonly to: number; readonly year: number }
  | { readonly kind: "aside"; readonly from: number; readonly to: number }
  | (TermFound & { readonly kind: "term" })
  | { readonly kind: "mark"; readonly from: number; readonly to: number; readonly mark: string };

/** A sentence of a passage: up to 。 or the end of its text. */
export type SentenceTokens = {
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly Token[];
};

const MARKS = new Set([",", ";", ":", "(", ")", "、"]);

/**
 * Cuts a text into sentences of tokens. A term wins over a number inside it (单价100万元以上设备 is
 * one name); such numbers are given as asides.
 */
export function sentencesIn(
  text: string,
  figures: readonly FigureToken[],
  terms: readonly TermFound[],
): { readonly sentences: readonly SentenceTokens[]; readonly names: ReadonlySet<FigureToken> } {
  const sentences: SentenceTokens[] = [];
  const names = new Set<FigureToken>();
  let tokens: Token[] = [];
  let start = 0;
  let figureIndex = 0;
  let termIndex = 0;
  let at = 0;
  const close = (end: number) => {
    if (end > start) sentences.push({ from: start, to: end, tokens });
    tokens = [];
    start = end;
  };
  while (at < text.length) {
    const term = terms[termIndex];
    const figure = figures[figureIndex];
    if (figure !== undefined && figure.from < at) {
      names.add(figure);
      figureIndex++;
    } else if (figure !== undefined && figure.from === at) {
      tokens.push(figureToken(figure));
      at = Math.max(figure.unitTo, at + 1);
      figureIndex++;
    } else if (term !== undefined && term.from < at) {
      termIndex++;
    } else if (term !== undefined && term.from === at) {
      tokens.push({ kind: "term", ...term });
      at = term.to;
      termIndex++;
    } else {
      const mark = text.charAt(at);
      if (MARKS.has(mark)) tokens.push({ kind: "mark", from: at, to: at + 1, mark });
      at++;
      if (mark === "。" || mark === "\n" || mark === "!" || mark === "?") close(at);
    }
  }
  close(text.length);
  return { sentences, names };
}

function figureToken(figure: FigureToken): Token {
  const { from, unitTo, aside } = figure;
  if (aside === undefined) return { kind: "figure", from, to: unitTo, figure };
  const year = /^(?:19|20)\d\d/u.exec(figure.text);
  if ((aside === "year" || aside === "date") && year !== null) {
    return { kind: "year", from, to: figure.to, year: Number(year[0]) };
  }
  return { kind: "aside", from, to: figure.to };
}
