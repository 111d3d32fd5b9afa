import { REPORT_FORMAT_NAMES } from "#render/report/formats.ts";
import { argumentProblemText } from "./argument-problem.ts";
import { type Arguments, type ExplainArguments, readArguments } from "./arguments.ts";
import { runCheck } from "./check-command.ts";
import type { CompileArguments, TraceArguments } from "./compile-arguments.ts";
import { runDiff } from "./diff-command.ts";
import { EXIT } from "./exit.ts";
import type { ImportArguments, InitArguments } from "./import-arguments.ts";
import { inOwnProcess, isOwnProcess } from "./import-process.ts";
import { runRead } from "./read-command.ts";
import { version } from "./version.ts";

const HELP = `决算 juesuan：读部门决算公开，核对其中的数，逐条说明哪里不对、依据什么

用法
  juesuan read    文件... [--together] [--format json|table]
  juesuan check   文件|文件夹... [--together] [--prior 上年文件] [--published 日期]
                  [--format ${REPORT_FORMAT_NAMES.join("|")}] [--out 目录] [--baseline 基准.json]
  juesuan explain 规则|数据项|评分规则
  juesuan diff    甲 乙 [--format terminal|json]
  juesuan compile 文件夹 [--out 目录] [--unit 单位代码] [--format json,md,csv]
  juesuan trace   文件夹 代号 [--out 目录] [--unit 单位代码] [--limit 行数] [--format terminal|json]
  juesuan init    文件夹 [--force]
  juesuan import  文件... --into 文件夹 [--unit 单位代码] [--yes] [--profile 名称]
                  [--exclude 行号|problems] [--set 项=值] [--column 列名=项]
                  [--unposted read|leave]

  文件         PDF、DOCX、XLSX、XLS、CSV、HTML、Markdown、纯文本，或装着它们的 ZIP；
               文件夹里每个文件、每个子文件夹各算一份
  --together   给出的文件合起来是一份决算公开（例如报表和说明分开）
  --prior      同一部门上年的决算，用来核对上年数
  --published  公开日期（2025-09-01），用来核对是否按期公开
  --format     check 默认 terminal（供人看）；json、sarif 见 docs/schema/
  --out        每份写成一个文件：名称.check.扩展名
  --baseline   上次 check --format json 的结果，只列新出现的疑点

  文件旁边的 名称.explanations.yaml 是出错说明；说明过的疑点不再计为错误。

退出码
  0 没有错误   1 有未说明的错误   2 用法不对   3 有文件读不了   70 程序自身出错
`;

/** Runs the command and sets the exit code; ends quietly when nobody reads the output any more. */
export async function main(words: readonly string[]): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : EXIT.broken);
  });
  const read = readArguments(words);
  if (!read.ok) {
    process.stderr.write(`${argumentProblemText(read.problem)}\n运行 juesuan --help 看用法。\n`);
    process.exitCode = EXIT.wrongUse;
    return;
  }
  try {
    process.exitCode = await run(read.value);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = EXIT.broken;
  }
}

async function run(words: Arguments): Promise<number> {
  switch (words.command) {
    case "help":
      process.stdout.write(HELP);
      return EXIT.good;
    case "version":
      process.stdout.write(`${version()}\n`);
      return EXIT.good;
    case "read":
      return runRead(words);
    case "check":
      return runCheck(words);
    case "explain":
      return explained(words);
    case "diff":
      return runDiff(words);
    case "compile":
      return compiled(words);
    case "trace":
      return traced(words);
    case "import":
      return imported(words);
    case "init":
      return begun(words);
  }
}

/** Spreadsheets are read by a large library, which only these commands need. */
async function imported(words: ImportArguments): Promise<number> {
  if (!isOwnProcess()) return inOwnProcess();
  const { runImportCommand } = await import("./import-command.ts");
  return runImportCommand(words);
}

/** Compiling checks what it made, with all the rules. */
async function compiled(words: CompileArguments): Promise<number> {
  const { runCompile } = await import("./compile-command.ts");
  return runCompile(words);
}

async function traced(words: TraceArguments): Promise<number> {
  const { runTrace } = await import("./trace-command.ts");
  return runTrace(words);
}

async function begun(words: InitArguments): Promise<number> {
  const { runInit } = await import("./init-command.ts");
  return runInit(words);
}

/** The rules are many: only this command loads them here, a check in its child processes. */
async function explained(words: ExplainArguments): Promise<number> {
  const { runExplain } = await import("./explain-command.ts");
  return runExplain(words);
}
