import { divideDown, divideUp } from "#model/division.ts";
import type { EvidenceColumn, EvidenceTable } from "#model/evidence.ts";
import { DAY_SECONDS, daysSince1970 } from "#model/evidence-days.ts";
import type { Condition } from "#model/evidence-measure.ts";

/** The rows that a filter leaves, in their order. */
export function select(
  table: EvidenceTable,
  conditions: readonly Condition[],
  among: Int32Array = everyRow(table.length),
): Int32Array {
  let rows = among;
  for (const condition of conditions) {
    const column = table.columns.get(condition.column);
    if (column === undefined) return new Int32Array(0);
    rows = narrowed(rows, meets(table, column, condition));
  }
  return rows;
}

function everyRow(length: number): Int32Array {
  const rows = new Int32Array(length);
  for (let row = 0; row < length; row++) rows[row] = row;
  return rows;
}

function narrowed(rows: Int32Array, isMet: (row: number) => boolean): Int32Array {
  const kept = new Int32Array(rows.length);
  let count = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    if (!isMet(row)) continue;
    kept[count] = row;
    count++;
  }
  return kept.subarray(0, count);
}

/** Whether the cell of a row is empty. */
export function emptyIn(column: EvidenceColumn): (row: number) => boolean {
  switch (column.kind) {
    case "text": {
      const { codes } = column;
      return (row) => (codes[row] ?? -1) < 0;
    }
    case "day":
    case "month": {
      const { values } = column;
      return (row) => (values[row] ?? 0) === 0;
    }
    case "number":
    case "moment": {
      const { values } = column;
      return (row) => Number.isNaN(values[row] ?? Number.NaN);
    }
  }
}

function meets(
  table: EvidenceTable,
  column: EvidenceColumn,
  condition: Condition,
): (row: number) => boolean {
  const isEmpty = emptyIn(column);
  switch (condition.kind) {
    case "filled":
      return condition.isFilled ? (row) => !isEmpty(row) : isEmpty;
    case "one-of":
    case "none-of": {
      const isNone = condition.kind === "none-of";
      if (column.kind !== "text") return () => false;
      const named = codesOf(column, new Set(condition.texts));
      const { codes } = column;
      return (row) => (named[codes[row] ?? -1] === 1) !== isNone;
    }
    case "within":
      return isWithin(column, condition.low, condition.high, isEmpty);
    case "at-most-column": {
      const other = table.columns.get(condition.other);
      if (other === undefined || other.kind === "text" || column.kind === "text") {
        return () => false;
      }
      const isOtherEmpty = emptyIn(other);
      const [a, b] = [column.values, other.values];
      return (row) => !isEmpty(row) && !isOtherEmpty(row) && (a[row] ?? 0) <= (b[row] ?? 0);
    }
  }
}

function codesOf(
  column: EvidenceColumn & { readonly kind: "text" },
  texts: ReadonlySet<string>,
): Uint8Array {
  const named = new Uint8Array(column.count);
  for (let code = 0; code < column.count; code++) {
    if (texts.has(column.textAt(code))) named[code] = 1;
  }
  return named;
}

const GRID_DECIMALS = 6;

function isWithin(
  column: EvidenceColumn,
  low: bigint | undefined,
  high: bigint | undefined,
  isEmpty: (row: number) => boolean,
): (row: number) => boolean {
  switch (column.kind) {
    case "text":
      return () => false;
    case "number": {
      const step = 10n ** BigInt(GRID_DECIMALS - column.decimals);
      const least = low === undefined ? -Infinity : Number(divideUp(low, step));
      const most = high === undefined ? Infinity : Number(divideDown(high, step));
      const { values } = column;
      return (row) => (values[row] ?? Number.NaN) >= least && (values[row] ?? Number.NaN) <= most;
    }
    case "day":
    case "month": {
      // Bounds are days; a month lies within when its number does.
      const scale = column.kind === "month" ? 100n : 1n;
      const least = low === undefined ? 1 : Number(low / scale);
      const most = high === undefined ? Infinity : Number(high / scale);
      const { values } = column;
      return (row) => !isEmpty(row) && (values[row] ?? 0) >= least && (values[row] ?? 0) <= most;
    }
    case "moment": {
      const second = (day: bigint, after: number) =>
        (daysSince1970(Number(day)) + after) * DAY_SECONDS;
      const least = low === undefined ? -Infinity : second(low, 0);
      const most = high === undefined ? Infinity : second(high, 1) - 1;
      const { values } = column;
      return (row) => (values[row] ?? Number.NaN) >= least && (values[row] ?? Number.NaN) <= most;
    }
  }
}
