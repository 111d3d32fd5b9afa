import type { CompileProblem, Driver } from "#model/compiled.ts";
import { fen } from "#model/fen.ts";
import type { InternalPosting } from "#model/posting.ts";
import { printFen, withSeparators } from "#model/printed.ts";
import { phraseOpening } from "#standard/phrases/phrases.ts";
import { sectionOf } from "#standard/sections.ts";
import { type Message, messageText } from "./message.ts";

/** What a person must look at after compiling, as a paragraph for the terminal. */
export function compileProblemText(problem: CompileProblem): string {
  return messageText(compileProblemMessage(problem));
}

/** What could not be compiled or needs a look: what, where, what to do. */
export function compileProblemMessage(problem: CompileProblem): Message {
  switch (problem.code) {
    case "reason-missing":
      return reasonMissing(problem);
    case "sentence-left-out":
      return sentenceLeftOut(problem);
    case "prior-unplaced":
      return message(
        `上年数有一行不知道是哪个数：${problem.text}。`,
        `${problem.file} 第 ${problem.row} 行。`,
        "报表写公开01至公开09，行和列用上年报表上的名称，或填科目代码。",
      );
    case "off-statement-flow":
      return message(
        `${problem.zh} ${yuan(problem.amountFen)}，公开表没有对应的行。`,
        "有关的公开表没有编出。",
        "在 department.yaml 的 policies 里写明 offStatementFlows: inside 或 outside。",
      );
    case "nature-missing":
      return message(
        `其他支出有 ${yuan(problem.amountFen)} 没有标明基本支出还是项目支出。`,
        "科目 7901。",
        "在凭证的“基本支出项目支出”列补上。",
      );
    case "books-not-closed":
      return message(
        `年末结账后科目 ${problem.account} 还有余额 ${yuan(problem.amountFen)}。`,
        `单位 ${problem.unit}。`,
        "补记年末结转凭证，再编一次。",
      );
    case "pending-not-cleared":
      return message(
        `年末还有待处理支出 ${yuan(problem.amountFen)}，公开表的支出少了这一笔。`,
        `单位 ${problem.unit}。`,
        "年末结账前转入有关支出。",
      );
    case "internal-transfer-unmatched":
      return message(
        `单位 ${problem.unit} 记了与单位 ${problem.counterparty} 的往来 ${yuan(problem.amountFen)}，对方没有记。`,
        `科目 ${problem.account}${postingsText(problem.postings)}。`,
        "核对双方凭证的往来单位、金额和科目；合并时没有抵销这一笔。",
      );
    case "totals-differ":
      return message(
        `公开${problem.statement}表收入总计 ${yuan(problem.incomeFen)}，支出总计 ${yuan(problem.expenditureFen)}，不相等。`,
        "",
        "账没有结平：核对年初余额和年末结转。",
      );
    case "budget-missing":
      return message(
        `“三公”经费表有 ${problem.concepts.length} 个预算数没有。`,
        `${problem.concepts.join("、")}。`,
        "在 budget.csv 补上 30212、30217、30231、31013 的预算。",
      );
    case "statement-not-compiled":
      return message(`《${problem.title}》不能从账编出，没有印。`, "", "需要时另行编制。");
  }
}

function message(what: string, where: string, todo: string): Message {
  return { what, where, todo };
}

function yuan(amountFen: number): string {
  const printed = printFen(fen(amountFen), "元", 2);
  return printed.ok ? `${withSeparators(printed.value.text)}元` : "";
}

function tenThousand(amountFen: number): string {
  const printed = printFen(fen(amountFen), "万元", 2);
  return printed.ok ? `${withSeparators(printed.value.text)}万元` : "";
}

const ROLES: Readonly<Record<string, string>> = { reason: "主要原因", use: "用途或开支内容" };

function reasonMissing({
  slot,
  role,
  zh,
  drivers,
}: Extract<CompileProblem, { code: "reason-missing" }>): Message {
  const word = ROLES[role] ?? "文字";
  const behind = drivers.length === 0 ? "" : `主要来自${drivers.map(driverText).join("、")}。`;
  return message(
    `“${zh}”没有写${word}，文中留作【待填写】。`,
    behind,
    `在 reasons.yaml 的 reasons 下写一行 "${slot}": "……"。`,
  );
}

const KINDS = { code: "", project: "项目", unit: "单位" } as const;

function driverText({ kind, key, name, amountFen, priorFen }: Driver): string {
  const called = `${KINDS[kind]}${key}${name}`;
  if (priorFen === undefined) return `${called} ${tenThousand(amountFen)}`;
  return `${called} ${tenThousand(priorFen)}→${tenThousand(amountFen)}`;
}

function sentenceLeftOut({
  section,
  phrase,
  missing,
}: Extract<CompileProblem, { code: "sentence-left-out" }>): Message {
  const title = sectionOf(section)?.title ?? section;
  return message(
    `“${phraseOpening(phrase)}……”这一句没有印：有的数还不知道。`,
    `${title}；缺 ${[...new Set(missing)].join("、")}。`,
    "补上年数、预算、登记簿或绩效数据后再编一次。",
  );
}

function postingsText(postings: readonly InternalPosting[]): string {
  const [first] = postings;
  return first === undefined ? "" : `，${first.file} 第 ${first.row} 行`;
}
