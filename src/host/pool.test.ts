import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import type { PoolChildDone, PoolChildJob } from "#test/reports/pool-child.ts";
import { type PoolOptions, pooled } from "./pool.ts";
import type { PoolOutcome } from "./pool-member.ts";

const CHILD = join(import.meta.dirname, "../../test/reports/pool-child.ts");

async function run(jobs: readonly PoolChildJob[], options: PoolOptions) {
  const outcomes: PoolOutcome<PoolChildDone>[] = [];
  for await (const outcome of pooled<PoolChildJob, PoolChildDone>(CHILD, jobs, options)) {
    outcomes.push(outcome);
  }
  return outcomes;
}

const many = (count: number): readonly PoolChildJob[] => Array(count).fill({ act: "answer" });
const pidsOf = (outcomes: readonly PoolOutcome<PoolChildDone>[]) =>
  new Set(outcomes.flatMap((one) => (one.kind === "done" ? [one.done.pid] : [])));

test("children are used again: as many processes as the pool is large", async () => {
  const outcomes = await run(many(40), { size: 2 });
  assert.ok(outcomes.every(({ kind }) => kind === "done"));
  assert.equal(outcomes.length, 40);
  assert.ok(pidsOf(outcomes).size <= 2);
});

test("results come in the order of the jobs, whichever is done first", async () => {
  const waits = [300, 10, 200, 10, 10].map(
    (milliseconds) => ({ act: "wait", milliseconds }) as const,
  );
  const told: string[] = [];
  const outcomes = await run(waits, {
    size: 2,
    progress: (done, total) => told.push(`${done}/${total}`),
  });
  const done = outcomes.map((outcome) => (outcome.kind === "done" ? outcome.done.job : undefined));
  assert.deepEqual(done, waits);
  assert.deepEqual(told, ["1/5", "2/5", "3/5", "4/5", "5/5"]);
});

test("a job that ends its child is crashed, and the others go on in a new one", async () => {
  const acts = ["answer", "throw", "answer", "exit", "answer"] as const;
  const outcomes = await run(
    acts.map((act) => ({ act })),
    { size: 1 },
  );
  assert.deepEqual(
    outcomes.map(({ kind }) => kind),
    ["done", "crashed", "done", "crashed", "done"],
  );
  assert.equal(pidsOf(outcomes).size, 3);
});

test("a job that takes too long or too much memory is refused with the limit", async () => {
  const slow = await run([{ act: "sleep" }, { act: "answer" }], {
    size: 1,
    limits: { seconds: 4, memoryMiB: 900 },
  });
  assert.deepEqual(slow[0], { kind: "limit", limit: "seconds", allowed: 4 });
  assert.equal(slow[1]?.kind, "done");
});

test("a child that keeps too much memory makes place for a new one", async () => {
  const jobs = [{ act: "fat" }, { act: "fat" }, { act: "fat" }, { act: "fat" }] as const;
  const outcomes = await run(jobs, { size: 1 });
  assert.ok(outcomes.every(({ kind }) => kind === "done"));
  assert.ok(pidsOf(outcomes).size >= 2, `${pidsOf(outcomes).size} children`);
});

test("who stops listening ends the children", async () => {
  const pids: number[] = [];
  const jobs = pooled<PoolChildJob, PoolChildDone>(CHILD, many(20), { size: 2 });
  for await (const outcome of jobs) {
    if (outcome.kind === "done") pids.push(outcome.done.pid);
    break;
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  for (const pid of pids) assert.throws(() => process.kill(pid, 0), /ESRCH/);
});
