import type { Condition } from "#model/evidence-measure.ts";
import { readPrinted } from "#model/printed.ts";
import type { YamlEntry, YamlNode } from "#read/explanations/yaml.ts";
import type { EvidenceColumnEntry } from "#standard/evidence/column.ts";
import { type EvidenceKind, evidenceColumn } from "#standard/evidence/kinds.ts";
import {
  blame,
  dayIn,
  entriesOf,
  mapOf,
  millionths,
  placeIn,
  type SetupMap,
  type SetupText,
  textIn,
  textsIn,
  textsOf,
} from "./nodes.ts";

const KEYS = [
  ...["not", "from", "to", "at-least", "at-most", "not-after", "at-most-column", "filled"],
] as const;

/** Reads conditions: `{结果: 合格, 日期: {from: 2024-01-01}, 实际完成: {not-after: 计划完成}}`. */
export function conditionsOf(
  text: SetupText,
  node: YamlNode | undefined,
  kind: EvidenceKind,
): readonly Condition[] {
  if (node === undefined) return [];
  return (entriesOf(text, node, "where") ?? []).flatMap((entry) => {
    const column = columnOf(text, entry.key, { at: entry.at, kind });
    return column === undefined ? [] : conditionsOn(text, entry, column, kind);
  });
}

/** The column of a kind by any of its names; noted where there is none. */
export function columnOf(
  text: SetupText,
  name: string,
  { at, kind }: { readonly at: YamlEntry["at"]; readonly kind: EvidenceKind },
): EvidenceColumnEntry | undefined {
  const column = evidenceColumn(kind, name);
  if (column !== undefined) return column;
  const allowed = kind.columns.map(({ names }) => names[0]);
  blame(text, at, { code: "column-unknown", text: name, allowed });
  return undefined;
}

function conditionsOn(
  text: SetupText,
  { key, at, value }: YamlEntry,
  column: EvidenceColumnEntry,
  kind: EvidenceKind,
): readonly Condition[] {
  if (value.kind !== "map") return equals(text, { key, at, value }, column);
  const map = mapOf(text, value, key, KEYS);
  if (map === undefined) return [];
  return [
    ...noneOf(map, column),
    ...within(map, column),
    ...besides(map, column, kind),
    ...filled(map, column),
  ];
}

function isText({ type }: EvidenceColumnEntry): boolean {
  return type === "text" || type === "word";
}

/** A bare value or list of values: the cell is one of them. */
function equals(
  text: SetupText,
  { key, at, value }: YamlEntry,
  column: EvidenceColumnEntry,
): readonly Condition[] {
  const texts = textsOf(text, value, key);
  if (texts.length === 0) {
    blame(text, at, { code: "value-empty", key });
    return [];
  }
  if (isText(column)) {
    return [{ column: column.key, kind: "one-of", texts: wordsOf(text, value, column, texts) }];
  }
  if (texts.length > 1) {
    blame(text, value, { code: "column-unfit", text: key, needed: ["text", "word"] });
    return [];
  }
  const bound = boundOf(text, value, column, texts[0] ?? "");
  if (bound === undefined) return [];
  return [{ column: column.key, kind: "within", of: gridOf(column), low: bound, high: bound }];
}

/** Words of the column by their first name; one that it does not have is noted. */
function wordsOf(
  text: SetupText,
  at: YamlEntry["at"],
  column: EvidenceColumnEntry,
  texts: readonly string[],
): readonly string[] {
  if (column.type !== "word") return texts;
  return texts.map((written) => {
    const names = column.words.find((each) => each.includes(written));
    if (names !== undefined) return names[0];
    const allowed = column.words.map(([name]) => name);
    blame(text, at, { code: "value-unknown", text: written, allowed });
    return written;
  });
}

function noneOf(map: SetupMap, column: EvidenceColumnEntry): readonly Condition[] {
  if (!map.entries.has("not")) return [];
  if (!isText(column)) return unfit(map, "not", column, ["text", "word"]);
  const texts = wordsOf(map.text, placeIn(map, "not"), column, textsIn(map, "not"));
  return [{ column: column.key, kind: "none-of", texts }];
}

function within(map: SetupMap, column: EvidenceColumnEntry): readonly Condition[] {
  const low = map.entries.has("from") ? "from" : "at-least";
  const high = map.entries.has("to") ? "to" : "at-most";
  if (!map.entries.has(low) && !map.entries.has(high)) return [];
  if (isText(column)) return unfit(map, low, column, ["number", "day"]);
  const bound = (key: string) =>
    map.entries.has(key)
      ? boundOf(map.text, placeIn(map, key), column, textIn(map, key, true))
      : undefined;
  const [least, most] = [bound(low), bound(high)];
  return [{ column: column.key, kind: "within", of: gridOf(column), low: least, high: most }];
}

function unfit(
  map: SetupMap,
  key: string,
  column: EvidenceColumnEntry,
  needed: readonly string[],
): readonly Condition[] {
  blame(map.text, placeIn(map, key), { code: "column-unfit", text: column.names[0], needed });
  return [];
}

function gridOf({ type }: EvidenceColumnEntry): "days" | "figures" {
  return type === "day" || type === "month" || type === "moment" ? "days" : "figures";
}

function boundOf(
  text: SetupText,
  at: YamlEntry["at"],
  column: EvidenceColumnEntry,
  written: string,
): bigint | undefined {
  if (gridOf(column) === "days") {
    const month = column.type === "month" ? /^(\d{4})\D?(\d{1,2})$/.exec(written) : null;
    const day = dayIn(text, at, month === null ? written : `${month[1]}-${month[2]}-1`);
    return day === undefined ? undefined : BigInt(day);
  }
  const read = readPrinted(written, "");
  if (read.ok) return millionths(read.value);
  blame(text, at, { code: "number-unreadable", key: column.names[0], text: written });
  return undefined;
}

function besides(
  map: SetupMap,
  column: EvidenceColumnEntry,
  kind: EvidenceKind,
): readonly Condition[] {
  return ["not-after", "at-most-column"].flatMap((key) => {
    if (!map.entries.has(key)) return [];
    const at = placeIn(map, key);
    const other = columnOf(map.text, textIn(map, key, true), { at, kind });
    if (other === undefined) return [];
    if (other.type !== column.type || isText(column)) return unfit(map, key, other, [column.type]);
    return [{ column: column.key, kind: "at-most-column" as const, other: other.key }];
  });
}

function filled(map: SetupMap, column: EvidenceColumnEntry): readonly Condition[] {
  const text = textIn(map, "filled");
  if (text === "") return [];
  if (text === "true" || text === "false") {
    return [{ column: column.key, kind: "filled", isFilled: text === "true" }];
  }
  const allowed = ["true", "false"];
  blame(map.text, placeIn(map, "filled"), { code: "value-unknown", text, allowed });
  return [];
}
