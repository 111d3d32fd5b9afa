import { availableParallelism } from "node:os";
import { PoolMember, type PoolOutcome } from "./pool-member.ts";
import { READ_LIMITS, type ReadLimits } from "./read-limits.ts";

export type PoolOptions = {
  readonly limits?: ReadLimits;
  /** Child processes; as many as cores, at most four, where it is left out. */
  readonly size?: number;
  /** Jobs done of all jobs; with a single job, what it says of itself. */
  readonly progress?: (done: number, total: number) => void;
};

const SIZE_MAX = 4;
/** Results that wait for an earlier one, for each child: more would fill the memory. */
const AHEAD = 8;
/** All children together, between jobs: one that holds more than its share is renewed. */
const MEMORY_MIB = 720;

/**
 * Runs jobs in child processes that are used again, and yields what came of each in the order of
 * the jobs. A job that ends its child or passes a limit does not touch the others.
 */
export async function* pooled<Job, Done>(
  script: string,
  jobs: readonly Job[],
  options: PoolOptions = {},
): AsyncGenerator<PoolOutcome<Done>> {
  const size = Math.min(options.size ?? poolSize(), Math.max(1, jobs.length));
  const limits = options.limits ?? READ_LIMITS;
  const progress = options.progress ?? (() => {});
  const renewAtMiB = Math.floor(MEMORY_MIB / size);
  const tell = jobs.length === 1 ? progress : () => {};
  const members = Array.from({ length: size }, () => {
    return new PoolMember<Job, Done>({ script, limits, renewAtMiB, progress: tell });
  });
  const arrived = new Map<number, PoolOutcome<Done>>();
  let next = 0;
  let delivered = 0;
  let wake = Promise.withResolvers<void>();
  const changed = () => {
    wake.resolve();
    wake = Promise.withResolvers<void>();
  };
  const work = async (member: PoolMember<Job, Done>): Promise<void> => {
    for (let job = jobs[next]; job !== undefined; job = jobs[next]) {
      if (next - delivered >= size * AHEAD) {
        await wake.promise;
        continue;
      }
      const index = next++;
      arrived.set(index, await member.run(job));
      if (jobs.length > 1) progress(delivered + arrived.size, jobs.length);
      changed();
    }
    member.end();
  };
  const working = Promise.all(members.map(work));
  try {
    while (delivered < jobs.length) {
      const outcome = arrived.get(delivered);
      if (outcome === undefined) {
        await Promise.race([wake.promise, working]);
        continue;
      }
      arrived.delete(delivered);
      delivered += 1;
      changed();
      yield outcome;
    }
  } finally {
    next = jobs.length;
    changed();
    for (const member of members) member.end();
  }
}

function poolSize(): number {
  return Math.min(SIZE_MAX, availableParallelism());
}
