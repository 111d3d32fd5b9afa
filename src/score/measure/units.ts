import type { EvidenceTable } from "#model/evidence.ts";
import { rowPlace } from "#model/evidence.ts";
import type { CannotMeasure } from "#model/evidence-measure.ts";
import { evidenceColumn, evidenceKind } from "#standard/evidence/kinds.ts";
import {
  countFactor,
  quotient,
  type Ratio,
  times,
  unitFactor,
  wholeRatio,
  wholeShare,
} from "./ratio.ts";

/** What a number that was computed is a number of. */
export type SourceUnit =
  | { readonly kind: "count" }
  | { readonly kind: "share" }
  | { readonly kind: "unit"; readonly unit: string }
  /** So much of one for each of another (元 per 条). */
  | { readonly kind: "per"; readonly over: string; readonly under: string };

/** The unit of a column in the rows: its own, or the one that another column says of all of them. */
export function unitOf(
  table: EvidenceTable,
  key: string,
  rows: Int32Array,
): { readonly unit: string } | CannotMeasure {
  const kind = evidenceKind(table.source.kind);
  const entry = kind === undefined ? undefined : evidenceColumn(kind, key);
  const units = table.columns.get(entry?.unitColumn ?? "");
  if (entry === undefined || units?.kind !== "text") return { unit: entry?.unit ?? "" };
  const first = units.codes[rows[0] ?? -1] ?? -1;
  for (let at = 1; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const code = units.codes[row] ?? -1;
    if (code === first) continue;
    const [one, other] = [units.textAt(first), units.textAt(code)];
    return { code: "units-mixed", first: one, other, ...rowPlace(table, row) };
  }
  return { unit: first < 0 ? "" : units.textAt(first) };
}

/** How many of unit `to` are one of what was computed; undefined where the units do not fit. */
export function factorTo(source: SourceUnit, to: string): Ratio | undefined {
  switch (source.kind) {
    case "count": {
      const count = countFactor(to);
      return count === undefined ? undefined : { dividend: 1n, divisor: count };
    }
    case "share":
      return wholeShare(to);
    case "unit":
      // A register that names no unit means that of the indicator.
      return source.unit === "" && countFactor(to) === undefined
        ? wholeRatio(1)
        : unitFactor(source.unit, to);
    case "per":
      return factorOfPer(source, to);
  }
}

function factorOfPer(
  { over, under }: Extract<SourceUnit, { kind: "per" }>,
  to: string,
): Ratio | undefined {
  const [above, below] = to.split("/");
  if (above !== undefined && below !== undefined) {
    const [top, bottom] = [unitFactor(over, above), unitFactor(under, below)];
    return top === undefined || bottom === undefined ? undefined : quotient(top, bottom);
  }
  const same = unitFactor(over, under);
  const whole = wholeShare(to);
  if (whole !== undefined) return same === undefined ? undefined : times(same, whole);
  return countFactor(under) === undefined ? undefined : unitFactor(over, to);
}

/** What the unit is called where it does not fit. */
export function sourceUnitName(source: SourceUnit): string {
  switch (source.kind) {
    case "count":
      return "个";
    case "share":
      return "%";
    case "unit":
      return source.unit;
    case "per":
      return `${source.over}/${source.under}`;
  }
}
