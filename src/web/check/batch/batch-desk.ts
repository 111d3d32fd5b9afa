import { useSyncExternalStore } from "react";
import { type BatchOutcome, type BatchRow, batchCounts } from "#publish/batch-view.ts";
import { sha12Of, sha256Of } from "#web/check/sha256.ts";
import { forgetBatch, keepBatch, keptBatch } from "./batch-kept.ts";
import { openPool, type Pool, poolSize } from "./batch-pool.ts";

/** A file of a batch; the file itself is not there any more after the page was loaded anew. */
export type BatchFile = BatchRow & { readonly sha256: string; readonly file: File | undefined };

/** The batch as it stands. It lives as long as the page: a look at one document does not end it. */
export type BatchState = {
  readonly files: readonly BatchFile[];
  readonly isPaused: boolean;
  /** Undefined while nothing can be said. */
  readonly secondsLeft: number | undefined;
  /** What happened to something that was given. */
  readonly notice: string;
  /** What this browser kept has been looked for. */
  readonly isLoaded: boolean;
};

/** The table is drawn anew, and kept, at most so often. */
const TELL_EVERY = 120;
const KEEP_EVERY = 2000;

const NOT_KEPT = "浏览器不让本页保存：结果只在关闭前有效，请导出汇总。";

const files: BatchFile[] = [];
const listeners = new Set<() => void>();
let state: BatchState = {
  ...{ files: [], isPaused: false, secondsLeft: undefined, notice: "", isLoaded: false },
};
let isPaused = false;
let notice = "";
let isLoaded = false;
let queueFrom = 0;
/** Positions whose results are not kept yet. */
let unkept = new Set<number>();
/** When the present run began, and how many files it has ended. */
let run = { from: 0, ended: 0 };
let pool: Pool | undefined;

/** The batch; drawn anew when it changes. */
export function useBatch(): BatchState {
  return useSyncExternalStore(subscribe, () => state);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows what this browser kept of the last batch, once. */
export async function loadBatch(): Promise<void> {
  if (isLoaded) return;
  isLoaded = true;
  const kept = await keptBatch().catch(() => []);
  if (files.length === 0) files.push(...kept.map((own) => ({ ...own, file: undefined })));
  else if (kept.length > 0) notice = "上一批的结果已换成这一批的。";
  tellNow();
}

/** Adds files to the batch. One that is listed without its original is found again by SHA-256. */
export async function addToBatch(given: readonly File[]): Promise<void> {
  isLoaded = true;
  notice = "";
  const lost = new Map<string, number>();
  files.forEach(({ file, sha256 }, position) => {
    if (file === undefined && sha256 !== "") lost.set(sha256, position);
  });
  for (const file of given) {
    const sha256 = lost.size === 0 ? "" : await shaOf(file);
    const position = lost.get(sha256);
    const known = position === undefined ? undefined : files[position];
    if (position !== undefined && known !== undefined) {
      files[position] = { ...known, file };
    } else {
      files.push({ name: nameOf(file), sha256: "", file, outcome: { kind: "waiting" } });
    }
  }
  start();
}

/** Gives a listed file its original back; answers whether it is the same file. */
export async function findAgain(position: number, file: File): Promise<boolean> {
  const known = files[position];
  if (known === undefined) return false;
  const isSame = known.sha256 === "" || (await shaOf(file)) === known.sha256;
  notice = isSame ? "" : `${file.name} 不是原来那份 ${known.name}（SHA-256 不同），没有打开。`;
  if (isSame) files[position] = { ...known, file };
  tellNow();
  return isSame;
}

/** The original of a document of the batch by what stands in its address. */
export function batchFile(sha12: string): File | undefined {
  return files.find(({ sha256 }) => sha256 !== "" && sha12Of(sha256) === sha12)?.file;
}

/** No new file is begun; those in work are finished. */
export function pauseBatch(): void {
  isPaused = true;
  tellNow();
}

/** Goes on after a pause, or with what was cancelled. */
export function resumeBatch(): void {
  isPaused = false;
  files.forEach((own, position) => {
    if (own.outcome.kind === "cancelled" && own.file !== undefined) {
      files[position] = { ...own, outcome: { kind: "waiting" } };
    }
  });
  start();
}

/** Ends the work at once; what is done stays. */
export function cancelBatch(): void {
  pool?.cancel();
  isPaused = false;
  files.forEach((own, position) => {
    const { kind } = own.outcome;
    if (kind === "waiting" || kind === "running") set(position, { kind: "cancelled" });
  });
  keepSoon(0);
  tellNow();
}

/** Empties the table and forgets what this browser keeps of it. */
export function clearBatch(): void {
  cancelBatch();
  files.length = 0;
  unkept = new Set();
  notice = "";
  forgetBatch().catch(() => undefined);
  tellNow();
}

/** Says nothing any more. */
export function dismissBatchNotice(): void {
  notice = "";
  tellNow();
}

function start(): void {
  queueFrom = 0;
  if (batchCounts(files).running === 0) run = { from: performance.now(), ended: 0 };
  pool ??= openPool(poolSize(navigator.hardwareConcurrency || 1), { next, begin, end });
  if (!isPaused && files.some(({ outcome }) => outcome.kind === "waiting")) pool.fill();
  keepSoon(0);
  tellNow();
}

function next(): { readonly position: number; readonly file: File } | undefined {
  if (isPaused) return undefined;
  for (let position = queueFrom; position < files.length; position++) {
    const own = files[position];
    if (own?.outcome.kind !== "waiting" || own.file === undefined) continue;
    queueFrom = position + 1;
    return { position, file: own.file };
  }
  return undefined;
}

function begin(position: number): void {
  set(position, { kind: "running" });
  tellSoon();
}

function end(position: number, ended: { sha256: string; outcome: BatchOutcome }): void {
  const own = files[position];
  if (own === undefined) return;
  files[position] = { ...own, ...ended };
  unkept.add(position);
  run = { ...run, ended: run.ended + 1 };
  tellSoon();
  keepSoon(KEEP_EVERY);
}

function set(position: number, outcome: BatchOutcome): void {
  const own = files[position];
  if (own !== undefined) files[position] = { ...own, outcome };
}

let telling: number | undefined;

function tellSoon(): void {
  telling ??= window.setTimeout(tellNow, TELL_EVERY);
}

function tellNow(): void {
  window.clearTimeout(telling);
  telling = undefined;
  state = { files: [...files], isPaused, secondsLeft: secondsLeft(), notice, isLoaded };
  for (const listener of listeners) listener();
}

function secondsLeft(): number | undefined {
  const { waiting, running } = batchCounts(files);
  if (run.ended === 0 || waiting + running === 0) return undefined;
  const millis = ((performance.now() - run.from) / run.ended) * (waiting + running);
  return Math.ceil(millis / 1000);
}

let keeping: number | undefined;

function keepSoon(millis: number): void {
  if (keeping !== undefined && millis > 0) return;
  window.clearTimeout(keeping);
  keeping = window.setTimeout(() => {
    keeping = undefined;
    const changed = [...unkept].flatMap((position) => files[position] ?? []);
    unkept = new Set();
    keepBatch(files, changed).catch(() => {
      notice = NOT_KEPT;
      tellSoon();
    });
  }, millis);
}

function nameOf({ name, webkitRelativePath }: File): string {
  return webkitRelativePath === "" ? name : webkitRelativePath;
}

async function shaOf(file: File): Promise<string> {
  return sha256Of(new Uint8Array(await file.arrayBuffer()));
}
