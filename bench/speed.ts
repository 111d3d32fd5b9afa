import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pdfAssets } from "#host/pdf-assets.ts";
import { SMALL_HEAP } from "#host/read-limits.ts";
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
process.stdout.write("| what | median | against | ratio |\n| --- | --: | --- | --: |\n");
await againstPdfjs("putuo-social-work-2024.pdf");
await againstPdfjs("official-template-department-final-accounts.pdf");
const markdown = bytesOf("urumqi-natural-resources-2024.md");
const one = await markdownMs(markdown, RUNS);
row("urumqi-natural-resources-2024.md, read and recognised, warm", one, "60 ms", one / 60);
await hundredfold(markdown, one);
process.stdout.write("\n| a hundredfold, in a process of its own | resident at most | time |\n");
process.stdout.write("| --- | --: | --: |\n");
memory("as Node runs it", []);
memory("with the flags of the command's reading process", SMALL_HEAP);

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

/** The same document a hundred times over in one file, warm as the single one. */
async function hundredfold(bytes: Uint8Array, oneMs: number): Promise<void> {
  const large = new Uint8Array(bytes.length * 100);
  for (let index = 0; index < 100; index++) large.set(bytes, index * bytes.length);
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    times.push(
      await timed(async () => {
        recognise(await documentOf(large, "document.md"));
      }),
    );
  }
  const ms = median(times);
  row("the same a hundred times over", ms, `one document, ${oneMs.toFixed(1)} ms`, ms / oneMs);
}

/** The largest resident memory of a process that does nothing else. */
function memory(what: string, flags: readonly string[]): void {
  const script = join(import.meta.dirname, "hundredfold.ts");
  const run = spawnSync(process.execPath, [...flags, script], { encoding: "utf8" });
  const [ms = 0, mib = 0] = run.stdout.split(" ").map(Number);
  process.stdout.write(`| ${what} | ${mib} MiB | ${(ms / 1000).toFixed(1)} s |\n`);
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
