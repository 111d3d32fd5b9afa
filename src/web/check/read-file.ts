import { failed, ok, type Result } from "#model/result.ts";
import type { PageProblem } from "./page-words.ts";
import { type RunningRead, startReading } from "./reader.ts";
import type { Opened, Progress } from "./reading.ts";
import { sha12Of, sha256Of } from "./sha256.ts";

/** Larger files are not even taken into memory; the readers have limits of their own. */
export const FILE_BYTES_MAX = 200 * 1024 * 1024;

/** Reads and checks a file in a worker, which is handed to `begin` so that it can be ended. */
export async function readFile(
  file: File,
  begin: (reading: RunningRead) => void,
  tell: (progress: Progress | undefined) => void,
): Promise<Result<Opened, PageProblem>> {
  const { name, size } = file;
  tell(undefined);
  if (size > FILE_BYTES_MAX) {
    return failed({ code: "too-large", bytes: size, allowedBytes: FILE_BYTES_MAX });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sha256 = await sha256Of(bytes);
  const reading = startReading(bytes, name, tell);
  begin(reading);
  const result = await reading.done;
  if (!result.ok) {
    const isOffline = result.problem.code === "reader-died" && !navigator.onLine;
    return failed(isOffline ? { code: "parts-missing" } : result.problem);
  }
  const isPdf = result.value.document.format === "pdf";
  const kept = isPdf ? bytes : undefined;
  const sha12 = sha12Of(sha256);
  return ok({ name, sha12, sha256, bytes: kept, reading: result.value, prior: undefined });
}
