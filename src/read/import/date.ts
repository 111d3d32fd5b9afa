import { dayOf } from "#read/books/date.ts";
import type { SheetCell } from "#read/workbook/sheet.ts";

const ENCODER = new TextEncoder();
/** Serial numbers of days from 1954 to 2119: what could be a date of books. */
const SERIAL_MIN = 20_000;
const SERIAL_MAX = 80_000;
const DAY_MS = 86_400_000;
/** Day 0 of the serial numbers of 1900, as all days after February 1900 count. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);

/**
 * A day as YYYY-MM-DD from any spelling of import-formats 2, a serial number of a spreadsheet
 * included; undefined where it is none. A time behind the day is left out.
 */
export function readDay(cell: SheetCell): string | undefined {
  const text = String(cell).normalize("NFKC").trim();
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return serialDay(Number(text));
  const day = text.replace(/[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[AP]M)?$/i, "");
  const bytes = ENCODER.encode(day);
  const found = dayOf(bytes, 0, bytes.length);
  if (found < 0) return undefined;
  const digits = String(found);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

function serialDay(serial: number): string | undefined {
  if (serial < SERIAL_MIN || serial > SERIAL_MAX) return undefined;
  return new Date(SERIAL_EPOCH + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
}

/** A month as its number, 0 for opening and 13 for adjustments; undefined where it is none. */
export function readPeriod(
  cell: SheetCell,
): { readonly year: string; readonly period: string } | undefined {
  const text = String(cell).normalize("NFKC").replace(/\s/g, "");
  const alone = /^(?:第)?(\d{1,2})(?:月|期|月份)?$/.exec(text)?.[1];
  if (alone !== undefined) return monthOf("", alone);
  const both = /^(\d{4})[-./年]?(\d{1,2})(?:月|期)?$/.exec(text);
  return both === null ? undefined : monthOf(both[1] ?? "", both[2] ?? "");
}

function monthOf(
  year: string,
  month: string,
): { readonly year: string; readonly period: string } | undefined {
  const period = Number(month);
  return period <= 13 ? { year, period: String(period) } : undefined;
}
