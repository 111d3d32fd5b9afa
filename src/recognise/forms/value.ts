import { type Printed, readPrinted } from "#model/printed.ts";
import type { FigureKind } from "#model/unit.ts";
import { fenPerUnit, GRID_PER_UNIT } from "#model/unit.ts";
import { UNIT_VARIANTS } from "#standard/performance/form-variants.ts";
import { INDICATOR_UNITS } from "#standard/performance/indicator-units.ts";
import { OPERATORS } from "#standard/performance/operators.ts";
import { isApartAt, type Run, sliceRun } from "./run.ts";

/** What the text of a target or an actual value says. */
export type ReadValue = {
  /** `>=`, `<=`, `=`, `>`, `<` or "" where none is printed. */
  readonly operator: string;
  /** The characters of the number, without unit. */
  readonly number: Run;
  readonly printed: Printed;
  readonly kind: FigureKind;
  readonly unit: string;
  /** The cell without what foreign characters stand before and behind the value. */
  readonly cell: Run;
};

type OperatorWord = { readonly word: string; readonly operator: string };

/** What is printed of an operator: ranges, dates and words are no bound of one figure. */
const BOUNDING = OPERATORS.filter(({ operator }) => /^[<>=]+$/.test(operator));
const BEFORE = longestFirst(
  BOUNDING.flatMap(({ operator, before }) => before.map((word) => ({ word, operator }))),
);
const BEHIND = longestFirst(
  BOUNDING.flatMap(({ operator, after }) => after.map((word) => ({ word, operator }))),
);
const UNITS = new Set([...INDICATOR_UNITS.map(({ unit }) => unit), ...UNIT_VARIANTS]);
const UNITS_LONGEST_FIRST = [...UNITS].sort((a, b) => b.length - a.length);
const FAMILIES = new Map(INDICATOR_UNITS.map(({ unit, family }) => [unit, family]));

function longestFirst(words: readonly OperatorWord[]): readonly OperatorWord[] {
  return [...words].sort((a, b) => b.word.length - a.word.length);
}

const NUMBER = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/;
/** An operator sign with the number that it bounds. */
const HAS_SIGN = /[≥≤≧≦=<>]/;
const BOUND = /(?:>=|<=|[≥≤≧≦=<>])(?=-?\d)/g;

/**
 * Reads a target or an actual value: operator, number, unit. Undefined for words, dates, ranges
 * and cells in which several figures ran together.
 */
export function readValue(run: Run): ReadValue | undefined {
  const text = run.text;
  const bounds = boundsIn(text);
  if (bounds > 1) return undefined;
  if (bounds === 1) {
    const at = text.search(/(?:>=|<=|[≥≤≧≦=<>])-?\d/);
    return readAt(run, at);
  }
  return readAt(run, 0);
}

/** How many figures with a sign of an operator stand in a text. */
export function boundsIn(text: string): number {
  return HAS_SIGN.test(text) ? (text.match(BOUND)?.length ?? 0) : 0;
}

/** Cuts a text before each sign of an operator but the first. */
export function cutAtBounds(run: Run): readonly Run[] {
  const starts = [...run.text.matchAll(BOUND)].map((match) => match.index);
  return starts.map((start, index) =>
    sliceRun(run, index === 0 ? 0 : start, starts[index + 1] ?? run.text.length),
  );
}

function readAt(run: Run, at: number): ReadValue | undefined {
  const text = run.text;
  const before = BEFORE.find(({ word }) => text.startsWith(word, at));
  const from = at + (before?.word.length ?? 0);
  const number = NUMBER.exec(text.slice(from))?.[0];
  if (number === undefined) return undefined;
  const tail = text.slice(from + number.length);
  if (isYear(number, tail)) return undefined;
  const isApart = isApartAt(run, from + number.length);
  const read = unitAt(tail, { isForeign: at > 0, isApart });
  if (read === undefined) return undefined;
  const printed = readPrinted(number, read.unit);
  if (!printed.ok) return undefined;
  return {
    operator: before?.operator ?? read.operator,
    number: sliceRun(run, from, from + number.length),
    printed: printed.value,
    kind: kindOfUnit(read.unit),
    unit: read.unit,
    cell: at === 0 ? run : sliceRun(run, at, from + number.length + read.unit.length),
  };
}

type ReadUnit = { readonly unit: string; readonly operator: string };

/**
 * The unit behind a number. Text in which more figures or a date follow is no unit; of a cell with
 * foreign characters only a unit that is known counts.
 */
function unitAt(
  raw: string,
  cell: { readonly isForeign: boolean; readonly isApart: boolean },
): ReadUnit | undefined {
  const tail = raw.replace(/[-_.,。{}()|~^*"'`]+$/, "").replace(/^%+$/, "%");
  if (isDate(tail)) return undefined;
  if (!cell.isForeign) {
    if (tail === "" || UNITS.has(tail)) return { unit: tail, operator: "" };
    const behind = BEHIND.find(({ word }) => tail.endsWith(word));
    if (behind !== undefined) {
      const unit = tail.slice(0, tail.length - behind.word.length);
      if (UNITS.has(unit) || isPlainUnit(unit)) return { unit, operator: behind.operator };
    }
    if (isPlainUnit(tail)) return { unit: tail, operator: "" };
  }
  // A smudge between number and unit, or the unit and remains of the neighbouring cell. A smudge
  // at the number itself may have been a digit.
  const rest = tail.replace(/^[^\u4e00-\u9fff%‰a-z]+/i, "");
  if (rest.length < tail.length && !cell.isApart) return undefined;
  const known = UNITS_LONGEST_FIRST.find((unit) => rest.startsWith(unit));
  if (known === undefined || /\d/.test(rest)) return undefined;
  return { unit: known, operator: "" };
}

function isYear(number: string, tail: string): boolean {
  return /^(?:19|20)\d\d$/.test(number) && tail.startsWith("年");
}

function isDate(tail: string): boolean {
  return /^(?:年(?:\d|底|末|前|初|内|度)|月(?:\d|底|末|前|初|份|上旬|中旬|下旬)|日前|:\d|[.\-/]\d)/.test(
    tail,
  );
}

/** A word of Chinese that stands behind a number alone, as units do. */
function isPlainUnit(text: string): boolean {
  return /^(?:[\u4e00-\u9fff]{1,4}|[\u4e00-\u9fff]{1,3}\/[\u4e00-\u9fff]{1,3})$/.test(text);
}

/** What a figure in a unit is. */
export function kindOfUnit(unit: string): FigureKind {
  if (fenPerUnit(unit) !== undefined) return "amount";
  const family = FAMILIES.get(unit);
  if (family === "share") return "percent";
  return family === "area" ? "area" : "count";
}

/** The operator that a cell of its own names (≥, 大于等于), "" for words such as 定性. */
export function operatorOf(text: string): string {
  return BEFORE.find(({ word }) => word === text)?.operator ?? "";
}

/** Whether a text is a unit that is known. */
export function isKnownUnit(text: string): boolean {
  return UNITS.has(text);
}

/** A weight or a score: the characters of its number, and how it is printed. */
export type ReadScore = { readonly number: Run; readonly printed: Printed };

/** Reads a weight or a score (10, 9.95, 10.00分), or undefined for anything else. */
export function readScore(run: Run): ReadScore | undefined {
  const match = /^(\d{1,3}(?:\.\d{1,4})?)分?$/.exec(run.text);
  if (match === null) return undefined;
  const printed = readPrinted(match[1] ?? "", "分");
  if (!printed.ok) return undefined;
  return { number: sliceRun(run, 0, (match[1] ?? "").length), printed: printed.value };
}

/** The size of a weight or score in ten-thousandths, −1 for any other text; for hot paths. */
export function scoreSize(text: string): number {
  const end = text.endsWith("分") ? text.length - 1 : text.length;
  if (end === 0 || end > SCORE_LENGTH_MAX) return -1;
  let size = 0;
  let decimals = -1;
  for (let index = 0; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x2e && decimals < 0 && index > 0) decimals = 0;
    else if (code < 0x30 || code > 0x39) return -1;
    else {
      size = size * 10 + (code - 0x30);
      if (decimals >= 0) decimals++;
    }
  }
  if (decimals === 0 || decimals > 4 || (decimals < 0 && end > 3)) return -1;
  for (let index = Math.max(decimals, 0); index < 4; index++) size *= 10;
  return size;
}

const SCORE_LENGTH_MAX = 8;

/** The number in millionths of its unit: for comparing figures of one form with each other. */
export function millionths(printed: Printed): bigint {
  return (printed.digits * GRID_PER_UNIT) / 10n ** BigInt(printed.decimals);
}
