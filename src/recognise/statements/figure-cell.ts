import { type Printed, readPrinted } from "#model/printed.ts";
import type { SourceText } from "#model/source-document.ts";
import { MONEY_UNITS } from "#model/unit.ts";
import type { Range } from "#recognise/claim.ts";

/** The figure that a cell holds and nothing else, but for a unit behind it. */
export type FigureCell = {
  readonly printed: Printed;
  /** Unit printed in the cell itself, "" where none is. */
  readonly unit: string;
  readonly range: Range;
};

const BLANK = "[\\s\\u00a0\\u3000|]*";
const FIGURE = new RegExp(
  `^${BLANK}([-－−–—﹣]?${BLANK}[0-9０-９][0-9０-９.,．，\\s\\u00a0\\u3000]*)(?:(${MONEY_UNITS.join("|")})${BLANK})?$`,
);
/** A longer cell holds words or several figures. */
const LENGTH_MAX = 60;

/** Reads a cell that holds one figure, or undefined where it holds words, a dash or nothing. */
export function figureOf(text: SourceText): FigureCell | undefined {
  const raw = text.text;
  if (raw.length > LENGTH_MAX) return undefined;
  const match = FIGURE.exec(raw.replace(/[|\s]+$/, ""));
  if (match === null) return undefined;
  const number = (match[1] ?? "").trimEnd();
  const unit = match[2] ?? "";
  const printed = readPrinted(number, unit);
  if (!printed.ok) return undefined;
  const from = raw.indexOf(number);
  return { printed: printed.value, unit, range: { text, from, to: from + number.length } };
}

/** Whether a folded text is a whole number without separators, as codes and line numbers are. */
export function isWholeNumber(folded: string): boolean {
  return /^\d{1,7}$/.test(folded);
}

/** The whole text of a cell without the blanks around it. */
export function rangeOfText(text: SourceText): Range {
  const raw = text.text;
  const from = raw.length - raw.trimStart().length;
  return { text, from, to: Math.max(from, raw.trimEnd().length) };
}
