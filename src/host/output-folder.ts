import { constants } from "node:fs";
import { access, mkdir, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { failed, ok, type Result } from "#model/result.ts";
import { errorCode } from "./path-problem.ts";

/** Why an output folder was not written. */
export type OutputProblem =
  | { readonly code: "output-unwritable"; readonly path: string; readonly detail: string }
  /** It holds what this program did not write; swapping it would delete that. */
  | { readonly code: "output-foreign"; readonly path: string; readonly names: readonly string[] }
  /** Another command is writing it. */
  | { readonly code: "output-busy"; readonly path: string };

/** A folder that is being built beside the target. */
export type OutputDraft = {
  /** Where its files go until it is swapped in. */
  readonly path: string;
  readonly write: (name: string, pieces: Iterable<string | Uint8Array>) => Promise<void>;
};

/**
 * Fills a folder all or nothing: it is built beside the target and swapped by two renames. What is
 * cut is finished or undone by `finishOutput`, with which this begins. `isOwn` tells the names that
 * this program writes: a folder that holds others is left alone.
 */
export async function writeOutput<Value>(
  target: string,
  isOwn: (name: string) => boolean,
  fill: (draft: OutputDraft) => Promise<Value>,
): Promise<Result<Value, OutputProblem>> {
  const at = namesOf(target);
  try {
    await mkdir(dirname(target), { recursive: true });
    if (!(await takeLock(at.lock))) return failed({ code: "output-busy", path: target });
  } catch (error) {
    return failedWriting(error, target);
  }
  try {
    await settle(target);
    const foreign = (await entriesOf(target)).filter((name) => !isOwn(name));
    if (foreign.length > 0) return failed({ code: "output-foreign", path: target, names: foreign });
    await mkdir(at.draft, { recursive: true });
    const value = await fill(draftIn(at.draft));
    await rename(at.draft, at.ready);
    await swap(target);
    return ok(value);
  } catch (error) {
    await settle(target).catch(() => undefined);
    return failedWriting(error, target);
  } finally {
    await rm(at.lock, { force: true }).catch(() => undefined);
  }
}

/** Finishes or undoes a swap that was cut; every command that looks at the folder begins with it. */
export async function finishOutput(target: string): Promise<void> {
  const { lock } = namesOf(target);
  const left = await entriesOf(dirname(target));
  if (!left.some((name) => name.startsWith(`.${basename(target)}.juesuan-`))) return;
  if (await isHeld(lock)) return;
  await settle(target);
  await rm(lock, { force: true });
}

function namesOf(target: string) {
  const beside = (ending: string) =>
    join(dirname(target), `.${basename(target)}.juesuan-${ending}`);
  return { draft: beside("new"), ready: beside("ready"), old: beside("old"), lock: beside("lock") };
}

/** The old folder goes aside, the ready one takes its place, the old one is removed. */
async function swap(target: string): Promise<void> {
  const { ready, old } = namesOf(target);
  if (await exists(target)) await rename(target, old);
  await rename(ready, target);
  await rm(old, { recursive: true, force: true });
}

/** A folder that is ready and has lost its place takes it; everything else beside goes. */
async function settle(target: string): Promise<void> {
  const { draft, ready, old } = namesOf(target);
  if (!(await exists(target))) {
    if (await exists(ready)) await rename(ready, target);
    else if (await exists(old)) await rename(old, target);
  }
  for (const path of [draft, ready, old]) await rm(path, { recursive: true, force: true });
}

function draftIn(path: string): OutputDraft {
  return {
    path,
    write: async (name, pieces) => {
      const file = join(path, name);
      await mkdir(dirname(file), { recursive: true });
      const handle = await open(file, "w");
      try {
        for (const piece of pieces) await handle.writeFile(piece);
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
  };
}

function failedWriting(error: unknown, path: string): Result<never, OutputProblem> {
  const detail = errorCode(error);
  if (detail === "") throw error;
  return failed({ code: "output-unwritable", path, detail });
}

async function exists(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
}

async function entriesOf(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return [];
    throw error;
  });
}

async function takeLock(lock: string): Promise<boolean> {
  if (await isHeld(lock)) return false;
  await writeFile(lock, String(process.pid));
  return true;
}

/** A lock whose process is gone holds nothing. */
async function isHeld(lock: string): Promise<boolean> {
  const pid = Number(await readFile(lock, "utf8").catch(() => ""));
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}
