import type { CheckProblem } from "#model/check-problem.ts";
import { type Message, messageText } from "./message.ts";
import { readProblemMessage } from "./read-problem.ts";

/** Why a document could not be checked, as a paragraph for the terminal. */
export function checkProblemText(problem: CheckProblem): string {
  return messageText(checkProblemMessage(problem));
}

/** Why a document could not be checked: what it is, where it was seen, what to do. */
export function checkProblemMessage(problem: CheckProblem): Message {
  switch (problem.code) {
    case "prior-unreadable": {
      const { what, where, todo } = readProblemMessage(problem.cause);
      return {
        what: `上年的决算读不出来，本年的也没有核对：${what}`,
        where: where === "" ? `路径：${problem.path}。` : where,
        todo: `${todo}不与上年比较时，去掉 --prior。`,
      };
    }
    case "crashed":
      return {
        what: "核对这份文件时程序自身出错，没有结果。",
        where: problem.detail === "" ? "" : `出错的地方：${problem.detail}。`,
        todo: "其他文件照常；请把这份文件和这行提示交给软件维护者。",
      };
    case "not-rendered":
      return {
        what: "核对已做完，但这种格式的结果没有做成。",
        where: problem.detail === "" ? "" : `原因：${problem.detail}。`,
        todo: "请改用其他格式（--format html 或 json）；原文件若有加密或损坏，先另存一份。",
      };
    case "output-unwritable":
      return {
        what: "结果写不进去。",
        where: `路径：${problem.path}；系统的说法：${problem.detail}。`,
        todo: "请确认目录可写、磁盘有空间，再运行一次；没有写了一半的文件。",
      };
    default:
      return readProblemMessage(problem);
  }
}
