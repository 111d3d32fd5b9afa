import type { SetupPlace } from "#model/evidence.ts";
import type { SetupFault, SetupProblem } from "#model/evidence-setup.ts";
import { type Printed, readPrinted } from "#model/printed.ts";
import { dayOf } from "#read/books/date.ts";
import type { YamlEntry, YamlNode } from "#read/explanations/yaml.ts";

/** A text that is being read, and what is wrong with it. */
export type SetupText = { readonly file: string; readonly problems: SetupProblem[] };

/** A mapping whose keys are known. */
export type SetupMap = {
  readonly text: SetupText;
  readonly place: SetupPlace;
  readonly entries: ReadonlyMap<string, YamlEntry>;
};

/** Notes a problem at its place. */
export function blame({ file, problems }: SetupText, at: SetupPlace, fault: SetupFault): void {
  problems.push({ file, line: at.line, column: at.column, ...fault });
}

/** A node as a mapping with these keys; what else stands there is noted. */
export function mapOf(
  text: SetupText,
  node: YamlNode,
  key: string,
  allowed: readonly string[],
): SetupMap | undefined {
  const entries = entriesOf(text, node, key);
  if (entries === undefined) return undefined;
  for (const entry of entries) {
    if (allowed.includes(entry.key)) continue;
    blame(text, entry.at, { code: "key-unknown", key: entry.key, allowed });
  }
  const place = { line: node.line, column: node.column };
  return { text, place, entries: new Map(entries.map((entry) => [entry.key, entry])) };
}

/** The entries of a node that is a mapping; an empty one has none. */
export function entriesOf(
  text: SetupText,
  node: YamlNode,
  key: string,
): readonly YamlEntry[] | undefined {
  if (node.kind === "map") return node.entries;
  if (node.kind === "scalar" && node.text.trim() === "") return [];
  blame(text, node, { code: "not-a-map", key });
  return undefined;
}

/** Where the value of a key stands, or its mapping. */
export function placeIn({ place, entries }: SetupMap, key: string): SetupPlace {
  const value = entries.get(key)?.value;
  return value === undefined ? place : { line: value.line, column: value.column };
}

/** The text of a key, "" where it is missing; a needed one that is missing or empty is noted. */
export function textIn(map: SetupMap, key: string, isNeeded = false): string {
  const entry = map.entries.get(key);
  if (entry === undefined) {
    if (isNeeded) blame(map.text, map.place, { code: "key-missing", key });
    return "";
  }
  if (entry.value.kind !== "scalar") {
    blame(map.text, entry.value, { code: "not-text", key });
    return "";
  }
  const text = entry.value.text.trim();
  if (text === "" && isNeeded) blame(map.text, entry.at, { code: "value-empty", key });
  return text;
}

/** The texts of a key: a list, or one text. */
export function textsIn(map: SetupMap, key: string): readonly string[] {
  const value = map.entries.get(key)?.value;
  return value === undefined ? [] : textsOf(map.text, value, key);
}

/** A node as texts: a list of them, or one. */
export function textsOf(text: SetupText, node: YamlNode, key: string): readonly string[] {
  const nodes = node.kind === "list" ? node.items : [node];
  return nodes.flatMap((item) => {
    if (item.kind === "scalar") return item.text.trim() === "" ? [] : [item.text.trim()];
    blame(text, item, { code: "not-text", key });
    return [];
  });
}

/** The items of the list of a key; none where it is missing. */
export function itemsIn(map: SetupMap, key: string): readonly YamlNode[] {
  const value = map.entries.get(key)?.value;
  if (value === undefined || (value.kind === "scalar" && value.text.trim() === "")) return [];
  if (value.kind === "list") return value.items;
  blame(map.text, value, { code: "not-a-list", key });
  return [];
}

/** One of the words, the first of them where the key is missing. */
export function wordIn<Word extends string>(
  map: SetupMap,
  key: string,
  words: readonly [Word, ...Word[]],
): Word {
  const text = textIn(map, key);
  if (text === "") return words[0];
  const found = words.find((word) => word === text);
  if (found !== undefined) return found;
  blame(map.text, placeIn(map, key), { code: "value-unknown", text, allowed: words });
  return words[0];
}

/** The number of a key, undefined where it is missing. */
export function numberIn(map: SetupMap, key: string): Printed | undefined {
  const text = textIn(map, key);
  if (text === "") return undefined;
  const read = readPrinted(text, "");
  if (read.ok) return read.value;
  blame(map.text, placeIn(map, key), { code: "number-unreadable", key, text });
  return undefined;
}

/** The whole number of a key within bounds, undefined where it is missing. */
export function wholeIn(
  map: SetupMap,
  key: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  const number = numberIn(map, key);
  if (number === undefined) return undefined;
  const value = Number(number.digits);
  if (number.decimals === 0 && value >= least && value <= most) return value;
  blame(map.text, placeIn(map, key), { code: "number-unreadable", key, text: number.text });
  return undefined;
}

/** The day of a text as 20240305; noted where it is none. */
export function dayIn(text: SetupText, at: SetupPlace, written: string): number | undefined {
  const bytes = new TextEncoder().encode(written);
  const day = dayOf(bytes, 0, bytes.length);
  if (day > 0) return day;
  blame(text, at, { code: "day-unreadable", text: written });
  return undefined;
}

/** A printed number in millionths. */
export function millionths({ digits, decimals }: Printed): bigint {
  return digits * 10n ** BigInt(6 - decimals);
}
