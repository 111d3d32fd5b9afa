import type { BooksFault, BooksProblem } from "#model/books-problem.ts";
import type { VoucherId } from "#model/posting.ts";
import { decimalText } from "#model/printed.ts";
import { BOOKS_COLUMNS } from "#standard/accounting/columns.ts";
import { countText, type Message, messageText, sizeText } from "./message.ts";

/** What is wrong with books, as a paragraph for the terminal. */
export function booksProblemText(problem: BooksProblem): string {
  return messageText(booksProblemMessage(problem));
}

/** What is wrong with books: what, in which file, row and column, what to do. */
export function booksProblemMessage(problem: BooksProblem): Message {
  const { what, todo } = booksFaultWords(problem);
  return { what, where: placeWords(problem.file, problem.row, problem.column), todo };
}

/** Where in a table: file, row, column as far as they are known. */
export function placeWords(file: string, row: number, column: string): string {
  const at = row === 0 ? "" : ` 第 ${row} 行`;
  return column === "" ? `${file}${at}。` : `${file}${at}“${column}”。`;
}

type Words = { readonly what: string; readonly todo: string };

/** What is wrong and what to do, without the place. */
export function booksFaultWords(fault: BooksFault): Words {
  return fileWords(fault) ?? cellWords(fault) ?? voucherWords(fault);
}

function words(what: string, todo: string): Words {
  return { what, todo };
}

function fileWords(fault: BooksFault): Words | undefined {
  switch (fault.code) {
    case "file-empty":
      return words("文件是空的。", "填上内容；不需要的文件请移走。");
    case "file-twice":
      return words("同一个文件读了两次。", "只保留一份。");
    case "columns-missing":
      return words(`缺少列：${fault.missing.map(columnWord).join("、")}。`, "按模板补上这些列。");
    case "column-twice":
      return words(`有两列都是“${fault.header}”。`, "只保留一列，另一列改名。");
    case "encoding-mixed":
      return words(
        `这一格不是 ${fault.encoding} 编码，文件里混有两种编码。`,
        "用电子表格打开，核对这一格，整份另存为“CSV UTF-8”。",
      );
    case "row-too-long":
      return words(`这一行超过 ${sizeText(fault.allowedBytes)}。`, "看是否少了引号或换行。");
    case "row-too-wide":
      return words(
        `这一行有 ${fault.found} 列，表头只有 ${fault.expected} 列。`,
        "含逗号的内容要加引号；多出的列请删去。",
      );
    case "too-many-cells":
      return words(
        `维度组合超过 ${countText(fault.allowed)} 种。`,
        "看项目、往来单位两列是否填了流水号。",
      );
    case "sum-too-large":
      return words("金额合计超出能精确计算的范围。", "看是否把元写成了分，或有误录的大数。");
    default:
      return undefined;
  }
}

function cellWords(fault: BooksFault): Words | undefined {
  switch (fault.code) {
    case "unit-not-in-department":
      return words(
        `单位“${fault.text}”不在 department.yaml 里。`,
        "改正单位代码，或在 department.yaml 里加上这个单位。",
      );
    case "unit-of-another-file":
      return words(
        `这一行是单位“${fault.text}”的，文件是另一个单位的。`,
        "把这一行移到该单位的文件。",
      );
    case "year-differs":
      return words(
        `会计年度是“${fault.text}”，应为 ${fault.year}。`,
        "改正年度，或把这一行移到当年的文件夹。",
      );
    case "period-unreadable":
      return words(`“${fault.text}”不是会计期间。`, "写 1 到 12；调整期写 13。");
    case "voucher-number-missing":
      return words("没有凭证号。", "补上凭证号。");
    case "date-unreadable":
      return words(`“${fault.text}”不是日期。`, "写成 2024-03-05 的形式。");
    case "date-outside-year":
      return words(`日期 ${fault.text} 不在 ${fault.year} 年内。`, "核对原凭证的日期。");
    case "amount-unreadable":
      return words(`“${fault.text}”不是金额。`, "写成 1234.56 的形式，单位元。");
    case "amount-more-than-fen":
      return words(`金额“${fault.text}”不足一分。`, "核对原凭证，最多两位小数。");
    case "amount-scientific":
      return words(
        `金额“${fault.text}”是科学计数法，位数可能已经丢失。`,
        "从原系统重新导出，或照凭证填全。",
      );
    case "amount-too-large":
      return words(`金额“${fault.text}”超过一万亿元。`, "核对金额和单位。");
    case "amount-on-both-sides":
      return words(
        `借方 ${fault.debit} 和贷方 ${fault.credit} 同时有数。`,
        "拆成两行，一行只记一方。",
      );
    default:
      return codeWords(fault);
  }
}

function codeWords(fault: BooksFault): Words | undefined {
  switch (fault.code) {
    case "account-missing":
      return words("没有科目编码。", "补上科目编码。");
    case "account-unknown":
      return words(
        `科目“${fault.text}”不在政府会计科目表里。`,
        "改正编码；明细科目以四位一级科目开头。",
      );
    case "value-unknown":
      return words(
        `不认识${columnWord(fault.dimension)}“${fault.text}”。`,
        "改成模板“代码”页列出的写法。",
      );
    case "code-unknown":
      return words(
        `${columnWord(fault.dimension)}“${fault.text}”不在科目表里。`,
        "改正代码；确有此科目时写进 department.yaml 的 codes。",
      );
    case "code-not-in-force":
      return words(
        `${columnWord(fault.dimension)}“${fault.text}”当年不在用${periodWords(fault)}。`,
        "核对当年的政府收支分类科目。",
      );
    default:
      return undefined;
  }
}

function voucherWords(fault: BooksFault): Words {
  switch (fault.code) {
    case "dimension-missing":
      return words(
        `${voucherText(fault.voucher)}：科目 ${fault.account} 没有填${columnWord(fault.dimension)}。`,
        "补上；整份文件只有一种时，可在导入时用 --set 指定。",
      );
    case "unbalanced":
      return words(
        `${voucherText(fault.voucher)}的${LEDGERS[fault.ledger]}借贷不平：借方 ${yuan(fault.debitFen)}，贷方 ${yuan(fault.creditFen)}，差 ${yuan(fault.debitFen - fault.creditFen)} 元。`,
        "对照原凭证改正金额，或补上缺的分录。",
      );
    case "opening-unbalanced":
      return words(
        `年初余额的${LEDGERS[fault.ledger]}借贷不平，借方减贷方差 ${yuan(fault.differenceFen)} 元。`,
        "对照上年末科目余额表补全。",
      );
    case "voucher-twice":
      return words(
        `${voucherText(fault.voucher)}出现了两次。`,
        "同一张凭证只留一份；编号不同的请改正编号。",
      );
    case "voucher-too-long":
      return words(
        `${voucherText(fault.voucher)}超过 ${countText(fault.allowed)} 行。`,
        "看凭证号是否没有换。",
      );
    default:
      return words("账套读不了。", "核对这一行。");
  }
}

const LEDGERS = { financial: "财务会计", budgetary: "预算会计" } as const;

/** 凭证 预记-0001（3 期）. */
export function voucherText({ word, number, period }: VoucherId): string {
  const name = word === "" ? number : `${word}-${number}`;
  return period === "" ? `凭证 ${name}` : `凭证 ${name}（${period} 期）`;
}

/** The template's name of a column or dimension. */
export function columnWord(name: string): string {
  const names: Readonly<Record<string, readonly string[]>> = BOOKS_COLUMNS;
  return names[name]?.[0] ?? name;
}

function yuan(fen: number): string {
  return decimalText(BigInt(fen), 2);
}

function periodWords(fault: {
  readonly validFrom: number | undefined;
  readonly validTo: number | undefined;
}): string {
  const { validFrom, validTo } = fault;
  if (validFrom === undefined && validTo === undefined) return "";
  if (validTo === undefined) return `（${validFrom} 年起用）`;
  return validFrom === undefined ? `（用到 ${validTo} 年）` : `（${validFrom}–${validTo} 年）`;
}
