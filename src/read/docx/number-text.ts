const DIGITS = "〇一二三四五六七八九";
const COUNTING = ["", "十", "百", "千"];
const LEGAL = "零壹贰叁肆伍陆柒捌玖";
const LEGAL_COUNTING = ["", "拾", "佰", "仟"];
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

/** Numbers above this are printed in digits whatever the format: no list of a document is longer. */
const WORDS_MAX = 9999;

/**
 * A number of a list as its format prints it (ISO/IEC 29500-1, ST_NumberFormat); formats that no
 * Chinese document uses are digits.
 */
export function numberText(value: number, format: string): string {
  if (value < 0 || value > WORDS_MAX) return `${value}`;
  switch (format) {
    case "chineseCounting":
    case "chineseCountingThousand":
    case "japaneseCounting":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
      return counted(value, DIGITS.replace("〇", "零"), COUNTING);
    case "chineseLegalSimplified":
    case "ideographLegalTraditional":
      return counted(value, LEGAL, LEGAL_COUNTING);
    case "ideographDigital":
    case "japaneseDigitalTenThousand":
    case "taiwaneseDigital":
      return `${value}`.replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
    case "ideographTraditional":
      return cycled(value, STEMS);
    case "ideographZodiac":
      return cycled(value, BRANCHES);
    case "decimalZero":
      return value < 10 ? `0${value}` : `${value}`;
    case "decimalFullWidth":
    case "decimalFullWidth2":
      return `${value}`.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : `${value}`;
    case "decimalEnclosedParen":
      return value >= 1 && value <= 20 ? String.fromCharCode(0x2473 + value) : `(${value})`;
    case "ideographEnclosedCircle":
      return value >= 1 && value <= 10 ? String.fromCharCode(0x327f + value) : `${value}`;
    case "upperLetter":
      return lettered(value, 65);
    case "lowerLetter":
      return lettered(value, 97);
    case "upperRoman":
      return roman(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "none":
    case "bullet":
      return "";
    default:
      return `${value}`;
  }
}

/** 十二, 二十, 一百零五. */
function counted(value: number, digits: string, powers: readonly string[]): string {
  if (value === 0) return digits.charAt(0);
  let text = "";
  let isGap = false;
  for (let power = powers.length - 1; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) {
      isGap = text !== "";
      continue;
    }
    if (isGap) text += digits.charAt(0);
    isGap = false;
    const isBareTen = power === 1 && digit === 1 && text === "";
    text += `${isBareTen ? "" : digits.charAt(digit)}${powers[power]}`;
  }
  return text;
}

function cycled(value: number, signs: string): string {
  return value < 1 ? `${value}` : signs.charAt((value - 1) % signs.length);
}

/** a, b … z, aa, bb …, as Word counts. */
function lettered(value: number, first: number): string {
  if (value < 1) return `${value}`;
  const letter = String.fromCharCode(first + ((value - 1) % 26));
  return letter.repeat(Math.min(8, 1 + Math.floor((value - 1) / 26)));
}

const ROMAN: readonly (readonly [number, string])[] = [
  ...([
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
  ] as const),
  ...([
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ] as const),
];

function roman(value: number): string {
  let rest = value;
  let text = "";
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  }
  return text;
}
