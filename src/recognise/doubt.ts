import { type SourceText, spansOf } from "#model/source-document.ts";
import type { Range } from "./claim.ts";

/**
 * Whether the characters of a figure are uncertain (识读存疑): put together from several cells,
 * broken off where a line ends, with blanks inside (16, 291. 51), in digits of two widths, or cut
 * out of a longer run of digits. Separators of thousands and blanks around the figure are none of
 * it.
 */
export function isDoubtful(ranges: readonly [Range, ...Range[]]): boolean {
  const [{ text, from, to }, ...others] = ranges;
  return others.length > 0 || hasDamage(text.text, from, to) || isBroken(text, from, to);
}

const ZERO = 0x30;
const WIDE_ZERO = 0xff10;

/** A plain loop: every figure of a document is asked. */
function hasDamage(text: string, from: number, to: number): boolean {
  let narrow = false;
  let wide = false;
  let last = from - 1;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    const isNarrow = isDigit(code, ZERO);
    const isWide = isDigit(code, WIDE_ZERO);
    if (!isNarrow && !isWide) continue;
    if ((narrow || wide) && hasBlank(text, last + 1, at)) return true;
    narrow ||= isNarrow;
    wide ||= isWide;
    last = at;
  }
  return (narrow && wide) || isCut(text, from - 1) || isCut(text, to);
}

function isDigit(code: number, zero: number): boolean {
  return code >= zero && code <= zero + 9;
}

function hasBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const char = text.charCodeAt(at);
    if (char <= 0x20 || char === 0xa0 || char === 0x3000) return true;
  }
  return false;
}

/** Whether a digit goes on outside of the figure. */
function isCut(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigit(code, ZERO) || isDigit(code, WIDE_ZERO);
}

/** The first columns of a line: what stands there was not broken by markup. */
const LINE_START = 4;

/** Whether the figure goes on in the next line of its page or file. */
function isBroken(text: SourceText, from: number, to: number): boolean {
  if (!("spans" in text) || text.spans.length === 1) return false;
  const own = spansOf(text).filter((span) => span.at < to && from < span.at + span.length);
  return own.some((span, index) => {
    const before = own[index - 1];
    if (before === undefined) return false;
    if (span.kind === "line" && before.kind === "line") {
      return before.line < span.line && span.column <= LINE_START;
    }
    if (span.kind !== "box" || before.kind !== "box") return false;
    return before.page !== span.page || span.box.y >= before.box.y + before.box.height;
  });
}
