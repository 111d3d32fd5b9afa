import type { IndicatorColumnKey } from "#standard/performance/form-words.ts";
import { type GridRow, gridRowsOf } from "./grid-parts.ts";
import { addBefore, addTo, columnOf, type RawIndicator, rawIndicator } from "./indicator.ts";
import { levelByStem, levelsIn } from "./level-names.ts";
import type { FormRow } from "./rows.ts";
import { hasHan, joinRuns, type Run } from "./run.ts";
import { boundsIn, isKnownUnit, readScore, readValue } from "./value.ts";

/**
 * Gathers the indicators of a table. In a drawn grid every row is one. In rows cut at tabs the
 * texts of a cell may stand over several rows: the row with weight and score is the indicator, the
 * rows around it are pieces that belong to the one above or below.
 */
export function gatherGrid(
  rows: readonly FormRow[],
  total: FormRow | undefined,
): readonly RawIndicator[] {
  const gridRows = gridRowsOf(rows, total);
  const found: RawIndicator[] = [];
  let pieces: GridRow[] = [];
  for (const gridRow of gridRows) {
    if (!gridRow.isAnchor) {
      if (!isTemplate(gridRow)) pieces.push(gridRow);
      continue;
    }
    const next = ownCells(gridRow);
    share(pieces, found.at(-1), next, gridRow);
    pieces = [];
    found.push(next);
  }
  share(pieces, found.at(-1), undefined, undefined);
  const isRuled = gridRows.some(({ row }) => row.isRuled);
  for (const indicator of found) nameLevels(indicator, isRuled);
  return found;
}

/** `指标2`, `……`: rows of the empty form that nobody filled. */
function isTemplate(gridRow: GridRow): boolean {
  const name = textOf(gridRow, "level3").text;
  return (
    /^(?:指标\d+[:：]?[/\\-]*|…+|\.+)$/.test(name) || (gridRow.row.isRuled && !gridRow.isContinued)
  );
}

function textOf(gridRow: GridRow, column: IndicatorColumnKey): Run {
  return joinRuns(gridRow.cells.get(column) ?? []);
}

function ownCells(gridRow: GridRow): RawIndicator {
  const indicator = rawIndicator(gridRow.part);
  for (const [column, runs] of gridRow.cells) {
    const own = runs.filter((run) => column !== "level3" || hasHan(run));
    for (const run of own) addTo(indicator, column, run);
  }
  return indicator;
}

/** Gives the pieces between two indicators to the one above or below. */
function share(
  pieces: readonly GridRow[],
  above: RawIndicator | undefined,
  below: RawIndicator | undefined,
  belowRow: GridRow | undefined,
): void {
  const notesAbove = notesForAbove(pieces, above, below);
  const forBelow: (readonly [IndicatorColumnKey, Run])[] = [];
  pieces.forEach((piece, index) => {
    const isNear = isForAbove(piece, index, pieces.length, { above, below, belowRow });
    for (const [key, runs] of piece.cells) {
      const run = joinRuns(runs);
      const lacking = lackingNeighbour(key, above, below);
      const isSlid = piece.cells.size === 1 && isValue(key) && lacking === "none";
      const isNote = isSlid && !hasFigure(run) && !goesOn(above, key, run);
      const column = isNote ? "note" : pieceColumn(key, run);
      if (column === undefined) continue;
      let isAbove = column === "note" ? index < notesAbove : isNear;
      if (isValue(column) || column === "level3") {
        if (lacking === "above" || lacking === "below") isAbove = lacking === "above";
      }
      if (isAbove && above !== undefined) addPiece(above, column, run);
      else if (!isAbove && below !== undefined) forBelow.push([column, run]);
    }
  });
  if (below === undefined) return;
  for (const [column, run] of forBelow.toReversed()) addBefore(below, column, run);
}

function isValue(column: IndicatorColumnKey): boolean {
  return column === "target" || column === "actual";
}

/** 元/ | 人: with the piece the unit of the figure above is one that is known. */
function goesOn(above: RawIndicator | undefined, column: IndicatorColumnKey, run: Run): boolean {
  if (above === undefined) return false;
  const both = readValue(joinRuns([columnOf(above, column), run]));
  return both !== undefined && isKnownUnit(both.unit) && both.unit.endsWith(run.text);
}

function hasFigure(run: Run): boolean {
  return boundsIn(run.text) > 0;
}

/** Text in the columns of the scores is a note that slid to the left; smudges are nothing. */
function pieceColumn(column: IndicatorColumnKey, run: Run): IndicatorColumnKey | undefined {
  if (column === "weight" || column === "score") {
    return readScore(run) === undefined && hasHan(run) ? "note" : undefined;
  }
  if (column === "note" || column === "target" || column === "actual") {
    return column === "note" || hasHan(run) || readValue(run) !== undefined ? column : undefined;
  }
  return hasHan(run) ? column : undefined;
}

/** Adds a piece to a cell; behind a figure with its unit only a word of the name can stand. */
function addPiece(indicator: RawIndicator, column: IndicatorColumnKey, run: Run): void {
  const before = isValue(column) ? readValue(columnOf(indicator, column)) : undefined;
  if (before === undefined || !isKnownUnit(before.unit)) {
    addTo(indicator, column, run);
    return;
  }
  const both = readValue(joinRuns([columnOf(indicator, column), run]));
  if (both !== undefined && isKnownUnit(both.unit)) addTo(indicator, column, run);
  else if (readValue(run) === undefined) addTo(indicator, "level3", run);
}

/** Which of two neighbours lacks a cell: a piece of that column is its. */
function lackingNeighbour(
  column: IndicatorColumnKey,
  above: RawIndicator | undefined,
  below: RawIndicator | undefined,
): "above" | "below" | "both" | "none" {
  const isAbove = above !== undefined && columnOf(above, column).text === "";
  const isBelow = below !== undefined && columnOf(below, column).text === "";
  if (above === undefined || below === undefined) return above === undefined ? "below" : "above";
  if (isAbove && isBelow) return "both";
  return isAbove ? "above" : isBelow ? "below" : "none";
}

type Neighbours = {
  readonly above: RawIndicator | undefined;
  readonly below: RawIndicator | undefined;
  readonly belowRow: GridRow | undefined;
};

/** Whether a piece belongs to the indicator above it: what a page break cut, or what is nearer. */
function isForAbove(piece: GridRow, index: number, count: number, near: Neighbours): boolean {
  if (near.below === undefined || near.belowRow === undefined) return true;
  if (near.above === undefined) return false;
  if (piece.isContinued || near.belowRow.isContinued) return true;
  const up = index + 1;
  const down = count - index;
  if (up !== down) return up < down;
  return !makesLevelWith(piece, near.below);
}

/** 满意度指 | 标: the level's name goes on in the row below. */
function makesLevelWith(piece: GridRow, below: RawIndicator): boolean {
  return (["level1", "level2"] as const).some((column) => {
    const text = textOf(piece, column).text;
    return text !== "" && levelsIn(text + columnOf(below, column).text).length > 0;
  });
}

/** How many of the pieces carry notes of the indicator above. */
function notesForAbove(
  pieces: readonly GridRow[],
  above: RawIndicator | undefined,
  below: RawIndicator | undefined,
): number {
  if (above === undefined) return 0;
  if (below === undefined) return pieces.length;
  if (columnOf(above, "note").text === "" && pieces[0]?.isContinued !== true) return 0;
  if (columnOf(below, "note").text === "") return pieces.length;
  const end = pieces.findIndex((piece) => /[。.]$/.test(textOf(piece, "note").text));
  return end < 0 ? pieces.length : end + 1;
}

/** Names the levels in an indicator's own cells; a drawn cell is its level's name whatever it says. */
function nameLevels(indicator: RawIndicator, isRuled: boolean): void {
  for (const column of ["level1", "level2"] as const) {
    const text = columnOf(indicator, column).text;
    const known = levelsIn(text);
    const stem = column === "level2" && known.length === 0 ? levelByStem(text) : undefined;
    const own = text.replace(/\([^()]*\)$/, "");
    if (stem !== undefined) known.push(stem);
    else if (isRuled && known.length === 0 && own !== "") {
      const isFirst = column === "level1";
      known.push({ name: own, isFirst, isSecond: !isFirst, under: [] });
    }
    for (const level of known) indicator.levels.push({ column, level });
  }
}
