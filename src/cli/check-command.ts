import { mkdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { CheckDone, CheckJob, CheckResult } from "#host/check-child.ts";
import { checkFiles } from "#host/check-files.ts";
import { errorCode } from "#host/path-problem.ts";
import { type Baseline, knownFindings, readBaseline } from "#render/json/baseline.ts";
import { checkProblemMessage, checkProblemText } from "#render/message/check-problem.ts";
import { explanationProblemText } from "#render/message/explanation-problem.ts";
import { type Around, rendererOf } from "#render/report/formats.ts";
import { type BatchRow, batchTable } from "#render/terminal/batch-table.ts";
import type { CheckArguments } from "./arguments.ts";
import { EXIT } from "./exit.ts";
import { type Input, inputsOf } from "./inputs.ts";
import { explanationsPath, outPaths } from "./out-paths.ts";
import { progressLine } from "./progress.ts";
import { FILE_STYLE, styleOfStdout } from "./style.ts";
import { version } from "./version.ts";

/**
 * `juesuan check`: the result goes to stdout, problems and progress to stderr. Every input is
 * tried; a batch prints its table. Answers with the exit code.
 */
export async function runCheck(words: CheckArguments): Promise<number> {
  const inputs = inputsOf(words.files, words.isTogether);
  const refusal = refusalOf(words, inputs);
  if (refusal !== undefined) return wrongUse(refusal);
  const baseline = baselineOf(words.baseline);
  if (typeof baseline === "string") return wrongUse(baseline);
  if (words.out !== undefined) {
    const problem = folderProblem(words.out);
    if (problem !== undefined) return wrongUse(problem);
  }
  const jobs = jobsOf(words, inputs, baseline);
  return printed(words, jobs);
}

/** What one run says: pieces on stdout, or a table. */
async function printed(words: CheckArguments, jobs: readonly CheckJob[]): Promise<number> {
  const around = aroundOf(words, jobs.length);
  const line = progressLine(jobs.length === 1 ? `核对 ${jobs[0]?.name}` : "核对");
  const rows: BatchRow[] = [];
  let pieces = 0;
  let exit: number = EXIT.good;
  const results = checkFiles(jobs, { progress: line.tell });
  for await (const result of results) {
    const job = jobs[rows.length];
    const name = job?.name ?? "";
    line.clear();
    exit = Math.max(exit, exitOf(result));
    tellProblems(name, result);
    rows.push(rowOf(name, result));
    if (!result.ok) continue;
    if (around !== undefined && result.value.output !== undefined) {
      process.stdout.write(pieces === 0 ? around.before : around.between);
      process.stdout.write(result.value.output);
      pieces += 1;
    }
  }
  line.clear();
  if (around !== undefined) {
    process.stdout.write(pieces > 0 ? around.after : emptyText(around, jobs.length));
  } else process.stdout.write(batchTable(rows, styleOfStdout()) + hintOf(words));
  return exit;
}

/** A list without members is still a list. */
function emptyText({ before, after }: Around, inputs: number): string {
  return inputs > 1 ? before.trimEnd() + after.trimStart() : "";
}

/** What stands around pieces on stdout; undefined where the table of the batch is printed. */
function aroundOf({ out, format }: CheckArguments, inputs: number): Around | undefined {
  const { frame } = rendererOf(format);
  if (out !== undefined || frame === "file") return undefined;
  return inputs === 1 ? frame.one : frame.many;
}

function refusalOf(words: CheckArguments, inputs: readonly Input[]): string | undefined {
  if (inputs.length === 0) return "文件夹里没有可以核对的文件。";
  if (inputs.length === 1) return undefined;
  if (words.prior !== undefined) return "--prior 是一份文件的上年决算，一次只能核对一份文件。";
  const { frame } = rendererOf(words.format);
  const isTable = words.format === "terminal";
  if (words.out === undefined && frame !== "file" && frame.many === undefined && !isTable) {
    return `--format ${words.format} 一次只能输出一份；多份文件请加 --out 目录。`;
  }
  return undefined;
}

function baselineOf(path: string | undefined): Baseline | undefined | string {
  if (path === undefined) return undefined;
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    return `基准文件打不开：${path}（${errorCode(error)}）。请核对 --baseline 的路径。`;
  }
  const baseline = readBaseline(text);
  if (baseline.ok) return baseline.value;
  const { detail } = baseline.problem;
  return `基准文件不是 juesuan check --format json 的结果：${path}（${detail}）。请重新生成一份。`;
}

function folderProblem(folder: string): string | undefined {
  try {
    mkdirSync(folder, { recursive: true });
    return undefined;
  } catch (error) {
    return `目录建不了：${folder}（${errorCode(error)}）。请换一个 --out 目录。`;
  }
}

function jobsOf(
  words: CheckArguments,
  inputs: readonly Input[],
  baseline: Baseline | undefined,
): readonly CheckJob[] {
  const { out, format } = words;
  const names = out === undefined ? [] : outPaths(inputs, rendererOf(format).extension);
  const isTable = out === undefined && inputs.length > 1 && format === "terminal";
  const programVersion = version();
  return inputs.map((input, index) => ({
    name: input.name,
    paths: input.paths,
    prior: words.prior,
    publishedOn: words.publishedOn,
    explanationsPath: explanationsPath(input),
    known: baseline === undefined ? undefined : knownFindings(baseline, input.name),
    format: isTable ? undefined : format,
    style: out === undefined ? styleOfStdout() : FILE_STYLE,
    outPath: out === undefined ? undefined : join(out, names[index] ?? basename(input.name)),
    version: programVersion,
  }));
}

function exitOf(result: CheckResult): number {
  if (!result.ok)
    return result.problem.code === "output-unwritable" ? EXIT.wrongUse : EXIT.unreadable;
  if (result.value.explanationProblems.length > 0) return EXIT.unreadable;
  return result.value.summary.isFailing ? EXIT.findings : EXIT.good;
}

function rowOf(name: string, result: CheckResult): BatchRow {
  if (result.ok) return { name, summary: result.value.summary };
  return { name, problem: checkProblemMessage(result.problem).what };
}

function tellProblems(name: string, result: CheckResult): void {
  if (!result.ok) process.stderr.write(`${name}：${checkProblemText(result.problem)}\n`);
  else tellDone(name, result.value);
}

/** Mistakes of one file of explanations that are told; the first ones are enough to begin with. */
const MISTAKES_MAX = 20;

function tellDone(name: string, { explanationProblems, summary }: CheckDone): void {
  for (const problem of explanationProblems.slice(0, MISTAKES_MAX)) {
    process.stderr.write(`${name} 的出错说明：${explanationProblemText(problem)}\n`);
  }
  const more = explanationProblems.length - MISTAKES_MAX;
  if (more > 0) process.stderr.write(`${name} 的出错说明：另有 ${more} 处没有列出。\n`);
  for (const defect of summary.defects) {
    process.stderr.write(`${name}：程序缺陷，有一条规则没有运行完（${defect}）。其他规则照常。\n`);
  }
}

function hintOf({ out, format }: CheckArguments): string {
  if (out !== undefined) return `已写入 ${out}。\n`;
  return format === "terminal"
    ? "逐条看：juesuan check 文件；写成文件：--format 格式 --out 目录。\n"
    : "";
}

function wrongUse(text: string): number {
  process.stderr.write(`${text}\n`);
  return EXIT.wrongUse;
}
