import type { WorkingHours } from "#model/evidence.ts";
import { DAY_SECONDS, dayAfter1970, daysSince1970, isWeekend } from "#model/evidence-days.ts";
import { workingYear } from "#standard/evidence/working-days.ts";

/** Whether days (since 1970) are working days; undefined where a year's holidays are not known. */
export type WorkingDays = {
  readonly from: number;
  /** For each day from `from` on: how many working days stand before it. */
  readonly before: Int32Array;
};

/** Counts the working days from one day to another, or names the year that is not known. */
export function workingDays(from: number, to: number): WorkingDays | { readonly unknown: number } {
  const before = new Int32Array(Math.max(to - from, 0) + 2);
  const known = new Map<number, (monthDay: number, weekend: boolean) => boolean>();
  for (let days = from; days <= to; days++) {
    const day = dayAfter1970(days);
    const year = Math.floor(day / 10_000);
    let isWorking = known.get(year);
    if (isWorking === undefined) {
      const table = workingYear(year);
      if (table === undefined) return { unknown: year };
      const { off, work } = table;
      isWorking = (monthDay, weekend) =>
        work.includes(monthDay) ||
        (!weekend && !off.some(([first, last]) => monthDay >= first && monthDay <= last));
      known.set(year, isWorking);
    }
    const at = days - from;
    const works = isWorking(day % 10_000, isWeekend(days)) ? 1 : 0;
    before[at + 1] = (before[at] ?? 0) + works;
  }
  return { from, before };
}

/** How many working days lie from day `from` on and before day `to`. */
export function workingDaysBetween(days: WorkingDays, from: number, to: number): number {
  return (days.before[to - days.from] ?? 0) - (days.before[from - days.from] ?? 0);
}

/** Seconds in which a system must run between two moments of the span. */
export type ServiceTime = (from: number, to: number) => number;

/** The clock of a span of days (20240101): all of the time, or hours of working days. */
export function serviceTime(
  from: number,
  to: number,
  hours: WorkingHours | undefined,
): ServiceTime | { readonly unknown: number } {
  if (hours === undefined) return (start, end) => end - start;
  const [first, last] = [daysSince1970(from), daysSince1970(to)];
  const days = workingDays(first, last);
  if ("unknown" in days) return days;
  const [opens, closes] = [hours.fromMinute * 60, hours.toMinute * 60];
  const until = (moment: number) => {
    const day = Math.min(Math.max(Math.floor(moment / DAY_SECONDS), first), last + 1);
    const whole = workingDaysBetween(days, first, day) * (closes - opens);
    const isWorking = day <= last && workingDaysBetween(days, day, day + 1) === 1;
    const ofDay = moment - day * DAY_SECONDS;
    return whole + (isWorking ? Math.min(Math.max(ofDay - opens, 0), closes - opens) : 0);
  };
  return (start, end) => until(end) - until(start);
}
