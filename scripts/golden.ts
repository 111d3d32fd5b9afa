import { readdirSync, renameSync } from "node:fs";
import { join } from "node:path";

// node scripts/golden.ts: accepts every output that was written as -changed.

const FOLDER = join(import.meta.dirname, "..", "test", "golden");

for (const name of readdirSync(FOLDER)) {
  if (!name.endsWith("-changed")) continue;
  const accepted = name.slice(0, -"-changed".length);
  renameSync(join(FOLDER, name), join(FOLDER, accepted));
  process.stderr.write(`${accepted} accepted\n`);
}
