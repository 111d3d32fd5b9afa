import type { ImportFault, ImportNote, ImportProblem } from "#model/import-problem.ts";
import { decimalText } from "#model/printed.ts";
import { booksFaultWords, placeWords, voucherText } from "./books-problem.ts";
import { countText, type Message, messageText } from "./message.ts";

/** What keeps a list from being imported, as a paragraph for the terminal. */
export function importProblemText(problem: ImportProblem): string {
  return messageText(importProblemMessage(problem));
}

/** What keeps a list from being imported: what, in which file, sheet, row and column, what to do. */
export function importProblemMessage(problem: ImportProblem): Message {
  const { file, sheet, row, column } = problem;
  const name = sheet === "" ? file : `${file}〔${sheet}〕`;
  const { what, todo } = wordsOf(problem);
  return { what, where: placeWords(name, row, column), todo };
}

type Words = { readonly what: string; readonly todo: string };

function words(what: string, todo: string): Words {
  return { what, todo };
}

function wordsOf(fault: ImportFault): Words {
  switch (fault.code) {
    case "books":
      return booksFaultWords(fault.fault);
    case "amount-unreadable":
    case "amount-more-than-fen":
    case "amount-scientific":
    case "amount-too-large":
    case "date-unreadable":
    case "period-unreadable":
    case "voucher-number-missing":
      return booksFaultWords(fault);
    case "side-unreadable":
      return fault.text === ""
        ? words("没有写借贷方向。", "补上“借”或“贷”。")
        : words(`“${fault.text}”不是借贷方向。`, "写“借”或“贷”。");
    case "unit-unknown":
      return words(
        `单位“${fault.text}”不在 department.yaml 里。`,
        "改正，或在 department.yaml 里加上这个单位。",
      );
    case "unit-missing":
      return words("不知道是哪个单位的账。", "整份文件是一个单位的，导入时加 --unit 单位代码。");
    case "row-unplaced":
      return words(
        `这一行有金额，没有科目：${fault.text}。`,
        "补上科目编码；是合计行的，写明“合计”。",
      );
    case "total-differs":
      return words(
        `${fault.label}的${fault.side === "debit" ? "借方" : "贷方"}印的是 ${yuan(fault.printedFen)}，读到的分录合计 ${yuan(fault.countedFen)}，差 ${yuan(fault.printedFen - fault.countedFen)} 元。`,
        "核对是否漏导或改动过分录；确认合计行本身有误时，用 --exclude 行号 略过它。",
      );
    case "line-twice":
      return words(
        `${voucherText(fault.voucher)}的这一行与第 ${fault.otherRow} 行完全相同。`,
        "删去多出的一行；确是两笔的，改分录序号。",
      );
    case "system-differs":
      return words(
        `会计体系写“${fault.text}”，科目 ${fault.account} 属于另一套账。`,
        "核对科目或会计体系。",
      );
    case "unposted":
      return words(
        `${voucherText(fault.voucher)}没有记账，共 ${fault.lines} 行。`,
        "记账后重新导出；或加 --unposted read 照样导入，--unposted leave 不导入。",
      );
    case "parent-differs":
      return words(
        `科目 ${fault.account} 的余额是 ${yuan(fault.printedFen)}，下级合计 ${yuan(fault.countedFen)} 元。`,
        "核对是否漏了下级科目或辅助项。",
      );
  }
}

function yuan(fen: number): string {
  return decimalText(BigInt(fen), 2);
}

/** Why rows were not read, in the order in which they are told. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  header: "表头",
  "before-header": "表头以上或每页重复的说明",
  "header-repeated": "重复的表头",
  "text-only": "没有金额的文字",
  total: "合计行",
  voided: "作废凭证",
  "unposted-left-out": "未记账凭证",
  excluded: "按要求略过的凭证",
  "parent-account": "上级科目",
  "empty-balance": "余额为零的科目",
  problem: "读不了的行",
};

/** 读 72 行；未读 3 行：表头 1，合计行 2. */
export function importAccountText(account: {
  readonly rows: number;
  readonly read: number;
  readonly leftOut: Readonly<Record<string, number>>;
}): string {
  const parts = Object.entries(LEFT_OUT).flatMap(([why, zh]) => {
    const rows = account.leftOut[why] ?? 0;
    return rows === 0 ? [] : [`${zh} ${countText(rows)}`];
  });
  const left = account.rows - account.read;
  const rest = parts.length === 0 ? "" : `：${parts.join("，")}`;
  return `共 ${countText(account.rows)} 行，读入 ${countText(account.read)} 行，未读 ${countText(left)} 行${rest}。`;
}

/** A note of an import that the clerk should see; undefined where the count of rows says enough. */
export function importNoteText(note: ImportNote): string | undefined {
  const place = `第 ${note.row} 行`;
  switch (note.code) {
    case "voided":
      return `${place}：${voucherText(note.voucher)}已作废，没有导入。`;
    case "unposted-left-out":
      return `${place}：${voucherText(note.voucher)}未记账，没有导入。`;
    case "excluded":
      return `${place}：${voucherText(note.voucher)}按要求略过。`;
    case "repaired":
      return `${place}：“${note.text}”读作 ${note.became}。`;
    case "total":
      return note.isChecked ? undefined : `${place}：${note.label}行没有核对。`;
    case "before-header":
    case "header-repeated":
    case "parent-account":
    case "empty-balance":
      return undefined;
  }
}
