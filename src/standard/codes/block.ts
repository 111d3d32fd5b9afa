import { assert } from "#model/result.ts";
import type { Status } from "#standard/sourced.ts";

/** The rows of a block of text: one a line, `width` fields parted by `|`. */
export function rowsOf(block: string, width: number): readonly (readonly string[])[] {
  return block
    .trim()
    .split("\n")
    .map((line) => fieldsOf(line, width));
}

/** The fields of one line; another number of them than `width` is a broken table. */
export function fieldsOf(line: string, width: number): readonly string[] {
  const fields = line.split("|");
  return fields.length === width ? fields : broken(`${line} has not ${width} fields`);
}

/** Ends the program for a broken table; thousands of rows are read, so its text is made only then. */
export function broken(message: string): never {
  assert(false, message);
}

/** A year of a row, undefined where the period is open or not known. */
export function yearOf(field: string | undefined): number | undefined {
  return field === undefined || field === "" ? undefined : Number(field);
}

/** The status of a row. */
export function statusOf(field: string | undefined): Status {
  if (field === "verified" || field === "recalled") return field;
  return broken(`${field} is no status`);
}

/** The source that a row names by its place in the list, "" for `-`. */
export function sourceOf(field: string | undefined, sources: readonly string[]): string {
  if (field === "-") return "";
  return sources[Number(field)] ?? broken(`${field} is no place in the list of sources`);
}

/** Whether a period holds a year; without a year, whether it is still open. */
export function isInForce(
  period: { readonly validFrom: number | undefined; readonly validTo: number | undefined },
  year: number | undefined,
): boolean {
  if (year === undefined) return period.validTo === undefined;
  return (
    (period.validFrom === undefined || period.validFrom <= year) &&
    (period.validTo === undefined || year <= period.validTo)
  );
}
