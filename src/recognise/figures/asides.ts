import type { AsideKind } from "#model/disclosure.ts";
import { endOfDigits, isDigit, type NumberRun } from "./number.ts";

/** A stretch of a text whose number is no figure. */
export type AsideRun = { readonly from: number; readonly to: number; readonly kind: AsideKind };

/** A number of a folded text and what is known around it. */
export type NumberSeen = {
  readonly text: string;
  readonly run: NumberRun;
  /** Whether a blank stood before the character at an offset. */
  readonly isApart: (at: number) => boolean;
  /** Whether the number begins a line or a sentence. */
  readonly isLineStart: boolean;
};

/**
 * What a number is when it is no figure; empty when it is one. The stretch may end before the
 * number does, where two are glued together (2019498.83 is a year and an amount), and may go on
 * behind it (2024年12月31日).
 */
export function asideAt(seen: NumberSeen): readonly AsideRun[] {
  for (const rule of RULES) {
    const to = rule.end(seen);
    if (to > seen.run.from) return [{ from: seen.run.from, to, kind: rule.kind }];
  }
  return [];
}

type Rule = { readonly kind: AsideKind; readonly end: (seen: NumberSeen) => number };

/** Not an aside of this kind. */
const NONE = -1;

const RULES: readonly Rule[] = [
  { kind: "document-number", end: documentNumber },
  { kind: "time", end: time },
  { kind: "date", end: date },
  { kind: "ordinal", end: ordinal },
  { kind: "law-article", end: lawArticle },
  { kind: "year", end: year },
  { kind: "telephone", end: telephone },
  { kind: "page-number", end: pageNumber },
  { kind: "name", end: name },
  { kind: "code", end: code },
];

const YEAR_FIRST = 1949;
const YEAR_LAST = 2099;

function isYear(text: string, from: number): boolean {
  const value = Number(text.slice(from, from + 4));
  return value >= YEAR_FIRST && value <= YEAR_LAST && isDigit(text, from + 3);
}

/** A bare run of digits, without separators or a decimal point. */
function isPlain({ run }: NumberSeen, length?: number): boolean {
  if (run.hasPoint || run.hasSeparators) return false;
  return length === undefined || run.wholeLength === length;
}

/** (2016)262号, [2009]13号, 2024年第3号, 第262号: a year in brackets and the number behind it. */
function documentNumber(seen: NumberSeen): number {
  const { text, run } = seen;
  const before = text.charAt(run.from - 1);
  if (isPlain(seen, 4) && isYear(text, run.from) && /[([{【]/u.test(before)) {
    const behind = run.to + (text.charAt(run.to + 1) === "第" ? 2 : 1);
    if (/[)\]}】]/u.test(text.charAt(run.to)) && isDigit(text, behind)) {
      const end = endOfDigits(text, behind);
      if (text.charAt(end) === "号") return end;
    }
  }
  if (isPlain(seen) && text.charAt(run.to) === "号") return run.to;
  return NONE;
}

function time({ text, run }: NumberSeen): number {
  if (run.wholeLength > 2 || run.hasPoint || !/^:[0-5]\d/u.test(text.slice(run.to, run.to + 3))) {
    return NONE;
  }
  const end = endOfDigits(text, run.to + 1);
  return /^:[0-5]\d/u.test(text.slice(end, end + 3)) ? end + 3 : end;
}

const MONTH_AND_DAY = /^(?:1[0-2]|0?[1-9])月(?:(?:3[01]|[12]\d|0?[1-9])(?=日|号))?/u;

/** 2024年12月31日, 2024-12-31, 12月31日, 2024.12.31; a number that lost its 年 (20209月) too. */
function date(seen: NumberSeen): number {
  const { text, run } = seen;
  if (run.hasSeparators) return NONE;
  if (isYear(text, run.from)) {
    const end = dateWithYear(seen);
    if (end > run.from) return end;
  }
  if (run.hasPoint || run.wholeLength > 2) return NONE;
  const found = MONTH_AND_DAY.exec(text.slice(run.from, run.from + 6));
  if (found !== null) return run.from + found[0].length;
  return text.charAt(run.to) === "日" ? run.to : NONE;
}

function dateWithYear(seen: NumberSeen): number {
  const { text, run } = seen;
  const behind = run.from + 4;
  const skip = text.charAt(behind) === "年" ? 1 : 0;
  const words = MONTH_AND_DAY.exec(text.slice(behind + skip, behind + skip + 6));
  if (words !== null) return behind + skip + words[0].length;
  const mark = text.charAt(behind);
  if (/[-./]/u.test(mark)) {
    const monthEnd = endOfRun(seen, behind + 1);
    if (text.charAt(monthEnd) !== mark || monthEnd - behind > 3) return NONE;
    const dayEnd = endOfRun(seen, monthEnd + 1);
    return dayEnd - monthEnd > 1 && dayEnd - monthEnd <= 3 ? dayEnd : NONE;
  }
  const glued = /^20\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/u.exec(
    text.slice(run.from, run.from + 9),
  );
  return glued === null || /[元万亿%]/u.test(text.charAt(run.to)) ? NONE : run.from + 8;
}

/** The end of digits that no blank divides: 2021-8-23 08:50 has lost its blank when folded. */
function endOfRun({ text, isApart }: NumberSeen, from: number): number {
  let at = from;
  while (isDigit(text, at) && (at === from || !isApart(at)) && at - from < 2) at++;
  return at;
}

const ORDINAL_BEFORE = /(?:指标|目标任务|任务|附件|附表|图|表|公开|项目|方案|批注|第|[A-Za-z])$/u;

/** 1. 1、 (1) at the beginning of a line or sentence; 指标1, 附件1, 公开07表, 第3. */
function ordinal({ text, run, isApart, isLineStart }: NumberSeen): number {
  const whole = run.hasPoint ? endOfDigits(text, run.from) : run.to;
  const length = whole - run.from;
  if (length > 3 || run.hasSeparators) return NONE;
  const before = text.charAt(run.from - 1);
  const behind = text.charAt(whole);
  if (before === "(" && behind === ")" && length <= 2) return whole;
  if (length <= 2 && isLineStart && /[.、)]/u.test(behind)) {
    if (!run.hasPoint) return whole;
    // 1. 2024年… and 2. 15个…: the blank is gone, the ordinal stays one.
    const isYearBehind =
      isYear(text, whole + 1) && /^\d{4}年/u.test(text.slice(whole + 1, whole + 6));
    return isYearBehind || isApart(whole + 1) ? whole : NONE;
  }
  if (run.hasPoint || length > 2) return NONE;
  const words = text.slice(Math.max(0, run.from - 4), run.from);
  if (!ORDINAL_BEFORE.test(words)) return NONE;
  if (/第$/u.test(words)) return /[条款]/u.test(behind) ? NONE : whole;
  if (/[图表]$/u.test(words) && /[个份张套]/u.test(behind)) return NONE;
  if (/项目$/u.test(words)) return /[:、.)]/u.test(behind) ? whole : NONE;
  return /[A-Za-z]$/u.test(words) ? NONE : whole;
}

function lawArticle(seen: NumberSeen): number {
  const { text, run } = seen;
  if (!isPlain(seen) || text.charAt(run.from - 1) !== "第") return NONE;
  return /[条款]/u.test(text.charAt(run.to)) ? run.to : NONE;
}

const YEAR_BEHIND = /^(?:年|[-~至、/,](?:19|20)\d\d(?:年|[)"]|$))/u;
const RANGE_BEFORE = /(?:19|20)\d\d年?(?:[-~至、/])$/u;

/** 2024年, 2021至2035, 2023-2024年; a year glued to an amount (与2019498.83万元相比). */
function year(seen: NumberSeen): number {
  const { text, run } = seen;
  if (run.hasSeparators || !isYear(text, run.from)) return NONE;
  if (isPlain(seen, 4)) {
    if (YEAR_BEHIND.test(text.slice(run.to, run.to + 7))) return run.to;
    if (RANGE_BEFORE.test(text.slice(Math.max(0, run.from - 6), run.from))) return run.to;
    return isBareYear(text, run) ? run.to : NONE;
  }
  const before = text.charAt(run.from - 1);
  const isGlued = run.wholeLength > 4 && /^(?:[与较比]|)$/u.test(before);
  return isGlued && /^[亿万千]?元/u.test(text.slice(run.to, run.to + 2)) ? run.from + 4 : NONE;
}

/** A year without its 年: 比2015减少, 2024部门决算. */
function isBareYear(text: string, run: NumberRun): boolean {
  const behind = text.slice(run.to, run.to + 2);
  if (/^(?:部门|单位|决算|预算|财政|增|减|上|下)/u.test(behind)) return true;
  return /[与较比]/u.test(text.charAt(run.from - 1)) && /^[\u3400-\u9fff]/u.test(behind)
    ? !/^[亿万千百元个人辆台套批次]/u.test(behind)
    : false;
}

const TELEPHONE = /^(?:0\d{2,3}-\d{7,8}|1[3-9]\d{9})(?!\d)/u;

function telephone(seen: NumberSeen): number {
  const { text, run } = seen;
  const found = TELEPHONE.exec(text.slice(run.from, run.from + 14));
  if (found !== null) return run.from + found[0].length;
  const isCalled = /(?:电话|热线|传真|手机):?$/u.test(
    text.slice(Math.max(0, run.from - 4), run.from),
  );
  return isCalled && isPlain(seen) ? run.to : NONE;
}

/** -5- alone: the foot of a page. */
function pageNumber(seen: NumberSeen): number {
  const { text, run } = seen;
  if (!isPlain(seen) || run.wholeLength > 4) return NONE;
  if (text.charAt(run.from - 1) !== "-" || text.charAt(run.to) !== "-") {
    const isNamed = text.charAt(run.from - 1) === "第" && text.charAt(run.to) === "页";
    return isNamed || /^共\d+页/u.test(text.slice(run.from - 1, run.to + 1)) ? run.to : NONE;
  }
  return /[^\n]/u.test(text.charAt(run.from - 2)) || /[^\n]/u.test(text.charAt(run.to + 1))
    ? NONE
    : run.to;
}

const THRESHOLD = /^[亿万千]?元?(?:人民币)?(?:\(含\)|含|\(含[^)]{1,8}\))?(?:以上|及以上|以下|起)/u;

/** 单价100万元(含)以上设备, "6955"道路攻坚, 5A, P1.5LED: a part of a name. */
function name({ text, run }: NumberSeen): number {
  const before = text.charAt(run.from - 1);
  const behind = text.charAt(run.to);
  if (before === '"' && behind === '"') return run.to;
  if (/[A-Za-z_]/u.test(before)) return run.to;
  if (before === "/" && /[A-Za-z]/u.test(text.charAt(run.from - 2))) return run.to;
  if (
    /[A-Za-z]/u.test(behind) &&
    !/^(?:mm|cm|km|m2|m)(?![A-Za-z])/u.test(text.slice(run.to, run.to + 3))
  )
    return run.to;
  const isThreshold = THRESHOLD.test(text.slice(run.to, run.to + 14));
  return isThreshold &&
    /[价值元在额]$|单[价位]|超过|达到/u.test(text.slice(Math.max(0, run.from - 4), run.from))
    ? run.to
    : NONE;
}

/** More digits without a separator than an amount has, or what stands behind 编码, 代码, 索引号. */
const CODE_LENGTH = 12;

function code(seen: NumberSeen): number {
  const { text, run } = seen;
  const before = text.slice(Math.max(0, run.from - 5), run.from);
  if (/(?:编码|代码|编号|索引号|邮编):?$/u.test(before)) return run.to;
  if (/科目:?$/u.test(before) && isPlain(seen) && run.wholeLength <= 7) {
    return /[元万%]/u.test(text.charAt(run.to)) ? NONE : run.to;
  }
  if (run.hasSeparators) return NONE;
  if (run.wholeLength >= CODE_LENGTH) return run.to;
  // LZ04101-0105-2024-00210
  if (/[\w]-$/u.test(before) && text.charAt(run.to) === "-") return run.to;
  if (/\d-$/u.test(before) && isPlain(seen) && /^0\d/u.test(text.slice(run.from))) return run.to;
  return NONE;
}
