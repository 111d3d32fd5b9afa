import type { Disclosure } from "#model/disclosure.ts";
import type { ReadProblem } from "#model/read-problem.ts";
import type { Message } from "#render/message/message.ts";
import { readProblemMessage } from "#render/message/read-problem.ts";
import type { ReaderProblem } from "./reader.ts";
import type { CheckDied } from "./reading.ts";

/** Problems of the page itself, beside those of a file. */
export type PageProblem =
  | ReadProblem
  | ReaderProblem
  | CheckDied
  | { readonly code: "took-too-long"; readonly seconds: number }
  | { readonly code: "parts-missing" };

/** What the page says about a problem. */
export function pageProblemMessage(problem: PageProblem): Message {
  switch (problem.code) {
    case "reader-died":
      return {
        what: "读取中断了。",
        where: problem.detail === "" ? "" : `浏览器的说法：${problem.detail}。`,
        todo: "多半是本机内存不够。可关掉别的页面再试，或用命令行：npx juesuan read 文件。",
      };
    case "check-died":
      return {
        what: "核对程序出错了，这份文件没有核对。",
        where: `程序的说法：${problem.detail}。`,
        todo: "这是程序的缺陷，不是文件的；单独打开它，读出的数据仍可查看。",
      };
    case "took-too-long":
      return {
        what: `读了 ${problem.seconds} 秒还没有读完，先放下了。`,
        where: "",
        todo: "可单独打开它再试，或用命令行：npx juesuan check 文件。",
      };
    case "parts-missing":
      return {
        what: "已断网，读 PDF 的程序还没有取到。",
        where: "它只在打开第一份 PDF 时从本站取一次。",
        todo: "联网打开一次 PDF 后，断网也能读；现在可以读 HTML、Markdown 和纯文本。",
      };
    default:
      return readProblemMessage(problem);
  }
}

/** Below this share of placed figures, in percent, a document is none that we know. */
const SHARE_MIN = 10;
const PLACED_MIN = 5;

/** Whether a document looks like a disclosure: it has a statement, or figures that were placed. */
export function looksLikeDisclosure({ outline, facts, unplaced }: Disclosure): boolean {
  if (outline.some(({ kind }) => kind === "statement")) return true;
  const figures = facts.length + unplaced.length;
  return facts.length >= PLACED_MIN && facts.length * 100 >= figures * SHARE_MIN;
}
