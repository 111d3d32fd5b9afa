import programVersion from "virtual:version";
import type { Result } from "#model/result.ts";
import type { Checked } from "#render/report/checked.ts";
import { csvText } from "./csv-text.ts";
import { explanationsText } from "./explanations-file.ts";
import { factRows } from "./fact-rows.ts";
import type { Kept } from "./kept.ts";
import type { Opened } from "./reading.ts";
import type { Reviewing } from "./use-review.ts";
import { verdictsText } from "./verdicts.ts";

/** One file that the page makes in the browser. Its program comes only when it is asked for. */
export type Export = {
  readonly key: string;
  readonly words: string;
  /** What stands behind the name of the document. */
  readonly extension: string;
  readonly type: string;
  /** Whether it draws on the pages of a PDF. */
  readonly needsPdf: boolean;
  readonly make: (given: Given) => Promise<Uint8Array>;
};

export type Given = {
  readonly opened: Opened;
  readonly checked: Checked;
  readonly kept: Kept;
};

/** Every export of the page. A new one is one entry here. */
export const EXPORTS: readonly Export[] = [
  {
    ...{ key: "pdf", words: "带批注的 PDF", extension: "批注.pdf", type: "application/pdf" },
    needsPdf: true,
    make: annotated,
  },
  {
    ...{ key: "html", words: "核对报告 HTML", extension: "check.html", type: "text/html" },
    needsPdf: false,
    make: async ({ checked }) => {
      const { reportHtml } = await import("#render/html/report/report-page.ts");
      return bytesOf(await reportHtml(checked));
    },
  },
  {
    ...{ key: "xlsx", words: "疑点清单 XLSX", extension: "check.xlsx", needsPdf: false },
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    make: async ({ checked }) => {
      const { reviewList } = await import("#render/xlsx/review-list.ts");
      return reviewList(checked);
    },
  },
  {
    ...{ key: "json", words: "JSON", extension: "check.json", type: "application/json" },
    needsPdf: false,
    make: async ({ checked }) => {
      const { reportJsonText } = await import("#render/json/report-json.ts");
      return bytesOf(`${reportJsonText(checked)}\n`);
    },
  },
  {
    ...{ key: "sarif", words: "SARIF", extension: "check.sarif", type: "application/sarif+json" },
    needsPdf: false,
    make: async ({ checked }) => {
      const { SARIF_LOG, sarifRun } = await import("#render/sarif/sarif.ts");
      const run = JSON.stringify(sarifRun(checked));
      return bytesOf(`${SARIF_LOG.before}${run}${SARIF_LOG.after}`);
    },
  },
  {
    ...{ key: "facts", words: "读出的数据 CSV", extension: "facts.csv", type: "text/csv" },
    needsPdf: false,
    make: async ({ opened }) => bytesOf(csvText(factRows(opened.reading.view))),
  },
  {
    ...{ key: "explanations", words: "出错说明 YAML", extension: "explanations.yaml" },
    ...{ type: "text/yaml", needsPdf: false },
    make: async ({ checked }) => {
      const { findings, gone } = checked.review;
      const said = findings.flatMap(({ explanation }) => explanation ?? []);
      return bytesOf(explanationsText([...said, ...gone]));
    },
  },
  {
    ...{ key: "verdicts", words: "“这条不对”的意见 JSON", extension: "verdicts.json" },
    ...{ type: "application/json", needsPdf: false },
    make: async ({ opened: { name, sha256 }, checked: { report }, kept }) =>
      bytesOf(verdictsText(kept, report, { name, sha256, version: programVersion })),
  },
];

/** Those whose programs are large, so that they can be fetched before they are asked for. */
const LARGE_PARTS: readonly (() => Promise<unknown>)[] = [
  () => import("#render/json/report-json.ts"),
  () => import("#render/sarif/sarif.ts"),
  () => import("#render/html/report/report-page.ts"),
  () => import("#render/xlsx/review-list.ts"),
  () => import("#render/pdf/notes.ts"),
  () => import("#render/pdf/pdf-lib.ts"),
  () => import("#read/explanations/explanations.ts"),
];

/** Fetches the programs of the exports one by one while nothing else is to do, for later offline. */
export function prepareExports(whenIdle: (then: () => void) => unknown): void {
  const step = (at: number) => {
    const load = LARGE_PARTS[at];
    if (load === undefined) return;
    const next = () => whenIdle(() => step(at + 1));
    load().then(next, next);
  };
  whenIdle(() => step(0));
}

/** What every export is made of. */
export function checkedOf(
  opened: Opened,
  { report, review }: Reviewing,
  priorName: string | undefined,
): Checked {
  const { document, disclosure } = opened.reading;
  const { name, bytes } = opened;
  const files = bytes === undefined ? [] : [{ name, bytes }];
  return {
    source: { name, format: document.format, limits: document.limits },
    paths: [name],
    priorPath: priorName,
    ...{ disclosure, report, review, version: programVersion },
    original: {
      document,
      files,
      pictures: async (pages) => {
        if (bytes === undefined || pages.length === 0) return [];
        const { pagePictures } = await import("./page-pictures.ts");
        return pagePictures(bytes, document.pages, pages);
      },
    },
  };
}

/** The name of an exported file: that of the document without its ending, and the export's own. */
export function exportName(document: string, { extension }: Export): string {
  return `${document.replace(/\.[A-Za-z]{2,8}$/, "")}.${extension}`;
}

async function annotated({ opened, checked }: Given): Promise<Uint8Array> {
  const [{ notesOf }, { withNotes }] = await Promise.all([
    import("#render/pdf/notes.ts"),
    import("#render/pdf/pdf-lib.ts"),
  ]);
  const notes = notesOf(checked.review.findings).flatMap(({ places, ...note }) =>
    places.flatMap((place) =>
      place.kind === "page" ? [{ ...note, page: place.page, boxes: place.boxes }] : [],
    ),
  );
  return made(await withNotes(opened.bytes ?? new Uint8Array(), notes));
}

function made(result: Result<Uint8Array, { readonly detail: string }>): Uint8Array {
  if (result.ok) return result.value;
  throw new Error(result.problem.detail);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
