import { performance } from "node:perf_hooks";
import { pdfAssets } from "#host/pdf-assets.ts";
import { read } from "#read/read.ts";
import { drawnPdf, grid, text } from "#test/fixtures/pdf/drawn-pdf.ts";
import { damaged } from "./damage.ts";
import { randomFrom } from "./random.ts";

/** What a run over damaged PDFs came to. */
export type PdfReport = {
  readonly outcomes: Readonly<Record<string, number>>;
  /** Cases in which the reader threw, by seed. */
  readonly thrown: readonly string[];
  /** Rejections that pdf.js lets go of inside; they are not the reader's answer. */
  readonly strays: readonly string[];
  readonly slowestMilliseconds: number;
};

const [seed = 0, cases = 0] = process.argv.slice(2).map(Number);
const outcomes: Record<string, number> = {};
const thrown: string[] = [];
const strays: string[] = [];
let slowestMilliseconds = 0;
let current = seed;

/** Names of the errors that pdf.js makes. */
const OF_PDFJS = /Exception$|^FormatError$/;

/** In a process of its own, since a stray rejection of pdf.js would end any other test with it. */
process.on("unhandledRejection", (reason) => {
  const name = reason instanceof Error ? reason.name : nameOf(reason);
  (OF_PDFJS.test(name) ? strays : thrown).push(`FUZZ_SEED=${current} ${name}`);
});

function nameOf(reason: unknown): string {
  return typeof reason === "object" && reason !== null && "name" in reason
    ? String(reason.name)
    : String(reason);
}

/** Two pages with a sentence, a table and a page number. */
function smallPdf(): Uint8Array {
  const marks = [
    text(60, 60, "2024年度收入总计1,291.51万元,其中本年收入1,088.87万元。"),
    ...grid([60, 200, 300], [100, 120, 140]),
    ...[text(65, 114, "项目"), text(205, 114, "金额"), text(65, 134, "合计")],
    text(205, 134, "1,291.51"),
  ];
  return drawnPdf([{ marks }, { marks: [text(60, 60, "第二页"), text(280, 800, "2")] }]);
}

const whole = smallPdf();
const assets = pdfAssets();
for (current = seed; current < seed + cases; current++) {
  const before = performance.now();
  try {
    const result = await read(damaged([whole], randomFrom(current)).slice(), { pdf: assets });
    const outcome = result.ok ? result.value.format : result.problem.code;
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  } catch (error) {
    thrown.push(`FUZZ_SEED=${current} ${String(error)}`);
  }
  slowestMilliseconds = Math.max(slowestMilliseconds, Math.ceil(performance.now() - before));
}
await new Promise((resolve) => setTimeout(resolve, 100));
const report: PdfReport = { outcomes, thrown, strays, slowestMilliseconds };
process.stdout.write(JSON.stringify(report));
process.exit(0);
