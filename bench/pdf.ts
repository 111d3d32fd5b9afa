import { pdfAssets } from "#host/pdf-assets.ts";
import { readPdf } from "#read/pdf/pdf.ts";
import { pdfjsAlone } from "#read/pdf/pdfjs.ts";
import { CORPUS_MISSING, corpusFile } from "#test/corpus/corpus.ts";
import { drawnPdf, table } from "#test/fixtures/pdf/drawn-pdf.ts";

// What reading a PDF takes beside pdf.js alone (text and operator lists), warm, interleaved.

const RUNS = 15;
const WARM = 3;
const assets = pdfAssets();

process.stdout.write("| file | pdf.js alone, ms | read, ms | ratio |\n| --- | --: | --: | --: |\n");
for (const name of ["putuo-social-work-2024", "official-template-department-final-accounts"]) {
  const bytes = corpusFile(`${name}.pdf`);
  if (bytes === undefined) {
    process.stdout.write(`${CORPUS_MISSING}\n`);
    break;
  }
  const alone: number[] = [];
  const read: number[] = [];
  for (let run = 0; run < RUNS + WARM; run++) {
    const one = await timed(() => pdfjsAlone(bytes, assets));
    const other = await timed(() => readPdf(bytes, { assets }));
    if (run < WARM) continue;
    alone.push(one);
    read.push(other);
  }
  const [a, b] = [median(alone), median(read)];
  process.stdout.write(`| ${name} | ${a.toFixed(0)} | ${b.toFixed(0)} | ${(b / a).toFixed(2)} |\n`);
}

const few = 20;
const many = 2_000;
const [small, large] = [statementPages(few), statementPages(many)];
for (let run = 0; run < WARM; run++) await readPdf(small, { assets });
const shortTimes: number[] = [];
for (let run = 0; run < WARM; run++) shortTimes.push(await timed(() => readPdf(small, { assets })));
const short = median(shortTimes);
const long = await timed(() => readPdf(large, { assets }));
const growth = `${(long / short).toFixed(0)} times as long`;
process.stdout.write(`\n${many} pages against ${few}: ${growth} (${many / few} times the pages)\n`);

/** Pages of one statement that goes on over all of them. */
function statementPages(count: number): Uint8Array {
  const rows = Array.from({ length: 30 }, (_, row) => ["2080505", "行政运行", `${row}.50`, "0.00"]);
  const marks = table([60, 160, 320, 420, 520], 80, rows);
  return drawnPdf(Array.from({ length: count }, () => ({ marks })));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
