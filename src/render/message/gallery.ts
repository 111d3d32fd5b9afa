import type { CheckProblem } from "#model/check-problem.ts";
import type { CompileProblem } from "#model/compiled.ts";
import { conceptId } from "#model/concept.ts";
import type { ExplanationProblem } from "#model/explanation-problem.ts";
import type { ReadProblem } from "#model/read-problem.ts";
import { ASIDE_KINDS, asideKindText } from "./aside-kind.ts";
import { checkProblemMessage } from "./check-problem.ts";
import { compileProblemMessage } from "./compile-problem.ts";
import { explanationProblemMessage } from "./explanation-problem.ts";
import { BOOKS_GALLERY } from "./gallery-books.ts";
import { LIMITS, limitReachedMessage } from "./limit-reached.ts";
import type { Message } from "./message.ts";
import { readProblemMessage } from "./read-problem.ts";
import { UNPLACED_REASONS, unplacedReasonMessage } from "./unplaced-reason.ts";

/** One problem of every kind, with plausible values. */
export const PROBLEMS: readonly ReadProblem[] = [
  { code: "empty-file" },
  { code: "too-large", bytes: 314_572_800, allowedBytes: 209_715_200 },
  { code: "format-unknown", seen: "00 00 01 00" },
  ...["doc", "office", "ofd", "image", "zip", "mhtml", "xml", "rtf"].map(
    (format) => ({ code: "format-not-read", format }) as const,
  ),
  { code: "encrypted" },
  { code: "damaged", format: "pdf", detail: "找不到交叉引用表" },
  { code: "damaged", format: "docx", detail: "word/document.xml 第 1 行：标签没有配对" },
  { code: "no-text", pages: 30 },
  { code: "limit", limit: "pages", allowed: 2000, found: 5000 },
  { code: "limit", limit: "cells", allowed: 1_000_000 },
  { code: "limit", limit: "characters", allowed: 20_000_000 },
  { code: "limit", limit: "nesting", allowed: 256 },
  { code: "limit", limit: "seconds", allowed: 120 },
  { code: "limit", limit: "memory", allowed: 900 },
  { code: "member-unreadable", file: "公开表.xlsx", cause: { code: "encrypted" } },
  { code: "file-missing", path: "决算/a局2024.pdf" },
  { code: "file-unreadable", path: "决算/a局2024.pdf", detail: "EACCES" },
];

/** What keeps a document from being checked, beside a file that cannot be read. */
export const CHECK_PROBLEMS: readonly CheckProblem[] = [
  { code: "prior-unreadable", path: "上年/a局2023.pdf", cause: { code: "encrypted" } },
  { code: "crashed", detail: "broken invariant: low is above high" },
  { code: "output-unwritable", path: "结果/a局2024.check.json", detail: "ENOSPC" },
];

const AT = { line: 3, column: 5 } as const;

/** One mistake of every kind in a file of explanations. */
export const EXPLANATION_PROBLEMS: readonly ExplanationProblem[] = [
  { code: "not-yaml", detail: "BAD_INDENT", ...AT },
  { code: "too-large", bytes: 3_145_728, allowedBytes: 262_144, ...AT },
  { code: "no-list", ...AT },
  { code: "no-entry", ...AT },
  { code: "key-missing", key: "reason", ...AT },
  { code: "key-unknown", key: "resaon", ...AT },
  { code: "value-empty", key: "by", ...AT },
  { code: "not-text", key: "reason", ...AT },
  { code: "not-a-list", key: "printed", ...AT },
  { code: "not-a-date", key: "date", text: "2025年9月", ...AT },
  { code: "finding-twice", finding: "income-grand-total-adds-up", firstLine: 2, ...AT },
];

const WHERE = { account: "7901*" } as const;

/** One problem of every kind that compiling lists, with plausible values. */
export const COMPILE_PROBLEMS: readonly CompileProblem[] = [
  {
    code: "reason-missing",
    slot: conceptId("n.general.change"),
    role: "reason",
    zh: "一般公共预算财政拨款支出比上年增减额",
    drivers: [
      {
        kind: "code",
        key: "2010101",
        name: "行政运行",
        amountFen: 120_000_000,
        priorFen: 100_000_000,
      },
      {
        kind: "project",
        key: "P01",
        name: "档案数字化",
        amountFen: 15_000_000,
        priorFen: undefined,
      },
    ],
  },
  {
    code: "sentence-left-out",
    section: "other.operating",
    phrase: "other.operating.plain",
    missing: ["n.running.amount"],
  },
  { code: "prior-unplaced", file: "prior-year/figures.csv", row: 12, text: "公开05 其他 合计" },
  { code: "off-statement-flow", zh: "债务预算收入", where: WHERE, amountFen: 500_000_000 },
  { code: "nature-missing", where: WHERE, amountFen: 120_000 },
  { code: "books-not-closed", unit: "101", account: "6001", amountFen: 100 },
  { code: "pending-not-cleared", unit: "101", amountFen: 250_000 },
  {
    code: "internal-transfer-unmatched",
    unit: "101",
    counterparty: "102",
    account: "7101",
    amountFen: 3_000_000,
    where: WHERE,
    postings: [],
  },
  { code: "totals-differ", statement: "01", incomeFen: 1_000_000, expenditureFen: 1_000_100 },
  { code: "budget-missing", concepts: [conceptId("09[all].abroad-budget")] },
  { code: "statement-not-compiled", key: "x.procurement", title: "政府采购情况表" },
];

/** docs/messages.md: every message that a reader of documents can see, side by side. */
export function messageGallery(): string {
  return `# Messages (提示)

Written by \`node scripts/messages.ts\`; every message names what is so, where, and what to do.

## A file that could not be read

${table(["code", "是什么", "在哪里", "怎么办"], PROBLEMS.map(problemRow))}

## A document that could not be checked

${table(
  ["code", "是什么", "在哪里", "怎么办"],
  CHECK_PROBLEMS.map((problem) => [problem.code, ...cellsOf(checkProblemMessage(problem))]),
)}

${BOOKS_GALLERY.map(
  ({ title, shown }) =>
    `## ${title}\n\n${table(
      ["code", "是什么", "在哪里", "怎么办"],
      shown.map(({ code, message }) => [code, ...cellsOf(message)]),
    )}`,
).join("\n\n")}

## What compiling lists (编报提示)

${table(
  ["code", "是什么", "在哪里", "怎么办"],
  COMPILE_PROBLEMS.map((problem) => [problem.code, ...cellsOf(compileProblemMessage(problem))]),
)}

## A mistake in NAME.explanations.yaml (出错说明)

${table(
  ["code", "是什么", "在哪里", "怎么办"],
  EXPLANATION_PROBLEMS.map((problem) => [
    problem.code,
    ...cellsOf(explanationProblemMessage(problem)),
  ]),
)}

## A figure that found no place (未读懂)

${table(["reason", "为什么", "怎么办"], UNPLACED_REASONS.map(reasonRow))}

## A number that is no figure

${table(
  ["kind", "是什么"],
  ASIDE_KINDS.map((kind) => [kind, asideKindText(kind)]),
)}

## A limit within a document

${table(["limit", "是什么", "在哪里", "怎么办"], LIMITS.map(limitRow))}
`;
}

function problemRow(problem: ReadProblem): readonly string[] {
  const detail = "format" in problem ? ` ${problem.format}` : "";
  const limit = problem.code === "limit" ? ` ${problem.limit}` : "";
  return [`${problem.code}${detail}${limit}`, ...cellsOf(readProblemMessage(problem))];
}

function reasonRow(reason: (typeof UNPLACED_REASONS)[number]): readonly string[] {
  const { what, todo } = unplacedReasonMessage(reason);
  return [reason, what, todo];
}

function limitRow(limit: (typeof LIMITS)[number]): readonly string[] {
  return [limit, ...cellsOf(limitReachedMessage({ limit, allowed: 2000, found: 5000 }))];
}

function cellsOf({ what, where, todo }: Message): readonly string[] {
  return [what, where, todo];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
