import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installed, writeJournal } from "./compile/journal.ts";

// Books as CSV to the nine statements: whole processes, interleaved, medians. With --large also ten
// million vouchers. The folder of made-up books is removed at the end.

const SEED = 20_240_101;
const RUNS = 5;
const COMBINATIONS = 1500;

const [mode, given] = process.argv.slice(2);
if (mode === "ours" || mode === "floor") {
  // Each loads only what it needs: the floor would be no floor with our tables in it.
  const said =
    mode === "ours"
      ? (await import("./compile/ours.ts")).compileFolder(given ?? "")
      : (await import("./compile/floor.ts")).addUpFolder(given ?? "");
  const mebibytes = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`${JSON.stringify({ said, mebibytes })}\n`);
} else {
  const { makeBooks } = await import("./compile/books.ts");
  compare(makeBooks);
  growth(makeBooks);
}

type Contestant = { readonly name: string; readonly command: readonly string[] };
type Measured = { readonly times: number[]; mebibytes: number; said: string };

function compare(makeBooks: MakeBooks): void {
  inFolder(makeBooks, 1_000_000, (folder, bytes) => {
    const mebibytes = Math.round(bytes / 2 ** 20);
    process.stdout.write(
      `Seed ${SEED}: 1,000,000 vouchers, 2,000,000 postings, 6 units, ${mebibytes} MiB of CSV\n\n`,
    );
    const contestants: Contestant[] = [own("ours", folder), own("floor", folder)];
    const missing: string[] = [];
    for (const program of ["hledger", "ledger"]) {
      if (installed(program) === "") missing.push(program);
      else {
        const command = [program, "-f", writeJournal(folder), "balance"];
        contestants.push({ name: `${program} balance`, command });
      }
    }
    // DuckDB stands here when its npm package is among the development dependencies.
    missing.push("DuckDB");
    const measured = measure(contestants);
    const floor = median(measured.get("floor")?.times ?? []);
    process.stdout.write("| what | median | × floor | peak |\n| --- | --: | --: | --: |\n");
    for (const [name, { times, mebibytes: peak }] of measured) {
      const time = median(times);
      const ratio = (time / floor).toFixed(2);
      process.stdout.write(`| ${name} | ${time.toFixed(0)} ms | ${ratio} | ${peak} MiB |\n`);
    }
    process.stdout.write(`\n${measured.get("ours")?.said}\n`);
    process.stdout.write(`Not installed here: ${missing.join(", ")}\n`);
  });
}

/** Time and memory from ten thousand vouchers on. */
function growth(makeBooks: MakeBooks): void {
  const sizes = [10_000, 100_000, 1_000_000];
  if (process.argv.includes("--large")) sizes.push(10_000_000);
  process.stdout.write("\n| vouchers | median | a voucher | peak |\n| --: | --: | --: | --: |\n");
  for (const vouchers of sizes) {
    inFolder(makeBooks, vouchers, (folder) => {
      const { times, mebibytes } = measure([own("ours", folder)]).get("ours") ?? empty();
      const time = median(times);
      const each = ((time * 1000) / vouchers).toFixed(2);
      process.stdout.write(
        `| ${vouchers} | ${time.toFixed(0)} ms | ${each} µs | ${mebibytes} MiB |\n`,
      );
    });
  }
}

type MakeBooks = typeof import("./compile/books.ts")["makeBooks"];

function inFolder(
  makeBooks: MakeBooks,
  vouchers: number,
  use: (folder: string, bytes: number) => void,
): void {
  const folder = mkdtempSync(join(tmpdir(), "juesuan-bench-"));
  try {
    const { bytes } = makeBooks(folder, { seed: SEED, vouchers, combinations: COMBINATIONS });
    use(folder, bytes);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function own(name: "ours" | "floor", folder: string): Contestant {
  return { name, command: [process.execPath, import.meta.filename, name, folder] };
}

function measure(contestants: readonly Contestant[]): ReadonlyMap<string, Measured> {
  const measured = new Map(contestants.map(({ name }) => [name, empty()]));
  for (let run = 0; run < RUNS; run++) {
    for (const { name, command } of contestants) {
      const [program = "", ...rest] = command;
      const before = performance.now();
      // GNU time tells the peak of programs that do not tell it themselves.
      const isOwn = program === process.execPath;
      const done = isOwn
        ? spawnSync(program, rest, { encoding: "utf8", maxBuffer: 1 << 28 })
        : spawnSync("time", ["-f", "%M", ...command], { encoding: "utf8", maxBuffer: 1 << 28 });
      const into = measured.get(name);
      if (into === undefined) continue;
      into.times.push(performance.now() - before);
      if (done.status !== 0) throw new Error(`${name}: ${done.stderr.slice(0, 500)}`);
      if (isOwn) {
        const { said, mebibytes } = JSON.parse(done.stdout);
        into.said = String(said);
        into.mebibytes = Math.max(into.mebibytes, Number(mebibytes));
      } else {
        const kibibytes = Number(done.stderr.trim().split("\n").at(-1));
        into.mebibytes = Math.max(into.mebibytes, Math.round(kibibytes / 1024));
      }
    }
  }
  return measured;
}

function empty(): Measured {
  return { times: [], mebibytes: 0, said: "" };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
