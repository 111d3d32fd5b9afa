import type { Interval } from "#model/interval.ts";
import { decimalText, type Printed, withSeparators } from "#model/printed.ts";
import { type FoundSlip, type SlipKey, slipBetween, slipEntry } from "#standard/slips.ts";
import { isPercentLike, placeOf, printsWithin } from "./bounds.ts";
import { figureAt, type Inquiry } from "./inquiry.ts";
import type { Figure } from "./system.ts";

/** What a figure should have been, as far as the others tell. */
export type Fit = {
  readonly slip: SlipKey;
  /** Of the slip, and log₂ of the number of prints that fit. */
  readonly bits: number;
  /** The one print that fits, or the one that a slip leads to; "" where several do. */
  readonly print: string;
  /** The value of that print on the grid; undefined where none or several fit. */
  readonly value: bigint | undefined;
};

/** More prints than this are not looked at one by one. */
const PRINTS_LISTED_MAX = 64;
/** An open implied interval is as surprising as so many prints. */
const OPEN_BITS = 20;

/** The print that best explains a figure whose right value lies in the implied interval. */
export function fitOf(inquiry: Inquiry, index: number, implied: Interval): Fit {
  const figure = figureAt(inquiry.system, index);
  const usual = inquiry.seats.usualDecimals(figure.fact.printed.unit);
  const own = fitAt(inquiry, figure, implied);
  if (own.slip !== "other" || usual === figure.fact.printed.decimals) return own;
  if (figure.halfPlace === 0n || placeOf(figure) === 1n) return own;
  const recast = fitAt(inquiry, withDecimals(figure, usual), implied, figure.fact.printed);
  return recast.slip === "other" ? own : recast;
}

/** The figure as if it had been printed with other decimals. */
function withDecimals(figure: Figure, decimals: number): Figure {
  const printed: Printed = { ...figure.fact.printed, decimals };
  const recast = { ...figure, fact: { ...figure.fact, printed } };
  return { ...recast, halfPlace: placeOf(recast) / 2n };
}

function fitAt(
  inquiry: Inquiry,
  figure: Figure,
  implied: Interval,
  printed: Printed = figure.fact.printed,
): Fit {
  const making = isPercentLike(figure) ? inquiry.making.percents : inquiry.making.amounts;
  const [first, last] = printsWithin(implied, figure, making);
  if (last < first) {
    const isOpen = implied.low === undefined || implied.high === undefined;
    const bits = slipEntry("other").bits + (isOpen ? OPEN_BITS : 0);
    return { slip: "other", bits, print: "", value: undefined };
  }
  const count = last - first + 1n;
  const spread = Math.log2(Number(count));
  const candidates =
    count <= PRINTS_LISTED_MAX ? multiples(first, last) : nearBy(figure, printed, first, last);
  let best: (FoundSlip & { readonly multiple: bigint }) | undefined;
  let isTied = false;
  for (const multiple of candidates) {
    const slip = slipOf(figure, printed, printAt(figure, multiple));
    if (slip === undefined) continue;
    if (best !== undefined && slip.bits === best.bits) isTied = true;
    if (best === undefined || slip.bits < best.bits) {
      best = { ...slip, multiple };
      isTied = false;
    }
  }
  const central = centralOf(first, last);
  const multiple = best === undefined || isTied ? central : best.multiple;
  return {
    slip: best?.key ?? "other",
    bits: (best?.bits ?? slipEntry("other").bits) + spread,
    print: multiple === undefined ? "" : textOf(figure, printAt(figure, multiple)),
    value: multiple === undefined ? undefined : multiple * placeOf(figure),
  };
}

/**
 * What a reader offers who takes the other prints for exact: nothing where nothing fits, and the
 * print in the middle of the few that do.
 */
function centralOf(first: bigint, last: bigint): bigint | undefined {
  if (last - first >= CENTRAL_MAX) return undefined;
  return first <= 0n && last >= 0n ? 0n : (first + last) / 2n;
}

/** More prints than this leave a range, not a value. */
const CENTRAL_MAX = 9n;

function multiples(first: bigint, last: bigint): readonly bigint[] {
  const all: bigint[] = [];
  for (let at = first; at <= last; at++) all.push(at);
  return all;
}

/** The print of a multiple of the last place, with the word of the figure before it. */
function printAt({ fact }: Figure, multiple: bigint): Printed {
  const digits = fact.direction === "decrease" ? -multiple : multiple;
  return { ...fact.printed, digits };
}

function slipOf({ fact }: Figure, printed: Printed, meant: Printed): FoundSlip | undefined {
  const slip = slipBetween(printed, meant);
  if (slip?.key !== "sign") return slip;
  if (fact.direction !== undefined) {
    return { key: "direction-word", bits: slipEntry("direction-word").bits };
  }
  if (fact.kind === "change" || fact.kind === "percent") return slip;
  const isMinusOdd = printed.digits < 0n;
  return { key: "sign", bits: slip.bits + (isMinusOdd ? -ODD_MINUS_BITS : ODD_MINUS_BITS) };
}

/** A minus before an amount wants explaining by itself; one that is missing is seldom missed. */
const ODD_MINUS_BITS = 4;

function textOf({ fact }: Figure, print: Printed): string {
  const isTurnedWord = fact.direction !== undefined && -print.digits === fact.printed.digits;
  const digits = isTurnedWord ? -print.digits : print.digits;
  const text = decimalText(digits, print.decimals);
  return fact.printed.text.includes(",") ? withSeparators(text) : text;
}

/** The prints one slip away that lie between two multiples. */
function nearBy(figure: Figure, printed: Printed, first: bigint, last: bigint): readonly bigint[] {
  const { decimals } = figure.fact.printed;
  const size = printed.digits < 0n ? -printed.digits : printed.digits;
  const text = size.toString().padStart(printed.decimals + 1, "0");
  const isNegative = printed.digits < 0n !== (figure.fact.direction === "decrease");
  const found = new Set<bigint>();
  const offer = (value: bigint) => {
    for (const multiple of [isNegative ? -value : value]) {
      if (multiple >= first && multiple <= last) found.add(multiple);
    }
  };
  for (const candidate of digitNeighbours(text)) offer(BigInt(candidate));
  const shift = 10n ** BigInt(Math.abs(decimals - printed.decimals));
  const level = decimals >= printed.decimals ? size * shift : size / shift;
  for (const power of [1n, 2n, 3n, 4n, 8n]) {
    offer(level * 10n ** power);
    offer((level + 10n ** power / 2n) / 10n ** power);
  }
  if (-first >= level && -last <= level) found.add(isNegative ? level : -level);
  return [...found].filter((multiple) => multiple >= first && multiple <= last);
}

const DIGITS = "0123456789";

/** Every text that one swap, one lost, doubled, changed or added digit could have come from. */
function* digitNeighbours(text: string): Generator<string> {
  for (let at = 0; at <= text.length; at++) {
    const before = text.slice(0, at);
    const after = text.slice(at);
    const [own = "", next = ""] = after;
    for (const digit of DIGITS) {
      yield before + digit + after;
      if (own !== "" && digit !== own) yield before + digit + after.slice(1);
    }
    if (next !== "") yield before + next + own + after.slice(2);
    if (own !== "" && text.length > 1) yield before + after.slice(1);
  }
}
