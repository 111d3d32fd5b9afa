const ZERO = 0x30;
const NINE = 0x39;

/** A run of digits as a number is written: separators of thousands, a decimal point. */
export type NumberRun = {
  /** Offset of the first digit. */
  readonly from: number;
  readonly to: number;
  /** Digits before the decimal point, separators not counted. */
  readonly wholeLength: number;
  readonly hasSeparators: boolean;
  readonly hasPoint: boolean;
};

/** Whether a character of a folded text is a digit. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= ZERO && code <= NINE;
}

/**
 * The number that begins at a digit. A comma is a separator only before exactly three digits
 * (`0批次,0人次` has none), a point only before a digit.
 */
export function numberAt(text: string, from: number): NumberRun {
  let at = endOfDigits(text, from);
  let wholeLength = at - from;
  let hasSeparators = false;
  if (wholeLength <= 3) {
    while (text.charAt(at) === "," && endOfDigits(text, at + 1) - at === 4) {
      at += 4;
      wholeLength += 3;
      hasSeparators = true;
    }
  }
  const isPoint = text.charAt(at) === "." && isDigit(text, at + 1);
  const to = isPoint ? endOfDigits(text, at + 1) : at;
  return { from, to, wholeLength, hasSeparators, hasPoint: isPoint };
}

/** The offset behind the digits that begin at an offset. */
export function endOfDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text, at)) at++;
  return at;
}
