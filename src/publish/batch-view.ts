import type { Disclosure } from "#model/disclosure.ts";
import type { Dimension } from "#model/outcome.ts";
import type { Report } from "#model/report.ts";
import { shareText } from "./account-view.ts";
import { classOf, type FindingClass } from "./finding-view.ts";

/** The five dimensions (五维) that the table of a batch shows. */
export const BATCH_DIMENSIONS = [
  ...(["timeliness", "completeness", "truthfulness", "detail", "form"] as const),
] satisfies readonly Dimension[];

/** Of a dimension: something is broken, all that could be asked holds, or something is not known. */
export type DimensionState = "broken" | "held" | "cannot-tell";

/** One checked document as a line of a batch. */
export type BatchSummary = {
  readonly subject: string;
  readonly year: number | undefined;
  /** 0 for a document without pages. */
  readonly pages: number;
  readonly figures: number;
  /** Figures that were understood (覆盖). */
  readonly placed: number;
  /** Figures that at least one relation or rule tested (核对率). */
  readonly covered: number;
  readonly findings: Readonly<Record<FindingClass, number>>;
  /** In the order of `BATCH_DIMENSIONS`. */
  readonly dimensions: readonly DimensionState[];
  /** The rules that found something, each once. */
  readonly rules: readonly { readonly id: string; readonly title: string }[];
};

/** Sums up a checked disclosure of so many pages. */
export function batchSummary(
  { subject, year, facts, unplaced }: Disclosure,
  report: Report,
  pages: number,
): BatchSummary {
  const findings = { error: 0, warning: 0, note: 0, trial: 0 };
  for (const finding of report.findings) findings[classOf(finding)] += 1;
  const ids = [...new Set(report.findings.map(({ rule }) => rule))];
  return {
    ...{ subject, year, pages, findings },
    figures: facts.length + unplaced.length,
    placed: facts.length,
    covered: report.account.coverage.covered,
    dimensions: BATCH_DIMENSIONS.map((dimension) => dimensionState(report, dimension)),
    rules: ids.map((id) => ({ id, title: report.rules[id]?.title ?? id })),
  };
}

function dimensionState({ scoreCard }: Report, wanted: Dimension): DimensionState {
  const states = scoreCard.flatMap(({ dimension, state }) => (dimension === wanted ? [state] : []));
  if (states.includes("broken")) return "broken";
  // What could not be decided is never shown as if it had been.
  return states.includes("held") && !states.includes("cannot-tell") ? "held" : "cannot-tell";
}

/** Where a file of a batch stands. */
export type BatchOutcome =
  | { readonly kind: "waiting" | "running" | "cancelled" }
  | { readonly kind: "done"; readonly millis: number; readonly summary: BatchSummary }
  /** Why there is no summary, in words. */
  | { readonly kind: "failed"; readonly millis: number; readonly words: string };

/** One file of a batch, in the order in which it was given. */
export type BatchRow = { readonly name: string; readonly outcome: BatchOutcome };

export const BATCH_SORTS = [
  ...(["given", "name", "subject", "year", "pages", "placed", "checked"] as const),
  ...(["error", "warning", "note", "time", "state"] as const),
] as const;
export type BatchSort = (typeof BATCH_SORTS)[number];

export const BATCH_KINDS = ["all", "found", "clean", "failed", "open"] as const;
/** With errors or warnings; without; not read; not yet done. */
export type BatchKind = (typeof BATCH_KINDS)[number];

/** What of a batch is shown, and in which order. */
export type BatchFilter = {
  readonly sort: BatchSort;
  /** Against the natural order: names from the front, counts from the most. */
  readonly isReversed: boolean;
  /** Part of the name of the file or of the department; "" for all. */
  readonly query: string;
  readonly kind: BatchKind;
  /** Only documents in which this rule found something. */
  readonly rule: string | undefined;
};

/** The positions of the rows that a filter leaves, in its order. Equal rows keep theirs. */
export function shownBatchRows(
  rows: readonly BatchRow[],
  { sort, isReversed, query, kind, rule }: BatchFilter,
): readonly number[] {
  const wanted = query.trim().toLowerCase();
  const shown = rows.flatMap((row, position) =>
    isOfKind(row, kind) && hasWords(row, wanted) && hasRule(row, rule) ? [position] : [],
  );
  if (sort === "given") return isReversed ? shown.reverse() : shown;
  const keys = new Map(shown.map((position) => [position, sortKey(rows[position], sort)]));
  const sign = isReversed ? -1 : 1;
  return shown.sort((a, b) => {
    const [first, second] = [keys.get(a), keys.get(b)];
    // What has no such value comes last either way.
    if (first === undefined || second === undefined) {
      return Number(first === undefined) - Number(second === undefined) || a - b;
    }
    return sign * compareKeys(first, second) || a - b;
  });
}

function hasWords({ name, outcome }: BatchRow, wanted: string): boolean {
  if (wanted === "" || name.toLowerCase().includes(wanted)) return true;
  return outcome.kind === "done" && outcome.summary.subject.toLowerCase().includes(wanted);
}

function hasRule({ outcome }: BatchRow, rule: string | undefined): boolean {
  if (rule === undefined) return true;
  return outcome.kind === "done" && outcome.summary.rules.some(({ id }) => id === rule);
}

function isOfKind({ outcome }: BatchRow, kind: BatchKind): boolean {
  switch (kind) {
    case "all":
      return true;
    case "failed":
      return outcome.kind === "failed";
    case "open":
      return outcome.kind !== "failed" && outcome.kind !== "done";
    case "found":
    case "clean":
      return outcome.kind === "done" && isClean(outcome.summary) === (kind === "clean");
  }
}

function isClean({ findings }: BatchSummary): boolean {
  return findings.error + findings.warning === 0;
}

const STATE_ORDER = ["failed", "running", "waiting", "cancelled", "done"] as const;

function sortKey(row: BatchRow | undefined, sort: BatchSort): string | number | undefined {
  if (row === undefined) return undefined;
  const { name, outcome } = row;
  if (sort === "name") return name;
  if (sort === "state") return STATE_ORDER.indexOf(outcome.kind);
  if (sort === "time") return "millis" in outcome ? -outcome.millis : undefined;
  if (outcome.kind !== "done") return undefined;
  const { summary } = outcome;
  switch (sort) {
    case "given":
      return 0;
    case "subject":
      return summary.subject === "" ? undefined : summary.subject;
    case "year":
      return summary.year === undefined ? undefined : -summary.year;
    case "pages":
      return -summary.pages;
    case "placed":
      return partOf(summary.placed, summary.figures);
    case "checked":
      return partOf(summary.covered, summary.figures);
    case "error":
    case "warning":
    case "note":
      return -summary.findings[sort];
  }
}

/** The least first: that is what people look for. */
function partOf(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

function compareKeys(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many files of a batch stand where. */
export function batchCounts(
  rows: readonly BatchRow[],
): Readonly<Record<BatchOutcome["kind"], number>> {
  const counts = { waiting: 0, running: 0, cancelled: 0, done: 0, failed: 0 };
  for (const { outcome } of rows) counts[outcome.kind] += 1;
  return counts;
}

/** The rules that found something in a batch, those in most documents first. */
export function batchRules(
  rows: readonly BatchRow[],
): readonly { readonly id: string; readonly title: string; readonly documents: number }[] {
  const found = new Map<string, { title: string; documents: number }>();
  for (const { outcome } of rows) {
    if (outcome.kind !== "done") continue;
    for (const { id, title } of outcome.summary.rules) {
      const known = found.get(id);
      if (known === undefined) found.set(id, { title, documents: 1 });
      else known.documents += 1;
    }
  }
  return [...found]
    .map(([id, own]) => ({ id, ...own }))
    .sort((a, b) => b.documents - a.documents || compareKeys(a.id, b.id));
}

/** A share in percent with one decimal, "—" of nothing. */
export function percentText(part: number, whole: number): string {
  return whole === 0 ? "—" : `${shareText(part, whole)}%`;
}
