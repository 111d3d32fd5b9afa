import { failed, ok, type Result } from "#model/result.ts";
import type { PageProblem } from "./page-words.ts";
import { type RunningRead, startReading } from "./reader.ts";
import type { Opened, Progress } from "./reading.ts";

/** Larger files are not even taken into memory; the readers have limits of their own. */
const FILE_BYTES_MAX = 200 * 1024 * 1024;

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
  const sha12 = sha256.slice(0, SHA_DIGITS);
  return ok({ name, sha12, sha256, bytes: kept, reading: result.value, prior: undefined });
}

/** So many digits of the SHA-256 stand in addresses. */
const SHA_DIGITS = 12;

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
