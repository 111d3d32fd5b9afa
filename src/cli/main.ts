import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ArgumentProblem, readArguments } from "./arguments.ts";
import { runRead } from "./read-command.ts";

const EXIT_WRONG_USE = 2;
const EXIT_BROKEN = 70;

const HELP = `决算 juesuan：读部门决算公开，每个数是什么、在哪里

用法
  juesuan read 文件... [--together] [--format json|table]

  文件        PDF、Markdown、HTML、纯文本；也可以是文件夹（其中每个文件、每个子文件夹各算一份）
  --together  给出的文件合起来是一份决算公开（例如报表和说明分开）
  --format    table（默认，供人看）或 json（格式见 docs/schema/disclosure.json）

退出码
  0 读完   2 用法不对   3 有文件读不了   70 程序自身出错
`;

/** Runs the command and sets the exit code; ends quietly when nobody reads the output any more. */
export async function main(words: readonly string[]): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : EXIT_BROKEN);
  });
  const read = readArguments(words);
  if (!read.ok) {
    process.stderr.write(`${problemText(read.problem)}\n运行 juesuan --help 看用法。\n`);
    process.exitCode = EXIT_WRONG_USE;
    return;
  }
  switch (read.value.command) {
    case "help":
      process.stdout.write(HELP);
      return;
    case "version":
      process.stdout.write(`${version()}\n`);
      return;
    case "read":
      process.exitCode = await runRead(read.value);
      return;
  }
}

function problemText(problem: ArgumentProblem): string {
  switch (problem.code) {
    case "command-unknown":
      return `没有“${problem.text}”这个命令。`;
    case "option-unknown":
      return `不认识选项“${problem.text}”。`;
    case "format-unknown":
      return `--format 只能是 json 或 table，不能是“${problem.text}”。`;
    case "files-missing":
      return "没有给出文件。写法：juesuan read 文件...";
  }
}

function version(): string {
  const path = join(import.meta.dirname, "..", "..", "package.json");
  const parsed: unknown = JSON.parse(readFileSync(path, "utf8"));
  return typeof parsed === "object" && parsed !== null && "version" in parsed
    ? String(parsed.version)
    : "";
}
