import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const ROOT = join(import.meta.dirname, "..");

/** Writes a generated file; with `--check` it only says whether the file is up to date. */
export function writeGenerated(path: string, text: string): void {
  const target = join(ROOT, path);
  const present = existsSync(target) ? readFileSync(target, "utf8") : undefined;
  if (present === text) return;
  if (process.argv.includes("--check")) {
    process.stderr.write(`${path} is not up to date: run the script without --check\n`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  process.stderr.write(`${path} written\n`);
}
