/** Days of a month and of a year on the plain calendar by which dates of forms are compared. */
const MONTH_DAYS = 31n;
const YEAR_DAYS = 372n;

/** The day that a part of a month ends on. */
const PARTS: ReadonlyMap<string, bigint> = new Map([
  ["上旬", 10n],
  ["中旬", 20n],
  ["下旬", 31n],
  ["初", 10n],
  ["底", 31n],
  ["末", 31n],
  ["份", 31n],
  ["", 31n],
]);

const DATE = /(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})[日号]|(上旬|中旬|下旬|初|底|末|份)?)/u;

/** A date of a form: the day on a calendar of 31-day months, and whether its year is printed. */
export type FormDate = { readonly day: bigint; readonly hasYear: boolean };

/**
 * The date in the text of a cell (=12月20日前), in the year given where none is printed. Undefined
 * where the text holds none, or is a number of months.
 */
export function dateIn(text: string, year: number | undefined): FormDate | undefined {
  const match = DATE.exec(text);
  if (match === null || /个月/u.test(text)) return undefined;
  const month = BigInt(match[2] ?? "0");
  const day = match[3] === undefined ? PARTS.get(match[4] ?? "") : BigInt(match[3]);
  if (day === undefined || month < 1n || month > 12n || day < 1n || day > 31n) return undefined;
  const of = match[1] === undefined ? year : Number(match[1]);
  const days = BigInt(of ?? 0) * YEAR_DAYS + (month - 1n) * MONTH_DAYS + day;
  return { day: days, hasYear: of !== undefined };
}
