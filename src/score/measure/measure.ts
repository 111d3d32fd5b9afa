import type { EvidenceTable } from "#model/evidence.ts";
import { rowPlace } from "#model/evidence.ts";
import type {
  CannotMeasure,
  Condition,
  Measure,
  Measured,
  MeasuredValue,
  MeasureSample,
} from "#model/evidence-measure.ts";
import type { MeasureLineage } from "#model/lineage.ts";
import { decimalText } from "#model/printed.ts";
import { columnsTaken, hindrance } from "./columns-used.ts";
import { compute } from "./compute.ts";
import { conditionText } from "./condition-text.ts";
import { digitsOf, gridPerUnit, onGrid, quotient, type Ratio, rootDigits, times } from "./ratio.ts";
import { emptyIn, select } from "./selection.ts";
import { factorTo, sourceUnitName } from "./units.ts";
import type { Computed, Work } from "./work.ts";

/** The evidence of a department-year: its registers by name and its measures by id. */
export type EvidenceBook = {
  readonly measures: ReadonlyMap<string, Measure>;
  readonly tables: ReadonlyMap<string, EvidenceTable>;
};

/** The actual of an indicator by a measure, with what stands behind it, or why it cannot be told. */
export function actualOf(id: string, book: EvidenceBook): Measured {
  const measure = book.measures.get(id);
  if (measure === undefined) {
    const lineage = { kind: "measure", measure: id, evidence: "", filter: {} } as const;
    return { kind: "cannot-tell", because: { code: "measure-unknown", id }, lineage };
  }
  const lineage = lineageOf(measure, book);
  const found = measure.compute.name === "ratio" ? ratioOf(measure, book) : valueOf(measure, book);
  if ("code" in found) return { kind: "cannot-tell", because: found, lineage };
  const value = brought(measure, found.computed);
  if ("code" in value) return { kind: "cannot-tell", because: value, lineage };
  return { kind: "told", ...value, sample: found.sample, lineage };
}

/**
 * The rows of the register that a measure counts, in their order, as numbers of the table; none for
 * a ratio, whose parts have their own.
 */
export function rowsBehind(measure: Measure, table: EvidenceTable): Int32Array {
  const rows = select(table, measure.where);
  const { compute: what } = measure;
  if (what.name === "share") return select(table, what.part, rows);
  return measure.blank === "skip" ? filled(table, columnsTaken(what), rows) : rows;
}

type Found = { readonly computed: Computed; readonly sample: MeasureSample };

function valueOf(measure: Measure, book: EvidenceBook): Found | CannotMeasure {
  const table = book.tables.get(measure.evidence);
  if (table === undefined) return { code: "evidence-missing", evidence: measure.evidence };
  const hindered = hindrance(measure, table);
  if (hindered !== undefined) return hindered;
  const chosen = select(table, measure.where);
  const excluded = table.length - chosen.length;
  const taken = columnsTaken(measure.compute);
  const rows = filled(table, taken, chosen);
  const blank = chosen.length - rows.length;
  if (blank > 0 && measure.blank === "refuse") return emptyCell(table, taken, chosen, blank);
  if (rows.length === 0 && !canBeNothing(measure)) return { code: "no-row-left", excluded };
  const work: Work = { measure, table, rows };
  const computed = compute(work);
  if ("code" in computed) return computed;
  const subjects = computed.kind === "date" ? undefined : computed.subjects;
  return { computed, sample: { rows: rows.length, excluded, blank, subjects } };
}

/** What can be nothing when no row is left: numbers of things, sums, and time out of order. */
function canBeNothing({ compute: { name } }: Measure): boolean {
  switch (name) {
    case "count":
    case "distinct":
    case "sum":
    case "area":
    case "length":
    case "response-rate":
    case "uptime":
    case "longest-outage":
    case "mean-outage":
      return true;
    case "mean":
    case "median":
    case "maximum":
    case "minimum":
    case "weighted-mean":
    case "share":
    case "rate":
    case "ratio":
    case "rmse":
    case "satisfaction":
    case "duration":
    case "latest":
    case "earliest":
      return false;
  }
}

function filled(table: EvidenceTable, keys: readonly string[], rows: Int32Array): Int32Array {
  let kept = rows;
  for (const key of keys)
    kept = select(table, [{ column: key, kind: "filled", isFilled: true }], kept);
  return kept;
}

function emptyCell(
  table: EvidenceTable,
  keys: readonly string[],
  rows: Int32Array,
  cells: number,
): CannotMeasure {
  for (const key of keys) {
    const column = table.columns.get(key);
    const isEmpty = column === undefined ? () => true : emptyIn(column);
    const row = rows.find(isEmpty);
    if (row !== undefined)
      return { code: "cells-empty", column: key, cells, ...rowPlace(table, row) };
  }
  return { code: "cells-empty", column: "", cells, file: "", row: 0 };
}

/** One measure by another. Neither may be a ratio itself, so none can go round. */
function ratioOf(measure: Measure, book: EvidenceBook): Found | CannotMeasure {
  const { compute: what } = measure;
  if (what.name !== "ratio") return { code: "measure-unknown", id: measure.id };
  const parts = [what.of, what.by].map((id) => partOf(id, book));
  const [over, under] = parts;
  if (over === undefined || under === undefined) return { code: "measure-unknown", id: what.of };
  if ("code" in over) return over;
  if ("code" in under) return under;
  const ratio = quotient(over.ratio, under.ratio);
  if (ratio === undefined) return { code: "division-by-zero", column: what.by };
  const unit = { kind: "per", over: over.unit, under: under.unit } as const;
  return { computed: { kind: "ratio", ratio, unit }, sample: over.sample };
}

type Part = { readonly ratio: Ratio; readonly unit: string; readonly sample: MeasureSample };

function partOf(id: string, book: EvidenceBook): Part | CannotMeasure {
  const measure = book.measures.get(id);
  if (measure === undefined || measure.compute.name === "ratio") {
    return { code: "measure-unknown", id };
  }
  const found = valueOf(measure, book);
  if ("code" in found) return { code: "part", id, because: found };
  const { computed, sample } = found;
  if (computed.kind !== "ratio") return { code: "part", id, because: unfit(measure, "") };
  const factor = factorTo(computed.unit, measure.unit);
  if (factor === undefined) {
    return { code: "part", id, because: unfit(measure, sourceUnitName(computed.unit)) };
  }
  return { ratio: times(computed.ratio, factor), unit: measure.unit, sample };
}

function unfit({ unit: needed }: Measure, unit: string): CannotMeasure {
  return { code: "unit-does-not-fit", unit, needed };
}

type Brought = Pick<Measured & { readonly kind: "told" }, "value" | "printed" | "text" | "unit">;

/** Brings what was computed to the unit of the measure, and prints it. */
function brought(measure: Measure, computed: Computed): Brought | CannotMeasure {
  const { unit, decimals } = measure;
  if (computed.kind === "date") {
    return { value: computed, printed: undefined, text: dayText(computed.day), unit: "" };
  }
  const factor = factorTo(computed.unit, unit);
  if (factor === undefined) return unfit(measure, sourceUnitName(computed.unit));
  const isRoot = computed.kind === "root";
  const ratio = times(computed.ratio, isRoot ? times(factor, factor) : factor);
  const digits = isRoot ? rootDigits(ratio, decimals) : digitsOf(ratio, decimals);
  const text = decimalText(digits, decimals);
  const value = isRoot ? rootValue(ratio, unit) : wordsOf(measure, ratio, text);
  if ("code" in value) return value;
  if (value.kind === "words") return { value, printed: undefined, text: value.word, unit: "" };
  return { value, printed: { text, unit, digits, decimals }, text, unit };
}

function rootValue({ dividend, divisor }: Ratio, unit: string): MeasuredValue {
  return { kind: "root", squared: { dividend: dividend * gridPerUnit(unit) ** 2n, divisor } };
}

function wordsOf(measure: Measure, ratio: Ratio, text: string): MeasuredValue | CannotMeasure {
  const exact = onGrid(ratio, measure.unit);
  if (measure.words.length === 0) return { kind: "ratio", exact };
  const band = measure.words.find(
    ({ least }) => least === undefined || ratio.dividend * 1_000_000n >= least * ratio.divisor,
  );
  return band === undefined ? { code: "no-band", text } : { kind: "words", word: band.word, exact };
}

/** A day as forms print it: 11月29日. */
function dayText(day: number): string {
  return `${Math.floor(day / 100) % 100}月${day % 100}日`;
}

/** The description of where an actual comes from: measure, files, filter in words. */
function lineageOf(measure: Measure, { tables }: EvidenceBook): MeasureLineage {
  const { compute: what } = measure;
  const files = tables.get(measure.evidence)?.source.files ?? [];
  const filter: Record<string, string> = {};
  const note = (condition: Condition, prefix: string) => {
    const key = `${prefix}${condition.column}`;
    const text = conditionText(condition);
    filter[key] = filter[key] === undefined ? text : `${filter[key]}；${text}`;
  };
  for (const condition of measure.where) note(condition, "");
  if (what.name === "share") for (const condition of what.part) note(condition, "part.");
  if (what.name === "ratio") Object.assign(filter, { of: what.of, by: what.by });
  return { kind: "measure", measure: measure.id, evidence: files.join(" "), filter };
}
