import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Disclosure } from "#model/disclosure.ts";
import type { Finding, FindingFigure } from "#model/outcome.ts";
import type { Place } from "#model/place.ts";
import type { Report } from "#model/report.ts";
import { corpusLabels } from "#test/corpus/corpus.ts";

/** A true finding, labelled by hand (test/corpus/findings/README.md). */
export type TrueFinding = {
  readonly id: string;
  readonly kind: string;
  /** Whether it counts for recall; what is only accepted does not. */
  readonly isRequired: boolean;
  readonly severity: string;
  /** The wrong figure first; empty where the label knows its place only. */
  readonly concepts: readonly string[];
  readonly lines: readonly number[];
  /** Figures that a finding must show when the label has no concepts. */
  readonly numbers: readonly string[];
};

/** What was labelled of a document. */
export type Truth = {
  readonly findings: readonly TrueFinding[];
  /** Numbers of the project forms in the scope, counted from 1; undefined: all. */
  readonly projects: readonly number[] | undefined;
};

export type Truthfulness = {
  /** Findings above a note in the scope, with the label that each says. */
  readonly judged: readonly Judged[];
  readonly missed: readonly TrueFinding[];
  readonly required: readonly TrueFinding[];
};

export type Judged = {
  readonly finding: Finding;
  readonly label: string | undefined;
  /** Said with more weight than any label that it matches. */
  readonly isGraver: boolean;
};

/** The labels of a document by its name without ending, or undefined where none were made. */
export function truthOf(name: string): Truth | undefined {
  const path = join(import.meta.dirname, "..", "findings", `${name}.json`);
  if (existsSync(path)) return wholeTruth(JSON.parse(readFileSync(path, "utf8")));
  const labels = corpusLabels(name);
  if (!isRecord(labels) || !Array.isArray(labels["findings"])) return undefined;
  return { findings: records(labels["findings"]).map(recreated), projects: undefined };
}

/** Precision and recall of a report: each finding above a note beside the labels. */
export function truthfulness(truth: Truth, report: Report, disclosure: Disclosure): Truthfulness {
  const concepts = new Map(disclosure.facts.map((fact) => [fact.id, fact.concepts]));
  const scoped = report.findings.filter(
    (finding) => finding.severity !== "note" && isInScope(finding, truth),
  );
  const said = new Set<string>();
  const judged = scoped.map((finding) => {
    const says = sayingOf(finding, finding.figures, concepts);
    const labels = truth.findings.filter(says);
    // What the same cause breaks stands in the finding too: it is told, and needs none of its own.
    const tells = sayingOf(
      finding,
      finding.symptoms.flatMap(({ figures }) => figures),
      concepts,
    );
    for (const label of truth.findings) if (says(label) || tells(label)) said.add(label.id);
    const isGraver = labels.length > 0 && labels.every((label) => isBelow(label, finding));
    return { finding, label: labels[0]?.id, isGraver };
  });
  const required = truth.findings.filter(({ isRequired }) => isRequired);
  return { judged, required, missed: required.filter(({ id }) => !said.has(id)) };
}

const WEIGHTS = ["note", "warning", "error"];

function isBelow(label: TrueFinding, { severity }: Finding): boolean {
  return WEIGHTS.indexOf(label.severity) < WEIGHTS.indexOf(severity);
}

function isInScope(finding: Finding, { projects }: Truth): boolean {
  const [, number] = /^p\.project\[(\d+)\]/.exec(finding.concepts[0] ?? "") ?? [];
  if (number === undefined || projects === undefined || projects.length === 0) return true;
  return projects.includes(Number(number) + 1);
}

/** Whether a finding says what a label does, by some of the figures that it shows. */
function sayingOf(
  finding: Finding,
  figures: readonly FindingFigure[],
  concepts: ReadonlyMap<string, readonly string[]>,
): (label: TrueFinding) => boolean {
  const isHead = figures === finding.figures;
  const about = new Set([
    ...(isHead ? finding.concepts : []),
    ...figures.flatMap(({ fact }) => concepts.get(fact) ?? []),
  ]);
  const lines = new Set(
    [...(isHead ? finding.at : []), ...figures.flatMap(({ places }) => places)].map(lineOf),
  );
  const texts = figures.map(({ text }) => text.replaceAll(",", ""));
  return ({ concepts: wanted, lines: wantedLines, numbers }) => {
    const [main] = wanted;
    if (main !== undefined && about.size > 0) {
      return about.has(main) || (isHead && wanted.includes(finding.concepts[0] ?? ""));
    }
    if (!wantedLines.some((line) => lines.has(line))) return false;
    if (numbers.length === 0 || texts.length === 0) return true;
    return texts.some((text) => numbers.includes(text));
  };
}

function lineOf(place: Place): number {
  if (place.kind === "line") return place.line;
  return place.kind === "page" ? place.page : 0;
}

function wholeTruth(file: unknown): Truth {
  if (!isRecord(file) || !isRecord(file["scope"])) throw new Error("labels without a scope");
  const projects = file["scope"]["projects"];
  return {
    findings: records(file["findings"]).map((row) => ({
      ...headOf(row),
      concepts: texts(row["concepts"]),
      lines: [Number(row["line"])],
      numbers: [],
    })),
    projects: Array.isArray(projects) ? projects.map(Number) : undefined,
  };
}

function recreated(row: Record<string, unknown>): TrueFinding {
  const where = isRecord(row["where"]) ? row["where"] : {};
  const words = [where["quote"], row["claim"], row["expected"]].flat().map(String).join(" ");
  return {
    ...headOf(row),
    concepts: [],
    lines: linesOf(where),
    numbers: words.replaceAll(",", "").match(/\d+(?:\.\d+)?/g) ?? [],
  };
}

/** The lines of a label, and those that its quote goes on to. */
function linesOf(where: Record<string, unknown>): readonly number[] {
  const [first, ...more] = Array.isArray(where["lines"]) ? where["lines"].map(Number) : [];
  if (first === undefined) return [];
  const breaks = String(where["quote"] ?? "").split("\n").length;
  return [...Array.from({ length: breaks }, (_, at) => first + at), ...more];
}

function headOf(
  row: Record<string, unknown>,
): Pick<TrueFinding, "id" | "kind" | "severity" | "isRequired"> {
  const certainty = String(row["certainty"]);
  const isAgreed = certainty !== "doubtful" && certainty !== "debatable";
  return {
    id: String(row["id"]),
    kind: String(row["kind"]),
    severity: String(row["severity"]),
    isRequired: isAgreed && row["severity"] !== "note",
  };
}

function texts(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.map(String) : [];
}

function records(list: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
