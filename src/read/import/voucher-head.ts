import type { SheetRow } from "#read/workbook/sheet.ts";
import { foldName } from "#standard/folded-name.ts";
import { NO_WORDS, UNPOSTED_WORDS, VOID_WORDS, YES_WORDS } from "#standard/import-columns.ts";
import { voucherOf } from "./code.ts";
import { unitOf } from "./content.ts";
import { cellOf, type ImportContext, report, textOf } from "./context.ts";
import { readDay, readPeriod } from "./date.ts";
import type { VoucherLine } from "./line.ts";

/** What a voucher's cells say, for rows on which they are blank (merged or printed once). */
export type Head = Pick<
  VoucherLine["texts"],
  "unit" | "year" | "period" | "word" | "number" | "date"
> & {
  readonly isVoid: boolean;
  readonly isUnposted: boolean;
};

/** The head of the voucher of a row: its own cells, or those of the row before where they are blank. */
export function headOf(context: ImportContext, row: SheetRow, head: Head | undefined): Head {
  const numberCell = cellOf(context, row, "number");
  if (numberCell === "" && head !== undefined) {
    return head;
  }
  const { word, number } = voucherOf(numberCell);
  const ownWord = textOf(context, row, "word");
  if (number === "") report(context, row.number, "number", { code: "voucher-number-missing" });
  const date = dateOf(context, row, head);
  const { year, period } = periodOf(context, row, date);
  const isVoid = isMarked(textOf(context, row, "voided"), VOID_WORDS, YES_WORDS);
  const isUnposted = isMarked(textOf(context, row, "posted"), UNPOSTED_WORDS, NO_WORDS);
  const isVoidByState = isMarked(textOf(context, row, "posted"), VOID_WORDS, []);
  const unit = unitText(context, row, head);
  return {
    unit,
    year,
    period,
    word: ownWord === "" ? word : ownWord,
    number,
    date,
    isVoid: isVoid || isVoidByState,
    isUnposted,
  };
}

function isMarked(text: string, words: readonly string[], bare: readonly string[]): boolean {
  const folded = foldName(text).toLowerCase();
  return words.includes(folded) || bare.includes(folded);
}

function dateOf(context: ImportContext, row: SheetRow, head: Head | undefined): string {
  const cell = cellOf(context, row, "date");
  if (cell === "") return context.at.date === undefined ? "" : (head?.date ?? "");
  const day = readDay(cell);
  if (day !== undefined) return day;
  report(context, row.number, "date", { code: "date-unreadable", text: String(cell) });
  return "";
}

function periodOf(
  context: ImportContext,
  row: SheetRow,
  date: string,
): { readonly year: string; readonly period: string } {
  const cell = cellOf(context, row, "period");
  const ownYear = textOf(context, row, "year").replace(/年度?$/, "");
  const fallback = ownYear || date.slice(0, 4) || String(context.year);
  if (cell === "")
    return { year: fallback, period: date === "" ? "" : String(Number(date.slice(5, 7))) };
  const read = readPeriod(cell);
  if (read === undefined) {
    report(context, row.number, "period", { code: "period-unreadable", text: String(cell) });
    return { year: fallback, period: "" };
  }
  return { year: ownYear || read.year || fallback, period: read.period };
}

function unitText(context: ImportContext, row: SheetRow, head: Head | undefined): string {
  const text = textOf(context, row, "unit");
  if (text !== "") {
    const code = unitOf(text, context.units);
    if (code !== undefined) return code;
    report(context, row.number, "unit", { code: "unit-unknown", text });
    return "";
  }
  const constant = context.constants.unit ?? head?.unit;
  if (constant !== undefined && constant !== "") return constant;
  report(context, row.number, "", { code: "unit-missing" });
  return "";
}
