import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { SMALL_HEAP } from "#host/read-limits.ts";
import { CORPUS_MISSING, hasCorpus } from "./corpus.ts";

const skip = hasCorpus ? false : CORPUS_MISSING;
const SCRIPT = join(import.meta.dirname, "..", "..", "bench", "hundredfold.ts");

test("a hundredfold document takes less than 500 MiB in the reading process", { skip }, (t) => {
  const run = spawnSync(process.execPath, [...SMALL_HEAP, SCRIPT], { encoding: "utf8" });
  const [, ms = 0, mib = 0] = run.stdout.split(" ").map(Number);
  t.diagnostic(`${mib} MiB, ${ms} ms`);
  assert.ok(mib > 100 && mib < 500, `${mib} MiB ${run.stderr}`);
});
