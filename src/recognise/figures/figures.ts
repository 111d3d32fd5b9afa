import type { AsideKind } from "#model/disclosure.ts";
import type { FigureKind } from "#model/unit.ts";
import type { FoldedText } from "#recognise/folded.ts";
import { asideAt } from "./asides.ts";
import { isDigit, type NumberRun, numberAt } from "./number.ts";
import { unitAt } from "./unit-words.ts";

/** One number of a folded text: a figure, or an aside that is none (年份, 序号, 文号 …). */
export type FigureToken = {
  /** Folded offsets of the number with its sign. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The unit printed behind it, "" where there is none. */
  readonly unit: string;
  /** Folded offset behind the unit. */
  readonly unitTo: number;
  readonly kind: FigureKind | undefined;
  /** What it is when it is no figure. */
  readonly aside: AsideKind | undefined;
};

/** Every number of a text in its order. Linear in the length of the text. */
export function findFigures(folded: FoldedText): readonly FigureToken[] {
  return findFiguresIn(folded.text, (at) => hasBlankBefore(folded, at));
}

/**
 * Every number of a plain folded string. `isApart` says whether a blank stood before the character
 * at an offset, where that is known.
 */
export function findFiguresIn(
  text: string,
  isApart: (at: number) => boolean = () => false,
): readonly FigureToken[] {
  const tokens: FigureToken[] = [];
  let at = nextDigit(text, 0);
  while (at < text.length) {
    const run = numberAt(text, at);
    const aside = asideAt({ text, run, isApart, isLineStart: isLineStart(text, at) });
    for (const part of aside) {
      tokens.push(asideToken(text, part));
    }
    const last = aside.at(-1);
    if (last === undefined) tokens.push(figureToken(text, run));
    at = nextDigit(text, last === undefined ? run.to : last.to);
  }
  return tokens;
}

function hasBlankBefore(folded: FoldedText, at: number): boolean {
  return at > 0 && (folded.at[at] ?? 0) - (folded.at[at - 1] ?? 0) > 1;
}

function nextDigit(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isDigit(text, at)) at++;
  return at;
}

/** Whether an offset begins a line, a sentence or the text, with nothing but brackets before it. */
function isLineStart(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === "(") return at === 1 || /[\n。;:]/u.test(text.charAt(at - 2));
  return before === "" || /[\n。;:!?|]/u.test(before);
}

function asideToken(
  text: string,
  part: { readonly from: number; readonly to: number; readonly kind: AsideKind },
): FigureToken {
  const { from, to, kind } = part;
  return {
    from,
    to,
    text: text.slice(from, to),
    unit: "",
    unitTo: to,
    kind: undefined,
    aside: kind,
  };
}

function figureToken(text: string, run: NumberRun): FigureToken {
  const from = signBefore(text, run.from) ? run.from - 1 : run.from;
  const number = { from, to: run.to, text: text.slice(from, run.to), aside: undefined };
  const share = /(百|千|万)分之$/u.exec(text.slice(Math.max(0, run.from - 3), run.from));
  if (share !== null) {
    const unit = share[1] === "百" ? "%" : share[1] === "千" ? "‰" : "‱";
    return { ...number, unit, unitTo: run.to, kind: "percent" };
  }
  const unitFrom = run.to + (/[余多]/u.test(text.charAt(run.to)) ? 1 : 0);
  const unit = unitAt(text, unitFrom);
  if (unit === undefined) return { ...number, unit: "", unitTo: run.to, kind: undefined };
  return { ...number, unit: unit.unit, unitTo: unitFrom + unit.text.length, kind: unit.kind };
}

/** A hyphen is a sign where nothing stands before it that it could join to the number. */
function signBefore(text: string, at: number): boolean {
  if (text.charAt(at - 1) !== "-") return false;
  return !/[-\w)]/u.test(text.charAt(at - 2));
}
