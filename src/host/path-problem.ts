import { stat } from "node:fs/promises";
import type { ReadProblem } from "#model/read-problem.ts";

/** Why the file of a path cannot be opened, or undefined where it can. */
export async function problemOfPath(path: string): Promise<ReadProblem | undefined> {
  try {
    const found = await stat(path);
    return found.isFile() ? undefined : { code: "file-unreadable", path, detail: "is-no-file" };
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT") return { code: "file-missing", path };
    return { code: "file-unreadable", path, detail: code };
  }
}

/** The system's word for an error: ENOENT, EACCES; "" where it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
