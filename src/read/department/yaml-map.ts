import {
  parseYaml,
  type YamlEntry,
  type YamlNode,
  type YamlPlace,
} from "#read/explanations/yaml.ts";
import { type DepartmentProblemList, note } from "./problems.ts";

/** The entries of a mapping by their keys; unknown keys were reported. */
export type YamlMap = {
  readonly at: YamlPlace;
  readonly entries: ReadonlyMap<string, YamlEntry>;
};

/** Bytes of a file of settings. */
export const YAML_BYTES_MAX = 2 ** 20;

/** The root mapping of a text; undefined where there is none, which was reported. */
export function rootOf(
  list: DepartmentProblemList,
  text: string,
  keys: readonly string[],
): YamlMap | undefined {
  if (text.length > YAML_BYTES_MAX) {
    const size = { bytes: text.length, allowedBytes: YAML_BYTES_MAX };
    note(list, { row: 0, column: "" }, { code: "file-too-large", ...size });
    return undefined;
  }
  const parsed = parseYaml(text);
  if (!parsed.ok) {
    for (const { detail, ...place } of parsed.problem) {
      note(list, placeOf(place), { code: "not-yaml", detail });
    }
    return undefined;
  }
  if (parsed.value === undefined) {
    note(list, { row: 0, column: "" }, { code: "file-empty" });
    return undefined;
  }
  return mapOf(list, parsed.value, { key: "", keys });
}

/** A node as a mapping with known keys; `keys` empty: any. */
export function mapOf(
  list: DepartmentProblemList,
  node: YamlNode,
  { key, keys }: { readonly key: string; readonly keys: readonly string[] },
): YamlMap | undefined {
  if (node.kind !== "map") {
    const place = placeOf(node);
    note(list, place, key === "" ? { code: "no-map" } : { code: "not-a-map", key });
    return undefined;
  }
  const entries = new Map<string, YamlEntry>();
  for (const entry of node.entries) {
    if (keys.length === 0 || keys.includes(entry.key)) entries.set(entry.key, entry);
    else note(list, placeOf(entry.at), { code: "key-unknown", key: entry.key, allowed: keys });
  }
  return { at: node, entries };
}

/** The items of a list under a key; none where the key is not there or empty. */
export function itemsOf(
  list: DepartmentProblemList,
  map: YamlMap,
  key: string,
): readonly YamlNode[] {
  const value = map.entries.get(key)?.value;
  if (value === undefined || (value.kind === "scalar" && value.text === "")) return [];
  if (value.kind === "list") return value.items;
  note(list, placeOf(value), { code: "not-a-list", key });
  return [];
}

/** The text under a key, "" where it is missing; a needed one that is missing is reported. */
export function textIn(
  list: DepartmentProblemList,
  map: YamlMap,
  { key, isNeeded }: { readonly key: string; readonly isNeeded: boolean },
): string {
  const entry = map.entries.get(key);
  if (entry === undefined) {
    if (isNeeded) note(list, placeOf(map.at), { code: "key-missing", key });
    return "";
  }
  if (entry.value.kind !== "scalar") {
    note(list, placeOf(entry.value), { code: "not-text", key });
    return "";
  }
  const text = entry.value.text.trim();
  if (text === "" && isNeeded) note(list, placeOf(entry.at), { code: "value-empty", key });
  return text;
}

/** Where a value of a key stands, or its mapping. */
export function placeIn(
  map: YamlMap,
  key: string,
): { readonly row: number; readonly column: string } {
  return placeOf(map.entries.get(key)?.value ?? map.at);
}

/** A place of a YAML as problems name it. */
export function placeOf({ line, column }: YamlPlace): {
  readonly row: number;
  readonly column: string;
} {
  return { row: line, column: String(column) };
}
