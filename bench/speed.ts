import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pdfAssets } from "#host/pdf-assets.ts";
import { READ_LIMITS, SMALL_HEAP } from "#host/read-limits.ts";
import type { SourceDocument } from "#model/source-document.ts";
import { pdfjsAlone } from "#read/pdf/pdfjs.ts";
import { read } from "#read/read.ts";
import { recognise } from "#recognise/recognise.ts";
import { CORPUS_MISSING, corpusFile, hasCorpus } from "#test/corpus/corpus.ts";

// How fast reading and recognising is: against pdf.js alone, warm, and how it grows.

if (!hasCorpus) {
  process.stdout.write(`${CORPUS_MISSING}\n`);
  process.exit(0);
}
const RUNS = 15;
const PROCESSES = 3;
process.stdout.write("| what | median | against | ratio |\n| --- | --: | --- | --: |\n");
await againstPdfjs("putuo-social-work-2024.pdf");
await againstPdfjs("official-template-department-final-accounts.pdf");
const markdown = bytesOf("urumqi-natural-resources-2024.md");
const one = await markdownMs(markdown, RUNS);
row("urumqi-natural-resources-2024.md, read and recognised, warm", one, "60 ms", one / 60);
const READING = [`--max-old-space-size=${READ_LIMITS.memoryMiB}`, ...SMALL_HEAP];
process.stdout.write(
  "\n| in a process of its own | one document | a hundredfold | ratio | resident at most |\n",
);
process.stdout.write("| --- | --: | --: | --: | --: |\n");
hundredfold("flags of the command's reading process, both warm", READING, "warm");
hundredfold("the same flags, only the hundredfold, cold", READING, "cold");
hundredfold("without flags, both warm", [], "warm");

async function againstPdfjs(name: string): Promise<void> {
  const bytes = bytesOf(name);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < RUNS + 3; run++) {
    const alone = await timed(() => pdfjsAlone(bytes.slice(), pdfAssets()));
    const whole = await timed(async () => {
      recognise(await documentOf(bytes, name));
    });
    if (run < 3) continue;
    theirs.push(alone);
    ours.push(whole);
  }
  const alone = `pdf.js alone: text and operator lists, ${median(theirs).toFixed(0)} ms`;
  row(`${name}, read and recognised`, median(ours), alone, median(ours) / median(theirs));
}

async function markdownMs(bytes: Uint8Array, runs: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs + 5; run++) {
    const time = await timed(async () => {
      recognise(await documentOf(bytes, "document.md"));
    });
    if (run >= 5) times.push(time);
  }
  return median(times);
}

/**
 * The document a hundred times over in one file, in a process that does nothing else: of several
 * processes the one with the median ratio, and the largest memory of all.
 */
function hundredfold(what: string, flags: readonly string[], how: "warm" | "cold"): void {
  const script = join(import.meta.dirname, "hundredfold.ts");
  const runs = Array.from({ length: PROCESSES }, () => {
    const run = spawnSync(process.execPath, [...flags, script, how], { encoding: "utf8" });
    const [oneMs = 0, hundredMs = 0, mib = 0] = run.stdout.split(" ").map(Number);
    return { oneMs, hundredMs, mib, ratio: oneMs === 0 ? hundredMs : hundredMs / oneMs };
  });
  const mib = Math.max(...runs.map((run) => run.mib));
  const typical = runs.sort((a, b) => a.ratio - b.ratio)[Math.floor(PROCESSES / 2)];
  if (typical === undefined || mib === 0) throw new Error("the hundredfold was not read");
  const { oneMs, hundredMs, ratio } = typical;
  const one = how === "warm" ? `${oneMs.toFixed(1)} ms` : "";
  const share = how === "warm" ? ratio.toFixed(1) : "";
  const large = `${(hundredMs / 1000).toFixed(1)} s`;
  process.stdout.write(`| ${what} | ${one} | ${large} | ${share} | ${mib} MiB |\n`);
}

async function documentOf(bytes: Uint8Array, name: string): Promise<SourceDocument> {
  const result = await read(bytes.slice(), { name, pdf: pdfAssets() });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function bytesOf(name: string): Uint8Array {
  const bytes = corpusFile(name);
  if (bytes === undefined) throw new Error(`${name} is missing`);
  return bytes;
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await run();
  return performance.now() - begin;
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function row(what: string, ms: number, against: string, ratio: number): void {
  process.stdout.write(`| ${what} | ${ms.toFixed(1)} ms | ${against} | ${ratio.toFixed(2)} |\n`);
}
