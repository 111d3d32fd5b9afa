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
  }
}

function listText(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join("、")} 或 ${last}`;
}
