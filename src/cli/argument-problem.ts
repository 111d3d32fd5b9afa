import type { ArgumentProblem } from "./arguments.ts";

/** What is wrong with the words of the command line, in one sentence. */
export function argumentProblemText(problem: ArgumentProblem): string {
  switch (problem.code) {
    case "command-unknown":
      return `没有“${problem.text}”这个命令。`;
    case "option-unknown":
      return `不认识选项“${problem.text}”。`;
    case "value-missing":
      return `${problem.option} 后面没有内容。`;
    case "format-unknown":
      return `--format 只能是 ${listText(problem.allowed)}，不能是“${problem.text}”。`;
    case "date-unknown":
      return `--published 应是 2025-09-01 这样的日期，不能是“${problem.text}”。`;
    case "files-missing":
      return `没有给出文件。写法：juesuan ${problem.command} 文件...`;
    case "out-missing":
      return `${problem.format} 不能直接显示。请加 --out 目录，写成文件。`;
    case "one-name":
      return "写法：juesuan explain 名称（一次一个，例如 income-total-sums-sources）。";
    case "two-files":
      return "要比较的是两份。写法：juesuan diff 甲 乙";
    case "one-folder":
      return "写法：juesuan init 文件夹（一次一个）。";
    case "one-compile-folder":
      return "写法：juesuan compile 文件夹 [--unit 单位代码] [--out 目录]（一次一个）。";
    case "trace-words":
      return "写法：juesuan trace 文件夹 代号，例如 juesuan trace 决算2024 05[2080501].total";
    case "limit-unknown":
      return `--limit 应是 0 到 100000 的整数，不能是“${problem.text}”。`;
    case "into-missing":
      return "没有说导入到哪里。写法：juesuan import 文件... --into 文件夹";
    case "set-unknown":
      return `--set 应是 资金性质=一般公共预算财政拨款 这样的一项，不能是“${problem.text}”。`;
    case "column-unknown":
      return `--column 应是 列名=支出功能分类 这样的一项，不需要的列写 列名=不用；不能是“${problem.text}”。`;
    case "exclude-unknown":
      return `--exclude 应是行号（12 或 12,40-45）或 problems，不能是“${problem.text}”。`;
    case "unposted-unknown":
      return `--unposted 只能是 read 或 leave，不能是“${problem.text}”。`;
  }
}

function listText(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join("、")} 或 ${last}`;
}
