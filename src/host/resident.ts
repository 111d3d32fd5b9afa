import { readFileSync } from "node:fs";

/** Resident memory of a process in MiB where the system shows it (Linux), else 0. */
export function residentMiB(pid: number | undefined): number {
  if (pid === undefined || process.platform !== "linux") return 0;
  try {
    const match = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return Number(match?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
