import type { FoundCause } from "#check/arithmetic/diagnosis.ts";
import type { Inquiry } from "#check/arithmetic/inquiry.ts";
import { groundAt } from "#check/arithmetic/network.ts";
import type { Certainty } from "#model/outcome.ts";
import { blockCause, effectOf, groundsAround } from "./changes.ts";
import { brokenBySheet, cellOf, type Sheet } from "./sheets.ts";
import { changesOf, type Slide, slideSuspects } from "./slides.ts";
import { type SumTable, slidesBySums, sumsAfter, sumTableOf } from "./slides-by-sums.ts";
import { slidesByTwin } from "./slides-by-twin.ts";

const BROKEN_MIN = 3;
const ROWS_MAX = 400;

/** What finds a block: a twin table, or what the sums of the table itself leave. */
type DisplacementBy = "twin" | "sums";

/** Statements whose figures slid against the labels of the rows. */
export function displacedRows(
  inquiry: Inquiry,
  sheets: ReadonlyMap<string, Sheet>,
  broken: readonly number[],
  by: DisplacementBy,
): readonly FoundCause[] {
  const causes: FoundCause[] = [];
  const explained = new Set<number>();
  const order = [...brokenBySheet(inquiry, broken)].sort((a, b) => b[1].length - a[1].length);
  for (const [key, own] of order) {
    const sheet = sheets.get(key);
    const open = own.filter((ground) => !explained.has(ground));
    if (sheet === undefined || open.length < BROKEN_MIN || sheet.rows.length > ROWS_MAX) continue;
    if (hasCommonFigure(inquiry, open)) continue;
    const cause =
      by === "twin" ? causeByTwin(inquiry, sheets, sheet, open) : causeBySums(inquiry, sheet, open);
    if (cause === undefined) continue;
    for (const ground of cause.grounds) explained.add(ground);
    causes.push(cause);
  }
  return causes;
}

/** One figure in all broken grounds is the simpler suspect. */
function hasCommonFigure({ system }: Inquiry, broken: readonly number[]): boolean {
  const [first = 0, ...others] = broken;
  return groundAt(system, first).figures.some((figure) =>
    others.every((at) => groundAt(system, at).figures.includes(figure)),
  );
}

function causeByTwin(
  inquiry: Inquiry,
  sheets: ReadonlyMap<string, Sheet>,
  sheet: Sheet,
  broken: readonly number[],
): FoundCause | undefined {
  const slides = slidesByTwin(inquiry, sheets, sheet);
  if (slides.length === 0) return undefined;
  const table = sumTableOf(inquiry, sheet);
  const slide = slides.find((one) => isWorthwhile(inquiry, sheet, table, one));
  return slide && causeOf(inquiry, sheet, slide, { broken, certainty: "likely" });
}

function causeBySums(
  inquiry: Inquiry,
  sheet: Sheet,
  broken: readonly number[],
): FoundCause | undefined {
  // In a single column a row that slid is no more than some cells exchanged.
  if (sheet.columns.length < 2) return undefined;
  let best: Slide | undefined;
  let most = 0;
  for (const slide of slidesBySums(sumTableOf(inquiry, sheet))) {
    const changes = changesOf(inquiry, sheet, slide);
    if (changes.size < BROKEN_MIN) continue;
    const effect = effectOf(inquiry, changes);
    const gain = effect.mended.length - effect.broken.length;
    if (gain <= most) continue;
    most = gain;
    best = slide;
  }
  return best && causeOf(inquiry, sheet, best, { broken, certainty: "doubtful" });
}

/**
 * Whether relations bear out what the twin shows. Cells that were blank carry no figure to move,
 * so some grounds stay broken; then the sums over all cells of the table decide.
 */
function isWorthwhile(inquiry: Inquiry, sheet: Sheet, table: SumTable, slide: Slide): boolean {
  const { mended, broken } = effectOf(inquiry, changesOf(inquiry, sheet, slide));
  if (mended.length >= BROKEN_MIN && mended.length >= 2 * broken.length) return true;
  const sums = sumsAfter(table, slide);
  return sums.left === 0 && sums.mended + mended.length >= BROKEN_MIN;
}

function causeOf(
  inquiry: Inquiry,
  sheet: Sheet,
  slide: Slide,
  { broken, certainty }: { readonly broken: readonly number[]; readonly certainty: Certainty },
): FoundCause {
  const { mended } = effectOf(inquiry, changesOf(inquiry, sheet, slide));
  const figures = sheet.rows
    .slice(slide.first, slide.last + 1)
    .flatMap((row) => sheet.columns.flatMap((column) => cellOf(sheet, row, column) ?? []));
  const around = groundsAround(inquiry, figures, new Set(broken));
  return blockCause(inquiry, "rows-displaced", {
    suspects: slideSuspects(inquiry, sheet, slide),
    grounds: [...new Set([...mended, ...around])],
    certainty,
  });
}
