import type { Disclosure } from "#model/disclosure.ts";
import type { Severity } from "#model/outcome.ts";
import type { Report } from "#model/report.ts";
import type { SourceDocument } from "#model/source-document.ts";
import type { SourceFile } from "#render/json/disclosure-json.ts";
import type { Review } from "./review.ts";
import { isFailing, isPending } from "./review.ts";

/** One checked disclosure: what every output is made of. */
export type Checked = {
  readonly source: SourceFile;
  /** Its files, with paths as they were given. */
  readonly paths: readonly string[];
  /** Last year's document, where it was given too; places in it name its file. */
  readonly priorPath: string | undefined;
  readonly disclosure: Disclosure;
  readonly report: Report;
  readonly review: Review;
  /** Version of the program. */
  readonly version: string;
  /** What was read, for outputs that draw over the original; absent unless they ask for it. */
  readonly original: Original | undefined;
};

export type Original = {
  readonly document: SourceDocument;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** Draws pages of a PDF; gives none where this machine cannot. */
  readonly pictures: (pages: readonly number[]) => Promise<readonly PagePicture[]>;
};

/** A page of the original as a picture, and its size as shown, in points. */
export type PagePicture = {
  readonly file: string | undefined;
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
  readonly type: "image/png" | "image/jpeg";
};

/** One line of the table of a batch, and what the exit code needs. */
export type Summary = {
  readonly subject: string;
  readonly year: number | undefined;
  /** Pending findings, by severity. */
  readonly pending: Readonly<Record<Severity, number>>;
  readonly explained: number;
  readonly stale: number;
  /** Unchanged since the baseline. */
  readonly old: number;
  readonly figures: number;
  readonly covered: number;
  readonly defects: readonly string[];
  readonly isFailing: boolean;
};

/** Counts a checked disclosure. */
export function summaryOf({ disclosure, report, review }: Checked): Summary {
  const pending = { error: 0, warning: 0, note: 0 };
  for (const reviewed of review.findings) {
    if (isPending(reviewed)) pending[reviewed.finding.severity] += 1;
  }
  const count = (test: (reviewed: (typeof review.findings)[number]) => boolean) =>
    review.findings.filter(test).length;
  return {
    subject: disclosure.subject,
    year: disclosure.year,
    pending,
    explained: count(({ state }) => state === "explained"),
    stale: count(({ state }) => state === "stale"),
    old: count(({ age, state }) => age === "unchanged" && state !== "explained"),
    figures: report.account.coverage.figures,
    covered: report.account.coverage.covered,
    defects: report.defects.map(({ rule, what }) => `${rule}：${what}`),
    isFailing: isFailing(review),
  };
}
