import assert from "node:assert/strict";
import { basename } from "node:path";
import { test } from "node:test";
import type { Fact } from "#model/fact.ts";
import type { Place } from "#model/place.ts";
import { decimalOf } from "#model/printed.ts";
import { read } from "#read/read.ts";
import { inFile, together } from "#read/together.ts";
import { recognise } from "#recognise/recognise.ts";
import { CORPUS_MISSING, corpusFile, corpusLabels, hasCorpus } from "./corpus.ts";
import { canonicalConcept } from "./evaluate.ts";

const skip = hasCorpus ? false : CORPUS_MISSING;

/** Office documents of the corpus; several files are one disclosure under one label file. */
const DOCUMENTS = [
  ["shaanxi-bayuan-transport-2024", ["shaanxi-bayuan-transport-2024.docx"]],
  [
    "beijing-yongning-water-2024",
    ["beijing-yongning-water-2024.xlsx", "beijing-yongning-water-2024.txt"],
  ],
] as const;

/** A label's place: of a paragraph, of a table of DOCX, of a sheet, of a line. */
type LabelPlace = Readonly<Record<string, string | number | undefined>>;
type Label = {
  readonly concept: string;
  readonly value: string;
  readonly printed: string;
  readonly place: LabelPlace;
};

for (const [name, files] of DOCUMENTS) {
  test(`every labelled figure of ${name} is what it is, at its place`, { skip }, async (t) => {
    const documents = await Promise.all(files.map((file) => documentOf(file, files.length > 1)));
    const disclosure = recognise(together(documents));
    const labels = labelsOf(name).filter(({ value }) => /\d/.test(value));
    const byPlace = Map.groupBy(
      disclosure.facts.flatMap((fact) =>
        fact.source.kind === "read" ? fact.source.places.map((place) => ({ place, fact })) : [],
      ),
      ({ place }) => keyOfPlace(place),
    );
    const wrong: string[] = [];
    const missing: string[] = [];
    const used = new Set<Fact>();
    for (const label of labels) {
      const fact = (byPlace.get(keyOfLabel(label.place)) ?? []).find(({ place }) =>
        isAt(place, label),
      )?.fact;
      if (fact === undefined) missing.push(`${label.concept} ${label.printed}`);
      else if (isSame(fact, label)) used.add(fact);
      else wrong.push(`${label.concept}=${label.value}: ${fact.concepts} ${fact.printed.text}`);
    }
    const extra = disclosure.facts.filter((fact) => !used.has(fact)).map(({ id }) => id);
    const right = labels.length - wrong.length - missing.length;
    t.diagnostic(`${right} of ${labels.length} right; missing: ${missing.join("; ")}`);
    assert.deepEqual(wrong, []);
    assert.deepEqual(extra, []);
    assert.ok(right * 100 >= labels.length * 98);
    assert.ok(labels.length > 500);
  });
}

async function documentOf(file: string, isOneOfSeveral: boolean) {
  const bytes = corpusFile(`regional/${file}`);
  assert.ok(bytes, file);
  const result = await read(bytes, { name: basename(file) });
  assert.ok(result.ok, file);
  return isOneOfSeveral ? inFile(result.value, file) : result.value;
}

function labelsOf(name: string): readonly Label[] {
  const labels = corpusLabels(name) as {
    readonly statementCells: readonly Label[];
    readonly facts: readonly Label[];
  };
  return [...labels.statementCells, ...labels.facts];
}

function keyOfLabel({ file = "", sheet, cell, table, row, column, paragraph, line }: LabelPlace) {
  if (sheet !== undefined) return `${file} ${sheet} ${cell}`;
  if (table !== undefined) return `${file} t${table}/r${row}/c${column}`;
  return paragraph === undefined ? `${file} ${line}` : `${file} p${paragraph}`;
}

function keyOfPlace(place: Place): string {
  const file = place.file ?? "";
  if (place.kind === "cell") return `${file} ${place.sheet} ${place.cell}`;
  if (place.kind === "block") return `${file} ${place.block}`;
  return place.kind === "line" ? `${file} ${place.line}` : "";
}

/** Lines and paragraphs hold several figures; their places say from where to where. */
function isAt(place: Place, { place: label, printed }: Label): boolean {
  const from = label["char"] ?? (label["table"] === undefined ? label["column"] : undefined);
  if (from === undefined || place.kind === "cell" || place.kind === "page") return true;
  return place.from < Number(from) + printed.length && Number(from) < place.to;
}

function isSame(fact: Fact, label: Label): boolean {
  const number = /-?\d+(?:\.\d+)?/.exec(label.value.replaceAll(",", ""))?.[0];
  const concepts = fact.concepts.map(canonicalConcept);
  return decimalOf(fact.printed) === number && concepts.includes(canonicalConcept(label.concept));
}
