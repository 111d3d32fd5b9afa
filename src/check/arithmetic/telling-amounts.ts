import type { Figure, Side } from "#check/arithmetic/system.ts";
import { divideHalfUp } from "#model/division.ts";
import { decimalText, withSeparators } from "#model/printed.ts";
import { fenPerUnit, GRID_PER_UNIT } from "#model/unit.ts";

/** Prints have at most six decimals: on this scale all of them are whole. */
const SCALE = 1_000_000n;
/** The unit of the forms is not said. */
const USUAL_UNIT = "万元";

/** How the figures of a ground are printed: unit, decimals and separators of what is computed. */
export type Manner = {
  readonly unit: string;
  readonly decimals: number;
  readonly hasSeparators: boolean;
  /** Whether the figures have different units, so that each is said. */
  readonly isMixed: boolean;
};

/** The manner of figures, that of the first where they differ; decimals of the finest. */
export function mannerOf(figures: readonly Figure[]): Manner {
  const prints = figures.map(({ fact }) => fact.printed);
  const unit = prints[0]?.unit ?? "";
  const isMixed = prints.some((printed) => printed.unit !== unit);
  const isLarge = (text: string) => /\d{4}/.test(text);
  return {
    unit,
    decimals: Math.max(0, ...prints.map(({ decimals }) => decimals)),
    hasSeparators:
      prints.some(({ text }) => text.includes(",")) || !prints.some(({ text }) => isLarge(text)),
    isMixed,
  };
}

/** What is printed, signed, as a whole number of millionths of the grid. */
export function exactOf({ fact }: Figure): bigint {
  const { printed, direction } = fact;
  const perUnit = fenPerUnit(printed.unit) ?? GRID_PER_UNIT;
  const value = (printed.digits * perUnit * SCALE) / 10n ** BigInt(printed.decimals);
  return direction === "decrease" ? -value : value;
}

/** A side added up from what is printed, in millionths of the grid. */
export function exactSum(figures: readonly Figure[], { terms, constant }: Side): bigint {
  let sum = constant * SCALE;
  for (const { sign, figure } of terms) {
    const found = figures[figure];
    if (found !== undefined) sum += BigInt(sign) * exactOf(found);
  }
  return sum;
}

/** A computed amount in the manner of the figures: 2,491.88. */
export function amountText(exact: bigint, manner: Manner): string {
  const perUnit = fenPerUnit(manner.unit) ?? GRID_PER_UNIT;
  const digits = divideHalfUp(exact * 10n ** BigInt(manner.decimals), perUnit * SCALE);
  const decimal = decimalText(digits, manner.decimals);
  const text = manner.hasSeparators ? withSeparators(decimal) : decimal;
  return manner.isMixed ? text + manner.unit : text;
}

/** A figure as printed, with its unit where units differ; a decrease in words has its minus. */
export function printText({ fact }: Figure, manner: Manner): string {
  const { text, unit } = fact.printed;
  const sign = fact.direction === "decrease" && fact.printed.digits > 0n ? "-" : "";
  return sign + text + (manner.isMixed ? unit : "");
}

/** The unit where it is said once at the end: it is not, where it is the usual one. */
export function unitAtEnd({ unit, isMixed }: Manner): string {
  return isMixed || unit === USUAL_UNIT ? "" : unit;
}

/** 100 × part ÷ whole rounded half up to decimals, without the sign %; "" over zero. */
export function percentText(part: bigint, whole: bigint, decimals: number): string {
  if (whole === 0n) return "";
  return decimalText(divideHalfUp(100n * part * 10n ** BigInt(decimals), whole), decimals);
}
