import type { IndicatorColumnKey } from "#standard/performance/form-words.ts";
import {
  cellsByColumn,
  columnsAt,
  type GridColumns,
  gridColumnsOf,
  offsetOf,
  signsOf,
} from "./grid-columns.ts";
import type { FormRow } from "./rows.ts";
import { hasHan, joinRuns, type Run } from "./run.ts";
import { boundsIn, scoreSize } from "./value.ts";

/** A row of the indicators with its cells by column. */
export type GridRow = {
  readonly row: FormRow;
  readonly cells: ReadonlyMap<IndicatorColumnKey, readonly Run[]>;
  /** Number of the stretch without gaps in which it stands. */
  readonly part: number;
  /** First row behind a gap: it may go on with the row that the page break cut. */
  readonly isContinued: boolean;
  /** Weight and score stand in it: here an indicator is. */
  readonly isAnchor: boolean;
};

/** Columns of a table whose header was lost altogether. */
const NO_HEADER: GridColumns = columnsAt(
  new Map([
    ["level1", 0],
    ["level2", 1],
    ["level3", 2],
    ["target", 3],
    ["actual", 4],
    ["weight", 5],
    ["score", 6],
    ["note", 7],
  ]),
);

/** From this on a row shows by itself how its columns lie: weight, score and more are in place. */
const SUPPORT_MIN = 10;

/** Gives the cells of the rows under 一级指标 … their columns, stretch by stretch. */
export function gridRowsOf(
  rows: readonly FormRow[],
  total: FormRow | undefined,
): readonly GridRow[] {
  const found: GridRow[] = [];
  let columns = NO_HEADER;
  let usual = 0;
  let part = 0;
  let at = 0;
  while (at < rows.length) {
    let end = at + 1;
    while (end < rows.length && rows[end]?.isAfterGap === false) end++;
    const stretch: SignedRow[] = [];
    for (const row of rows.slice(at, end)) {
      const header = gridColumnsOf(row);
      if (header !== undefined && header.at.size >= 4) {
        if (header.at.get("level1") !== columns.at.get("level1")) usual = 0;
        columns = header;
      } else if (row.kind === "grid") stretch.push({ row, signs: signsOf(row) });
    }
    const isLast = end >= rows.length;
    usual = usualOffset(stretch, columns, usual, isLast ? total : undefined);
    stretch.forEach(({ row, signs }, index) => {
      const own = offsetOf(signs, columns, usual);
      const offset = own.support >= SUPPORT_MIN ? own.offset : usual;
      const isContinued = index === 0 && at > 0;
      found.push(gridRow(row, cellsByColumn(row, columns, offset), { part, isContinued }, columns));
    });
    part++;
    at = end;
  }
  return found;
}

type SignedRow = { readonly row: FormRow; readonly signs: ReturnType<typeof signsOf> };

/** The offset that most rows of a stretch have; without any, that of the total row under them. */
function usualOffset(
  rows: readonly SignedRow[],
  columns: GridColumns,
  before: number,
  total: FormRow | undefined,
): number {
  const votes = new Map<number, number>();
  for (const { signs } of rows) {
    const { offset, support } = offsetOf(signs, columns, before);
    if (support >= SUPPORT_MIN) votes.set(offset, (votes.get(offset) ?? 0) + 1);
  }
  let best = before;
  let most = 0;
  for (const [offset, count] of votes) {
    if (count > most) {
      best = offset;
      most = count;
    }
  }
  if (most > 0 || total === undefined || total.isAfterGap) return best;
  const score = total.cells.findLast((cell) => scoreSize(cell.run.text) >= 0);
  const column = columns.at.get("score");
  return score === undefined || column === undefined ? best : score.column - column;
}

function gridRow(
  row: FormRow,
  cells: ReadonlyMap<IndicatorColumnKey, readonly Run[]>,
  where: { readonly part: number; readonly isContinued: boolean },
  columns: GridColumns,
): GridRow {
  return { row, cells, ...where, isAnchor: isAnchor(cells, columns, row.isRuled) };
}

function isAnchor(
  cells: ReadonlyMap<IndicatorColumnKey, readonly Run[]>,
  columns: GridColumns,
  isRuled: boolean,
): boolean {
  const text = (key: IndicatorColumnKey) => joinRuns(cells.get(key) ?? []);
  const weight = text("weight");
  const score = text("score");
  const hasScores = columns.at.has("score");
  const isScored = scoreSize(score.text) >= 0;
  if (scoreSize(weight.text) >= 0 && (isScored || !hasScores)) return true;
  // The weight ran together with a word of the note beside it; the sum of weights decides later.
  if (isScored && /\D\d{1,2}$/.test(weight.text) && weight.text.length <= 6) return true;
  const name = text("level3");
  const target = text("target");
  const actual = text("actual");
  if (!hasHan(name)) return false;
  if (isRuled) return [target, actual, weight, score].some((run) => run.text !== "");
  if (target.text === "" || actual.text === "" || score.text !== "") return false;
  return boundsIn(target.text) + boundsIn(actual.text) > 0;
}
