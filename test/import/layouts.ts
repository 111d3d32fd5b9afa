import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDelimited } from "#read/workbook/delimited.ts";
import { BOOKS_COLUMNS, type BooksColumn } from "#standard/accounting/columns.ts";
import { economicNames } from "#standard/codes/economic-codes.ts";
import { functionName } from "#standard/codes/function-codes.ts";
import { POSTING_TEMPLATE } from "#standard/department-tables.ts";

// The worked example of the accounting reference, written out as packages export it.

const FOLDER = join(import.meta.dirname, "../golden/books/worked-example");

/** A posting of the example by the columns of our template. */
export type Row = Readonly<Record<BooksColumn, string>>;

/** Rows of cells, the header among them. */
export type Grid = readonly (readonly string[])[];

/** The postings of a unit of the example in the order of its file. */
export function exampleRows(unit: string): readonly Row[] {
  const text = readFileSync(join(FOLDER, `books/${unit}.csv`), "utf8");
  const { rows } = readDelimited(text.replace("\ufeff", ""));
  const header = rows[0]?.cells.map(String) ?? [];
  const at = (column: BooksColumn) => header.indexOf(BOOKS_COLUMNS[column][0]);
  return rows.slice(1).map(({ cells }) => {
    const values = POSTING_TEMPLATE.map((column) => [column, String(cells[at(column)] ?? "")]);
    return Object.fromEntries(values) as Row;
  });
}

/** A column of a list: its header and the cell of a posting. */
type Column = readonly [header: string, cell: (row: Row) => string];

const plain = (column: BooksColumn, header: string): Column => [header, (row) => row[column]];

/** Three vocabularies of headers, as three families of packages print them. */
export type Vocabulary = Readonly<Partial<Record<BooksColumn, string>>>;

export const VOCABULARIES: readonly Vocabulary[] = [
  {},
  {
    ...{
      unit: "核算单位",
      year: "会计年度",
      period: "会计月份",
      word: "凭证类别",
      number: "凭证编号",
    },
    ...{ line: "行号", date: "制单日期", summary: "凭证摘要", account: "科目代码" },
    ...{ accountName: "科目全称", debit: "借方", credit: "贷方", fund: "资金性质" },
    ...{ source: "资金来源", nature: "支出类型", function: "功能分类", economic: "部门经济分类" },
    ...{ project: "项目编码", counterparty: "对方单位" },
  },
  {
    ...{ unit: "预算单位代码", year: "年度", period: "会计期间号", word: "记账凭证种类" },
    ...{ number: "记账凭证编号", line: "记账凭证行号", date: "记账凭证日期" },
    ...{ summary: "记账凭证摘要", account: "会计科目编码", accountName: "会计科目名称" },
    ...{ debit: "借方本币金额(元)", credit: "贷方本币金额(元)", source: "经费来源" },
    ...{ nature: "基本/项目", function: "支出功能分类科目编码", economic: "支出经济分类" },
    ...{ project: "预算项目", counterparty: "往来单位" },
  },
];

const named = (words: Vocabulary, column: BooksColumn): Column =>
  plain(column, words[column] ?? BOOKS_COLUMNS[column][0]);

function gridOf(columns: readonly Column[], rows: readonly Row[]): Grid {
  return [
    columns.map(([header]) => header),
    ...rows.map((row) => columns.map(([, cell]) => cell(row))),
  ];
}

const HEAD: readonly BooksColumn[] = [
  "unit",
  "year",
  "period",
  "word",
  "number",
  "line",
  "date",
  "summary",
];
const DIMENSIONS: readonly BooksColumn[] = [
  ...(["detail", "fund", "source", "nature", "special", "function"] as const),
  ...(["economic", "project", "counterparty", "mark"] as const),
];

/** A: one row a line, every cell filled. */
export function layoutA(rows: readonly Row[], words: Vocabulary): Grid {
  const columns = [...HEAD, "account", "accountName", "debit", "credit", ...DIMENSIONS] as const;
  return gridOf(
    columns.map((column) => named(words, column)),
    rows,
  );
}

/** B: what belongs to the voucher stands on its first row only. */
export function layoutB(rows: readonly Row[], words: Vocabulary): Grid {
  const grid = layoutA(rows, words);
  const merged: ReadonlySet<BooksColumn> = new Set(
    HEAD.filter((column) => column !== "line" && column !== "summary"),
  );
  let before = "";
  return grid.map((cells, at) => {
    const row = rows[at - 1];
    if (row === undefined) return cells;
    const key = `${row.period} ${row.word} ${row.number}`;
    const isFirst = key !== before;
    before = key;
    return cells.map((cell, column) => {
      const own = HEAD[column];
      return !isFirst && own !== undefined && merged.has(own) ? "" : cell;
    });
  });
}

/** D: both accounts on one row with one amount; only for vouchers of two lines. */
export function layoutD(rows: readonly Row[], words: Vocabulary): Grid {
  const pairs: { debit: Row; credit: Row }[] = [];
  for (let at = 0; at < rows.length; at += 2) {
    const [first, second] = [rows[at], rows[at + 1]];
    if (first === undefined || second === undefined || first.number !== second.number) {
      throw new Error("the example has vouchers of two lines");
    }
    pairs.push(
      first.debit === "" ? { debit: second, credit: first } : { debit: first, credit: second },
    );
  }
  const head = HEAD.filter((column) => column !== "line");
  const dimensions = DIMENSIONS.filter((column) => column !== "detail");
  const account = (row: Row) => {
    const name = row.detail === "" ? row.accountName : `${row.accountName}\\${row.detail}`;
    return `${row.account} ${name}`;
  };
  const header = [
    ...head.map((column) => named(words, column)[0]),
    ...["借方科目", "贷方科目", "金额"],
    ...dimensions.map((column) => named(words, column)[0]),
  ];
  const body = pairs.map(({ debit, credit }) => [
    ...head.map((column) => debit[column]),
    ...[account(debit), account(credit), debit.debit],
    ...dimensions.map((column) => (debit[column] === "" ? credit[column] : debit[column])),
  ]);
  return [header, ...body];
}

/** E: a side and one amount. */
export function layoutE(rows: readonly Row[], words: Vocabulary): Grid {
  const columns: readonly Column[] = [
    ...HEAD.map((column) => named(words, column)),
    ...(["account", "accountName"] as const).map((column) => named(words, column)),
    ["方向", (row) => (row.debit === "" ? "贷" : "借")],
    ["金额", (row) => (row.debit === "" ? row.credit : row.debit)],
    ...DIMENSIONS.map((column) => named(words, column)),
  ];
  return gridOf(columns, rows);
}

const SPECIAL: Readonly<Record<string, string>> = { 是: "专项资金收入", 否: "非专项资金收入" };

/** I: the name of the account is a path of what it is kept by; economic codes by name alone. */
export function layoutI(rows: readonly Row[], words: Vocabulary): Grid {
  const path = (row: Row) =>
    [
      row.accountName,
      row.detail,
      row.source,
      row.fund,
      row.nature,
      SPECIAL[row.special] ?? "",
      row.function === "" ? "" : `${row.function} ${functionName(row.function, 2024) ?? ""}`,
      row.economic === "" ? "" : (economicNames(row.economic)[0]?.name ?? ""),
    ]
      .filter((name) => name !== "")
      .join("\\");
  const columns: readonly Column[] = [
    ...HEAD.map((column) => named(words, column)),
    [words.account ?? "科目编码", (row) => `${row.account}0102`],
    [words.accountName ?? "科目名称", path],
    ...(["debit", "credit", "project", "counterparty", "mark"] as const).map((column) =>
      named(words, column),
    ),
  ];
  return gridOf(columns, rows);
}

/** J: the dimensions in one cell. */
export function layoutJ(rows: readonly Row[], words: Vocabulary): Grid {
  const names: Vocabulary = {
    function: "功能分类",
    economic: "经济分类",
    fund: "资金性质",
    project: "项目",
  };
  const pairs = (row: Row) =>
    DIMENSIONS.filter((column) => row[column] !== "")
      .map((column) => `${names[column] ?? BOOKS_COLUMNS[column][0]}:${row[column]}`)
      .join(";");
  const columns: readonly Column[] = [
    ...HEAD.map((column) => named(words, column)),
    ...(["account", "accountName", "debit", "credit"] as const).map((column) =>
      named(words, column),
    ),
    ["辅助核算", pairs],
  ];
  return gridOf(columns, rows);
}

/** K: two rows of headers; L: above them the unit's name and 单位：元, and both again on every page. */
export function layoutK(rows: readonly Row[], words: Vocabulary): Grid {
  const dimensions = DIMENSIONS.map((column) => named(words, column)[0]);
  const upper = [
    ...["核算单位", "会计年度", "会计期间"],
    "凭证",
    "",
    "",
    "",
    "摘要",
    "科目",
    "",
    "发生额",
    "",
  ];
  const lower = [...["", "", ""], "字", "号", "行号", "日期", "", "编码", "名称", "借方", "贷方"];
  const columns = [...HEAD, "account", "accountName", "debit", "credit", ...DIMENSIONS] as const;
  const body = rows.map((row) => columns.map((column) => row[column]));
  const front = [["甲局本级"], ["单位：元", "", "打印日期：2025-01-10", "第1页"]];
  const header = [
    [...upper, ...dimensions],
    [...lower, ...dimensions.map(() => "")],
  ];
  const pages: (readonly string[])[] = [];
  for (let at = 0; at < body.length; at += 40) {
    pages.push(...front, ...header, ...body.slice(at, at + 40));
  }
  return pages;
}

/** A grid as CSV. */
export function csvText(grid: Grid, delimiter = ","): string {
  const quoted = (cell: string) =>
    /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return grid.map((cells) => cells.map(quoted).join(delimiter)).join("\r\n");
}
