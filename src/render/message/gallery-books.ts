import type { BooksFault, BooksProblem } from "#model/books-problem.ts";
import type { DepartmentFault, DepartmentProblem } from "#model/department-problem.ts";
import type { ImportFault, ImportProblem } from "#model/import-problem.ts";
import type { VoucherId } from "#model/posting.ts";
import { booksProblemMessage } from "./books-problem.ts";
import { departmentProblemMessage } from "./department-problem.ts";
import { importProblemMessage } from "./import-problem.ts";
import type { Message } from "./message.ts";
import { workbookProblemMessage } from "./workbook-problem.ts";

type ByCode<Fault extends { readonly code: string }> = {
  readonly [Code in Fault["code"]]: Extract<Fault, { readonly code: Code }>;
};

const VOUCHER: VoucherId = { period: "3", word: "预记", number: "0012" };

/** One fault of every kind in books. */
const BOOKS: ByCode<BooksFault> = {
  "file-empty": { code: "file-empty" },
  "file-twice": { code: "file-twice" },
  "columns-missing": { code: "columns-missing", missing: ["account", "debit"] },
  "column-twice": { code: "column-twice", header: "科目编码" },
  "encoding-mixed": { code: "encoding-mixed", encoding: "utf-8" },
  "row-too-long": { code: "row-too-long", allowedBytes: 65_536 },
  "row-too-wide": { code: "row-too-wide", found: 25, expected: 23 },
  "unit-not-in-department": { code: "unit-not-in-department", text: "109" },
  "unit-of-another-file": { code: "unit-of-another-file", text: "102" },
  "year-differs": { code: "year-differs", text: "2023", year: 2024 },
  "period-unreadable": { code: "period-unreadable", text: "十四" },
  "voucher-number-missing": { code: "voucher-number-missing" },
  "date-unreadable": { code: "date-unreadable", text: "2024-02-30" },
  "date-outside-year": { code: "date-outside-year", text: "2025-01-03", year: 2024 },
  "amount-unreadable": { code: "amount-unreadable", text: "一百" },
  "amount-more-than-fen": { code: "amount-more-than-fen", text: "12.345" },
  "amount-scientific": { code: "amount-scientific", text: "1.23E+06" },
  "amount-too-large": { code: "amount-too-large", text: "9999999999999.00" },
  "amount-on-both-sides": { code: "amount-on-both-sides", debit: "1.00", credit: "1.00" },
  "account-missing": { code: "account-missing" },
  "account-unknown": { code: "account-unknown", text: "9101" },
  "value-unknown": { code: "value-unknown", dimension: "fund", text: "专款" },
  "code-unknown": { code: "code-unknown", dimension: "function", text: "2209901" },
  "code-not-in-force": {
    ...{ code: "code-not-in-force", dimension: "economic", text: "30218" },
    ...{ validFrom: undefined, validTo: 2019 },
  },
  "dimension-missing": {
    ...{ code: "dimension-missing", dimension: "economic", account: "7101", voucher: VOUCHER },
  },
  unbalanced: {
    ...{ code: "unbalanced", voucher: VOUCHER, ledger: "budgetary" },
    ...{ debitFen: 8_543_211, creditFen: 8_543_210 },
  },
  "opening-unbalanced": {
    ...{ code: "opening-unbalanced", ledger: "budgetary", differenceFen: -100 },
  },
  "voucher-twice": { code: "voucher-twice", voucher: VOUCHER },
  "voucher-too-long": { code: "voucher-too-long", voucher: VOUCHER, allowed: 262_144 },
  "too-many-cells": { code: "too-many-cells", allowed: 1_000_000 },
  "sum-too-large": { code: "sum-too-large" },
};

/** One fault of every kind in the other files of a department-year. */
const DEPARTMENT: ByCode<DepartmentFault> = {
  "file-missing": { code: "file-missing" },
  "file-unreadable": { code: "file-unreadable", detail: "EACCES" },
  "file-empty": { code: "file-empty" },
  "file-too-large": { code: "file-too-large", bytes: 3_145_728, allowedBytes: 1_048_576 },
  "file-unknown": { code: "file-unknown" },
  "encoding-damaged": { code: "encoding-damaged" },
  "not-yaml": { code: "not-yaml", detail: "BAD_INDENT" },
  "no-map": { code: "no-map" },
  "key-unknown": { code: "key-unknown", key: "unit", allowed: ["units", "people"] },
  "key-missing": { code: "key-missing", key: "year" },
  "value-empty": { code: "value-empty", key: "department" },
  "not-text": { code: "not-text", key: "name" },
  "not-a-list": { code: "not-a-list", key: "units" },
  "not-a-map": { code: "not-a-map", key: "policies" },
  "value-unknown": { code: "value-unknown", text: "机构", allowed: ["行政", "参公", "事业"] },
  "year-unreadable": { code: "year-unreadable", text: "去年" },
  "year-differs": { code: "year-differs", text: "2023", year: 2024 },
  "region-unknown": { code: "region-unknown", text: "某省", known: ["新疆", "上海"] },
  "units-missing": { code: "units-missing" },
  "code-twice": { code: "code-twice", text: "C-001", otherRow: 3 },
  "unit-unknown": { code: "unit-unknown", text: "109" },
  "columns-missing": { code: "columns-missing", missing: ["金额"] },
  "column-twice": { code: "column-twice", header: "金额" },
  "column-unused": { code: "column-unused", header: "备注" },
  "cell-missing": { code: "cell-missing" },
  "amount-unreadable": { code: "amount-unreadable", text: "一百" },
  "amount-more-than-fen": { code: "amount-more-than-fen", text: "12.345" },
  "amount-scientific": { code: "amount-scientific", text: "1.23E+06" },
  "amount-too-large": { code: "amount-too-large", text: "9999999999999.00" },
  "count-unreadable": { code: "count-unreadable", text: "三人" },
  "figure-unreadable": { code: "figure-unreadable", text: "约一百" },
  "day-unreadable": { code: "day-unreadable", text: "2024-02-30" },
  "code-unknown": { code: "code-unknown", text: "2209901" },
  "staff-differs": { code: "staff-differs", opening: 10, added: 2, removed: 1, closing: 10 },
  "books-missing": { code: "books-missing", unit: "101" },
};

/** One fault of every kind of a list that is imported. */
const IMPORT: ByCode<ImportFault> = {
  books: { code: "books", fault: BOOKS.unbalanced },
  "amount-unreadable": { code: "amount-unreadable", text: "一百" },
  "amount-more-than-fen": { code: "amount-more-than-fen", text: "12.345" },
  "amount-scientific": { code: "amount-scientific", text: "1.23E+06" },
  "amount-too-large": { code: "amount-too-large", text: "9999999999999.00" },
  "date-unreadable": { code: "date-unreadable", text: "2024-02-30" },
  "period-unreadable": { code: "period-unreadable", text: "十四" },
  "side-unreadable": { code: "side-unreadable", text: "左" },
  "voucher-number-missing": { code: "voucher-number-missing" },
  "unit-unknown": { code: "unit-unknown", text: "丙中心" },
  "unit-missing": { code: "unit-missing" },
  "row-unplaced": { code: "row-unplaced", text: "办公费 85432.10" },
  "total-differs": {
    ...{ code: "total-differs", label: "本月合计", side: "debit" },
    ...{ printedFen: 12_345_600, countedFen: 12_345_601 },
  },
  "line-twice": { code: "line-twice", voucher: VOUCHER, otherRow: 6 },
  "system-differs": { code: "system-differs", text: "财务会计", account: "7101" },
  unposted: { code: "unposted", voucher: VOUCHER, lines: 2 },
  "parent-differs": {
    ...{ code: "parent-differs", account: "8001", printedFen: 58_000_000, countedFen: 58_000_001 },
  },
};

const BOOKS_PROBLEMS: readonly BooksProblem[] = Object.values<BooksFault>(BOOKS).map((fault) => ({
  ...{ unit: "101", file: "books/101.csv", row: 12, column: "借方金额", severity: "error" },
  ...fault,
}));

const DEPARTMENT_PROBLEMS: readonly DepartmentProblem[] = Object.values<DepartmentFault>(
  DEPARTMENT,
).map((fault) => ({ file: "budget.csv", row: 12, column: "金额", severity: "error", ...fault }));

const IMPORT_PROBLEMS: readonly ImportProblem[] = Object.values<ImportFault>(IMPORT).map(
  (fault) => ({ file: "凭证.xlsx", sheet: "凭证列表", row: 12, column: "借方金额", ...fault }),
);

type Shown = { readonly code: string; readonly message: Message };

/** The messages about books, about what stands beside them, and about imports, by title. */
export const BOOKS_GALLERY: readonly {
  readonly title: string;
  readonly shown: readonly Shown[];
}[] = [
  {
    title: "A mistake in books (账套)",
    shown: BOOKS_PROBLEMS.map((problem) => shown(problem.code, booksProblemMessage(problem))),
  },
  {
    title: "A mistake in the other files of a department-year (部门年度文件夹)",
    shown: DEPARTMENT_PROBLEMS.map((own) => shown(own.code, departmentProblemMessage(own))),
  },
  {
    title: "A row that cannot be imported (导入)",
    shown: IMPORT_PROBLEMS.map((own) => shown(own.code, importProblemMessage(own))),
  },
  {
    title: "A file from which nothing can be imported",
    shown: [
      shown(
        "encoding-damaged",
        workbookProblemMessage({ code: "encoding-damaged", row: 7, encoding: "gb18030" }),
      ),
      shown("ledger-xml-not-read", workbookProblemMessage({ code: "ledger-xml-not-read" })),
      shown("encrypted", workbookProblemMessage({ code: "encrypted" })),
    ],
  },
];

function shown(code: string, message: Message): Shown {
  return { code, message };
}
