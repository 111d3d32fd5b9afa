import type { Printed } from "#model/printed.ts";

/**
 * Kinds of mistakes in printed figures (差错类型): how surprising each is, in bits (−log₂), and how
 * it looks. The bits only rank suspects that the arithmetic leaves; they acquit nobody. They were
 * chosen by trial on planted errors and want re-estimating from confirmed findings.
 */
export type SlipEntry = {
  readonly key: string;
  /** In the words of the field. */
  readonly words: string;
  readonly bits: number;
  /** Whether log₂ of the number of digits is added: any of them could have been hit. */
  readonly isPerDigit: boolean;
  /** What was printed and what was meant, an invented case. */
  readonly printed: string;
  readonly meant: string;
};

export const SLIPS = [
  {
    key: "swapped-digits",
    words: "数字前后颠倒",
    bits: 2.5,
    isPerDigit: true,
    printed: "3,101.06",
    meant: "3,011.06",
  },
  {
    key: "dropped-digit",
    words: "漏一位数字",
    bits: 3,
    isPerDigit: true,
    printed: "301.06",
    meant: "3,011.06",
  },
  {
    key: "doubled-digit",
    words: "重复一位数字",
    bits: 3,
    isPerDigit: true,
    printed: "30,011.06",
    meant: "3,011.06",
  },
  {
    key: "changed-digit",
    words: "一位数字错",
    bits: 5.7,
    isPerDigit: true,
    printed: "3,071.06",
    meant: "3,011.06",
  },
  {
    key: "inserted-digit",
    words: "多一位数字",
    bits: 7.3,
    isPerDigit: true,
    printed: "35,011.06",
    meant: "3,011.06",
  },
  {
    key: "decimal-point",
    words: "小数点错位",
    bits: 4,
    isPerDigit: false,
    printed: "301.11",
    meant: "3,011.06",
  },
  {
    key: "unit",
    words: "单位错，元与万元、亿元相混",
    bits: 5,
    isPerDigit: false,
    printed: "30,110,600.00",
    meant: "3,011.06",
  },
  {
    key: "sign",
    words: "正负号错",
    bits: 4,
    isPerDigit: false,
    printed: "-0.31",
    meant: "0.31",
  },
  {
    key: "direction-word",
    words: "增减方向写反",
    bits: 4,
    isPerDigit: false,
    printed: "减少12.50",
    meant: "增加12.50",
  },
  {
    key: "neighbour-value",
    words: "串行或串列，误填相邻的数",
    bits: 6,
    isPerDigit: false,
    printed: "12.50",
    meant: "158.65",
  },
  {
    key: "last-year-value",
    words: "误填上年数",
    bits: 6,
    isPerDigit: false,
    printed: "11,319.75",
    meant: "14,341.12",
  },
  {
    key: "value-elsewhere",
    words: "误填文中另一处的数",
    bits: 9,
    isPerDigit: false,
    printed: "2,320.73",
    meant: "158.65",
  },
  {
    key: "carried-error",
    words: "由错数算出",
    bits: 2,
    isPerDigit: false,
    printed: "46.31%",
    meant: "46.11%",
  },
  { key: "left-out", words: "漏填", bits: 14, isPerDigit: false, printed: "0.00", meant: "12.50" },
  { key: "other", words: "其他", bits: 14, isPerDigit: false, printed: "12.50", meant: "97.31" },
] as const satisfies readonly SlipEntry[];

/** Wrong formulas of rates and shares: the percent is right for another question. */
export const FORMULAS = [
  {
    key: "growth-over-this-year",
    words: "误以本年数为基数",
    bits: 3,
    isPerDigit: false,
    printed: "增减额÷本年数",
    meant: "增减额÷上年数",
  },
  {
    key: "level-for-rate",
    words: "误填完成率或比值，应为增减率",
    bits: 3,
    isPerDigit: false,
    printed: "126.69%",
    meant: "26.69%",
  },
  {
    key: "rate-for-level",
    words: "误填增减率或差异率，应为完成率",
    bits: 3,
    isPerDigit: false,
    printed: "-1.00%",
    meant: "99.00%",
  },
  {
    key: "last-over-this",
    words: "误为上年数与本年数之比",
    bits: 3,
    isPerDigit: false,
    printed: "上年数÷本年数",
    meant: "增减额÷上年数",
  },
  {
    key: "base-with-wrong-sign",
    words: "上年数推算方向反，增加当作减少",
    bits: 3,
    isPerDigit: false,
    printed: "增减额÷（本年数＋增减额）",
    meant: "增减额÷（本年数－增减额）",
  },
  {
    key: "not-times-hundred",
    words: "未乘以100",
    bits: 3,
    isPerDigit: false,
    printed: "0.27%",
    meant: "26.69%",
  },
  {
    key: "truncated",
    words: "截去尾数，未四舍五入",
    bits: 2,
    isPerDigit: false,
    printed: "26.69%",
    meant: "26.70%",
  },
  {
    key: "share-over-another",
    words: "误以同段另一数为总数",
    bits: 5,
    isPerDigit: false,
    printed: "某项÷另一合计",
    meant: "某项÷合计",
  },
  {
    key: "part-of-neighbour",
    words: "误以相邻项目的数计算",
    bits: 5,
    isPerDigit: false,
    printed: "邻项÷合计",
    meant: "某项÷合计",
  },
] as const satisfies readonly SlipEntry[];

/** Causes of a whole block of figures. */
export const BLOCKS = [
  {
    key: "table-unit",
    words: "全表单位错",
    bits: 5,
    isPerDigit: false,
    printed: "表头万元，按元填列",
    meant: "按万元填列",
  },
  {
    key: "cells-exchanged",
    words: "两格互换",
    bits: 6,
    isPerDigit: false,
    printed: "基本12.50，项目30.00",
    meant: "基本30.00，项目12.50",
  },
  {
    key: "rows-displaced",
    words: "数字较科目移位",
    bits: 6,
    isPerDigit: false,
    printed: "第8至14行下移一行",
    meant: "各行对齐",
  },
  {
    key: "row-missing",
    words: "漏列一行",
    bits: 6,
    isPerDigit: false,
    printed: "款下各项之和少6.18",
    meant: "另有一项6.18",
  },
  {
    key: "other-version",
    words: "整句出自另一版本的数",
    bits: 6,
    isPerDigit: false,
    printed: "句中数自相符，与各表均不符",
    meant: "与各表相符",
  },
] as const satisfies readonly SlipEntry[];

type Keyed<Table extends readonly { readonly key: string }[]> = Table[number]["key"];

export type SlipKey = Keyed<typeof SLIPS> | Keyed<typeof FORMULAS> | Keyed<typeof BLOCKS>;

/** What an error in a figure costs before its slip is looked at, in bits. */
export const ERROR_BITS = 10;
/** Every further print of the same wrong number: people copy it to every place. */
export const COPY_BITS = 2;
/** A usual relation that the correction would break. */
export const SOFT_BREAK_BITS = 4;
/** Statements come out of software, sentences are typed. */
export const STATEMENT_BITS = 2;

const ENTRIES: ReadonlyMap<string, SlipEntry> = new Map(
  [...SLIPS, ...FORMULAS, ...BLOCKS].map((entry) => [entry.key, entry]),
);

/** The entry of a slip, a formula or a block cause. Throws RangeError for an unknown key. */
export function slipEntry(key: string): SlipEntry {
  const entry = ENTRIES.get(key);
  if (entry === undefined) throw new RangeError(`${key} is no slip`);
  return entry;
}

/** The slip that makes one print out of another, and its bits with the number of digits. */
export type FoundSlip = { readonly key: SlipKey; readonly bits: number };

/**
 * The least surprising slip that turns what was meant into what is printed, or undefined when none
 * does. Digits are compared as they stand, at equal decimals: 11906 against 19106, never the values.
 */
export function slipBetween(printed: Printed, meant: Printed): FoundSlip | undefined {
  if (printed.digits === meant.digits && printed.decimals === meant.decimals) return undefined;
  const isTurned = printed.digits < 0n !== meant.digits < 0n;
  const from = digitsOf(printed);
  const to = digitsOf(meant);
  if (isTurned) {
    return from === to && printed.decimals === meant.decimals ? found("sign") : undefined;
  }
  if (printed.digits === 0n) return found("left-out");
  return digitSlip(from, to) ?? scaleSlip(printed, meant);
}

function found(key: SlipKey): FoundSlip {
  return { key, bits: slipEntry(key).bits };
}

/**
 * A slip of digits: any of them could have been hit. Of short numbers nearly every one is one digit
 * from every other, so that a slip explains little there and costs nearly as much as none.
 */
function digitsFound(key: SlipKey, digits: number, choices: number): FoundSlip {
  const evidence = digits * Math.log2(10) - Math.log2(Math.max(1, choices));
  const bits = slipEntry(key).bits + Math.log2(Math.max(1, digits));
  return { key, bits: Math.max(bits, slipEntry("other").bits - Math.max(0, evidence)) };
}

/** The digits as they stand, a leading zero that remained of a lost digit too. */
function digitsOf({ digits, decimals, text }: Printed): string {
  const size = digits < 0n ? -digits : digits;
  const asPrinted = text.replace(/\D/g, "");
  if (asPrinted !== "" && BigInt(asPrinted) === size) return asPrinted;
  return size.toString().padStart(decimals + 1, "0");
}

function digitSlip(printed: string, meant: string): FoundSlip | undefined {
  const count = Math.max(printed.length, meant.length);
  if (printed.length === meant.length) {
    const first = firstDifference(printed, meant);
    const last = lastDifference(printed, meant);
    if (last === first) return digitsFound("changed-digit", count, 9 * count);
    const isSwap =
      last === first + 1 && printed[first] === meant[last] && printed[last] === meant[first];
    return isSwap ? digitsFound("swapped-digits", count, count - 1) : undefined;
  }
  if (printed.length + 1 === meant.length) {
    const lacks = lacksOne(printed, meant);
    return lacks === undefined ? undefined : digitsFound("dropped-digit", count, 10 * count);
  }
  if (printed.length === meant.length + 1) {
    const extra = lacksOne(meant, printed);
    if (extra === undefined) return undefined;
    const isDouble = printed[extra] === printed[extra - 1] || printed[extra] === printed[extra + 1];
    return isDouble
      ? digitsFound("doubled-digit", count, 10)
      : digitsFound("inserted-digit", count, 10 * count);
  }
  return undefined;
}

/** Where the longer text has a digit that the shorter lacks, or undefined when more differs. */
function lacksOne(shorter: string, longer: string): number | undefined {
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at++;
  return shorter.slice(at) === longer.slice(at + 1) ? at : undefined;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

function lastDifference(a: string, b: string): number {
  let at = a.length - 1;
  while (at >= 0 && a[at] === b[at]) at--;
  return at;
}

const SCALES = [1, 2, 3, 4, 8] as const;

/** A power of ten between the two, one of them rounded to its last place. */
function scaleSlip(printed: Printed, meant: Printed): FoundSlip | undefined {
  const decimals = Math.max(printed.decimals, meant.decimals);
  const a = sizeAt(printed, decimals);
  const b = sizeAt(meant, decimals);
  for (const power of SCALES) {
    const scale = 10n ** BigInt(power);
    if (
      isScaled(a, b, scale, placeAt(meant, decimals)) ||
      isScaled(b, a, scale, placeAt(printed, decimals))
    ) {
      return power < 4 ? { key: "decimal-point", bits: pointBits(printed, power) } : found("unit");
    }
  }
  return undefined;
}

function pointBits(printed: Printed, power: number): number {
  const evidence = digitsOf(printed).length * Math.log2(10) - Math.log2(2 * SCALES.length);
  const bits = slipEntry("decimal-point").bits + power;
  return Math.max(bits, slipEntry("other").bits - evidence);
}

function sizeAt({ digits, decimals }: Printed, at: number): bigint {
  const size = digits < 0n ? -digits : digits;
  return size * 10n ** BigInt(at - decimals);
}

function placeAt({ decimals }: Printed, at: number): bigint {
  return 10n ** BigInt(at - decimals);
}

/** Whether the larger is the smaller times the scale, the smaller rounded to its place. */
function isScaled(larger: bigint, smaller: bigint, scale: bigint, place: bigint): boolean {
  if (smaller < 100n * place) return larger === smaller * scale;
  const miss = larger - smaller * scale;
  return (miss < 0n ? -miss : miss) * 2n <= scale * place;
}

/** A slip in the words of the field, "" where none is known. */
export function slipWords(key: string): string {
  return key === "other" ? "" : (ENTRIES.get(key)?.words ?? "");
}
