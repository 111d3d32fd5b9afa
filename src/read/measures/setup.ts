import type { EvidenceSource } from "#model/evidence.ts";
import type { Measure } from "#model/evidence-measure.ts";
import type { FormSetup, PerformanceSetup, SetupProblem } from "#model/evidence-setup.ts";
import { parseYaml, type YamlEntry } from "#read/explanations/yaml.ts";
import { formOf } from "./forms.ts";
import { judgeRatios, measureOf } from "./measures.ts";
import { blame, entriesOf, itemsIn, mapOf, type SetupMap, type SetupText } from "./nodes.ts";
import { sourceOf } from "./sources.ts";

/** Bytes of one text of the set-up. */
const BYTES_MAX = 2 ** 18;

/** What was read of the set-up, and everything that is wrong with it. */
export type SetupRead = {
  readonly setup: PerformanceSetup;
  readonly problems: readonly SetupProblem[];
};

/**
 * Reads the texts of performance/*.yaml. Each may have `evidence` (registers by name), `measures`
 * (by id) and `forms` (a list); they are read as one. `year` is the span of registers without one.
 */
export function readSetup(
  files: readonly { readonly file: string; readonly text: string }[],
  year: number,
): SetupRead {
  const problems: SetupProblem[] = [];
  const maps = files.flatMap(({ file, text }) => rootOf({ file, problems }, text) ?? []);
  const evidence = new Map<string, EvidenceSource>();
  for (const { text, entry } of named(maps, "evidence")) {
    const source = sourceOf(text, entry, year);
    if (source !== undefined) add(evidence, text, entry, source);
  }
  const measures = new Map<string, Measure>();
  const texts = new Map<Measure, SetupText>();
  for (const { text, entry } of named(maps, "measures")) {
    const measure = measureOf(text, entry, evidence);
    if (measure === undefined) continue;
    add(measures, text, entry, measure);
    texts.set(measure, text);
  }
  const written = new Set(named(maps, "measures").map(({ entry }) => entry.key));
  judgeRatios(texts, measures, written);
  const forms = maps.flatMap((map) =>
    itemsIn(map, "forms").flatMap((item) => formOf(map.text, item) ?? []),
  );
  judgeMeasures(maps, forms, written);
  return { setup: { evidence, measures, forms }, problems };
}

function rootOf(text: SetupText, written: string): SetupMap | undefined {
  const at = { line: 1, column: 1 };
  if (written.length > BYTES_MAX) {
    blame(text, at, { code: "too-large", bytes: written.length, allowedBytes: BYTES_MAX });
    return undefined;
  }
  const parsed = parseYaml(written);
  if (!parsed.ok) {
    for (const problem of parsed.problem) {
      blame(text, problem, { code: "not-yaml", detail: problem.detail });
    }
    return undefined;
  }
  if (parsed.value === undefined) return undefined;
  return mapOf(text, parsed.value, text.file, ["evidence", "measures", "forms"]);
}

type Named = { readonly text: SetupText; readonly entry: YamlEntry };

function named(maps: readonly SetupMap[], key: "evidence" | "measures"): readonly Named[] {
  return maps.flatMap(({ text, entries }) => {
    const value = entries.get(key)?.value;
    if (value === undefined) return [];
    return (entriesOf(text, value, key) ?? []).map((entry) => ({ text, entry }));
  });
}

function add<Value>(
  into: Map<string, Value>,
  text: SetupText,
  { key, at }: YamlEntry,
  value: Value,
): void {
  if (into.has(key)) blame(text, at, { code: "name-twice", text: key });
  else into.set(key, value);
}

/** Indicators whose measure nobody wrote. One that was wrong has been told already. */
function judgeMeasures(
  maps: readonly SetupMap[],
  forms: readonly FormSetup[],
  written: ReadonlySet<string>,
): void {
  for (const { file, indicators } of forms) {
    const text = maps.find((map) => map.text.file === file)?.text;
    for (const { measure, place } of indicators) {
      if (text === undefined || measure === "" || written.has(measure)) continue;
      blame(text, place, { code: "measure-unknown", text: measure });
    }
  }
}
