import type { EvidenceColumn, EvidenceTable } from "#model/evidence.ts";
import type { CannotMeasure, Computation, Measure } from "#model/evidence-measure.ts";
import type { Ratio } from "./ratio.ts";
import type { SourceUnit } from "./units.ts";

/** What was computed, before it is brought to the unit of the measure. */
export type Computed =
  | {
      readonly kind: "ratio" | "root";
      /** Of a root: its square. */
      readonly ratio: Ratio;
      readonly unit: SourceUnit;
      readonly subjects?: number;
    }
  | { readonly kind: "date"; readonly day: number };

/** What the computation works on. `rows` have every cell that is taken, and are at least one. */
export type Work = {
  readonly measure: Measure;
  readonly table: EvidenceTable;
  readonly rows: Int32Array;
};

/** What is a part of a whole. */
export const SHARE: SourceUnit = { kind: "share" };

/** A column of numbers. */
export type Numbers = EvidenceColumn & { readonly kind: "number" };

/** The column of a key, if it holds numbers. */
export function numbers(table: EvidenceTable, key: string): Numbers | CannotMeasure {
  const column = table.columns.get(key);
  if (column?.kind === "number") return column;
  if (column === undefined) {
    return { code: "column-missing", evidence: table.source.name, column: key };
  }
  return { code: "column-unfit", column: key, found: column.kind };
}

/** How many different values a column has in the rows. */
export function distinct(
  { table, rows }: Work,
  { of: key, per }: Extract<Computation, { name: "distinct" }>,
): number {
  const column = table.columns.get(key);
  if (column === undefined) return 0;
  if (column.kind === "text") {
    const seen = new Uint8Array(column.count);
    let count = 0;
    for (let at = 0; at < rows.length; at++) {
      const code = column.codes[rows[at] ?? 0] ?? -1;
      if (code < 0 || seen[code] === 1) continue;
      seen[code] = 1;
      count++;
    }
    return count;
  }
  const digits = per === "value" ? 1 : per === "month" ? 100 : 10_000;
  const cut = column.kind === "day" ? digits : column.kind === "month" && per === "year" ? 100 : 1;
  const seen = new Set<number>();
  for (let at = 0; at < rows.length; at++) {
    seen.add(Math.floor((column.values[rows[at] ?? 0] ?? 0) / cut));
  }
  return seen.size;
}
