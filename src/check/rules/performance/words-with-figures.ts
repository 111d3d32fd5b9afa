import { type Printed, readPrinted } from "#model/printed.ts";
import { foldName } from "#standard/folded-name.ts";
import { UNIT_VARIANTS } from "#standard/performance/form-variants.ts";
import { INDICATOR_UNITS } from "#standard/performance/indicator-units.ts";

/** A figure that stands in words people write (notes, goals), with the clause around it. */
export type WrittenFigure = {
  readonly printed: Printed;
  readonly unit: string;
  /** The clause in which it stands, folded. */
  readonly clause: string;
  /** What stands before it in its clause. */
  readonly before: string;
};

/** Longer texts are not notes or goals. */
const TEXT_MAX = 4000;
const FIGURE = /(?<![\d.\w])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?/gu;
const UNITS = [...INDICATOR_UNITS.map(({ unit }) => unit), ...UNIT_VARIANTS].sort(
  (a, b) => b.length - a.length,
);

/**
 * The figures with a known unit, or one of those given, in a text, clause by clause. Dates and
 * years are none.
 */
export function writtenFigures(
  text: string,
  also: readonly string[] = [],
): readonly WrittenFigure[] {
  const figures: WrittenFigure[] = [];
  for (const clause of clausesOf(text)) {
    for (const match of clause.matchAll(FIGURE)) {
      const tail = clause.slice(match.index + match[0].length);
      const begins = (known: string) => known !== "" && tail.startsWith(known);
      const unit = UNITS.find(begins) ?? also.find(begins);
      if (unit === undefined || isDate(match[0], unit, tail)) continue;
      const printed = readPrinted(match[0], unit);
      if (!printed.ok) continue;
      figures.push({ printed: printed.value, unit, clause, before: clause.slice(0, match.index) });
    }
  }
  return figures;
}

/** The clauses of a text, folded; a comma between digits ends none. */
export function clausesOf(text: string): readonly string[] {
  return foldName(text.slice(0, TEXT_MAX))
    .split(/[。;、\n]|,(?!\d{3}(?!\d))/u)
    .filter((clause) => clause !== "");
}

function isDate(number: string, unit: string, tail: string): boolean {
  if (unit === "日" || unit === "月") return true;
  return unit === "年" && (/^(?:19|20)\d\d$/u.test(number) || /^年\d/u.test(tail));
}

/** The longest run of characters that two names share. */
export function sharedRun(a: string, b: string): number {
  let best = 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  for (let from = 0; from + best < short.length; from++) {
    while (from + best < short.length && long.includes(short.slice(from, from + best + 1))) best++;
  }
  return best;
}
