/** Digits that a spreadsheet keeps of a number; what is behind them is an artefact of binary. */
const DIGITS_MAX = 15;

/** A decimal by its digits and the place of its point: 78.15 is 7815 with 2 decimals. */
type Decimal = { readonly isNegative: boolean; readonly digits: bigint; readonly decimals: number };

/**
 * A number as a cell shows it: the shortest decimal of what is stored, rounded half up to the
 * decimals of the format. Undefined where the format is none of plain numbers (dates, fractions,
 * exponents, conditions).
 */
export function shownNumber(value: number, format: string): string | undefined {
  if (!Number.isFinite(value)) return undefined;
  const decimal = shortestDecimal(value);
  if (isGeneral(format)) return plain(decimal);
  const section = sectionFor(format, value);
  if (section === undefined) return undefined;
  const own = { ...decimal, isNegative: decimal.isNegative && section.keepsSign };
  return section.text === "" ? "" : inSection(own, section.text);
}

function isGeneral(format: string): boolean {
  return format === "" || /^(?:general|G\/通用格式|@)$/i.test(format);
}

/** The shortest decimal that names the stored number, in at most fifteen digits, half up. */
function shortestDecimal(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = String(Math.abs(value)).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const decimals = fraction.length - Number(exponent);
  const isNegative = value < 0;
  const decimal = { isNegative, digits: BigInt(whole + fraction), decimals };
  const excess = decimal.digits.toString().length - DIGITS_MAX;
  const short = excess > 0 ? roundedTo(decimal, decimals - excess) : decimal;
  return withoutZeros(short);
}

function withoutZeros(decimal: Decimal): Decimal {
  let { digits, decimals } = decimal;
  if (decimals < 0) return { ...decimal, digits: digits * 10n ** BigInt(-decimals), decimals: 0 };
  while (decimals > 0 && digits % 10n === 0n) {
    digits /= 10n;
    decimals--;
  }
  return { ...decimal, digits, decimals };
}

/** Half up: away from zero, as spreadsheets round. */
function roundedTo(decimal: Decimal, decimals: number): Decimal {
  const { digits } = decimal;
  if (decimals >= decimal.decimals) {
    return { ...decimal, digits: digits * 10n ** BigInt(decimals - decimal.decimals), decimals };
  }
  const unit = 10n ** BigInt(decimal.decimals - decimals);
  return { ...decimal, digits: (digits + unit / 2n) / unit, decimals };
}

function plain(decimal: Decimal): string {
  return (decimal.isNegative ? "-" : "") + digitsOf(decimal, 1, false);
}

function digitsOf({ digits, decimals }: Decimal, wholeMin: number, isGrouped: boolean): string {
  const text = digits.toString().padStart(decimals + wholeMin, "0");
  const all = text.slice(0, text.length - decimals);
  const whole = wholeMin === 0 && all === "0" ? "" : all;
  const grouped = isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ",") : whole;
  return decimals === 0 ? grouped : `${grouped}.${text.slice(text.length - decimals)}`;
}

type Section = { readonly text: string; readonly keepsSign: boolean };

/** Dates, fractions, exponents, conditions, codes of characters: another's work. */
const NOT_PLAIN = /[ymdhsgbeE/]|\[[<>=]|\[\$?-?(?:h|m|s|DBNum)/i;

/** Colours and currencies in brackets, words in quotes. */
const LITERALS = /"[^"]*"|\\.|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|_.|\*./g;

/** Stands for a literal while digits are put in; no format holds it. */
const LITERAL_MARK = "\ufffc";

/** The part of a format for numbers of this sign: positive;negative;zero. */
function sectionFor(format: string, value: number): Section | undefined {
  if (format.length > 200) return undefined;
  if (NOT_PLAIN.test(format.replace(LITERALS, "").replace(/general/gi, ""))) return undefined;
  if (/\[(?:[<>=]|DBNum)/i.test(format)) return undefined;
  const sections = sectionsOf(format);
  const [positive = "", negative, zero] = sections;
  if (value < 0 && negative !== undefined) return { text: negative, keepsSign: false };
  if (value === 0 && zero !== undefined) return { text: zero, keepsSign: false };
  return { text: positive, keepsSign: true };
}

/** The parts of a format; a semicolon in quotes or behind a backslash parts nothing. */
function sectionsOf(format: string): readonly string[] {
  const sections = [""];
  for (const [piece] of format.matchAll(/"[^"]*"|\\.|[\s\S]/g)) {
    if (piece === ";") sections.push("");
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

/** A number in one part of a format: its digits in the place of the placeholders, words around. */
function inSection(decimal: Decimal, section: string): string | undefined {
  const words: string[] = [];
  const marked = section.replace(LITERALS, (literal, currency: string | undefined) => {
    words.push(wordOf(literal, currency));
    return LITERAL_MARK;
  });
  if (/general/i.test(marked)) return filled(marked.replace(/general/i, plain(decimal)), words);
  const pattern = /[#0?][#0?,]*(?:\.[#0?]*,*)?|\.[0#?]+,*/.exec(marked)?.[0];
  if (pattern === undefined) return filled(marked, words);
  const percents = marked.split("%").length - 1;
  const thousands = /,*$/.exec(pattern)?.[0].length ?? 0;
  const [whole = "", fraction = ""] = pattern.replace(/,+$/, "").split(".");
  const scaled = { ...decimal, decimals: decimal.decimals - 2 * percents + 3 * thousands };
  const rounded = roundedTo(normal(scaled), fraction.length);
  const minimum = fraction.replace(/[#?]+$/, "").length;
  const trimmed = minimum === fraction.length ? rounded : withLeast(rounded, minimum);
  const zeros = whole.replace(/[^0]/g, "").length;
  const isGrouped = /[#0?],+[#0?]/.test(whole);
  const digits = digitsOf(trimmed, zeros, isGrouped);
  const sign = decimal.isNegative && trimmed.digits !== 0n ? "-" : "";
  return (
    sign +
    filled(
      marked.replace(pattern, () => digits),
      words,
    )
  );
}

function normal(decimal: Decimal): Decimal {
  return decimal.decimals < 0 ? withoutZeros(decimal) : decimal;
}

/** `0.0#` shows a zero at the end only where it asks for one. */
function withLeast(decimal: Decimal, least: number): Decimal {
  let { digits, decimals } = decimal;
  while (decimals > least && digits % 10n === 0n) {
    digits /= 10n;
    decimals--;
  }
  return { ...decimal, digits, decimals };
}

function wordOf(literal: string, currency: string | undefined): string {
  if (literal.startsWith('"')) return literal.slice(1, -1);
  if (literal.startsWith("\\")) return literal.slice(1);
  if (literal.startsWith("[$")) return currency ?? "";
  return "";
}

function filled(marked: string, words: readonly string[]): string {
  let index = 0;
  return marked
    .replaceAll(LITERAL_MARK, () => words[index++] ?? "")
    .replace(/[?#]/g, "")
    .trim();
}
