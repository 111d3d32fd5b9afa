import { readDocx } from "#read/docx/docx.ts";
import { saxesAlone } from "#read/docx/saxes.ts";
import { sheetjsAlone } from "#read/workbook/sheetjs.ts";
import { readZippedWorkbook } from "#read/workbook/workbook-document.ts";
import { openZip } from "#read/zip/directory.ts";
import { fflateAlone } from "#read/zip/inflate.ts";
import { CORPUS_MISSING, corpusFile } from "#test/corpus/corpus.ts";
import { cell, docxOf, paragraph, row } from "#test/fixtures/office/docx.ts";
import { xlsxOf } from "#test/fixtures/office/xlsx.ts";

// What reading DOCX and XLSX takes beside the bare library on the same file, warm, interleaved:
// fflate and saxes over the parts that are read, SheetJS with the same options.

const RUNS = 21;
const WARM = 5;

process.stdout.write(
  "| file | library alone, ms | read, ms | ratio |\n| --- | --: | --: | --: |\n",
);
compare("shaanxi-bayuan-transport-2024.docx", docxAlone, (bytes) => readDocx(bytes));
compare("beijing-yongning-water-2024.xlsx", sheetjsAlone, (bytes) =>
  readZippedWorkbook(bytes, "xlsx"),
);

const growth = [20, 2_000].map((count) => {
  const docx = longDocx(count);
  const xlsx = longXlsx(count);
  readDocx(docx);
  readZippedWorkbook(xlsx, "xlsx");
  return [timed(() => readDocx(docx)), timed(() => readZippedWorkbook(xlsx, "xlsx"))] as const;
});
const [short, long] = growth;
if (short !== undefined && long !== undefined) {
  const times = [long[0] / short[0], long[1] / short[1]].map((ratio) => ratio.toFixed(0));
  process.stdout.write(`\n100 times the pages: DOCX ${times[0]} times as long, XLSX ${times[1]}\n`);
}

function compare(
  name: string,
  library: (bytes: Uint8Array) => unknown,
  read: (bytes: Uint8Array) => unknown,
): void {
  const bytes = corpusFile(`regional/${name}`);
  if (bytes === undefined) {
    process.stdout.write(`${CORPUS_MISSING}\n`);
    return;
  }
  const alone: number[] = [];
  const ours: number[] = [];
  for (let run = 0; run < RUNS + WARM; run++) {
    const one = timed(() => library(bytes));
    const other = timed(() => read(bytes));
    if (run < WARM) continue;
    alone.push(one);
    ours.push(other);
  }
  const [a, b] = [median(alone), median(ours)];
  process.stdout.write(`| ${name} | ${a.toFixed(1)} | ${b.toFixed(1)} | ${(b / a).toFixed(2)} |\n`);
}

/** The parts of a Word file that are read, unpacked and parsed without keeping anything. */
function docxAlone(bytes: Uint8Array): number {
  const zip = openZip(bytes, "docx");
  if (!zip.ok) return 0;
  let events = 0;
  for (const name of ["styles", "numbering", "document"]) {
    const entry = zip.value.entries.get(`word/${name}.xml`);
    if (entry === undefined) continue;
    const part = fflateAlone(bytes.subarray(entry.from, entry.to));
    events += saxesAlone(new TextDecoder().decode(part));
  }
  return events;
}

function longDocx(pages: number): Uint8Array {
  const table = Array.from({ length: 30 }, (_, at) =>
    row(cell("2080505") + cell("行政运行") + cell(`${at * 7919}.50`) + cell("0.00")),
  );
  let body = "";
  for (let page = 0; page < pages; page++) {
    body += `${paragraph(`支出决算表 ${page * 104729}`)}<w:tbl>${table.join("")}</w:tbl>`;
  }
  return docxOf(body);
}

function longXlsx(pages: number): Uint8Array {
  const rows = Array.from({ length: 30 * pages }, (_, at) => ["2080505", "行政运行", at * 7.9, 0]);
  return xlsxOf([{ name: "支出", rows }]);
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
