#!/usr/bin/env node
// The command needs a Node that runs TypeScript. `npm ci` brings one; an older Node that this file
// was started with hands over to it.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const runsTypeScript = major > 22 || (major === 22 && minor >= 18);
if (runsTypeScript) {
  const { main } = await import("./main.ts");
  await main(process.argv.slice(2));
} else {
  const bin = join(
    import.meta.dirname ?? new URL(".", import.meta.url).pathname,
    "../../node_modules/.bin",
  );
  const node = join(bin, process.platform === "win32" ? "node.exe" : "node");
  if (!existsSync(node)) {
    console.error(
      `需要 Node 22.18 或更新的版本（现在是 ${process.versions.node}）。请先在项目目录运行 npm ci。`,
    );
    process.exit(2);
  }
  const main = join(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "juesuan.js");
  const run = spawnSync(node, [main, ...process.argv.slice(2)], { stdio: "inherit" });
  process.exit(run.status ?? 70);
}
