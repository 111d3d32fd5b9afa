import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { CompiledSource } from "#server/compiled-api.ts";
import { listen } from "#server/listen.ts";
import { buildPage } from "./build-page.ts";

// npm start: the page of this product on this machine.

const DEFAULT_PORT = 8420;
const ROOT = join(import.meta.dirname, "..");
const SAMPLE = join(ROOT, "sample/department");
const VIEW = join(ROOT, "dist/compiled/view.json");

const port = portOf(process.env["PORT"]);
if (port === undefined) {
  stop("PORT 要写成 0 到 65535 之间的整数，例如 PORT=8420 npm start。");
} else {
  await start(port);
}

async function start(wanted: number): Promise<void> {
  const built = await buildPage((words) => process.stderr.write(`${words}\n`));
  const sample = compileSample();
  const listening = await listen(built, wanted, sample.source);
  if (!listening.ok) {
    sample.end();
    const { code } = listening.problem;
    stop(
      code === "port-taken"
        ? `端口 ${wanted} 已被别的程序占用。请换一个：PORT=${wanted + 1} npm start。`
        : `系统不允许打开端口 ${wanted}。请换一个大于 1024 的：PORT=${DEFAULT_PORT} npm start。`,
    );
    return;
  }
  process.stdout.write(`决算已启动：${listening.value.url}/check\n`);
  process.stdout.write("在浏览器里打开这个地址。按 Ctrl C 结束。\n");
  const end = () => {
    sample.end();
    listening.value.close().then(() => process.exit(0));
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
}

/** Compiles the sample in a child process where its books or the program are newer. */
function compileSample(): { readonly source: CompiledSource; readonly end: () => void } {
  let waiting = "";
  const source = { folder: SAMPLE, view: VIEW, waiting: () => waiting };
  if (isCompiled()) return { source, end: () => undefined };
  waiting = "正在编制样例，约几秒。";
  const script = join(ROOT, "scripts/compile-sample.ts");
  const child = spawn(process.execPath, [script, SAMPLE, VIEW], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  child.on("exit", (code) => {
    waiting = code === 0 ? "" : "样例没有编成，原因见终端；核对的页面照常可用。";
    if (code === 3) process.stderr.write(`${waiting}\n`);
  });
  return { source, end: () => child.kill() };
}

function isCompiled(): boolean {
  if (!existsSync(VIEW) || !existsSync(join(SAMPLE, "out/trace/trace.json"))) return false;
  const made = statSync(VIEW).mtimeMs;
  const inputs = readdirSync(SAMPLE).filter((name) => name !== "out");
  const sources = ["model", "standard", "compile", "check", "publish", "host", "read"];
  const folders = [
    ...inputs.map((name) => join(SAMPLE, name)),
    ...sources.map((name) => join(ROOT, "src", name)),
  ];
  return folders.every((path) => newest(path) <= made);
}

function newest(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined || text === "") return DEFAULT_PORT;
  const value = Number(text);
  return /^\d{1,5}$/.test(text) && value <= 65_535 ? value : undefined;
}

function stop(words: string): void {
  process.stderr.write(`${words}\n`);
  process.exitCode = 2;
}
