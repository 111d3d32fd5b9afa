import { read } from "#read/read.ts";
import { recognise } from "#recognise/recognise.ts";
import { corpusFile } from "#test/corpus/corpus.ts";

// Reads and recognises the Urumqi Markdown a hundred times over in one file, and prints the time in
// milliseconds and the largest resident memory in MiB. Run by bench/speed.ts.

const FOLD = 100;
const bytes = corpusFile("urumqi-natural-resources-2024.md");
if (bytes === undefined) throw new Error("the document is missing");
const large = new Uint8Array(bytes.length * FOLD);
for (let index = 0; index < FOLD; index++) large.set(bytes, index * bytes.length);
const begin = performance.now();
const result = await read(large, { name: "document.md" });
if (!result.ok) throw new Error(JSON.stringify(result.problem));
const { facts } = recognise(result.value);
if (facts.length < FOLD) throw new Error("hardly a figure was read");
const mib = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(`${Math.round(performance.now() - begin)} ${mib}`);
