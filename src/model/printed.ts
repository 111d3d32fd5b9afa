import { divideDown, divideHalfUp, divideUp } from "#model/division.ts";
import type { Fen } from "#model/fen.ts";
import { between, type Interval, negate } from "#model/interval.ts";
import { failed, ok, type Result } from "#model/result.ts";
import { type Direction, type FigureKind, fenPerUnit, GRID_PER_UNIT } from "#model/unit.ts";

/**
 * A figure as printed (公布数): the text without the blanks that conversion put into it, its unit
 * ("" where the page gives none) and its decimals. `digits` is the number without its decimal
 * point, with its sign: 15,088.87 is digits 1508887n with 2 decimals.
 */
export type Printed = {
  readonly text: string;
  readonly unit: string;
  readonly digits: bigint;
  readonly decimals: number;
};

export type FigureProblem =
  | { readonly code: "not-a-figure"; readonly text: string }
  | { readonly code: "unit-unknown"; readonly text: string };

/** More digits than any account of a state has; longer runs are codes, not figures. */
const DIGITS_MAX = 20;
const DECIMALS_MAX = 6;

/**
 * Reads a number as it stands on a page: blanks inside it, full-width digits, separators of
 * thousands and a sign before it are understood. Trailing units are not: cut them off first.
 */
export function readPrinted(raw: string, unit: string): Result<Printed, FigureProblem> {
  const text = plainNumber(raw);
  const match = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return failed({ code: "not-a-figure", text: raw });
  const whole = (match[2] ?? "").replaceAll(",", "");
  const fraction = match[3] ?? "";
  if (whole.length + fraction.length > DIGITS_MAX || fraction.length > DECIMALS_MAX) {
    return failed({ code: "not-a-figure", text: raw });
  }
  const size = BigInt(whole + fraction);
  const digits = match[1] === "-" ? -size : size;
  return ok({ text, unit, digits, decimals: fraction.length });
}

/** The number without blanks and with half-width digits, point, comma and minus. */
export function plainNumber(raw: string): string {
  return raw
    .replace(/[\s\u00a0\u3000\u2002-\u200b\ufeff]/g, "")
    .replace(/[０-９．，]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/^[－−–—﹣]/, "-");
}

/** The exact decimal in its unit, without separators, as JSON carries it: "15088.87". */
export function decimalOf(printed: Printed): string {
  return decimalText(printed.digits, printed.decimals);
}

/** Digits and a number of decimals as a decimal text: (−31n, 2) is "-0.31". */
export function decimalText(digits: bigint, decimals: number): string {
  const size = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, "0");
  const sign = digits < 0n ? "-" : "";
  if (decimals === 0) return sign + size;
  return `${sign}${size.slice(0, -decimals)}.${size.slice(-decimals)}`;
}

/**
 * The numbers that the print can stand for: half a unit of the last place each way, both ends
 * closed (relations.yaml, Tests). Counts are exact, and so is a bare 0 or 0%. A decrease in words
 * turns the sign. Money is on the grid of fen, the rest on that of millionths.
 */
export function intervalOf(printed: Printed, kind: FigureKind, direction?: Direction): Interval {
  const perUnit = fenPerUnit(printed.unit) ?? GRID_PER_UNIT;
  const scale = 2n * 10n ** BigInt(printed.decimals);
  const isExact = isExactPrint(printed, kind);
  const doubled = printed.digits * 2n;
  const low = divideDown((isExact ? doubled : doubled - 1n) * perUnit, scale);
  const high = divideUp((isExact ? doubled : doubled + 1n) * perUnit, scale);
  const interval = between(low, high);
  return direction === "decrease" ? negate(interval) : interval;
}

function isExactPrint(printed: Printed, kind: FigureKind): boolean {
  if (printed.decimals > 0) return false;
  if (printed.digits === 0n) return true;
  return kind === "count" || kind === "score" || isCountedChange(printed, kind);
}

/** A change of a count (增加 109 人) is as exact as the count. */
function isCountedChange(printed: Printed, kind: FigureKind): boolean {
  return kind === "change" && fenPerUnit(printed.unit) === undefined && printed.unit !== "%";
}

/** Prints an amount in a unit of money, rounding half up once: (fen 1508887123, 万元, 2) 15088.87. */
export function printFen(
  amount: Fen,
  unit: string,
  decimals: number,
): Result<Printed, FigureProblem> {
  const perUnit = fenPerUnit(unit);
  if (perUnit === undefined) return failed({ code: "unit-unknown", text: unit });
  const digits = divideHalfUp(BigInt(amount) * 10n ** BigInt(decimals), perUnit);
  return ok({ text: decimalText(digits, decimals), unit, digits, decimals });
}

/** The same print with separators of thousands: "15,088.87". */
export function withSeparators(decimal: string): string {
  const [whole = "", fraction] = decimal.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
