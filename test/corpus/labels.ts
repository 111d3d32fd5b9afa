import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { corpusLabels } from "./corpus.ts";
import type { Label } from "./evaluate.ts";

/** Reads the labels of a document; concepts of those without come from test/corpus/concepts. */
export function labelsOf(name: string, file?: string): readonly Label[] {
  const labels = corpusLabels(name);
  if (!isRecord(labels)) return [];
  const cells = rows(labels["statementCells"]).filter((row) => "place" in row);
  const facts = rows(labels["facts"] ?? labels["narrative"]);
  const concepts = conceptsOf(name);
  return [
    ...cells.map((row) => labelOf(row, [])),
    ...facts.map((row, index) => labelOf(row, concepts[index] ?? [])),
  ].filter((_, index) => isInFile([...cells, ...facts][index], file));
}

function isInFile(row: Record<string, unknown> | undefined, file: string | undefined): boolean {
  const place = row?.["place"];
  if (file === undefined || !isRecord(place) || !("file" in place)) return true;
  return place["file"] === file;
}

function labelOf(row: Record<string, unknown>, concepts: readonly string[]): Label {
  const place = row["place"];
  const own = typeof row["concept"] === "string" ? [row["concept"]] : concepts;
  const hasColumn = isRecord(place) && typeof place["column"] === "number";
  return {
    concepts: own,
    value: String(row["value"]),
    printed: String(row["printed"] ?? row["value"]),
    label: String(row["label"] ?? `${row["row"]} ${row["column"]}`),
    place: hasColumn ? { line: Number(place["line"]), column: Number(place["column"]) } : undefined,
    line: typeof row["line"] === "number" ? row["line"] : undefined,
  };
}

/** One concept, several of which each is right, or none that the reference could name. */
function conceptsOf(name: string): readonly (readonly string[])[] {
  const path = join(import.meta.dirname, "concepts", `${name}.json`);
  if (!existsSync(path)) return [];
  const list: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (!Array.isArray(list)) return [];
  return list.map((item) => [item].flat().filter((concept) => typeof concept === "string"));
}

function rows(list: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
