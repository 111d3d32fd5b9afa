import type { SheetCell, SheetRow } from "#read/workbook/sheet.ts";
import { foldName } from "#standard/folded-name.ts";
import { TOTAL_WORDS } from "#standard/import-columns.ts";

/** Sums of what was read, for the sums that are printed between: with void vouchers and without. */
export type Running = {
  readonly all: Sums;
  readonly valid: Sums;
  readonly allAt: Map<string, Sums>;
  readonly validAt: Map<string, Sums>;
};

type Sums = { debit: number; credit: number };
type Side = "debit" | "credit";

/** Sums before the first row. */
export function newRunning(): Running {
  return { all: zero(), valid: zero(), allAt: new Map(), validAt: new Map() };
}

function zero(): Sums {
  return { debit: 0, credit: 0 };
}

/** Adds a line. */
export function addLine(running: Running, debit: number, credit: number, isVoid: boolean): void {
  running.all.debit += debit;
  running.all.credit += credit;
  if (isVoid) return;
  running.valid.debit += debit;
  running.valid.credit += credit;
}

/**
 * Whether a printed sum is what was read: of everything, since the last sum, or since the last one
 * of the same name; void vouchers in it or not. Answers with what was counted where it is none.
 */
export function countedFor(
  running: Running,
  label: string,
  side: Side,
  printed: number,
): number | undefined {
  const { all, valid, allAt, validAt } = running;
  for (const [sums, at] of [
    [valid, validAt],
    [all, allAt],
  ] as const) {
    for (const from of [undefined, at.get(""), at.get(label)]) {
      if (sums[side] - (from?.[side] ?? 0) === printed) return undefined;
    }
  }
  const since = label.startsWith("本年") || label === "总计" ? undefined : validAt.get(label);
  return valid[side] - (since?.[side] ?? 0);
}

/** Remembers where a printed sum stood. */
export function noteTotal(running: Running, label: string): void {
  for (const name of ["", label]) {
    running.allAt.set(name, { ...running.all });
    running.validAt.set(name, { ...running.valid });
  }
}

const WORDS: ReadonlySet<string> = new Set(TOTAL_WORDS);

/** The word of a sum in a cell (合计:, 本月合计, 合　计), "" for another text. */
export function totalWord(cell: SheetCell): string {
  if (typeof cell !== "string" || cell.length > 12) return "";
  const folded = foldName(cell).replace(/[:：。]/g, "");
  return WORDS.has(folded) ? folded : "";
}

/** The word of the sum that a row is, by its summary or its first cell; "" where it is none. */
export function totalLabel(row: SheetRow, summary: SheetCell): string {
  const own = totalWord(summary);
  if (own !== "") return own;
  const first = row.cells.find((cell) => cell !== "");
  return first === undefined ? "" : totalWord(first);
}
