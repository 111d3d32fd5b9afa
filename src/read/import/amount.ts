import { fenPerUnit } from "#model/unit.ts";
import { AMOUNT_MAX_FEN, type AmountProblem, plainFen, readAmount } from "#read/books/amount.ts";
import type { SheetCell } from "#read/workbook/sheet.ts";

/** An amount in fen, nothing at all, or why it is none. */
export type AmountRead =
  | { readonly kind: "amount"; readonly fen: number }
  | { readonly kind: "blank" }
  | { readonly kind: "problem"; readonly problem: AmountProblem };

const BLANK: AmountRead = { kind: "blank" };
const DASH = /^[-—–－\s]*$/;
/** How far a stored number may lie from whole fen: its last digits are not the clerk's. */
const NOISE_PER_YUAN = 1_000_000;

/**
 * The amount of a cell in a column whose unit of money is known (元, 万元 …), exact. A stored number
 * is its shortest decimal; one that misses whole fen by less than a millionth yuan is those fen.
 */
export function readAmountCell(cell: SheetCell, unit: string): AmountRead {
  if (typeof cell === "number") return numberAmount(cell, unit);
  if (cell === "" || DASH.test(cell)) return BLANK;
  const inTenThousands = /万元?$/.exec(cell.normalize("NFKC").trim());
  if (unit === "元" && inTenThousands === null) {
    const read = readAmount(cell);
    return read.ok ? amount(read.value) : { kind: "problem", problem: read.problem };
  }
  const bare = inTenThousands === null ? cell : cell.trim().slice(0, -inTenThousands[0].length);
  return scaledAmount(bare, inTenThousands === null ? unit : "万元", cell);
}

function amount(fen: number): AmountRead {
  return { kind: "amount", fen };
}

function numberAmount(cell: number, unit: string): AmountRead {
  const text = String(cell);
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return problem("amount-too-large", text);
  const read = scaledAmount(text, unit, text);
  if (read.kind !== "problem" || read.problem.code !== "amount-more-than-fen") return read;
  const perUnit = Number(fenPerUnit(unit) ?? 100n);
  const fen = Math.trunc(cell * perUnit + (cell < 0 ? -0.5 : 0.5));
  const isNoise = Math.abs(cell * perUnit - fen) * NOISE_PER_YUAN < 100;
  return isNoise && Number.isSafeInteger(fen) ? amount(fen) : read;
}

const ENCODER = new TextEncoder();

/** An amount in any unit of money: its digits times what the unit is, without a remainder. */
function scaledAmount(bare: string, unit: string, original: string): AmountRead {
  const perUnit = fenPerUnit(unit);
  if (perUnit === undefined) return problem("amount-unreadable", original);
  const bytes = ENCODER.encode(bare);
  const plain = perUnit === 100n ? plainFen(bytes, 0, bytes.length) : Number.NaN;
  if (!Number.isNaN(plain)) return amount(plain);
  const match = /^([-(]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d*))?([-)]?)$/.exec(
    bare.normalize("NFKC").replace(/[\s¥￥元]/g, ""),
  );
  if (match === null) return problem("amount-unreadable", original);
  const fraction = (match[3] ?? "").replace(/0+$/, "");
  const digits = BigInt((match[2] ?? "0").replaceAll(",", "") + fraction);
  const scaled = digits * perUnit;
  const scale = 10n ** BigInt(fraction.length);
  if (scaled % scale !== 0n) return problem("amount-more-than-fen", original);
  const size = scaled / scale;
  if (size > BigInt(AMOUNT_MAX_FEN)) return problem("amount-too-large", original);
  const isNegative = match[1] !== "" || match[4] !== "";
  return amount(isNegative && size !== 0n ? -Number(size) : Number(size));
}

function problem(code: AmountProblem["code"], text: string): AmountRead {
  return { kind: "problem", problem: { code, text } };
}

/** Fen as yuan with two decimals, as our templates write them. */
export function yuanText(fen: number): string {
  const size = Math.abs(fen);
  const rest = size % 100;
  const whole = (size - rest) / 100;
  return `${fen < 0 ? "-" : ""}${whole}.${rest < 10 ? "0" : ""}${rest}`;
}
