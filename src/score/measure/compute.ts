import { rowPlace } from "#model/evidence.ts";
import type { CannotMeasure, Computation } from "#model/evidence-measure.ts";
import { durationOf } from "./durations.ts";
import { outagesOf } from "./outages.ts";
import { type Ratio, wholeRatio } from "./ratio.ts";
import { responseRate, satisfaction } from "./satisfaction.ts";
import { select } from "./selection.ts";
import { rangeOf, sortedOf, sumOf, sumOfProducts } from "./sums.ts";
import { unitOf } from "./units.ts";
import { type Computed, distinct, numbers, SHARE, type Work } from "./work.ts";

/** Computes a measure over rows of one register. A ratio of measures is none of them. */
export function compute(work: Work): Computed | CannotMeasure {
  const { measure, table, rows } = work;
  const { compute: what } = measure;
  switch (what.name) {
    case "count":
      return counted(rows.length);
    case "distinct":
      return counted(distinct(work, what));
    case "sum":
    case "mean":
    case "median":
    case "maximum":
    case "minimum":
      return figure(work, what.of, what.name);
    case "area":
      return figure(work, what.from === "computed" ? "computedArea" : "area", "sum");
    case "length":
      return figure(work, what.from === "computed" ? "computedLength" : "length", "sum");
    case "weighted-mean":
      return weightedMean(work, what.of, what.weight);
    case "share":
      return share(work, what);
    case "rate":
      return rate(work, what.of, what.by);
    case "rmse":
      return rootMeanSquare(work, what.formula);
    case "satisfaction":
      return satisfaction(work, what.formula);
    case "response-rate":
      return responseRate(work);
    case "uptime":
    case "longest-outage":
    case "mean-outage":
      return outage(work, what.name);
    case "duration": {
      const length = durationOf(table, rows, what, measure.unit);
      if ("code" in length) return length;
      return { kind: "ratio", ratio: length, unit: { kind: "unit", unit: measure.unit } };
    }
    case "latest":
    case "earliest":
      return outermost(work, what.of, what.name);
    case "ratio":
      return { code: "measure-unknown", id: what.of };
  }
}

function counted(count: number): Computed {
  return { kind: "ratio", ratio: wholeRatio(count), unit: { kind: "count" } };
}

function of(ratio: Ratio, unit: string): Computed {
  return { kind: "ratio", ratio, unit: { kind: "unit", unit } };
}

type FigureName = "sum" | "mean" | "median" | "maximum" | "minimum";

function figure({ table, rows }: Work, key: string, name: FigureName): Computed | CannotMeasure {
  const column = numbers(table, key);
  if ("code" in column) return column;
  const unit = unitOf(table, key, rows);
  if ("code" in unit) return unit;
  const scale = 10n ** BigInt(column.decimals);
  const { values } = column;
  switch (name) {
    case "sum":
      return of({ dividend: sumOf(values, rows), divisor: scale }, unit.unit);
    case "mean": {
      const divisor = scale * BigInt(rows.length);
      return of({ dividend: sumOf(values, rows), divisor }, unit.unit);
    }
    case "median": {
      const sorted = sortedOf(values, rows);
      const [low, high] = [sorted[(sorted.length - 1) >> 1] ?? 0, sorted[sorted.length >> 1] ?? 0];
      return of({ dividend: BigInt(low) + BigInt(high), divisor: 2n * scale }, unit.unit);
    }
    case "maximum":
    case "minimum": {
      const range = rangeOf(values, rows, Number.NaN);
      const value = name === "maximum" ? range?.most : range?.least;
      return of({ dividend: BigInt(value ?? 0), divisor: scale }, unit.unit);
    }
  }
}

function weightedMean(
  { table, rows }: Work,
  key: string,
  weightKey: string,
): Computed | CannotMeasure {
  const [column, weight] = [numbers(table, key), numbers(table, weightKey)];
  if ("code" in column) return column;
  if ("code" in weight) return weight;
  const unit = unitOf(table, key, rows);
  if ("code" in unit) return unit;
  const divisor = sumOf(weight.values, rows);
  if (divisor <= 0n) return { code: "division-by-zero", column: weightKey };
  const dividend = sumOfProducts(column.values, weight.values, rows);
  return of({ dividend, divisor: divisor * 10n ** BigInt(column.decimals) }, unit.unit);
}

function share(
  { table, rows }: Work,
  { of: key, part }: Extract<Computation, { name: "share" }>,
): Computed | CannotMeasure {
  const inside = select(table, part, rows);
  if (key === undefined) {
    const [dividend, divisor] = [BigInt(inside.length), BigInt(rows.length)];
    return { kind: "ratio", ratio: { dividend, divisor }, unit: SHARE };
  }
  const column = numbers(table, key);
  if ("code" in column) return column;
  const unit = unitOf(table, key, rows);
  if ("code" in unit) return unit;
  const divisor = sumOf(column.values, rows);
  if (divisor <= 0n) return { code: "division-by-zero", column: key };
  const ratio = { dividend: sumOf(column.values, inside), divisor };
  return { kind: "ratio", ratio, unit: SHARE };
}

function rate({ table, rows }: Work, key: string, byKey: string): Computed | CannotMeasure {
  const [column, by] = [numbers(table, key), numbers(table, byKey)];
  if ("code" in column) return column;
  if ("code" in by) return by;
  const [over, under] = [unitOf(table, key, rows), unitOf(table, byKey, rows)];
  if ("code" in over) return over;
  if ("code" in under) return under;
  const divisor = sumOf(by.values, rows) * 10n ** BigInt(column.decimals);
  if (divisor <= 0n) return { code: "division-by-zero", column: byKey };
  const dividend = sumOf(column.values, rows) * 10n ** BigInt(by.decimals);
  const unit = { kind: "per", over: over.unit, under: under.unit } as const;
  return { kind: "ratio", ratio: { dividend, divisor }, unit };
}

/** Words of the column 同精度. */
const EQUAL: Readonly<Record<"n" | "2n", string>> = { n: "否", "2n": "是" };

/** The square of √(ΣΔ² ÷ n) or √(ΣΔ² ÷ 2n). Rows must be of the accuracy that the formula is for. */
function rootMeanSquare({ table, rows }: Work, formula: "n" | "2n"): Computed | CannotMeasure {
  const difference = numbers(table, "difference");
  if ("code" in difference) return difference;
  const unit = unitOf(table, "difference", rows);
  if ("code" in unit) return unit;
  const equal = table.columns.get("equal");
  if (equal?.kind === "text") {
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      if (equal.textAt(equal.codes[row] ?? -1) === EQUAL[formula]) continue;
      return { code: "accuracy-mixed", ...rowPlace(table, row) };
    }
  }
  const { values, decimals } = difference;
  const dividend = sumOfProducts(values, values, rows);
  const count = BigInt(rows.length) * (formula === "n" ? 1n : 2n);
  const ratio = { dividend, divisor: count * 10n ** BigInt(2 * decimals) };
  return { kind: "root", ratio, unit: { kind: "unit", unit: unit.unit } };
}

function outage(
  { table, rows, measure }: Work,
  name: "uptime" | "longest-outage" | "mean-outage",
): Computed | CannotMeasure {
  const found = outagesOf(table, rows, measure.where);
  if ("code" in found) return found;
  const { span, unplanned, longest, count, systems } = found;
  const minutes = (seconds: number, divisor: number): Computed => ({
    kind: "ratio",
    ratio: { dividend: BigInt(seconds), divisor: BigInt(divisor) },
    unit: { kind: "unit", unit: "分钟" },
    subjects: systems,
  });
  switch (name) {
    case "uptime": {
      if (span === 0) return { code: "division-by-zero", column: "system" };
      const ratio = { dividend: BigInt(span - unplanned), divisor: BigInt(span) };
      return { kind: "ratio", ratio, unit: SHARE, subjects: systems };
    }
    case "longest-outage":
      return minutes(longest, 60);
    case "mean-outage":
      return count === 0 ? minutes(0, 60) : minutes(unplanned, 60 * count);
  }
}

function outermost(
  { table, rows }: Work,
  key: string,
  name: "latest" | "earliest",
): Computed | CannotMeasure {
  const column = table.columns.get(key);
  if (column?.kind !== "day") {
    return { code: "column-unfit", column: key, found: column?.kind ?? "text" };
  }
  const range = rangeOf(column.values, rows, 0);
  return { kind: "date", day: (name === "latest" ? range?.most : range?.least) ?? 0 };
}
