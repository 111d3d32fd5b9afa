import type { EvidenceSource } from "#model/evidence.ts";
import type { Measure, WordBand } from "#model/evidence-measure.ts";
import type { YamlEntry, YamlNode } from "#read/explanations/yaml.ts";
import { COMPUTATIONS } from "#standard/evidence/computations.ts";
import { EVIDENCE_KINDS, type EvidenceKind, evidenceKind } from "#standard/evidence/kinds.ts";
import { computationName, computationOf, NAMES } from "./computations.ts";
import { conditionsOf } from "./conditions.ts";
import {
  blame,
  itemsIn,
  mapOf,
  millionths,
  numberIn,
  placeIn,
  type SetupMap,
  type SetupText,
  textIn,
  wholeIn,
  wordIn,
} from "./nodes.ts";

const KEYS = [
  ...["evidence", "compute", "where", "unit", "decimals", "words", "blank"],
  ...["of", "by", "weight", "from", "to", "part", "formula"],
  ...["take", "days", "months", "per", "source"],
] as const;
const COMMON = new Set(["evidence", "compute", "where", "unit", "decimals", "words", "blank"]);
const DECIMALS_MAX = 6;
const USUAL_DECIMALS = 2;

/** Reads one measure of the set-up: `id: {evidence, compute, where, unit, …}`. */
export function measureOf(
  text: SetupText,
  { key: id, value }: YamlEntry,
  evidence: ReadonlyMap<string, EvidenceSource>,
): Measure | undefined {
  const map = mapOf(text, value, id, KEYS);
  if (map === undefined) return undefined;
  const written = textIn(map, "compute", true);
  if (written === "") return undefined;
  const name = computationName(written);
  if (name === undefined) {
    blame(text, placeIn(map, "compute"), { code: "value-unknown", text: written, allowed: NAMES });
    return undefined;
  }
  judgeKeys(map, name);
  const kind = name === "ratio" ? EVIDENCE_KINDS[0] : kindIn(map, evidence);
  if (kind === undefined) return undefined;
  if (name !== "ratio" && !kind.measures.includes(name)) {
    const allowed = kind.measures;
    const fault = { code: "computation-unfit", text: written, kind: kind.zh, allowed } as const;
    blame(text, placeIn(map, "compute"), fault);
    return undefined;
  }
  const before = text.problems.length;
  const compute = computationOf(map, name, kind);
  const measure = {
    id,
    evidence: name === "ratio" ? "" : textIn(map, "evidence"),
    where: conditionsOf(text, map.entries.get("where")?.value, kind),
    unit: map.entries.has("unit") ? textIn(map, "unit") : COMPUTATIONS[name].unit,
    decimals: wholeIn(map, "decimals", { least: 0, most: DECIMALS_MAX }) ?? usualDecimals(name),
    words: bandsIn(map),
    blank: wordIn(map, "blank", ["refuse", "skip"]),
    place: map.place,
  };
  if (compute === undefined || text.problems.length > before) return undefined;
  return { ...measure, compute };
}

function usualDecimals(name: Measure["compute"]["name"]): number {
  return name === "count" || name === "distinct" ? 0 : USUAL_DECIMALS;
}

/** Keys that the computation does not know would be silently without effect. */
function judgeKeys(map: SetupMap, name: Measure["compute"]["name"]): void {
  const { columns, keys } = COMPUTATIONS[name];
  const known = new Set<string>([...columns, ...keys]);
  for (const [key, entry] of map.entries) {
    const isKey = KEYS.some((each) => each === key);
    if (!isKey || COMMON.has(key) || known.has(key)) continue;
    blame(map.text, entry.at, { code: "key-unknown", key, allowed: [...COMMON, ...known] });
  }
}

function kindIn(
  map: SetupMap,
  evidence: ReadonlyMap<string, EvidenceSource>,
): EvidenceKind | undefined {
  const name = textIn(map, "evidence", true);
  if (name === "") return undefined;
  const source = evidence.get(name);
  if (source !== undefined) return evidenceKind(source.kind);
  const known = [...evidence.keys()].slice(0, 20);
  blame(map.text, placeIn(map, "evidence"), { code: "evidence-unknown", text: name, known });
  return undefined;
}

/** `[{at-least: 80, word: 完全达到预期}, …, {word: 未达到预期}]`, the highest first. */
function bandsIn(map: SetupMap): readonly WordBand[] {
  const bands: WordBand[] = [];
  for (const item of itemsIn(map, "words")) {
    const band = bandOf(map.text, item);
    if (band === undefined) continue;
    const above = bands.at(-1);
    if (above !== undefined && !isBelow(band, above)) {
      const [text, other] = [band.word, above.word];
      blame(map.text, item, { code: "order-reversed", text, other });
    }
    bands.push(band);
  }
  return bands;
}

function isBelow(band: WordBand, above: WordBand): boolean {
  return above.least !== undefined && (band.least === undefined || band.least < above.least);
}

function bandOf(text: SetupText, node: YamlNode): WordBand | undefined {
  const map = mapOf(text, node, "words", ["at-least", "word"]);
  if (map === undefined) return undefined;
  const word = textIn(map, "word", true);
  const least = numberIn(map, "at-least");
  return word === ""
    ? undefined
    : { word, least: least === undefined ? undefined : millionths(least) };
}

/** Measures of which a ratio is made must be there, and be no ratios themselves. */
export function judgeRatios(
  texts: ReadonlyMap<Measure, SetupText>,
  measures: ReadonlyMap<string, Measure>,
  written: ReadonlySet<string>,
): void {
  for (const [measure, text] of texts) {
    if (measure.compute.name !== "ratio") continue;
    for (const id of [measure.compute.of, measure.compute.by]) {
      const part = measures.get(id);
      if (part === undefined) {
        // One that was wrong has been told already.
        if (!written.has(id)) blame(text, measure.place, { code: "measure-unknown", text: id });
      } else if (part.compute.name === "ratio") {
        blame(text, measure.place, { code: "ratio-of-ratio", text: id });
      }
    }
  }
}
