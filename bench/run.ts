import { spawnSync } from "node:child_process";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";

// npm run bench [-- corpus|speed|check|compile|documents|performance …]: runs the named benchmarks, or all, with what
// options are given. Each prints a Markdown table for docs/benchmarks.md; nothing here is a test.

const ALL = ["corpus", "speed", "check", "compile", "performance", "import", "documents"];
const words = process.argv.slice(2);
const named = words.filter((word) => ALL.includes(word));
const options = words.filter((word) => !ALL.includes(word));
const model = cpus()[0]?.model ?? "unknown processor";
const memory = Math.round(totalmem() / 2 ** 30);
process.stdout.write(
  `Node ${process.versions.node}, ${cpus().length} × ${model}, ${memory} GiB, ${process.platform}\n`,
);
for (const name of named.length > 0 ? named : ALL) {
  process.stdout.write(`\n## ${name}\n\n`);
  const run = spawnSync(
    process.execPath,
    ["--expose-gc", join(import.meta.dirname, `${name}.ts`), ...options],
    {
      stdio: "inherit",
    },
  );
  if (run.status !== 0) process.exitCode = 1;
}
