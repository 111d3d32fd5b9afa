import { DAY_SECONDS, daysSince1970 } from "#model/evidence-days.ts";
import { plainNumber } from "#model/printed.ts";
import { dayOf } from "#read/books/date.ts";

/** Above it sums of two could leave what is counted exactly. */
export const NUMBER_MAX = 2 ** 52;

const POINT = 0x2e;
const MINUS = 0x2d;
const POWERS = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

/**
 * The number that plain bytes spell (1234.56, -3), in units of its last kept decimal; NaN for every
 * other spelling, which `readScaled` reads.
 */
export function plainScaled(bytes: Uint8Array, from: number, to: number, decimals: number): number {
  let at = from;
  const isNegative = bytes[at] === MINUS;
  if (isNegative) at++;
  if (at >= to || to - at > 16) return Number.NaN;
  let value = 0;
  let digits = 0;
  let fraction = -1;
  for (; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === POINT && fraction < 0 && digits > 0) {
      fraction = 0;
      continue;
    }
    const digit = byte - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
    digits++;
    if (fraction >= 0) fraction++;
  }
  const missing = decimals - Math.max(fraction, 0);
  if (missing < 0 || fraction === 0 || digits + missing > 15) return Number.NaN;
  value *= POWERS[missing] ?? Number.NaN;
  return isNegative && value !== 0 ? -value : value;
}

/** What a text that should be a number is. */
export type ScaledRead =
  | { readonly code: "value"; readonly value: number }
  | { readonly code: "number-unreadable" | "number-too-fine" | "number-too-large" };

/**
 * Reads a number in any spelling: separators of thousands, full width, ￥ before it, its unit
 * behind it. Digits behind the kept decimals must be zeros, unless `isRounded`.
 */
export function readScaled(
  raw: string,
  options: { readonly decimals: number; readonly unit: string; readonly isRounded: boolean },
): ScaledRead {
  const { decimals, unit, isRounded } = options;
  const folded = raw
    .normalize("NFKC")
    .replace(/[\s'=]/g, "")
    .replace(/^[¥￥]/, "");
  const bare = unit !== "" && folded.endsWith(unit) ? folded.slice(0, -unit.length) : folded;
  const match = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d*))?$/.exec(plainNumber(bare));
  if (match === null) return { code: "number-unreadable" };
  const fraction = match[3] ?? "";
  const kept = fraction.slice(0, decimals).padEnd(decimals, "0");
  const rest = fraction.slice(decimals);
  if (!isRounded && /[1-9]/.test(rest)) return { code: "number-too-fine" };
  const digits = (match[2] ?? "").replaceAll(",", "") + kept;
  if (digits.length > 18) return { code: "number-too-large" };
  const value = Number(digits) + (rest >= "5" ? 1 : 0);
  if (value > NUMBER_MAX) return { code: "number-too-large" };
  return { code: "value", value: match[1] === "-" && value !== 0 ? -value : value };
}

/** The month of bytes that spell 2024-03, 202403, 2024年3月 or a day of it, as 202403; −1 for none. */
export function monthOf(bytes: Uint8Array, from: number, to: number): number {
  const day = dayOf(bytes, from, to);
  if (day > 0) return Math.floor(day / 100);
  let digits = 0;
  let value = 0;
  let year = -1;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits++;
      if (digits > 6) return -1;
    } else if (digits === 4 && year < 0) {
      year = value;
      value = 0;
    }
  }
  const month = year < 0 ? value % 100 : value;
  const of = year < 0 ? Math.floor(value / 100) : year;
  return of >= 1900 && of <= 9999 && month >= 1 && month <= 12 ? of * 100 + month : -1;
}

/**
 * The seconds since 1970 of bytes that spell a day and a time (2024-03-05 08:30[:15], with T or a
 * blank between; a bare day is its midnight, 24:00 the next one); −1 for no moment.
 */
export function momentOf(bytes: Uint8Array, from: number, to: number): number {
  let split = to;
  for (let at = from + 8; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte !== 0x20 && byte !== 0x54) continue;
    split = at;
    break;
  }
  const day = dayOf(bytes, from, split);
  if (day < 0) return -1;
  const parts = [0, 0, 0];
  let part = split < to ? 0 : -1;
  for (let at = split + 1; at < to; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit >= 0 && digit <= 9) parts[part] = (parts[part] ?? 0) * 10 + digit;
    else if (bytes[at] === 0x3a && part < 2) part++;
    else if (bytes[at] === POINT && part === 2) break;
    else return -1;
  }
  const [hour = 0, minute = 0, second = 0] = parts;
  if (part === 0 || minute > 59 || second > 59 || hour > 24) return -1;
  if (hour === 24 && minute + second > 0) return -1;
  return daysSince1970(day) * DAY_SECONDS + hour * 3600 + minute * 60 + second;
}
