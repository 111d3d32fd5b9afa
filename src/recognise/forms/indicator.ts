import type { IndicatorColumnKey } from "#standard/performance/form-words.ts";
import type { LevelName } from "./level-names.ts";
import { EMPTY_RUN, joinRuns, type Run } from "./run.ts";

/** What stands in one column of an indicator, piece by piece as it was found. */
export type ColumnRuns = Partial<Record<IndicatorColumnKey, Run[]>>;

/** A level that a cell of an indicator names, and in which of the two columns. */
export type NamedLevel = { readonly column: "level1" | "level2"; readonly level: LevelName };

/** An indicator as its cells were gathered, before anything in them is read as a figure. */
export type RawIndicator = {
  readonly columns: ColumnRuns;
  /** Levels that its own cells name, in the order of the cells. */
  readonly levels: NamedLevel[];
  /** Number of the page or stretch of the table in which it stands. */
  readonly part: number;
  /** Weight and score cannot be told to be its own: the row holds two indicators. */
  isShared: boolean;
};

/** An indicator without cells. */
export function rawIndicator(part: number): RawIndicator {
  return { columns: {}, levels: [], part, isShared: false };
}

/** Puts a text behind what an indicator has in a column already. */
export function addTo(indicator: RawIndicator, column: IndicatorColumnKey, run: Run): void {
  if (run.text === "") return;
  const runs = indicator.columns[column];
  if (runs === undefined) indicator.columns[column] = [run];
  else runs.push(run);
}

/** Puts a text before what an indicator has in a column already. */
export function addBefore(indicator: RawIndicator, column: IndicatorColumnKey, run: Run): void {
  if (run.text === "") return;
  const runs = indicator.columns[column];
  if (runs === undefined) indicator.columns[column] = [run];
  else runs.unshift(run);
}

/** The text of a column as one run. */
export function columnOf(indicator: RawIndicator, column: IndicatorColumnKey): Run {
  const runs = indicator.columns[column];
  return runs === undefined ? EMPTY_RUN : joinRuns(runs);
}
