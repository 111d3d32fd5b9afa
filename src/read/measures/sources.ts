import type { EvidenceSource, WorkingHours } from "#model/evidence.ts";
import type { YamlEntry } from "#read/explanations/yaml.ts";
import { ANSWER_SCALES } from "#standard/evidence/answers.ts";
import {
  EVIDENCE_KINDS,
  type EvidenceKind,
  evidenceColumn,
  evidenceKind,
} from "#standard/evidence/kinds.ts";
import {
  blame,
  dayIn,
  entriesOf,
  itemsIn,
  mapOf,
  placeIn,
  type SetupMap,
  type SetupText,
  textIn,
  textsIn,
  wholeIn,
  wordIn,
} from "./nodes.ts";

const KEYS = [
  ...["kind", "files", "columns", "constants", "words", "from", "to"],
  ...["asked", "scale", "systems", "hours", "log", "box"],
] as const;

/** Reads one register of the set-up: `name: {kind, files, …}`. */
export function sourceOf(
  text: SetupText,
  { key: name, value }: YamlEntry,
  year: number,
): EvidenceSource | undefined {
  const map = mapOf(text, value, name, KEYS);
  if (map === undefined) return undefined;
  const kind = kindIn(map);
  const files = textsIn(map, "files");
  if (files.length === 0) blame(text, map.place, { code: "key-missing", key: "files" });
  if (kind === undefined || files.length === 0) return undefined;
  const log = wordIn(map, "log", ["", "whole", "outages"]);
  return {
    name,
    kind: kind.key,
    files,
    columns: namedTexts(map, "columns", kind),
    constants: namedTexts(map, "constants", kind),
    words: wordsIn(map, kind),
    ...spanIn(map, year),
    asked: wholeIn(map, "asked", { least: 0, most: 1_000_000_000 }),
    scale: scaleIn(map),
    systems: textsIn(map, "systems"),
    hours: hoursIn(map),
    log: log === "" ? undefined : log,
    box: boxIn(map),
    place: map.place,
  };
}

function kindIn(map: SetupMap): EvidenceKind | undefined {
  const text = textIn(map, "kind", true);
  const kind = evidenceKind(text);
  if (kind !== undefined || text === "") return kind;
  const allowed = EVIDENCE_KINDS.map(({ zh }) => zh);
  blame(map.text, placeIn(map, "kind"), { code: "value-unknown", text, allowed });
  return undefined;
}

/** The key of a column by any of its names; noted where the kind has none, or computes it. */
function keyOf(map: SetupMap, entry: YamlEntry, kind: EvidenceKind): string | undefined {
  const column = evidenceColumn(kind, entry.key);
  if (column !== undefined && !column.isComputed) return column.key;
  const allowed = kind.columns.filter((each) => !each.isComputed).map(({ names }) => names[0]);
  blame(map.text, entry.at, { code: "column-unknown", text: entry.key, allowed });
  return undefined;
}

function namedTexts(
  map: SetupMap,
  key: "columns" | "constants",
  kind: EvidenceKind,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const node = map.entries.get(key)?.value;
  if (node === undefined) return texts;
  for (const entry of entriesOf(map.text, node, key) ?? []) {
    const column = keyOf(map, entry, kind);
    if (column === undefined) continue;
    if (entry.value.kind !== "scalar") {
      blame(map.text, entry.value, { code: "not-text", key: entry.key });
    } else if (entry.value.text.trim() === "") {
      blame(map.text, entry.at, { code: "value-empty", key: entry.key });
    } else {
      texts.set(column, entry.value.text.trim());
    }
  }
  return texts;
}

function wordsIn(
  map: SetupMap,
  kind: EvidenceKind,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const all = new Map<string, ReadonlyMap<string, string>>();
  const node = map.entries.get("words")?.value;
  if (node === undefined) return all;
  for (const entry of entriesOf(map.text, node, "words") ?? []) {
    const column = keyOf(map, entry, kind);
    if (column === undefined) continue;
    const { type } = evidenceColumn(kind, column) ?? {};
    if (type !== "text" && type !== "word" && type !== "answer") {
      const needed = ["text", "word", "answer"];
      blame(map.text, entry.at, { code: "column-unfit", text: entry.key, needed });
      continue;
    }
    const words = new Map<string, string>();
    for (const word of entriesOf(map.text, entry.value, entry.key) ?? []) {
      if (word.value.kind === "scalar") words.set(word.key, word.value.text.trim());
      else blame(map.text, word.value, { code: "not-text", key: word.key });
    }
    all.set(column, words);
  }
  return all;
}

/** The year where no days are written. */
function spanIn(map: SetupMap, year: number): { readonly from: number; readonly to: number } {
  const day = (key: "from" | "to", otherwise: number) => {
    const written = textIn(map, key);
    if (written === "") return otherwise;
    return dayIn(map.text, placeIn(map, key), written) ?? otherwise;
  };
  const from = day("from", year * 10_000 + 101);
  const to = day("to", year * 10_000 + 1231);
  if (from <= to) return { from, to };
  const [text, other] = [String(from), String(to)];
  blame(map.text, placeIn(map, "from"), { code: "order-reversed", text, other });
  return { from: to, to: from };
}

const USUAL_SCALE = 5;

function scaleIn(map: SetupMap): number {
  const text = textIn(map, "scale");
  if (text === "") return USUAL_SCALE;
  const found = ANSWER_SCALES.find(({ top }) => String(top) === text);
  if (found !== undefined) return found.top;
  const allowed = ANSWER_SCALES.map(({ top }) => String(top));
  blame(map.text, placeIn(map, "scale"), { code: "value-unknown", text, allowed });
  return USUAL_SCALE;
}

/** 09:30-18:30 of working days; nothing, or 7×24, is always. */
function hoursIn(map: SetupMap): WorkingHours | undefined {
  const text = textIn(map, "hours");
  if (text === "" || /^7[x×*]24$/i.test(text)) return undefined;
  const match = /^(\d{1,2}):(\d\d)\s*[-–—~至]\s*(\d{1,2}):(\d\d)$/.exec(text);
  const [fromHour = 0, fromMinutes = 0, toHour = 0, toMinutes = 0] = (match ?? [])
    .slice(1)
    .map(Number);
  const [fromMinute, toMinute] = [fromHour * 60 + fromMinutes, toHour * 60 + toMinutes];
  const isWhole = match !== null && fromMinutes < 60 && toMinutes < 60;
  if (isWhole && fromMinute < toMinute && toMinute <= 1440) return { fromMinute, toMinute };
  const allowed = ["7×24", "09:30-18:30"];
  blame(map.text, placeIn(map, "hours"), { code: "value-unknown", text, allowed });
  return undefined;
}

function boxIn(map: SetupMap): EvidenceSource["box"] {
  const items = itemsIn(map, "box");
  if (items.length === 0) return undefined;
  const numbers = items.map((item) =>
    item.kind === "scalar" && /^-?\d{1,3}(?:\.\d+)?$/.test(item.text.trim())
      ? Number(item.text)
      : Number.NaN,
  );
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = numbers;
  if (numbers.length === 4 && west < east && south < north) return [west, south, east, north];
  const text = items.map((item) => (item.kind === "scalar" ? item.text : "?")).join(" ");
  blame(map.text, placeIn(map, "box"), { code: "number-unreadable", key: "box", text });
  return undefined;
}
