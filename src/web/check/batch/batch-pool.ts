import { failed, type Result } from "#model/result.ts";
import type { BatchOutcome, BatchSummary } from "#publish/batch-view.ts";
import { type PageProblem, pageProblemMessage } from "#web/check/page-words.ts";
import { FILE_BYTES_MAX } from "#web/check/read-file.ts";
import { hireSummariser, type Summariser } from "#web/check/reader.ts";

/** One file is given no more than this; then its worker is ended and the next one begins. */
const FILE_SECONDS_MAX = 180;
/** A worker gives its memory back after so many files. */
const FILES_PER_WORKER = 60;
const WORKERS_MAX = 4;

/** What the pool is asked to do, and whom it tells. */
export type PoolWork = {
  /** The next file to check, by its position; undefined when there is none (now). */
  readonly next: () => { readonly position: number; readonly file: File } | undefined;
  readonly begin: (position: number) => void;
  readonly end: (position: number, ended: Ended) => void;
};

export type Ended = {
  /** "" where the file could not even be taken in. */
  readonly sha256: string;
  readonly outcome: Extract<BatchOutcome, { readonly kind: "done" | "failed" }>;
};

/** Workers that check the files of a batch side by side. */
export type Pool = {
  /** Fills the workers that are free; called after each change of what there is to do. */
  readonly fill: () => void;
  /** Ends all workers at once; nothing is told afterwards. */
  readonly cancel: () => void;
};

/** One processor is left to the page. */
export function poolSize(processors: number): number {
  return Math.max(1, Math.min(WORKERS_MAX, processors - 1));
}

/** A pool of so many workers. A file that ends its worker ends nothing else. */
export function openPool(size: number, { next, begin, end }: PoolWork): Pool {
  let members = new Set<Member>();
  const work = async (member: Member, mine: Set<Member>) => {
    for (let job = next(); job !== undefined && mine === members; job = next()) {
      const { position, file } = job;
      begin(position);
      const ended = await member.check(file);
      if (mine !== members) return;
      end(position, ended);
    }
    mine.delete(member);
    member.dismiss();
  };
  return {
    fill: () => {
      for (let free = size - members.size; free > 0; free--) {
        const member = memberOf();
        members.add(member);
        work(member, members);
      }
    },
    cancel: () => {
      const old = members;
      members = new Set();
      for (const member of old) member.dismiss();
    },
  };
}

type Member = {
  readonly check: (file: File) => Promise<Ended>;
  readonly dismiss: () => void;
};

/** A place in the pool: its worker is hired when it is needed, and again when it died. */
function memberOf(): Member {
  let hired: Summariser | undefined;
  let files = 0;
  const dismiss = () => {
    hired?.dismiss();
    hired = undefined;
    files = 0;
  };
  const summarised = async (file: File) => {
    if (file.size > FILE_BYTES_MAX) {
      const limits = { bytes: file.size, allowedBytes: FILE_BYTES_MAX };
      return { sha256: "", result: failed({ code: "too-large", ...limits } as const) };
    }
    hired ??= hireSummariser();
    const answer = await timed(hired.summarise(file));
    if (answer === "took-too-long") {
      dismiss();
      const problem = { code: answer, seconds: FILE_SECONDS_MAX } as const;
      return { sha256: "", result: failed(problem) };
    }
    files += 1;
    if (files >= FILES_PER_WORKER) dismiss();
    return answer;
  };
  const check = async (file: File): Promise<Ended> => {
    const from = performance.now();
    const since = () => Math.max(1, Math.trunc(performance.now() - from));
    try {
      const { sha256, result } = await summarised(file);
      return { sha256, outcome: outcomeOf(result, since()) };
    } catch (error) {
      dismiss();
      const detail = error instanceof Error ? error.message : String(error);
      const problem = navigator.onLine
        ? ({ code: "reader-died", detail } as const)
        : ({ code: "parts-missing" } as const);
      return { sha256: "", outcome: outcomeOf(failed(problem), since()) };
    }
  };
  return { check, dismiss };
}

function outcomeOf(result: Result<BatchSummary, PageProblem>, millis: number): Ended["outcome"] {
  if (result.ok) return { kind: "done", millis, summary: result.value };
  const { what, where } = pageProblemMessage(result.problem);
  return { kind: "failed", millis, words: what + where };
}

function timed<Value>(work: Promise<Value>): Promise<Value | "took-too-long"> {
  return new Promise((resolve, reject) => {
    const late = () => resolve("took-too-long");
    const timer = window.setTimeout(late, FILE_SECONDS_MAX * 1000);
    work.then(resolve, reject).finally(() => window.clearTimeout(timer));
  });
}
