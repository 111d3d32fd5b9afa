import type { ReadProblem } from "#model/read-problem.ts";
import { type Message, messageText } from "./message.ts";
import { readProblemMessage } from "./read-problem.ts";

/** Why a file has no sheets: the problems of reading, and those that only tables have. */
type WorkbookProblem =
  | ReadProblem
  | { readonly code: "encoding-damaged"; readonly row: number; readonly encoding: string }
  | { readonly code: "ledger-xml-not-read" };

/** Why a list cannot be read from a file, as a paragraph for the terminal. */
export function workbookProblemText(problem: WorkbookProblem): string {
  return messageText(workbookProblemMessage(problem));
}

/** Why a list cannot be read from a file: what it is, where, what to do. */
export function workbookProblemMessage(problem: WorkbookProblem): Message {
  const saveAs = "请在 WPS 或 Excel 中打开，另存为 .xlsx。";
  switch (problem.code) {
    case "encoding-damaged":
      return {
        what: `有坏字，按 ${problem.encoding} 读不出来。`,
        where: `第 ${problem.row} 行。`,
        todo: "从原系统重新导出，或用电子表格打开核对后另存为 .xlsx。",
      };
    case "ledger-xml-not-read":
      return {
        what: "这是审计数据接口（GB/T 24589、19581）的 XML，目前还不能读。",
        where: "",
        todo: "请从财务软件导出“凭证列表”或“序时账”的表格。",
      };
    case "format-unknown":
    case "format-not-read":
      return { ...readProblemMessage(problem), todo: saveAs };
    case "encrypted":
      return {
        what: "工作簿加了密码，打不开。",
        where: "",
        todo: "用密码打开后，另存一份没有密码的。",
      };
    case "damaged":
    case "too-large":
      return { ...readProblemMessage(problem), todo: saveAs };
    default:
      return readProblemMessage(problem);
  }
}
