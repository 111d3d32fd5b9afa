import { spawn } from "node:child_process";
import { EXIT } from "./exit.ts";

/**
 * Flags of the process that reads a stranger's list: its heap has an end, and is collected whenever
 * it has grown by two fifths, which keeps a hundred thousand rows below 300 MiB.
 */
export const HEAP_FLAGS: readonly string[] = [
  "--max-old-space-size=2048",
  "--max-semi-space-size=8",
  "--heap-growing-percent=40",
];

/** Whether this process was started by `inOwnProcess`. */
export function isOwnProcess(): boolean {
  return HEAP_FLAGS.every((flag) => process.execArgv.includes(flag));
}

/**
 * Runs the same command again in a process with limits, on the same terminal, and answers with its
 * exit code. A file that needs more memory ends that process, not the machine.
 */
export function inOwnProcess(): Promise<number> {
  const words = [...HEAP_FLAGS, ...process.argv.slice(1)];
  const child = spawn(process.execPath, words, { stdio: "inherit" });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      const isOutOfMemory = signal === "SIGABRT" || code === 134 || code === 5;
      if (!isOutOfMemory) return resolve(code ?? EXIT.broken);
      process.stderr.write(
        "文件太大，读它要的内存超过 2 GB，什么也没有写入。按月拆成几个文件，或从系统导出 CSV 再导。\n",
      );
      resolve(EXIT.unreadable);
    });
  });
}
