import { CORPUS_MISSING, corpusText, hasCorpus } from "#test/corpus/corpus.ts";
import { NOISES, withNoise } from "#test/corpus/seeded/noise.ts";
import { openedFile, openedText, SEEDED } from "#test/corpus/seeded/seeded-documents.ts";
import { line, nameOf, share, title, told } from "#test/corpus/seeded/tables.ts";
import { raisedFindings } from "#test/corpus/seeded/tally.ts";
import { tellBlocks, tellPairs, tellSingles, tellWords } from "#test/corpus/seeded/trial-tables.ts";
import { type Field, fieldOf, reportOn } from "#test/corpus/seeded/trials.ts";
import { tellTruth } from "#test/corpus/seeded/truth-tables.ts";
import { randomFrom } from "#test/fuzz/random.ts";

// How well the checker finds planted errors, how still it stays on honest noise, how right it is on
// labelled documents, and how long it takes. `--plants 500` and `--seed 7` choose the sample,
// BENCH_LONG=1 plants every kind of slip in every figure and lists what was missed.

if (!hasCorpus) {
  process.stdout.write(`${CORPUS_MISSING}\n`);
  process.exit(0);
}
const isLong = process.argv.includes("--long") || process.env["BENCH_LONG"] === "1";
const seed = option("--seed", 20_240);
const plants = isLong ? Number.POSITIVE_INFINITY : option("--plants", 200);
process.stdout.write(`seed ${seed}\n`);

const fields = new Map<string, Field>();
for (const path of SEEDED) fields.set(path, fieldOf(await openedFile(path)));
covered();
const run = { seed, plants, isLong };
tellSingles(fields, run);
tellPairs(fields, run);
tellBlocks(fields, run);
tellWords(fields, run);
await noise();
await tellTruth(isLong);
await timing();

function covered(): void {
  title(
    "document",
    "figures",
    "covered by any rule",
    "by hard sums and ratios",
    "findings above a note",
  );
  for (const [path, { report, covered: hard, facts }] of fields) {
    const { coverage } = report.account;
    const grave = report.findings.filter(({ severity }) => severity !== "note").length;
    line(nameOf(path), facts.size, share(coverage.covered, coverage.figures), hard.length, grave);
    for (const { rule, what } of report.defects)
      process.stdout.write(`    defect: ${rule} ${what}\n`);
  }
}

async function noise(): Promise<void> {
  title("honest noise", ...NOISES);
  for (const [path, field] of fields) {
    if (!/\.(?:md|txt)$/.test(path)) continue;
    const text = corpusText(path) ?? "";
    const cells: string[] = [];
    const raised: string[] = [];
    for (const kind of NOISES) {
      const noisy = withNoise(text, field.disclosure, kind, randomFrom(seed + 4));
      if (noisy === undefined) {
        cells.push("");
        continue;
      }
      const { disclosure } = await openedText(noisy, path);
      const fresh = raisedFindings(reportOn(disclosure), field.report);
      cells.push(String(fresh.length));
      raised.push(...fresh.map(({ rule, message }) => `${kind}: ${rule} ${message}`));
    }
    line(nameOf(path), ...cells);
    if (isLong) for (const finding of raised) told(finding);
  }
}

async function timing(): Promise<void> {
  title("judging, warm", "median", "at most", "allowed");
  for (const [path, allowed] of [
    ["putuo-social-work-2024.pdf", "30 ms"],
    ["urumqi-natural-resources-2024.md", "100 ms"],
  ] as const) {
    const { disclosure } = fields.get(path) ?? (await openedFile(path));
    const times = Array.from({ length: 30 }, () => {
      const begin = performance.now();
      reportOn(disclosure);
      return performance.now() - begin;
    }).sort((a, b) => a - b);
    line(path, `${times[15]?.toFixed(1)} ms`, `${times.at(-1)?.toFixed(1)} ms`, allowed);
  }
}

function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}
