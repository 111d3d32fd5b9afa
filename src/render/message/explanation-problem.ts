import type { ExplanationProblem } from "#model/explanation-problem.ts";
import { type Message, messageText, sizeText } from "./message.ts";

/** What is wrong with a file of explanations, as a paragraph for the terminal. */
export function explanationProblemText(problem: ExplanationProblem): string {
  return messageText(explanationProblemMessage(problem));
}

/** What is wrong with a file of explanations: what, at which line and column, what to do. */
export function explanationProblemMessage(problem: ExplanationProblem): Message {
  const { what, todo } = wordsOf(problem);
  return { what, where: `第 ${problem.line} 行第 ${problem.column} 列。`, todo };
}

const KEY_TITLES: Readonly<Record<string, string>> = {
  finding: "疑点编号",
  reason: "说明",
  by: "责任人",
  date: "日期",
  printed: "写说明时的公布数",
};

const SHAPE =
  "每条写 finding（疑点编号）、reason（说明）、by（责任人）、date（日期）、printed（写说明时的公布数）。";

function wordsOf(problem: ExplanationProblem): { readonly what: string; readonly todo: string } {
  switch (problem.code) {
    case "not-yaml":
      return {
        what: `出错说明不是合格的 YAML（${problem.detail}）。`,
        todo: "看这一行的缩进、冒号后的空格和引号是否成对。",
      };
    case "too-large":
      return {
        what: `出错说明有 ${sizeText(problem.bytes)}，最多读 ${sizeText(problem.allowedBytes)}。`,
        todo: "只留仍然需要的说明。",
      };
    case "no-list":
      return {
        what: "出错说明里没有 explanations 列表。",
        todo: `文件以“explanations:”开头，下面逐条列出。${SHAPE}`,
      };
    case "no-entry":
      return { what: "这一条不是“名称: 内容”的形式。", todo: SHAPE };
    case "key-missing":
      return { what: `这一条缺少 ${named(problem.key)}。`, todo: SHAPE };
    case "key-unknown":
      return { what: `不认识“${problem.key}”这个名称。`, todo: SHAPE };
    case "value-empty":
      return { what: `${named(problem.key)} 是空的。`, todo: "请填上内容；不需要的说明整条删去。" };
    case "not-text":
      return { what: `${named(problem.key)} 应是一段文字。`, todo: "含冒号或井号的内容请加引号。" };
    case "not-a-list":
      return {
        what: `${named(problem.key)} 应是列表。`,
        todo: '写成 printed: ["15,088.87", "307.82"]，数照原文，各加引号。',
      };
    case "not-a-date":
      return {
        what: `“${problem.text}”不是日期。`,
        todo: "写成 2025-09-01 的形式。",
      };
    case "finding-twice":
      return {
        what: `疑点 ${problem.finding} 已在第 ${problem.firstLine} 行说明过，这一条没有采用。`,
        todo: "同一疑点只留一条说明。",
      };
  }
}

function named(key: string): string {
  const title = KEY_TITLES[key];
  return title === undefined ? key : `${key}（${title}）`;
}
