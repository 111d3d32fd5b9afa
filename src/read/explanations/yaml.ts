import { isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from "yaml";

/** A place in the text; both count from 1. */
export type YamlPlace = { readonly line: number; readonly column: number };

/** A node of the text: scalars as written, so that 0123 and 15,088.870 keep every digit. */
export type YamlNode = YamlPlace &
  (
    | { readonly kind: "scalar"; readonly text: string }
    | { readonly kind: "list"; readonly items: readonly YamlNode[] }
    | { readonly kind: "map"; readonly entries: readonly YamlEntry[] }
    | { readonly kind: "other" }
  );

export type YamlEntry = { readonly key: string; readonly at: YamlPlace; readonly value: YamlNode };

export type YamlProblem = YamlPlace & { readonly code: "not-yaml"; readonly detail: string };

export type YamlText =
  | { readonly ok: true; readonly value: YamlNode | undefined }
  | { readonly ok: false; readonly problem: readonly YamlProblem[] };

/** Parses a text of YAML 1.2; an empty one has no node. One slip a line is reported. */
export function parseYaml(text: string): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    // The parser compares every key with every other: a long list of keys would take minutes.
    uniqueKeys: false,
    logLevel: "silent",
  });
  const at = (offset: number): YamlPlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems = new Map<number, YamlProblem>();
  for (const error of document.errors) {
    const place = at(error.pos[0]);
    if (problems.has(place.line)) continue;
    problems.set(place.line, { code: "not-yaml", detail: error.code, ...place });
  }
  if (problems.size > 0) return { ok: false, problem: [...problems.values()] };
  const root = document.contents;
  if (root === null) return { ok: true, value: undefined };
  const twice: YamlProblem[] = [];
  const value = nodeOf(root, { at, twice }, 0);
  return twice.length > 0 ? { ok: false, problem: twice } : { ok: true, value };
}

type Reading = { readonly at: (offset: number) => YamlPlace; readonly twice: YamlProblem[] };

/** Settings are flat; what nests deeper is none. */
const DEPTH_MAX = 16;

function nodeOf(node: ParsedNode, reading: Reading, depth: number): YamlNode {
  const { at, twice } = reading;
  const place = at(node.range[0]);
  if (depth > DEPTH_MAX) return { kind: "other", ...place };
  if (isScalar(node)) return { kind: "scalar", text: scalarText(node), ...place };
  if (isSeq(node)) {
    const items = node.items.map((item) => nodeOf(item, reading, depth + 1));
    return { kind: "list", items, ...place };
  }
  if (!isMap(node)) return { kind: "other", ...place };
  const known = new Set<string>();
  const entries = node.items.map((pair) => {
    const { key, value } = pair;
    const keyAt = at(key.range[0]);
    const name = isScalar(key) ? scalarText(key) : "";
    if (known.has(name)) twice.push({ code: "not-yaml", detail: "DUPLICATE_KEY", ...keyAt });
    known.add(name);
    return {
      key: name,
      at: keyAt,
      value:
        value === null
          ? { kind: "scalar" as const, text: "", ...keyAt }
          : nodeOf(value, reading, depth + 1),
    };
  });
  return { kind: "map", entries, ...place };
}

/** A plain number or date keeps its own characters; quoted and block text is what it says. */
function scalarText(scalar: { readonly value: unknown; readonly source?: string }): string {
  if (typeof scalar.value === "string") return scalar.value;
  return scalar.value === null ? "" : (scalar.source ?? String(scalar.value));
}
