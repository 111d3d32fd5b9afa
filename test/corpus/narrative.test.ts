import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { pdfAssets } from "#host/pdf-assets.ts";
import { decimalOf } from "#model/printed.ts";
import { placesOf, type SourceDocument } from "#model/source-document.ts";
import { read } from "#read/read.ts";
import type { Claim } from "#recognise/claim.ts";
import { recogniseNarrative } from "#recognise/narrative/narrative.ts";
import { recogniseOutline } from "#recognise/outline/outline.ts";
import { CORPUS_MISSING, corpusFile, corpusLabels, hasCorpus } from "./corpus.ts";
import { type CorpusDocument, corpusDocuments } from "./documents.ts";
import { canonicalConcept } from "./evaluate.ts";

/** A labelled figure of the narrative; several concepts where a reader may take either. */
type NarrativeLabel = {
  readonly what: string;
  readonly value: string;
  /** Empty: no concept of the form; the figure must not be placed. */
  readonly concepts: readonly string[];
  readonly line: number | undefined;
  readonly column: number | undefined;
};

type Score = {
  readonly name: string;
  readonly labelled: number;
  readonly right: number;
  readonly wrongValue: readonly string[];
  readonly wrongConcept: readonly string[];
  readonly missing: readonly string[];
};

describe("the figures of the narrative", { skip: hasCorpus ? false : CORPUS_MISSING }, () => {
  const whole: Score[] = [];
  const strange: Score[] = [];

  before(async () => {
    for (const item of corpusDocuments()) {
      const labels = labelsOf(item);
      if (labels.length === 0) continue;
      const document = await readDocument(item);
      whole.push(scoreOf(item, document, labels));
      strange.push(scoreOf(item, document, labels, item.region));
    }
    print(whole, strange);
  });

  it("at least 99% of the figures of the Urumqi narrative are placed as what they are", () => {
    const score = named(whole, "urumqi-natural-resources-2024");
    assert.equal(score.labelled, 234);
    assert.ok(score.right >= 0.99 * 234, score.missing.join("\n"));
  });

  it("every figure of the Putuo narrative is placed as what it is", () => {
    const score = named(whole, "putuo-social-work-2024");
    assert.deepEqual([score.right, score.missing, score.wrongConcept], [89, [], []]);
  });

  it("at least 95% of the figures of all forms are placed, none with a wrong value", () => {
    assert.deepEqual(
      whole.flatMap(({ wrongValue }) => [...wrongValue]),
      [],
    );
    assert.ok(shareOf(whole) >= 0.95);
  });

  it("a stranger's document has at least 95% of them too", () => {
    assert.deepEqual(
      strange.flatMap(({ wrongValue }) => [...wrongValue]),
      [],
    );
    assert.ok(shareOf(strange) >= 0.95);
  });
});

function named(scores: readonly Score[], name: string): Score {
  const score = scores.find((item) => item.name === name);
  assert.ok(score !== undefined, name);
  return score;
}

function shareOf(scores: readonly Score[]): number {
  const sum = (of: (score: Score) => number) => scores.reduce((all, score) => all + of(score), 0);
  return sum(({ right }) => right) / sum(({ labelled }) => labelled);
}

async function readDocument({ path }: CorpusDocument): Promise<SourceDocument> {
  const bytes = corpusFile(path);
  assert.ok(bytes !== undefined, path);
  const result = await read(bytes, { name: path, pdf: pdfAssets() });
  assert.ok(result.ok, path);
  return result.value;
}

function scoreOf(
  { name }: CorpusDocument,
  document: SourceDocument,
  labels: readonly NarrativeLabel[],
  without?: string,
): Score {
  const options = without === undefined ? {} : { without };
  const outline = recogniseOutline(document);
  const found = recogniseNarrative(document, outline, new Set(), options);
  const claims = found.claims.map((claim) => ({
    claim,
    places: claim.at.flatMap(({ text, from, to }) => placesOf(text, from, to)),
  }));
  const used = new Set<Claim>();
  const score = { name, labelled: labels.length, right: 0 };
  const lists = {
    wrongValue: [] as string[],
    wrongConcept: [] as string[],
    missing: [] as string[],
  };
  for (const label of labels) {
    const fitting = claims.filter(({ claim, places }) => !used.has(claim) && stands(label, places));
    const match =
      label.column === undefined
        ? (fitting.find(({ claim }) => isValue(claim, label) && isConcept(claim, label)) ??
          fitting.find(({ claim }) => label.line !== undefined && isValue(claim, label)))
        : fitting[0];
    if (match !== undefined) used.add(match.claim);
    if (match === undefined && label.concepts.length === 0) score.right += 1;
    else if (match === undefined) lists.missing.push(label.what);
    else if (!isValue(match.claim, label)) lists.wrongValue.push(label.what);
    else if (isConcept(match.claim, label)) score.right += 1;
    else lists.wrongConcept.push(`${label.what} read as ${match.claim.concepts.join(" + ")}`);
  }
  return { ...score, ...lists };
}

/** Lines that a labelled sentence may run on. */
const LINES_AFTER = 3;

function stands(label: NarrativeLabel, places: ReturnType<typeof placesOf>): boolean {
  const { line, column } = label;
  if (line === undefined) return true;
  return places.some((place) => {
    if (place.kind !== "line") return false;
    if (column === undefined) return place.line >= line && place.line <= line + LINES_AFTER;
    return place.line === line && place.from <= column && column < place.to;
  });
}

function isValue(claim: Claim, label: NarrativeLabel): boolean {
  return trimmed(decimalOf(claim.printed)) === trimmed(label.value);
}

function trimmed(decimal: string): string {
  return decimal.includes(".") ? decimal.replace(/\.?0+$/u, "") : decimal;
}

function isConcept(claim: Claim, label: NarrativeLabel): boolean {
  const wanted = label.concepts.map(canonicalConcept);
  return claim.concepts.some((concept) => wanted.includes(canonicalConcept(concept)));
}

/** The labels of the narrative: cells of statements and forms are others' work. */
function labelsOf({ name, label: file }: CorpusDocument): readonly NarrativeLabel[] {
  const labels = corpusLabels(name);
  if (!isRecord(labels)) return [];
  const concepts = conceptsOf(name);
  return rows(labels["facts"] ?? labels["narrative"])
    .map((row, index) => labelOf(row, concepts[index]))
    .filter(({ row }) => file === undefined || fileOf(row) === file)
    .map(({ label }) => label)
    .filter(({ concepts: own }) => own.every((concept) => /^(?:prior:)?n\./u.test(concept)));
}

function fileOf(row: Record<string, unknown>): unknown {
  return isRecord(row["place"]) ? row["place"]["file"] : undefined;
}

function labelOf(row: Record<string, unknown>, concept: unknown) {
  const place = isRecord(row["place"]) ? row["place"] : {};
  const own = row["concept"] ?? concept;
  const concepts = (Array.isArray(own) ? own : [own]).filter((item) => typeof item === "string");
  const line = row["line"] ?? place["line"];
  const column = place["column"];
  const label: NarrativeLabel = {
    what: `${String(row["label"])} ${String(row["value"])} (${concepts.join(" | ")})`,
    value: String(row["value"]),
    concepts,
    line: typeof line === "number" ? line : undefined,
    column: typeof column === "number" ? column : undefined,
  };
  return { row, label };
}

/** Concepts by hand of documents whose labels have none: one, several that may be, or null. */
function conceptsOf(name: string): readonly unknown[] {
  const labels = corpusLabels(name);
  const facts = isRecord(labels) ? rows(labels["facts"] ?? labels["narrative"]) : [];
  if (facts.some((row) => "concept" in row)) return [];
  const path = join(import.meta.dirname, "concepts", `${name}.json`);
  const list: unknown = JSON.parse(readFileSync(path, "utf8"));
  assert.ok(Array.isArray(list) && list.length === facts.length, `${name}: one concept a label`);
  return list;
}

function rows(list: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function print(whole: readonly Score[], strange: readonly Score[]): void {
  const line = (score: Score) => {
    const other = named(strange, score.name);
    const wrong = score.wrongConcept.length;
    return [
      `${score.name}: ${score.right}/${score.labelled}, wrong concept ${wrong}`,
      `wrong value ${score.wrongValue.length}, unplaced ${score.missing.length}`,
      `without its region ${other.right}`,
    ].join(", ");
  };
  for (const score of whole) {
    console.log(line(score));
    for (const what of [...score.wrongConcept, ...score.wrongValue]) console.log(`  ${what}`);
    for (const what of score.missing) console.log(`  unplaced: ${what}`);
  }
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  console.log(`all: ${percent(shareOf(whole))}; strangers: ${percent(shareOf(strange))}`);
}
