import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { Disclosure } from "#model/disclosure.ts";
import type { ReadProblem } from "#model/read-problem.ts";
import { assert, failed, ok, type Result } from "#model/result.ts";
import { problemOfPath } from "./path-problem.ts";
import type { PrintJob, ReadDone, ReadJob, ReadReport } from "./read-child.ts";
import { READ_LIMITS, type ReadLimits, SMALL_HEAP } from "./read-limits.ts";
import { residentMiB } from "./resident.ts";

export type ReadFileOptions = {
  readonly progress?: (done: number, total: number) => void;
  readonly limits?: ReadLimits;
  readonly signal?: AbortSignal;
};

/**
 * Reads and recognises one disclosure, of one file or of several that belong together, in a child
 * process that is ended when it passes the limits on time or memory.
 */
export async function readDisclosure(
  paths: readonly string[],
  options: ReadFileOptions = {},
): Promise<Result<ReadDone & { readonly disclosure: Disclosure }, ReadProblem>> {
  const result = await readInChild(paths, options);
  if (!result.ok) return result;
  const { disclosure } = result.value;
  assert(disclosure !== undefined, "the child sends what it does not print");
  return ok({ ...result.value, disclosure });
}

/** The same, written to this process's stdout by the child, so that it never stands twice. */
export async function printDisclosure(
  paths: readonly string[],
  print: PrintJob,
  options: ReadFileOptions = {},
): Promise<Result<ReadDone, ReadProblem>> {
  return readInChild(paths, options, print);
}

async function readInChild(
  paths: readonly string[],
  options: ReadFileOptions,
  print?: PrintJob,
): Promise<Result<ReadDone, ReadProblem>> {
  for (const path of paths) {
    const problem = await problemOfPath(path);
    if (problem !== undefined) return failed(problem);
  }
  const limits = options.limits ?? READ_LIMITS;
  const child = fork(join(import.meta.dirname, "read-child.ts"), {
    serialization: "advanced",
    stdio: ["ignore", print === undefined ? "ignore" : "inherit", "inherit", "ipc"],
    execArgv: [`--max-old-space-size=${limits.memoryMiB}`, ...SMALL_HEAP],
  });
  return new Promise((resolve, reject) => {
    const end = watched(child, limits, options, { resolve, reject });
    child.send({ paths, print } satisfies ReadJob, (error) => {
      if (error !== null) end(() => reject(error));
    });
  });
}

type Settle = {
  readonly resolve: (result: Result<ReadDone, ReadProblem>) => void;
  readonly reject: (error: Error) => void;
};

/** How often the child's memory is looked at, in milliseconds. */
const WATCH_EVERY = 50;

function watched(
  child: ChildProcess,
  limits: ReadLimits,
  options: ReadFileOptions,
  settle: Settle,
): (then: () => void) => void {
  let isOver = false;
  const end = (then: () => void) => {
    if (isOver) return;
    isOver = true;
    clearTimeout(clock);
    clearInterval(scale);
    child.kill("SIGKILL");
    then();
  };
  const refuse = (limit: "seconds" | "memory", allowed: number) =>
    end(() => settle.resolve(failed({ code: "limit", limit, allowed })));
  const clock = setTimeout(() => refuse("seconds", limits.seconds), limits.seconds * 1000);
  const scale = setInterval(() => {
    if (residentMiB(child.pid) > limits.memoryMiB) refuse("memory", limits.memoryMiB);
  }, WATCH_EVERY);
  child.on("message", (report: ReadReport) => {
    if (report.kind === "progress") options.progress?.(report.done, report.total);
    else end(() => settle.resolve(report.result));
  });
  child.once("exit", (code, signal) => {
    // An aborted heap is the memory limit too: V8 ends the process itself.
    if (signal === "SIGABRT" || code === 134 || code === 5) refuse("memory", limits.memoryMiB);
    else end(() => settle.reject(new Error(`the reading process ended with ${code ?? signal}`)));
  });
  options.signal?.addEventListener("abort", () => end(() => settle.reject(new Error("cancelled"))));
  return end;
}
