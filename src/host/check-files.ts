import { join } from "node:path";
import { failed } from "#model/result.ts";
import type { CheckJob, CheckResult } from "./check-child.ts";
import { type PoolOptions, pooled } from "./pool.ts";
import type { PoolOutcome } from "./pool-member.ts";

/**
 * Checks documents in child processes with limits on time and memory, several at once, and yields
 * the results in the order of the jobs. What ends its child is a problem of that document alone.
 */
export async function* checkFiles(
  jobs: readonly CheckJob[],
  options: PoolOptions = {},
): AsyncGenerator<CheckResult> {
  const script = join(import.meta.dirname, "check-child.ts");
  for await (const outcome of pooled<CheckJob, CheckResult>(script, jobs, options)) {
    yield resultOf(outcome);
  }
}

function resultOf(outcome: PoolOutcome<CheckResult>): CheckResult {
  switch (outcome.kind) {
    case "done":
      return outcome.done;
    case "limit":
      return failed({ code: "limit", limit: outcome.limit, allowed: outcome.allowed });
    case "crashed":
      return failed({ code: "crashed", detail: outcome.detail });
  }
}
