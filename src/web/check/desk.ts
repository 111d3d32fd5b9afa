import sampleUrl from "virtual:sample";
import { useCallback, useEffect, useRef, useState } from "react";
import { NOTHING_CHOSEN } from "./address.ts";
import { thawed } from "./frozen.ts";
import { addressNow, goTo } from "./history.ts";
import type { PageProblem } from "./page-words.ts";
import { type RunningRead, startReading } from "./reader.ts";
import type { Opened, Progress } from "./reading.ts";
import { restartCount } from "./requests.ts";

/** What is going on with the file that was given last. */
export type Status =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly name: string; readonly progress: Progress | undefined }
  | { readonly kind: "problem"; readonly name: string; readonly problem: PageProblem };

/** Larger files are not even taken into memory; the readers have limits of their own. */
const FILE_BYTES_MAX = 200 * 1024 * 1024;

export type Desk = {
  readonly sample: Opened | undefined;
  /** The file that was read last. */
  readonly file: Opened | undefined;
  readonly status: Status;
  /** A file other than the one that the address names was opened. */
  readonly notice: string;
  readonly give: (files: readonly File[]) => void;
  readonly cancel: () => void;
  readonly dismiss: () => void;
};

/** The sample, the file that is open and the one that is being read. */
export function useDesk(): Desk {
  const [sample, setSample] = useState<Opened>();
  const [file, setFile] = useState<Opened>();
  const [status, setStatus] = useState<Status>({ kind: "idle" });
  const [notice, setNotice] = useState("");
  const attempt = useRef<Attempt>(undefined);
  useEffect(() => {
    loadSample().then(setSample, () => undefined);
  }, []);
  const cancel = useCallback(() => {
    attempt.current?.cancel();
    attempt.current = undefined;
    setStatus({ kind: "idle" });
  }, []);
  const give = useCallback((files: readonly File[]) => {
    attempt.current?.cancel();
    const [first] = files;
    if (first === undefined) return;
    setNotice("");
    if (files.length > 1) {
      const problem: PageProblem = { code: "several-files", count: files.length };
      setStatus({ kind: "problem", name: first.name, problem });
      return;
    }
    restartCount();
    attempt.current = attemptOf(first, setStatus, (opened) => {
      setFile(opened);
      setNotice(enter(opened));
    });
  }, []);
  const dismiss = useCallback(() => {
    setStatus((now) => (now.kind === "problem" ? { kind: "idle" } : now));
    setNotice("");
  }, []);
  return { sample, file, status, notice, give, cancel, dismiss };
}

type Attempt = { readonly cancel: () => void };

/** Reads a file; nothing is told any more once it is cancelled. */
function attemptOf(
  file: File,
  tell: (status: Status) => void,
  finish: (opened: Opened) => void,
): Attempt {
  let isCancelled = false;
  let running: RunningRead | undefined;
  const { name } = file;
  const run = async () => {
    tell({ kind: "reading", name, progress: undefined });
    const fail = (problem: PageProblem) => tell({ kind: "problem", name, problem });
    if (file.size > FILE_BYTES_MAX) {
      return fail({ code: "too-large", bytes: file.size, allowedBytes: FILE_BYTES_MAX });
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    const sha12 = await sha12Of(bytes);
    if (isCancelled) return;
    running = startReading(bytes, name, (progress) => tell({ kind: "reading", name, progress }));
    const result = await running.done;
    if (isCancelled) return;
    if (!result.ok) {
      const isOffline = result.problem.code === "reader-died" && !navigator.onLine;
      return fail(isOffline ? { code: "parts-missing" } : result.problem);
    }
    const isPdf = result.value.document.format === "pdf";
    tell({ kind: "idle" });
    finish({ name, sha12, bytes: isPdf ? bytes : undefined, reading: result.value });
  };
  run().catch((error: unknown) => {
    const detail = error instanceof Error ? error.message : String(error);
    if (!isCancelled) tell({ kind: "problem", name, problem: { code: "reader-died", detail } });
  });
  return {
    cancel: () => {
      isCancelled = true;
      running?.cancel();
    },
  };
}

/** Goes to the address of an opened file. Says so when the address had named another. */
function enter(opened: Opened): string {
  const now = addressNow();
  if (now.document === opened.sha12) {
    goTo(now, "replace");
    return "";
  }
  goTo({ ...NOTHING_CHOSEN, document: opened.sha12 }, "push");
  if (now.document === undefined || now.figure === undefined) return "";
  return "这不是地址里的那份文件，已按新文件打开。";
}

async function loadSample(): Promise<Opened> {
  const response = await fetch(sampleUrl);
  return { name: "样例.md", sha12: "", bytes: undefined, reading: thawed(await response.text()) };
}

/** The first twelve digits of the SHA-256, by which addresses name a file. */
async function sha12Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest.subarray(0, 6)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
