/** Days are numbers as 20240305; these count them on the calendar. */

/** Seconds of a day. */
export const DAY_SECONDS = 86_400;

/** Days since 1970-01-01 of a day (H. Hinnant, days_from_civil). */
export function daysSince1970(day: number): number {
  const month = Math.floor(day / 100) % 100;
  const year = Math.floor(day / 10_000) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const ofEra = year - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + (day % 100) - 1;
  const days = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
  return era * 146_097 + days - 719_468;
}

/** The day that is so many days after 1970-01-01 (H. Hinnant, civil_from_days). */
export function dayAfter1970(days: number): number {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  );
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return year * 10_000 + month * 100 + day;
}

/** How many days a month has (202402). */
export function daysOfMonth(month: number): number {
  const next = month % 100 === 12 ? month + 89 : month + 1;
  return daysSince1970(next * 100 + 1) - daysSince1970(month * 100 + 1);
}

/** Saturday or Sunday. */
export function isWeekend(days: number): boolean {
  // 1970-01-01 was a Thursday.
  const weekday = (((days + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}
