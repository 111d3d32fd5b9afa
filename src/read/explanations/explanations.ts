import type { ExplanationProblem } from "#model/explanation-problem.ts";
import type { Explanation } from "#model/report.ts";
import { parseYaml, type YamlEntry, type YamlNode, type YamlPlace } from "./yaml.ts";

/** What a file of explanations holds: the entries that are whole, and what is wrong with the rest. */
export type ExplanationsRead = {
  readonly explanations: readonly Explanation[];
  readonly problems: readonly ExplanationProblem[];
};

const BYTES_MAX = 2 ** 18;
const KEYS = ["finding", "reason", "by", "date", "printed"] as const;
type KeyName = (typeof KEYS)[number];

/** Reads the text of NAME.explanations.yaml: `explanations`, a list of entries with all five keys. */
export function readExplanations(text: string): ExplanationsRead {
  if (text.length > BYTES_MAX) {
    const size = { bytes: text.length, allowedBytes: BYTES_MAX };
    return { explanations: [], problems: [{ code: "too-large", line: 1, column: 1, ...size }] };
  }
  const parsed = parseYaml(text);
  if (!parsed.ok) return { explanations: [], problems: parsed.problem };
  if (parsed.value === undefined) return { explanations: [], problems: [] };
  const list = listOf(parsed.value);
  if (list.kind === "problems") return { explanations: [], problems: list.problems };
  return entriesOf(list.items);
}

type ListFound =
  | { readonly kind: "items"; readonly items: readonly YamlNode[] }
  | { readonly kind: "problems"; readonly problems: readonly ExplanationProblem[] };

function listOf(root: YamlNode): ListFound {
  if (root.kind !== "map") return problems({ code: "no-list", ...placeOf(root) });
  const unknown = root.entries.find(({ key }) => key !== "explanations");
  if (unknown !== undefined) {
    return problems({ code: "key-unknown", key: unknown.key, ...unknown.at });
  }
  const value = root.entries[0]?.value;
  if (value === undefined) return problems({ code: "no-list", ...placeOf(root) });
  if (value.kind === "scalar" && value.text === "") return { kind: "items", items: [] };
  if (value.kind !== "list") return problems({ code: "no-list", ...placeOf(value) });
  return { kind: "items", items: value.items };
}

function problems(problem: ExplanationProblem): ListFound {
  return { kind: "problems", problems: [problem] };
}

function entriesOf(nodes: readonly YamlNode[]): ExplanationsRead {
  const explanations: Explanation[] = [];
  const found: ExplanationProblem[] = [];
  const lineOf = new Map<string, number>();
  for (const node of nodes) {
    const entry = explanationOf(node);
    if (entry.problems.length > 0) {
      found.push(...entry.problems);
      continue;
    }
    const firstLine = lineOf.get(entry.value.finding);
    if (firstLine === undefined) {
      lineOf.set(entry.value.finding, node.line);
      explanations.push(entry.value);
    } else {
      const { finding } = entry.value;
      found.push({ code: "finding-twice", finding, firstLine, ...placeOf(node) });
    }
  }
  return { explanations, problems: found };
}

type EntryRead = {
  readonly value: Explanation;
  readonly problems: readonly ExplanationProblem[];
};

function explanationOf(node: YamlNode): EntryRead {
  const texts = new Map<KeyName, string>();
  let printed: readonly string[] = [];
  const found: ExplanationProblem[] = [];
  if (node.kind !== "map") found.push({ code: "no-entry", ...placeOf(node) });
  else {
    for (const entry of node.entries) {
      const key = KEYS.find((name) => name === entry.key);
      if (key === undefined) found.push({ code: "key-unknown", key: entry.key, ...entry.at });
      else if (key === "printed") printed = printedOf(entry, found);
      else texts.set(key, textOf(entry, found));
    }
    const present = new Set(node.entries.map(({ key }) => key));
    for (const key of KEYS) {
      if (!present.has(key)) found.push({ code: "key-missing", key, ...placeOf(node) });
    }
  }
  const text = (key: KeyName) => texts.get(key) ?? "";
  return {
    value: {
      finding: text("finding"),
      reason: text("reason"),
      by: text("by"),
      date: text("date"),
      printed,
    },
    problems: found,
  };
}

function textOf({ key, at, value }: YamlEntry, found: ExplanationProblem[]): string {
  if (value.kind !== "scalar") {
    found.push({ code: "not-text", key, ...placeOf(value) });
    return "";
  }
  const text = value.text.trim();
  if (text === "") found.push({ code: "value-empty", key, ...at });
  else if (key === "date" && !isDay(text)) {
    found.push({ code: "not-a-date", key, text, ...placeOf(value) });
  }
  return text;
}

function printedOf({ key, value }: YamlEntry, found: ExplanationProblem[]): readonly string[] {
  if (value.kind !== "list") {
    found.push({ code: "not-a-list", key, ...placeOf(value) });
    return [];
  }
  return value.items.map((item) => {
    if (item.kind === "scalar") return item.text;
    found.push({ code: "not-text", key, ...placeOf(item) });
    return "";
  });
}

/** A day that the calendar has, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (match === null) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

function placeOf({ line, column }: YamlPlace): YamlPlace {
  return { line, column };
}
