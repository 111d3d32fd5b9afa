import type { EvidenceTable } from "#model/evidence.ts";
import type { CannotMeasure, Computation, Condition, Measure } from "#model/evidence-measure.ts";

/** Columns whose numbers or days a computation takes; their cells must be filled. */
export function columnsTaken(compute: Computation): readonly string[] {
  switch (compute.name) {
    case "count":
    case "ratio":
      return [];
    case "distinct":
    case "sum":
    case "mean":
    case "median":
    case "maximum":
    case "minimum":
    case "latest":
    case "earliest":
      return [compute.of];
    case "weighted-mean":
      return [compute.of, compute.weight];
    case "share":
      return compute.of === undefined ? [] : [compute.of];
    case "rate":
      return [compute.of, compute.by];
    case "rmse":
      return ["result", "check"];
    case "area":
      return [compute.from === "computed" ? "computedArea" : "area"];
    case "length":
      return [compute.from === "computed" ? "computedLength" : "length"];
    case "satisfaction":
      return ["answer", "form"];
    case "response-rate":
      return ["form"];
    case "uptime":
    case "longest-outage":
    case "mean-outage":
      return ["startAt", "endAt", "system", "state"];
    case "duration":
      return [compute.from, compute.to];
  }
}

/** Why a measure cannot be told from a register whatever its rows are; undefined where it can. */
export function hindrance(measure: Measure, table: EvidenceTable): CannotMeasure | undefined {
  const evidence = table.source.name;
  if (table.faultyRows > 0) return { code: "rows-faulty", evidence, rows: table.faultyRows };
  if (table.length === 0) return { code: "register-empty", evidence };
  for (const column of columnsUsed(measure)) {
    const cells = table.faultyCells.get(column) ?? 0;
    if (cells > 0) return { code: "cells-faulty", evidence, column, cells };
    if (!table.columns.has(column)) return { code: "column-missing", evidence, column };
  }
  return undefined;
}

function columnsUsed({ compute, where }: Measure): ReadonlySet<string> {
  const part = compute.name === "share" ? compute.part : [];
  const fault = compute.name === "rmse" ? ["equal"] : [];
  return new Set([
    ...columnsTaken(compute),
    ...[...where, ...part].flatMap(columnsOfCondition),
    ...fault,
  ]);
}

function columnsOfCondition(condition: Condition): readonly string[] {
  return condition.kind === "at-most-column"
    ? [condition.column, condition.other]
    : [condition.column];
}
