import { proxy, type Remote, wrap } from "comlink";
import type { Disclosure } from "#model/disclosure.ts";
import type { ReadProblem } from "#model/read-problem.ts";
import type { Result } from "#model/result.ts";
import type { ReadWorker } from "./read.worker.ts";
import type { CheckFacts, Checking, Progress, Reading, Summarised } from "./reading.ts";

/** What can end a reading beside the file's own problems. */
export type ReaderProblem = { readonly code: "reader-died"; readonly detail: string };

/** `done` never settles after `cancel`, which ends the worker at once: no message comes after it. */
export type RunningRead = RunningWork<Reading, ReadProblem>;

type Hired = { readonly worker: Worker; readonly remote: Remote<ReadWorker> };

let waiting: Hired | undefined;

/**
 * Workers that are reading. A worker whose remote nobody holds is let go by comlink when memory is
 * collected, in the middle of its work and without a word.
 */
const busy = new Set<Hired>();

function hire(): Hired {
  const worker = new Worker(new URL("./read.worker.ts", import.meta.url), { type: "module" });
  return { worker, remote: wrap<ReadWorker>(worker) };
}

/** Loads the worker before it is needed, so that reading works without a network. */
export function prepareReader(): void {
  waiting ??= hire();
}

/** Reads a file in a worker of its own, which ends with the reading. */
export function startReading(
  bytes: Uint8Array,
  name: string,
  tell: (progress: Progress) => void,
): RunningRead {
  return startWork((remote, isBusy) => {
    // Progress comes through a channel of its own and may arrive after the result.
    const tellWhileBusy = (progress: Progress) => {
      if (isBusy()) tell(progress);
    };
    return remote.open(bytes, name, proxy(tellWhileBusy));
  });
}

/** Checks once more what was read, with what is known beside it. Never fails: that is told too. */
export function startChecking(
  disclosure: Disclosure,
  facts: CheckFacts,
): { readonly done: Promise<Checking>; readonly cancel: () => void } {
  const { done, cancel } = startWork(async (remote) => {
    const checking = await remote.check(disclosure, facts);
    return { ok: true, value: checking };
  });
  const checked = done.then(
    (result): Checking => (result.ok ? result.value : { ok: false, detail: result.problem.detail }),
  );
  return { done: checked, cancel };
}

/** A worker that checks one file of a batch after another. */
export type Summariser = {
  /** Rejects when the worker died; it is of no use afterwards. */
  readonly summarise: (file: File) => Promise<Summarised>;
  readonly dismiss: () => void;
};

/** Hires a worker for a batch. */
export function hireSummariser(): Summariser {
  const hired = waiting ?? hire();
  waiting = undefined;
  busy.add(hired);
  const { worker, remote } = hired;
  return {
    summarise: (file) =>
      new Promise((resolve, reject) => {
        const died = (event: ErrorEvent) => {
          event.preventDefault();
          reject(new Error(event.message ?? ""));
        };
        worker.addEventListener("error", died, { once: true });
        const settle = () => worker.removeEventListener("error", died);
        remote.summarise(file).then(resolve, reject).finally(settle);
      }),
    dismiss: () => {
      busy.delete(hired);
      worker.terminate();
    },
  };
}

type RunningWork<Value, Problem> = {
  readonly done: Promise<Result<Value, Problem | ReaderProblem>>;
  readonly cancel: () => void;
};

/** Has a worker do one piece of work, and ends it then. */
function startWork<Value, Problem = never>(
  ask: (remote: Remote<ReadWorker>, isBusy: () => boolean) => Promise<Result<Value, Problem>>,
): RunningWork<Value, Problem> {
  const hired = waiting ?? hire();
  waiting = undefined;
  busy.add(hired);
  const { worker, remote } = hired;
  const dismiss = () => {
    busy.delete(hired);
    worker.terminate();
  };
  const done = new Promise<Result<Value, Problem | ReaderProblem>>((resolve) => {
    const died = (detail: string) => {
      dismiss();
      resolve({ ok: false, problem: { code: "reader-died", detail } });
    };
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      died(event.message ?? "");
    });
    ask(remote, () => busy.has(hired)).then(
      (result) => {
        dismiss();
        resolve(result);
      },
      (error: unknown) => died(error instanceof Error ? error.message : String(error)),
    );
  });
  return { done, cancel: dismiss };
}
