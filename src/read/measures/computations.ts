import type { Computation, ComputationName } from "#model/evidence-measure.ts";
import type { EvidenceColumnType } from "#standard/evidence/column.ts";
import { COMPUTATIONS } from "#standard/evidence/computations.ts";
import type { EvidenceKind } from "#standard/evidence/kinds.ts";
import { columnOf, conditionsOf } from "./conditions.ts";
import { blame, placeIn, type SetupMap, textIn, wordIn } from "./nodes.ts";

const FIGURES: readonly EvidenceColumnType[] = ["number", "answer"];
const TIMES: readonly EvidenceColumnType[] = ["day", "moment"];
const DAYS: readonly EvidenceColumnType[] = ["day"];

/** The name of a computation by key or Chinese name, undefined where none has it. */
export function computationName(text: string): ComputationName | undefined {
  return NAMES.find((name) => name === text || COMPUTATIONS[name].zh === text);
}

function isName(name: string): name is ComputationName {
  return Object.hasOwn(COMPUTATIONS, name);
}

/** Names of all computations. */
export const NAMES: readonly ComputationName[] = Object.keys(COMPUTATIONS).filter(isName);

/** Reads what a measure computes from a register of the kind; undefined where that is wrong. */
export function computationOf(
  map: SetupMap,
  name: ComputationName,
  kind: EvidenceKind,
): Computation | undefined {
  const column = (key: string, types?: readonly EvidenceColumnType[]) =>
    columnIn(map, key, kind, types);
  switch (name) {
    case "count":
    case "response-rate":
    case "uptime":
    case "longest-outage":
    case "mean-outage":
      return { name };
    case "distinct": {
      const of = column("of");
      const per = wordIn(map, "per", ["value", "month", "year"]);
      return of === undefined ? undefined : { name, of, per };
    }
    case "sum":
    case "mean":
    case "median":
    case "maximum":
    case "minimum": {
      const of = column("of", FIGURES);
      return of === undefined ? undefined : { name, of };
    }
    case "latest":
    case "earliest": {
      const of = column("of", DAYS);
      return of === undefined ? undefined : { name, of };
    }
    case "weighted-mean": {
      const [of, weight] = [column("of", FIGURES), column("weight", FIGURES)];
      return of === undefined || weight === undefined ? undefined : { name, of, weight };
    }
    case "rate": {
      const [of, by] = [column("of", FIGURES), column("by", FIGURES)];
      return of === undefined || by === undefined ? undefined : { name, of, by };
    }
    case "share":
      return shareOf(map, kind);
    case "rmse":
      return { name, formula: wordIn(map, "formula", ["n", "2n"]) };
    case "area":
    case "length":
      return { name, from: wordIn(map, "source", ["computed", "attribute"]) };
    case "satisfaction":
      return { name, formula: wordIn(map, "formula", ["satisfied-share", "mean-of-scale"]) };
    case "duration":
      return durationOf(map, kind);
    case "ratio": {
      const [of, by] = [textIn(map, "of", true), textIn(map, "by", true)];
      return of === "" || by === "" ? undefined : { name, of, by };
    }
  }
}

function columnIn(
  map: SetupMap,
  key: string,
  kind: EvidenceKind,
  types?: readonly EvidenceColumnType[],
): string | undefined {
  const written = textIn(map, key, true);
  if (written === "") return undefined;
  const at = placeIn(map, key);
  const column = columnOf(map.text, written, { at, kind });
  if (column === undefined) return undefined;
  if (types === undefined || types.includes(column.type)) return column.key;
  blame(map.text, at, { code: "column-unfit", text: written, needed: types });
  return undefined;
}

function shareOf(map: SetupMap, kind: EvidenceKind): Computation | undefined {
  const part = conditionsOf(map.text, map.entries.get("part")?.value, kind);
  if (part.length === 0) {
    if (!map.entries.has("part")) blame(map.text, map.place, { code: "key-missing", key: "part" });
    return undefined;
  }
  if (!map.entries.has("of")) return { name: "share", of: undefined, part };
  const of = columnIn(map, "of", kind, FIGURES);
  return of === undefined ? undefined : { name: "share", of, part };
}

function durationOf(map: SetupMap, kind: EvidenceKind): Computation | undefined {
  const [from, to] = [columnIn(map, "from", kind, TIMES), columnIn(map, "to", kind, TIMES)];
  if (from === undefined || to === undefined) return undefined;
  return {
    name: "duration",
    from,
    to,
    take: wordIn(map, "take", ["longest", "mean", "total", "span"]),
    days: wordIn(map, "days", ["exclusive", "inclusive"]),
    months: wordIn(map, "months", ["calendar", "thirty-days", "year-twelfths", "begun"]),
  };
}
