import { writeFileSync } from "node:fs";
import type { PoolReport } from "#host/pool-member.ts";

/** A child for the tests of the pool: does what its job says, and answers with who it is. */
export type PoolChildJob =
  | { readonly act: "answer" | "throw" | "exit" | "sleep" | "fat" }
  | { readonly act: "wait"; readonly milliseconds: number };

export type PoolChildDone = { readonly pid: number; readonly job: PoolChildJob };

const kept: Uint8Array[] = [];

process.on("message", ({ job }: { readonly job: PoolChildJob }) => {
  const answer = () => {
    const done: PoolReport<PoolChildDone> = {
      kind: "done",
      done: { pid: process.pid, job },
      residentMiB: process.memoryUsage.rss() / 2 ** 20,
    };
    process.send?.(done);
  };
  switch (job.act) {
    case "answer":
      return answer();
    case "wait":
      setTimeout(answer, job.milliseconds);
      return;
    case "throw":
      throw new Error("boom");
    case "exit":
      return process.exit(3);
    case "sleep":
      return;
    case "fat":
      for (let count = 0; count < 60; count++) kept.push(new Uint8Array(2 ** 22).fill(count + 1));
      writeFileSync("/dev/null", String(kept.length));
      return answer();
  }
});
