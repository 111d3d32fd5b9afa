import { plainNumber } from "#model/printed.ts";
import { failed, ok, type Result } from "#model/result.ts";

export type AmountProblem = {
  readonly code:
    | "amount-unreadable"
    | "amount-more-than-fen"
    | "amount-scientific"
    | "amount-too-large";
  readonly text: string;
};

/** 一万亿元: no posting of a state's books is larger, and sums of fewer than 90 stay exact. */
export const AMOUNT_MAX_FEN = 100_000_000_000_000;

/** Yuan from which a plain amount may leave what is counted exactly. */
const WHOLE_MAX = 1_000_000_000_000;
const QUOTE = 0x22;
const POINT = 0x2e;
const MINUS = 0x2d;

/**
 * The fen of an amount in yuan as accounting packages write it (1234.56, -3, 0.5, in quotes or not)
 * in the bytes from `from` to `to`; NaN for every other spelling, which `readAmount` reads.
 */
export function plainFen(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  let end = to;
  if (bytes[at] === QUOTE && end - at >= 2 && bytes[end - 1] === QUOTE) {
    at++;
    end--;
  }
  const isNegative = bytes[at] === MINUS;
  if (isNegative) at++;
  if (at >= end || end - at > 14) return Number.NaN;
  let value = 0;
  let digit = (bytes[at] ?? 0) - 48;
  if (digit < 0 || digit > 9) return Number.NaN;
  while (digit >= 0 && digit <= 9) {
    value = value * 10 + digit;
    at++;
    digit = at < end ? (bytes[at] ?? 0) - 48 : -1;
  }
  if (value >= WHOLE_MAX) return Number.NaN;
  if (at < end) {
    if (bytes[at] !== POINT || end - at > 3 || end - at < 2) return Number.NaN;
    const tenths = (bytes[at + 1] ?? 0) - 48;
    const hundredths = end - at === 3 ? (bytes[at + 2] ?? 0) - 48 : 0;
    if (tenths < 0 || tenths > 9 || hundredths < 0 || hundredths > 9) return Number.NaN;
    value = value * 100 + tenths * 10 + hundredths;
  } else {
    value *= 100;
  }
  return isNegative && value !== 0 ? -value : value;
}

const NOTHING = /^[-—–－]?$/;
const SCIENTIFIC = /^[-+]?\d+(?:\.\d+)?e[-+]?\d+$/i;

/**
 * The fen of an amount in yuan in any spelling of import-formats 2: separators of thousands, full
 * width, ￥ before or 元 behind, a minus before or behind, brackets for negative; a blank or a dash
 * is nothing.
 */
export function readAmount(raw: string): Result<number, AmountProblem> {
  const text = raw.normalize("NFKC").replace(/[\s'=]/g, "");
  const bare = text.replace(/^[¥￥]/, "").replace(/元$/, "");
  if (NOTHING.test(bare)) return ok(0);
  if (SCIENTIFIC.test(bare)) return failed({ code: "amount-scientific", text: raw });
  const bracketed = /^\((.*)\)$/.exec(bare)?.[1];
  const behind = /^([^-]+)-$/.exec(bare)?.[1];
  const turned = bracketed ?? behind;
  const match = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d*))?$/.exec(plainNumber(turned ?? bare));
  if (match === null || (turned !== undefined && match[1] === "-")) {
    return failed({ code: "amount-unreadable", text: raw });
  }
  const fraction = (match[3] ?? "").replace(/0+$/, "");
  if (fraction.length > 2) return failed({ code: "amount-more-than-fen", text: raw });
  const digits = (match[2] ?? "").replaceAll(",", "") + fraction.padEnd(2, "0");
  if (digits.length > 18 || Number(digits) > AMOUNT_MAX_FEN) {
    return failed({ code: "amount-too-large", text: raw });
  }
  const size = Number(digits);
  const isNegative = turned !== undefined || match[1] === "-";
  return ok(isNegative && size !== 0 ? -size : size);
}
