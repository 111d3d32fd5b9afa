import { read } from "#read/read.ts";
import { recognise } from "#recognise/recognise.ts";
import { corpusFile } from "#test/corpus/corpus.ts";

// Reads and recognises the Urumqi Markdown a hundred times over in one file, and prints the time
// of one document and of the hundredfold in milliseconds and the largest resident memory in MiB.
// With the word `warm` one document is read before, until it is warm, and again afterwards; without
// it the process does nothing but the hundredfold. Run by bench/speed.ts.

const FOLD = 100;
const RUNS_BEFORE = 15;
const RUNS = 10;

const one = corpusFile("urumqi-natural-resources-2024.md");
if (one === undefined) throw new Error("the document is missing");
const large = new Uint8Array(one.length * FOLD);
for (let index = 0; index < FOLD; index++) large.set(one, index * one.length);

const isWarm = process.argv[2] === "warm";
const times: number[] = [];
if (isWarm) {
  for (let run = 0; run < RUNS_BEFORE; run++) await msOf(one);
  await timeOne();
}
const hundredMs = await msOf(large);
const mib = process.resourceUsage().maxRSS / 1024;
if (isWarm) await timeOne();
times.sort((a, b) => a - b);
const oneMs = times[times.length / 2] ?? 0;
process.stdout.write(`${oneMs.toFixed(1)} ${hundredMs.toFixed(0)} ${mib.toFixed(0)}`);

async function timeOne(): Promise<void> {
  if (one === undefined) return;
  for (let run = 0; run < RUNS; run++) times.push(await msOf(one));
}

async function msOf(bytes: Uint8Array): Promise<number> {
  const begin = performance.now();
  const result = await read(bytes, { name: "document.md" });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  if (recognise(result.value).facts.length < FOLD) throw new Error("hardly a figure was read");
  return performance.now() - begin;
}
