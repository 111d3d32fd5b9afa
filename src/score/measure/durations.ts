import type { EvidenceColumn, EvidenceTable } from "#model/evidence.ts";
import { rowPlace } from "#model/evidence.ts";
import { DAY_SECONDS, dayAfter1970, daysOfMonth, daysSince1970 } from "#model/evidence-days.ts";
import type { CannotMeasure, Computation, MonthConvention } from "#model/evidence-measure.ts";
import { CALENDAR_MONTHS } from "#standard/performance/indicator-units.ts";
import type { Ratio } from "./ratio.ts";
import { type WorkingDays, workingDays, workingDaysBetween } from "./working-time.ts";

type Duration = Extract<Computation, { name: "duration" }>;

/** A length of time: whole parts, of which `per` are one of the unit. */
type Length = { readonly parts: number; readonly per: number };

/** Least number that 28, 29, 30 and 31 divide: parts of a month. */
const MONTH_PARTS = 377_580;

/**
 * How long it took from one column to the other, in the unit: 天, 工作日, 小时, 分钟, 个月, 年. `rows`
 * have both ends.
 */
export function durationOf(
  table: EvidenceTable,
  rows: Int32Array,
  duration: Duration,
  unit: string,
): Ratio | CannotMeasure {
  const [from, to] = [table.columns.get(duration.from), table.columns.get(duration.to)];
  if (from === undefined || to === undefined) return unitFault(unit);
  const [start, end] = [secondsIn(from), secondsIn(to)];
  if (start === undefined || end === undefined) return unitFault(unit);
  const pairs: (readonly [number, number])[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const pair = [start(row), end(row)] as const;
    if (pair[1] < pair[0]) return { code: "order-reversed", ...rowPlace(table, row) };
    pairs.push(pair);
  }
  if (duration.take === "span") {
    const whole = pairs.reduce(
      ([low, high], [a, b]) => [Math.min(low, a), Math.max(high, b)] as const,
      [Infinity, -Infinity] as const,
    );
    pairs.length = 0;
    pairs.push(whole);
  }
  const measure = rulerOf(pairs, duration, unit);
  if ("code" in measure) return measure;
  let total = 0n;
  let longest = 0;
  for (const [a, b] of pairs) {
    const parts = measure.length(a, b);
    total += BigInt(parts);
    longest = Math.max(longest, parts);
  }
  const per = BigInt(measure.per);
  switch (duration.take) {
    case "longest":
    case "span":
      return { dividend: BigInt(longest), divisor: per };
    case "total":
      return { dividend: total, divisor: per };
    case "mean":
      return { dividend: total, divisor: per * BigInt(pairs.length) };
  }
}

function unitFault(unit: string): CannotMeasure {
  return { code: "unit-does-not-fit", unit: "天", needed: unit };
}

function secondsIn(column: EvidenceColumn): ((row: number) => number) | undefined {
  if (column.kind === "moment") return (row) => column.values[row] ?? 0;
  if (column.kind !== "day") return undefined;
  return (row) => daysSince1970(column.values[row] ?? 0) * DAY_SECONDS;
}

type Ruler = {
  readonly length: (from: number, to: number) => number;
  readonly per: number;
};

function rulerOf(
  pairs: readonly (readonly [number, number])[],
  { days, months }: Duration,
  unit: string,
): Ruler | CannotMeasure {
  const more = days === "inclusive" ? 1 : 0;
  const dayOf = (seconds: number) => Math.floor(seconds / DAY_SECONDS);
  const seconds = (per: number) => ({
    per,
    length: (from: number, to: number) => to - from + more * DAY_SECONDS,
  });
  switch (unit) {
    case "分钟":
      return seconds(60);
    case "小时":
      return seconds(3600);
    case "天":
    case "日":
      return seconds(DAY_SECONDS);
    case "工作日":
    case "个工作日": {
      const calendar = calendarOf(pairs.map(([a, b]) => [dayOf(a), dayOf(b)] as const));
      if ("code" in calendar) return calendar;
      // The day of the start does not count, that of the end does (民法典 第二百零一条).
      const length = (from: number, to: number) =>
        workingDaysBetween(calendar, dayOf(from) + 1 - more, dayOf(to) + 1);
      return { per: 1, length };
    }
  }
  const perUnit = CALENDAR_MONTHS.get(unit);
  if (perUnit === undefined) return unitFault(unit);
  const length = (from: number, to: number) =>
    monthsOf(dayOf(from), dayOf(to) + more, months).parts;
  return { per: monthsOf(0, 1, months).per * Number(perUnit), length };
}

function calendarOf(pairs: readonly (readonly [number, number])[]): WorkingDays | CannotMeasure {
  const from = pairs.reduce((least, [day]) => Math.min(least, day), Infinity);
  const to = pairs.reduce((most, [, day]) => Math.max(most, day), -Infinity);
  const days = workingDays(from, to);
  return "unknown" in days ? { code: "holidays-unknown", year: days.unknown } : days;
}

/** The months from one day to another, by the convention. */
export function monthsOf(from: number, to: number, convention: MonthConvention): Length {
  switch (convention) {
    case "thirty-days":
      return { parts: to - from, per: 30 };
    case "year-twelfths":
      return { parts: (to - from) * 12, per: 365 };
    case "begun": {
      const [first, last] = [monthNumber(from), monthNumber(to)];
      return { parts: last - first + 1, per: 1 };
    }
    case "calendar": {
      let whole = monthNumber(to) - monthNumber(from);
      if (anniversary(from, whole) > to) whole--;
      const start = anniversary(from, whole);
      const month = Math.floor(dayAfter1970(start) / 100);
      const rest = ((to - start) * MONTH_PARTS) / daysOfMonth(month);
      return { parts: whole * MONTH_PARTS + rest, per: MONTH_PARTS };
    }
  }
}

function monthNumber(days: number): number {
  const day = dayAfter1970(days);
  return Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100) - 1;
}

/** The same day so many months on; the last of the month where it has fewer days. */
function anniversary(from: number, months: number): number {
  const number = monthNumber(from) + months;
  const month = Math.floor(number / 12) * 100 + (number % 12) + 1;
  const day = Math.min(dayAfter1970(from) % 100, daysOfMonth(month));
  return daysSince1970(month * 100 + day);
}
