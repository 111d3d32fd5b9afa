import { spawnSync } from "node:child_process";
import { join } from "node:path";

// npm run check: everything that is wrong without running the product.

const ROOT = join(import.meta.dirname, "..");

const CHECKS: readonly (readonly string[])[] = [
  ["tsc", "--noEmit"],
  ["tsc", "--noEmit", "-p", "tsconfig.core.json"],
  ["biome", "check", "--error-on-warnings"],
  ["knip", "--no-progress"],
  ["node", "scripts/schema.ts", "--check"],
  ["node", "scripts/messages.ts", "--check"],
  ["node", "scripts/rules.ts", "--check"],
  ["node", "scripts/sample.ts", "--check"],
  ["node", "scripts/layers.ts", "--check"],
];

let isWhole = true;
for (const [command = "", ...words] of CHECKS) {
  const path = join(ROOT, "node_modules", ".bin", command);
  const isWindows = process.platform === "win32";
  const run = spawnSync(command === "node" ? process.execPath : path, words, {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    shell: isWindows,
  });
  const isGood = run.status === 0;
  process.stderr.write(`${isGood ? "ok  " : "FAIL"} ${[command, ...words].join(" ")}\n`);
  isWhole &&= isGood;
}
process.exitCode = isWhole ? 0 : 1;
