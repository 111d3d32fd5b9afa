import { mkdir, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { failed, ok, type Result } from "#model/result.ts";
import { errorCode } from "./path-problem.ts";

/** A file of a department-year that is to be written: its path in the folder, and its pieces. */
export type PlannedFile = {
  readonly path: string;
  readonly pieces: () => Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
};

/** Why nothing was written. */
export type WritingProblem =
  | { readonly code: "write-failed"; readonly path: string; readonly detail: string }
  /** Another command is writing into the folder. */
  | { readonly code: "folder-busy"; readonly path: string };

const JOURNAL = ".juesuan-writing.json";
const LOCK = ".juesuan-lock";
const ENDING = ".juesuan-new";
const FOLDERS = ["", "books", "opening", "imports", "profiles", "registers", "prior-year"];

/**
 * Writes files of a folder together: all of them or none. Each is written beside its place; when
 * all are whole, a journal names them, then they are renamed. What is cut before the journal leaves
 * the old files, what is cut behind it is finished by `finishWriting`.
 */
export async function writeTogether(
  folder: string,
  files: readonly PlannedFile[],
): Promise<Result<undefined, WritingProblem>> {
  let at = folder;
  const lock = join(folder, LOCK);
  if (!(await takeLock(lock))) return failed({ code: "folder-busy", path: lock });
  try {
    for (const { path, pieces } of files) {
      at = join(folder, path);
      await mkdir(dirname(at), { recursive: true });
      await writePieces(besideOf(at), pieces());
    }
    at = join(folder, JOURNAL);
    const paths = files.map(({ path }) => path);
    await writePieces(besideOf(at), [new TextEncoder().encode(JSON.stringify({ paths }))]);
    await rename(besideOf(at), at);
    await renameAll(folder, paths);
    return ok(undefined);
  } catch (error) {
    if (errorCode(error) === "") throw error;
    await dropUnfinished(folder);
    return failed({ code: "write-failed", path: at, detail: errorCode(error) });
  } finally {
    await rm(lock, { force: true });
  }
}

/** Finishes or undoes a writing that was cut; every command that opens a folder begins with it. */
export async function finishWriting(folder: string): Promise<void> {
  const paths = await journalOf(folder);
  if (await isLocked(join(folder, LOCK))) return;
  if (paths !== undefined) await renameAll(folder, paths);
  await dropUnfinished(folder);
  await rm(join(folder, LOCK), { force: true });
}

function besideOf(path: string): string {
  return join(dirname(path), `.${basename(path)}${ENDING}`);
}

async function writePieces(
  path: string,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> {
  const handle = await open(path, "w");
  try {
    for await (const piece of pieces) await handle.writeFile(piece);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A file that is renamed already has nothing beside it any more. */
async function renameAll(folder: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const target = join(folder, path);
    await rename(besideOf(target), target).catch((error: unknown) => {
      if (errorCode(error) !== "ENOENT") throw error;
    });
  }
  await rm(join(folder, JOURNAL), { force: true });
}

async function journalOf(folder: string): Promise<readonly string[] | undefined> {
  try {
    const read: unknown = JSON.parse(await readFile(join(folder, JOURNAL), "utf8"));
    if (typeof read !== "object" || read === null || !("paths" in read)) return undefined;
    return Array.isArray(read.paths) ? read.paths.map(String) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || errorCode(error) !== "") return undefined;
    throw error;
  }
}

async function dropUnfinished(folder: string): Promise<void> {
  for (const name of FOLDERS) {
    const files = await readdir(join(folder, name)).catch(() => []);
    for (const file of files) {
      if (file.endsWith(ENDING)) await rm(join(folder, name, file), { force: true });
    }
  }
}

async function takeLock(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (errorCode(error) !== "EEXIST") return true;
    if (await isLocked(lock)) return false;
    await writeFile(lock, String(process.pid));
    return true;
  }
}

/** A lock whose process is gone holds nothing. */
async function isLocked(lock: string): Promise<boolean> {
  const text = await readFile(lock, "utf8").catch(() => "");
  const pid = Number(text);
  if (text === "" || !Number.isInteger(pid) || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}
