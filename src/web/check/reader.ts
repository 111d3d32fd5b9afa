import { proxy, type Remote, wrap } from "comlink";
import type { ReadProblem } from "#model/read-problem.ts";
import type { Result } from "#model/result.ts";
import type { ReadWorker } from "./read.worker.ts";
import type { Progress, Reading } from "./reading.ts";

/** What can end a reading beside the file's own problems. */
export type ReaderProblem = { readonly code: "reader-died"; readonly detail: string };

export type RunningRead = {
  /** Never settles after `cancel`. */
  readonly done: Promise<Result<Reading, ReadProblem | ReaderProblem>>;
  /** Ends the worker at once; no message comes from it afterwards. */
  readonly cancel: () => void;
};

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
  const hired = waiting ?? hire();
  waiting = undefined;
  busy.add(hired);
  const { worker, remote } = hired;
  const dismiss = () => {
    busy.delete(hired);
    worker.terminate();
  };
  const done = new Promise<Result<Reading, ReadProblem | ReaderProblem>>((resolve) => {
    const died = (detail: string) => {
      dismiss();
      resolve({ ok: false, problem: { code: "reader-died", detail } });
    };
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      died(event.message ?? "");
    });
    // Progress comes through a channel of its own and may arrive after the result.
    const tellWhileBusy = (progress: Progress) => {
      if (busy.has(hired)) tell(progress);
    };
    remote.open(bytes, name, proxy(tellWhileBusy)).then(
      (result) => {
        dismiss();
        resolve(result);
      },
      (error: unknown) => died(error instanceof Error ? error.message : String(error)),
    );
  });
  return { done, cancel: dismiss };
}
