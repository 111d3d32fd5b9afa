import type { RenderProblem } from "#model/check-problem.ts";
import { failed, ok, type Result } from "#model/result.ts";
import { reportJsonText } from "#render/json/report-json.ts";
import { SARIF_LOG, sarifRun } from "#render/sarif/sarif.ts";
import { reportText, type TerminalStyle } from "#render/terminal/report-text.ts";
import type { Checked } from "./checked.ts";

/** One output of `juesuan check`. */
export type ReportRenderer = {
  /** The file is NAME.check. and this. */
  readonly extension: string;
  /** What stands around pieces on stdout and in a file; "file" for what needs `--out`. */
  readonly frame: Frame | "file";
  /** Whether it draws over the original and needs `Checked.original`. */
  readonly needsOriginal: boolean;
  readonly render: (
    checked: Checked,
    style: TerminalStyle,
  ) => Promise<Result<string | Uint8Array, RenderProblem>>;
};

export type Frame = { readonly one: Around; readonly many: Around | undefined };

/** Texts before, between and behind pieces. */
export type Around = {
  readonly before: string;
  readonly between: string;
  readonly after: string;
};

const BARE: Around = { before: "", between: "\n", after: "" };

/** Every format of a report; a new one is one entry here. */
export const REPORT_FORMATS = {
  terminal: {
    extension: "txt",
    frame: { one: BARE, many: undefined },
    needsOriginal: false,
    render: async (checked, style) => ok(reportText(checked, style)),
  },
  json: {
    extension: "json",
    frame: {
      one: { before: "", between: "", after: "\n" },
      many: { before: "[\n", between: ",\n", after: "\n]\n" },
    },
    needsOriginal: false,
    render: async (checked) => ok(reportJsonText(checked)),
  },
  sarif: {
    extension: "sarif",
    frame: { one: SARIF_LOG, many: SARIF_LOG },
    needsOriginal: false,
    render: async (checked) => ok(JSON.stringify(sarifRun(checked))),
  },
  xlsx: {
    extension: "xlsx",
    frame: "file",
    needsOriginal: false,
    // The writer of workbooks is large: it is loaded by who wants one.
    render: async (checked) => {
      const { reviewList } = await import("#render/xlsx/review-list.ts");
      return ok(await reviewList(checked));
    },
  },
  html: {
    extension: "html",
    frame: { one: { before: "", between: "", after: "" }, many: undefined },
    needsOriginal: true,
    render: async (checked) => {
      const { reportHtml } = await import("#render/html/report/report-page.ts");
      return ok(await reportHtml(checked));
    },
  },
  pdf: {
    extension: "pdf",
    frame: "file",
    needsOriginal: true,
    // The typesetter is native and large: it is loaded by who wants a paper.
    render: async (checked) => {
      const { annotatedPdf } = await import("#render/pdf/annotated.ts");
      const paper = await annotatedPdf(checked);
      if (paper.ok) return paper;
      const { problem } = paper;
      const detail = problem.code === "original-missing" ? "" : problem.detail;
      return failed({ code: "not-rendered", detail: `${problem.code} ${detail}`.trim() });
    },
  },
} as const satisfies Readonly<Record<string, ReportRenderer>>;

export type ReportFormat = keyof typeof REPORT_FORMATS;

/** The format of a name, or undefined where there is none. */
export function reportFormat(name: string): ReportFormat | undefined {
  return REPORT_FORMAT_NAMES.find((format) => format === name);
}

export const REPORT_FORMAT_NAMES: readonly ReportFormat[] = [
  "terminal",
  "json",
  "sarif",
  "html",
  "pdf",
  "xlsx",
];

/** The renderer of a format. */
export function rendererOf(format: ReportFormat): ReportRenderer {
  return REPORT_FORMATS[format];
}

/** A rendered piece as a whole file. */
export function framed(piece: string | Uint8Array, frame: ReportRenderer["frame"]): Uint8Array {
  if (typeof piece !== "string") return piece;
  if (frame === "file") return new TextEncoder().encode(piece);
  return new TextEncoder().encode(`${frame.one.before}${piece}${frame.one.after}`);
}
