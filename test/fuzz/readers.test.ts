import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { test } from "node:test";
import { promisify } from "node:util";
import type { ReadProblem } from "#model/read-problem.ts";
import type { Result } from "#model/result.ts";
import type { SourceDocument } from "#model/source-document.ts";
import { decodeText } from "#read/encoding.ts";
import { read } from "#read/read.ts";
import { damaged } from "./damage.ts";
import type { PdfReport } from "./pdf-child.ts";
import { checkPlaces } from "./places.ts";
import { randomFrom } from "./random.ts";

/** Replay one case of a run: FUZZ_SEED=<seed of the case> FUZZ_CASES=1. */
const SEED = Number(process.env["FUZZ_SEED"] ?? Date.now() % 2 ** 31);
const CASES = Number(process.env["FUZZ_CASES"] ?? 20_000);
const PDF_CASES = Math.ceil(CASES / 80);

/** A case may take so long on a machine that others use too. */
const CASE_MILLISECONDS = 5000;

const TEXTS = ["converted.md", "layer.txt", "page.html"].map((file) => ({
  file,
  bytes: readFileSync(join(import.meta.dirname, "..", "fixtures", "read", file)),
}));

test(`damaged texts are read or refused (seed ${SEED}, ${CASES} cases)`, async (context) => {
  const [first, ...others] = TEXTS.map(({ bytes }) => new Uint8Array(bytes));
  assert.ok(first !== undefined);
  const outcomes = new Map<string, number>();
  for (let index = 0; index < CASES; index++) {
    const random = randomFrom(SEED + index);
    const bytes = damaged([first, ...others], random);
    const name = random.pick(["a.md", "a.txt", "a.html", "a", ""]);
    await inCase(SEED + index, async () => {
      const result = await read(bytes, { name });
      count(outcomes, result);
      if (result.ok) checkPlaces(result.value, decodeText(bytes).text);
    });
  }
  context.diagnostic([...outcomes].map(([outcome, times]) => `${outcome} ${times}`).join(", "));
  if (CASES >= 1000) {
    for (const format of ["markdown", "text", "html"]) assert.ok((outcomes.get(format) ?? 0) > 0);
  }
});

test(`damaged PDFs are read or refused (seed ${SEED}, ${PDF_CASES} cases)`, async (context) => {
  const child = join(import.meta.dirname, "pdf-child.ts");
  const args = [child, String(SEED), String(PDF_CASES)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const report = JSON.parse(stdout) as PdfReport;
  context.diagnostic(JSON.stringify(report));
  assert.deepEqual(report.thrown, []);
  assert.ok(report.slowestMilliseconds < CASE_MILLISECONDS);
  if (CASES >= 1000) assert.ok((report.outcomes["pdf"] ?? 0) > 0);
});

/** Runs one case; what goes wrong says by which seed it comes again. */
async function inCase(seed: number, run: () => Promise<void>): Promise<void> {
  const before = performance.now();
  try {
    await run();
  } catch (cause) {
    throw new Error(`replay with FUZZ_SEED=${seed} FUZZ_CASES=1: ${String(cause)}`, { cause });
  }
  const took = performance.now() - before;
  assert.ok(took < CASE_MILLISECONDS, `FUZZ_SEED=${seed} took ${took.toFixed(0)} ms`);
}

function count(outcomes: Map<string, number>, result: Result<SourceDocument, ReadProblem>): void {
  const outcome = result.ok ? result.value.format : result.problem.code;
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
}
