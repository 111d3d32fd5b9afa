import { z } from "zod";
import { failed, ok, type Result } from "#model/result.ts";
import type { KnownFinding } from "#render/report/review.ts";

/** An earlier result of `juesuan check --format json`: findings by the name of the file. */
export type Baseline = ReadonlyMap<string, readonly KnownFinding[]>;

export type BaselineProblem = { readonly code: "baseline-unreadable"; readonly detail: string };

/** What is needed of an earlier report; later programs may add to the rest. */
const knownReport = z.object({
  schemaVersion: z.literal(1),
  file: z.string(),
  findings: z.array(
    z.object({
      id: z.string(),
      rule: z.string(),
      message: z.string(),
      figures: z.array(z.object({ text: z.string() })),
    }),
  ),
});

const knownReports = z.union([knownReport.transform((report) => [report]), z.array(knownReport)]);

/** Reads the text of an earlier report, of one document or of several. */
export function readBaseline(text: string): Result<Baseline, BaselineProblem> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof SyntaxError ? error.message : "";
    return failed({ code: "baseline-unreadable", detail });
  }
  const reports = knownReports.safeParse(parsed);
  if (!reports.success) {
    const [issue] = reports.error.issues;
    const detail = issue === undefined ? "" : issue.path.join(".");
    return failed({ code: "baseline-unreadable", detail });
  }
  const entries = reports.data.map(({ file, findings }) => {
    const known = findings.map(({ id, rule, message, figures }) => {
      return { id, rule, message, printed: figures.map((figure) => figure.text) };
    });
    return [file, known] as const;
  });
  return ok(new Map(entries));
}

/**
 * What the baseline knows of a document: by its path, else by the name of its file where only one
 * has it; a baseline of a single document is meant for any name.
 */
export function knownFindings(baseline: Baseline, path: string): readonly KnownFinding[] {
  const own = baseline.get(path);
  if (own !== undefined) return own;
  const name = baseName(path);
  const alike = [...baseline].filter(([file]) => baseName(file) === name);
  const [found] = alike.length === 1 || baseline.size > 1 ? alike : [...baseline];
  return found === undefined || alike.length > 1 ? [] : found[1];
}

function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
