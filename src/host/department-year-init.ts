import { mkdir, readdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { failed, ok, type Result } from "#model/result.ts";
import { folderTemplates } from "#render/templates/folder.ts";
import { type WritingProblem, writeTogether } from "./department-year-writing.ts";
import { errorCode } from "./path-problem.ts";

export type InitDone = {
  readonly files: readonly string[];
  /** Files that were there and stay as they are. */
  readonly kept: readonly string[];
};

export type InitProblem = { readonly code: "not-empty"; readonly folder: string } | WritingProblem;

/** Folders that stand empty in a new department-year. */
const EMPTY = ["books", "opening"];

/**
 * Writes an empty department-year with commented templates: the whole folder or nothing. A folder
 * with anything in it is refused, unless `isForced`: then only files that are not there are written.
 */
export async function initDepartmentYear(
  folder: string,
  options: { readonly year: number; readonly isForced: boolean },
): Promise<Result<InitDone, InitProblem>> {
  const there = await namesIn(folder);
  if (typeof there === "string")
    return failed({ code: "write-failed", path: folder, detail: there });
  if (there.length > 0 && !options.isForced) return failed({ code: "not-empty", folder });
  const templates = await folderTemplates(options.year);
  if (there.length === 0) return newFolder(folder, templates);
  const known = new Set(await filesBelow(folder));
  const files = templates.filter(({ path }) => !known.has(path));
  const written = await writeTogether(
    folder,
    files.map(({ path, bytes }) => ({ path, pieces: () => [bytes] })),
  );
  if (!written.ok) return written;
  for (const name of EMPTY) await mkdir(join(folder, name), { recursive: true });
  const kept = templates.filter(({ path }) => known.has(path)).map(({ path }) => path);
  return ok({ files: files.map(({ path }) => path), kept });
}

type Template = { readonly path: string; readonly bytes: Uint8Array };

/** Built beside its place, then renamed as a whole. */
async function newFolder(
  folder: string,
  templates: readonly Template[],
): Promise<Result<InitDone, InitProblem>> {
  const beside = join(dirname(folder), `.${basename(folder)}.${process.pid}.juesuan-new`);
  try {
    await mkdir(beside, { recursive: true });
    for (const name of EMPTY) await mkdir(join(beside, name));
    for (const { path, bytes } of templates) {
      await mkdir(dirname(join(beside, path)), { recursive: true });
      await writeFile(join(beside, path), bytes);
    }
    await rmdir(folder).catch((error: unknown) => {
      if (errorCode(error) !== "ENOENT") throw error;
    });
    await rename(beside, folder);
    return ok({ files: templates.map(({ path }) => path), kept: [] });
  } catch (error) {
    await rm(beside, { recursive: true, force: true }).catch(() => {});
    if (errorCode(error) === "") throw error;
    return failed({ code: "write-failed", path: folder, detail: errorCode(error) });
  }
}

async function namesIn(folder: string): Promise<readonly string[] | string> {
  try {
    return await readdir(folder);
  } catch (error) {
    const code = errorCode(error);
    return code === "ENOENT" ? [] : code;
  }
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.map((name) => name.replaceAll("\\", "/"));
}
