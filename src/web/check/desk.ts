import sampleUrl from "virtual:sample";
import { useCallback, useEffect, useRef, useState } from "react";
import { NOTHING_CHOSEN } from "./address.ts";
import { thawed } from "./frozen.ts";
import type { Given } from "./given-files.ts";
import { addressNow, goTo } from "./history.ts";
import type { PageProblem } from "./page-words.ts";
import { inOrderOfYears, priorOf } from "./prior.ts";
import { readFile } from "./read-file.ts";
import type { RunningRead } from "./reader.ts";
import type { Opened, Progress } from "./reading.ts";
import { restartCount } from "./requests.ts";

/** What is going on with the file that was given last. */
export type Status =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly name: string; readonly progress: Progress | undefined }
  | { readonly kind: "problem"; readonly name: string; readonly problem: PageProblem };

/** NAME.explanations.yaml is no document: it goes to the one that is open. */
const EXPLANATIONS = /\.ya?ml$/i;

export type Desk = {
  readonly sample: Opened | undefined;
  /** The file that was read last. */
  readonly file: Opened | undefined;
  readonly status: Status;
  /** A file other than the one that the address names was opened. */
  readonly notice: string;
  /** A file of explanations (出错说明) that was given, for whatever is open. */
  readonly explanations: File | undefined;
  readonly give: (files: readonly File[]) => void;
  readonly cancel: () => void;
  readonly dismiss: () => void;
};

/** So many documents at once are a batch: one, or one with last year's, is not. */
const SINGLE_MAX = 2;

/** Whether files belong into the table of a batch. */
export function isBatch({ files, isFolder }: Given): boolean {
  const documents = withoutExplanations(files);
  return documents.length > SINGLE_MAX || (isFolder && documents.length > 0);
}

/** Files without those of explanations. */
export function withoutExplanations(files: readonly File[]): readonly File[] {
  return files.filter(({ name }) => !EXPLANATIONS.test(name));
}

/** The sample, the file that is open and the one that is being read. */
export function useDesk(): Desk {
  const [sample, setSample] = useState<Opened>();
  const [file, setFile] = useState<Opened>();
  const [status, setStatus] = useState<Status>({ kind: "idle" });
  const [notice, setNotice] = useState("");
  const [explanations, setExplanations] = useState<File>();
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
    const said = files.find(({ name }) => EXPLANATIONS.test(name));
    const [first, ...more] = withoutExplanations(files);
    if (first === undefined) {
      if (said !== undefined) setExplanations(said);
      return;
    }
    attempt.current?.cancel();
    setNotice("");
    restartCount();
    attempt.current = attemptOf([first, ...more], setStatus, (opened) => {
      setFile(opened);
      setExplanations(said);
      setNotice(enter(opened));
    });
  }, []);
  const dismiss = useCallback(() => {
    setStatus((now) => (now.kind === "problem" ? { kind: "idle" } : now));
    setNotice("");
  }, []);
  return { sample, file, status, notice, explanations, give, cancel, dismiss };
}

type Attempt = { readonly cancel: () => void };

/** Reads a file, or two of two years; nothing is told any more once it is cancelled. */
function attemptOf(
  files: readonly File[],
  tell: (status: Status) => void,
  finish: (opened: Opened) => void,
): Attempt {
  let isCancelled = false;
  let running: RunningRead | undefined;
  const run = async () => {
    const read: Opened[] = [];
    for (const file of files) {
      const { name } = file;
      const opened = await readFile(
        file,
        (reading) => {
          if (isCancelled) reading.cancel();
          running = reading;
        },
        (progress) => tell({ kind: "reading", name, progress }),
      );
      if (isCancelled) return;
      if (!opened.ok) return tell({ kind: "problem", name, problem: opened.problem });
      read.push(opened.value);
    }
    const [first, second] = read;
    tell({ kind: "idle" });
    if (first === undefined) return;
    if (second === undefined) return finish(first);
    const [later, earlier] = inOrderOfYears(first, second);
    finish({ ...later, prior: priorOf(earlier) });
  };
  run().catch((error: unknown) => {
    const detail = error instanceof Error ? error.message : String(error);
    const name = files[0]?.name ?? "";
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
  const reading = thawed(await response.text());
  return {
    name: "样例.md",
    sha12: "",
    sha256: "sample",
    bytes: undefined,
    reading,
    prior: undefined,
  };
}
