import { type ChildProcess, fork } from "node:child_process";
import { type ReadLimits, SMALL_HEAP } from "./read-limits.ts";
import { residentMiB } from "./resident.ts";

/** What came of a job: its result, or why there is none. */
export type PoolOutcome<Done> =
  | { readonly kind: "done"; readonly done: Done }
  | { readonly kind: "limit"; readonly limit: "seconds" | "memory"; readonly allowed: number }
  | { readonly kind: "crashed"; readonly detail: string };

/** What a child says: progress while a job lasts, then its result. */
export type PoolReport<Done> =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  /** `residentMiB` is the memory of the child by its own count. */
  | { readonly kind: "done"; readonly done: Done; readonly residentMiB: number }
  /** The last words of a child that failed. */
  | { readonly kind: "failed"; readonly detail: string };

export type MemberOptions = {
  readonly script: string;
  readonly limits: ReadLimits;
  /** A child that holds more after a job makes place for a new one. */
  readonly renewAtMiB: number;
  readonly progress: (done: number, total: number) => void;
};

/** How often a child's memory is looked at, in milliseconds. */
const WATCH_EVERY = 50;
/** Readers of other people leak; nobody needs to know how much. */
const RENEW_AFTER_JOBS = 200;

/** One seat of a pool: a child process that does job after job, and is replaced when it must be. */
export class PoolMember<Job, Done> {
  readonly #options: MemberOptions;
  #child: ChildProcess | undefined;
  #jobs = 0;

  constructor(options: MemberOptions) {
    this.#options = options;
  }

  /** Runs one job; never rejects. */
  async run(job: Job): Promise<PoolOutcome<Done>> {
    const child = this.#child ?? this.#started();
    const { outcome, isUsable } = await watched<Job, Done>(child, job, this.#options);
    this.#jobs += 1;
    if (!isUsable || this.#jobs >= RENEW_AFTER_JOBS) this.end();
    return outcome;
  }

  /** Ends the child, if there is one. */
  end(): void {
    this.#child?.kill("SIGKILL");
    this.#child = undefined;
  }

  #started(): ChildProcess {
    const { script, limits } = this.#options;
    this.#jobs = 0;
    this.#child = fork(script, {
      serialization: "advanced",
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      execArgv: [`--max-old-space-size=${limits.memoryMiB}`, ...SMALL_HEAP],
    });
    return this.#child;
  }
}

type Watched<Done> = { readonly outcome: PoolOutcome<Done>; readonly isUsable: boolean };

function watched<Job, Done>(
  child: ChildProcess,
  job: Job,
  { limits, renewAtMiB, progress }: MemberOptions,
): Promise<Watched<Done>> {
  return new Promise((resolve) => {
    let lastWords = "";
    const end = (outcome: PoolOutcome<Done>, isUsable: boolean) => {
      clearTimeout(clock);
      clearInterval(scale);
      child.removeAllListeners();
      // A child that is being ended may still have errors to tell; nobody listens any more.
      child.on("error", () => {});
      resolve({ outcome, isUsable });
    };
    const refuse = (limit: "seconds" | "memory", allowed: number) =>
      end({ kind: "limit", limit, allowed }, false);
    const clock = setTimeout(() => refuse("seconds", limits.seconds), limits.seconds * 1000);
    const scale = setInterval(() => {
      if (residentMiB(child.pid) > limits.memoryMiB) refuse("memory", limits.memoryMiB);
    }, WATCH_EVERY);
    child.on("message", (report: PoolReport<Done>) => {
      if (report.kind === "progress") progress(report.done, report.total);
      else if (report.kind === "failed") lastWords = report.detail;
      else end({ kind: "done", done: report.done }, report.residentMiB <= renewAtMiB);
    });
    child.once("exit", (code, signal) => {
      // An aborted heap is the memory limit too: V8 ends the process itself.
      const isHeap = signal === "SIGABRT" || code === 134 || code === 5;
      if (isHeap) refuse("memory", limits.memoryMiB);
      else
        end({ kind: "crashed", detail: lastWords === "" ? `${code ?? signal}` : lastWords }, false);
    });
    child.once("error", (error) => end({ kind: "crashed", detail: error.message }, false));
    child.send({ job }, (error) => {
      if (error !== null) end({ kind: "crashed", detail: error.message }, false);
    });
  });
}
