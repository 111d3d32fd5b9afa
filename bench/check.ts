import { openDossier } from "#check/dossier.ts";
import { openSession, recheck } from "#check/session.ts";
import type { Printed } from "#model/printed.ts";
import { CORPUS_MISSING, corpusText, hasCorpus } from "#test/corpus/corpus.ts";
import { FIGURE_SLIPS } from "#test/corpus/seeded/figure-slips.ts";
import { withFormsRepeated } from "#test/corpus/seeded/growth.ts";
import { NOISES, withNoise } from "#test/corpus/seeded/noise.ts";
import { plantFigure } from "#test/corpus/seeded/plants.ts";
import { openedFile, openedText, SEEDED } from "#test/corpus/seeded/seeded-documents.ts";
import { line, nameOf, share, title, told } from "#test/corpus/seeded/tables.ts";
import { raisedFindings } from "#test/corpus/seeded/tally.ts";
import { tellBlocks, tellPairs, tellSingles, tellWords } from "#test/corpus/seeded/trial-tables.ts";
import { type Field, fieldOf, reportOn } from "#test/corpus/seeded/trials.ts";
import { tellTruth } from "#test/corpus/seeded/truth-tables.ts";
import { type Random, randomFrom } from "#test/fuzz/random.ts";

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
/** Single figures that are printed anew to time a re-check. */
const EDITS = 200;
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
await rechecking();
await growth();

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

/** Single figures printed anew, one after the other, in a document that stays open. */
async function rechecking(): Promise<void> {
  title("re-check after one figure changed, warm", "edits", "median", "95th percentile", "allowed");
  for (const path of ["putuo-social-work-2024.pdf", "urumqi-natural-resources-2024.md"]) {
    const field = fields.get(path) ?? fieldOf(await openedFile(path));
    const session = openSession(openDossier(field.disclosure));
    const edits = editsOf(field, randomFrom(seed + 5), EDITS);
    for (const prints of edits) recheck(session, prints);
    const times = edits.map((prints) => timeOf(() => recheck(session, prints)));
    times.sort((a, b) => a - b);
    const [median, high] = [0.5, 0.95].map((part) => times[Math.floor(times.length * part)]);
    line(path, times.length, `${median?.toFixed(1)} ms`, `${high?.toFixed(1)} ms`, "5 ms");
  }
}

function timeOf(run: () => unknown): number {
  const begin = performance.now();
  run();
  return performance.now() - begin;
}

/** Prints of one figure each that a slip makes, by id of the fact. */
function editsOf(
  { covered, disclosure }: Field,
  random: Random,
  wanted: number,
): readonly ReadonlyMap<string, Printed>[] {
  const edits: ReadonlyMap<string, Printed>[] = [];
  for (let draw = 0; draw < wanted * 5 && edits.length < wanted; draw++) {
    const fact = covered[random.below(covered.length)];
    if (fact === undefined) break;
    const plant = plantFigure(disclosure, fact, random.pick(FIGURE_SLIPS), random);
    const anew = plant?.disclosure.facts.find(({ id }) => id === fact.id);
    if (anew !== undefined) edits.push(new Map([[fact.id, anew.printed]]));
  }
  return edits;
}

/** Documents with the project forms of one many times over: time grows as they do. */
async function growth(): Promise<void> {
  title(
    "judging, project forms repeated",
    "figures",
    "1×",
    "10×",
    "100×",
    "time per figure, 100× to 1×",
  );
  for (const path of [
    "urumqi-natural-resources-2024.md",
    "regional/sichuan-yunping-agriculture-2024.md",
  ]) {
    const { disclosure } = fields.get(path) ?? (await openedFile(path));
    const times = [1, 10, 100].map((factor) => {
      const large = withFormsRepeated(disclosure, factor);
      const runs = Array.from({ length: factor === 100 ? 3 : 5 }, () =>
        timeOf(() => reportOn(large)),
      );
      return { time: Math.min(...runs), figures: large.facts.length };
    });
    const [once, , most] = times;
    const ratio =
      once === undefined || most === undefined
        ? 0
        : most.time / most.figures / (once.time / once.figures);
    line(
      nameOf(path),
      times.map(({ figures }) => figures).join(" / "),
      ...times.map(({ time }) => `${time.toFixed(0)} ms`),
      ratio.toFixed(2),
    );
  }
}

function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}
