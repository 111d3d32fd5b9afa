import type { FormCell, Indicator } from "#model/form.ts";
import type { IndicatorColumnKey } from "#standard/performance/form-words.ts";
import { columnOf, type RawIndicator } from "./indicator.ts";
import type { PlacedLevels } from "./indicator-levels.ts";
import { nameOf } from "./indicator-repair.ts";
import { placesOfRuns } from "./places.ts";
import { printedText } from "./run.ts";
import { cellOf, claimFigure, leaveUnclaimed, type Sink } from "./sink.ts";
import {
  isKnownUnit,
  kindOfUnit,
  operatorOf,
  type ReadValue,
  readScore,
  readValue,
} from "./value.ts";

/** What the columns of the indicators are called in the form, as printed. */
export type ColumnNames = ReadonlyMap<IndicatorColumnKey, string>;

const COLUMN_NAMES = {
  target: "年度指标值",
  actual: "实际完成值",
  weight: "分值",
  score: "得分",
} as const;

type ValueColumn = keyof typeof COLUMN_NAMES;

type Seat = {
  readonly sink: Sink;
  readonly index: number;
  readonly name: string;
  readonly columns: ColumnNames;
};

/** Claims the figures of one indicator; `index` counts from 0. */
export function claimIndicator(
  raw: RawIndicator,
  levels: PlacedLevels,
  where: { readonly sink: Sink; readonly index: number; readonly columns: ColumnNames },
): Indicator {
  const nameRun = nameOf(raw);
  const name = printedText(nameRun);
  const seat: Seat = { ...where, name };
  const target = readColumn(raw, "target");
  const actual = completed(readColumn(raw, "actual"), target);
  const runs = Object.values(raw.columns).flat();
  return {
    ...levels,
    level3: name,
    target: valueCell(raw, "target", target, seat),
    actual: valueCell(raw, "actual", actual, seat),
    weight: scoreCell(raw, "weight", seat),
    score: scoreCell(raw, "score", seat),
    note: printedText(columnOf(raw, "note")),
    basis: printedText(columnOf(raw, "basis")),
    places: placesOfRuns(runs),
  };
}

function readColumn(raw: RawIndicator, column: "target" | "actual"): ReadValue | undefined {
  const run = columnOf(raw, column);
  const value = readValue(run);
  if (value === undefined) return undefined;
  const unit = columnOf(raw, "unit").text;
  const operator = column === "target" ? operatorOf(columnOf(raw, "operator").text) : "";
  const own = value.unit === "" ? unit : value.unit;
  return withUnit({ ...value, operator: value.operator === "" ? operator : value.operator }, own);
}

/** `9600平方` beside a target in 平方米: the end of the unit was cut off. */
function completed(
  actual: ReadValue | undefined,
  target: ReadValue | undefined,
): ReadValue | undefined {
  if (actual === undefined || target === undefined) return actual;
  if (actual.unit === "" || isKnownUnit(actual.unit) || !isKnownUnit(target.unit)) return actual;
  return target.unit.startsWith(actual.unit) ? withUnit(actual, target.unit) : actual;
}

function withUnit(value: ReadValue, unit: string): ReadValue {
  if (unit === value.unit) return value;
  return { ...value, unit, kind: kindOfUnit(unit), printed: { ...value.printed, unit } };
}

function valueCell(
  raw: RawIndicator,
  column: "target" | "actual",
  value: ReadValue | undefined,
  seat: Seat,
): FormCell | undefined {
  const run = columnOf(raw, column);
  if (run.text === "") return undefined;
  if (value === undefined) return cellOf(run);
  if (raw.isShared) {
    leaveUnclaimed(seat.sink, value.number, "ambiguous", value.unit);
    return cellOf(value.cell, value.operator, value.unit);
  }
  return claimFigure(seat.sink, {
    tail: `indicator[${seat.index}].${column}`,
    kind: value.kind,
    printed: value.printed,
    number: value.number,
    cell: value.cell,
    operator: value.operator,
    row: seat.name,
    column: seat.columns.get(column) ?? COLUMN_NAMES[column],
  });
}

function scoreCell(
  raw: RawIndicator,
  column: Extract<ValueColumn, "weight" | "score">,
  seat: Seat,
): FormCell | undefined {
  const run = columnOf(raw, column);
  if (run.text === "") return undefined;
  const read = readScore(run);
  if (read === undefined || raw.isShared) {
    leaveUnclaimed(seat.sink, run, "ambiguous", "分");
    return cellOf(run, "", read === undefined ? "" : "分");
  }
  return claimFigure(seat.sink, {
    tail: `indicator[${seat.index}].${column}`,
    kind: "score",
    printed: read.printed,
    number: read.number,
    cell: run,
    operator: "",
    row: seat.name,
    column: seat.columns.get(column) ?? COLUMN_NAMES[column],
  });
}
