import { type ListSheet, workbookOf } from "#render/xlsx/workbook.ts";
import { BOOKS_COLUMNS, type BooksColumn } from "#standard/accounting/columns.ts";
import { DETAILS, DIMENSION_WORDS, type WordDimension } from "#standard/accounting/values.ts";
import { accounts } from "#standard/codes/accounts.ts";
import { isInForce } from "#standard/codes/block.ts";
import { economicCodes, governmentEconomicCodes } from "#standard/codes/economic-codes.ts";
import { functionCodes } from "#standard/codes/function-codes.ts";
import {
  DEPARTMENT_TABLES,
  OPENING_TEMPLATE,
  POSTING_TEMPLATE,
  type TableColumn,
  type TableColumnKind,
} from "#standard/department-tables.ts";

/** A table of a department-year with its columns and what to write into them. */
type TemplateTable = {
  readonly path: string;
  readonly zh: string;
  readonly columns: readonly TemplateColumn[];
};
type TemplateColumn = { readonly title: string; readonly isNeeded: boolean; readonly hint: string };

const POSTINGS_NEEDED: ReadonlySet<BooksColumn> = new Set<BooksColumn>([
  ...(["unit", "year", "period", "number", "line", "date", "account"] as const),
  ...(["debit", "credit"] as const),
]);
const OPENING_NEEDED: ReadonlySet<BooksColumn> = new Set<BooksColumn>(["unit", "account"]);

function booksTable(
  path: string,
  zh: string,
  columns: readonly BooksColumn[],
  isNeeded: ReadonlySet<BooksColumn>,
): TemplateTable {
  return {
    path,
    zh,
    columns: columns.map((column) => ({
      title: BOOKS_COLUMNS[column][0],
      isNeeded: isNeeded.has(column),
      hint: BOOKS_HINTS[column] ?? wordsHint(column),
    })),
  };
}

const BOOKS_HINTS: Readonly<Partial<Record<BooksColumn, string>>> = {
  unit: "department.yaml 里的单位代码",
  year: "2024",
  period: "1 到 12；调整期 13",
  word: "记、预记……",
  number: "原凭证号，前面的零保留",
  line: "凭证内从 1 起",
  date: "2024-03-05",
  account: "科目编码，前四位是一级科目",
  debit: "元，两位小数；红字写负数，不换方向",
  credit: "元，两位小数；红字写负数，不换方向",
  function: "项级代码七位，见“代码”",
  economic: "款级代码五位，见“代码”；支出科目必填",
  project: "项目支出、专项收入必填",
  counterparty: "部门内部往来填对方单位代码",
  openingDebit: "元，两位小数",
  openingCredit: "元，两位小数",
};

function wordsHint(column: BooksColumn): string {
  const words: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> =
    DIMENSION_WORDS;
  const own = words[column];
  if (own !== undefined)
    return Object.values(own)
      .map((names) => names[0] ?? "")
      .join("、");
  return column === "detail" ? DETAILS.map(({ names }) => names[0]).join("、") : "";
}

const KIND_HINTS: Readonly<Record<TableColumnKind, string>> = {
  text: "",
  unit: "department.yaml 里的单位代码",
  year: "2024",
  day: "2024-03-05",
  amount: "元，两位小数",
  count: "整数",
  area: "平方米",
  figure: "照公开的写法",
  yes: "是、否",
  function: "项级代码七位",
  economic: "款级代码五位",
  "government-economic": "款级代码五位（5 开头）",
  fund: dimensionHint("fund"),
  nature: dimensionHint("nature"),
  word: "",
};

function dimensionHint(dimension: WordDimension): string {
  return Object.values(DIMENSION_WORDS[dimension])
    .map((names) => names[0] ?? "")
    .join("、");
}

function columnOf({ names, isNeeded, kind, words }: TableColumn): TemplateColumn {
  const own =
    words === undefined
      ? undefined
      : Object.values(words)
          .map((list) => list[0])
          .join("、");
  return { title: names[0], isNeeded, hint: own ?? KIND_HINTS[kind] };
}

/** The tables of the templates in the order of the reference. */
function templateTables(): readonly TemplateTable[] {
  return [
    booksTable("templates/凭证", "凭证", POSTING_TEMPLATE, POSTINGS_NEEDED),
    booksTable("templates/年初余额", "年初余额", OPENING_TEMPLATE, OPENING_NEEDED),
    ...DEPARTMENT_TABLES.map(({ path, zh, columns }) => ({
      path,
      zh,
      columns: columns.map(columnOf),
    })),
  ];
}

/** The bytes of an empty CSV: a byte order mark, by which Excel and WPS know UTF-8, and the headers. */
export function csvTemplates(): readonly { readonly path: string; readonly bytes: Uint8Array }[] {
  return templateTables().map(({ path, columns }) => {
    const header = columns.map(({ title }) => title).join(",");
    return { path: `${path}.csv`, bytes: new TextEncoder().encode(`\ufeff${header}\r\n`) };
  });
}

/** 模板.xlsx: a sheet for each table, 填表说明 and 代码. */
export async function workbookTemplate(year: number): Promise<Uint8Array> {
  const tables = templateTables();
  const sheets: ListSheet[] = tables.map(({ zh, columns }) => ({
    name: zh,
    columns: columns.map(({ title }) => ({ title, width: Math.max(12, title.length * 2 + 2) })),
    rows: [],
  }));
  return workbookOf([...sheets, guideSheet(tables), codesSheet(year)]);
}

function guideSheet(tables: readonly TemplateTable[]): ListSheet {
  return {
    name: "填表说明",
    columns: [
      { title: "表", width: 14 },
      { title: "列", width: 24 },
      { title: "必填", width: 8 },
      { title: "怎么填", width: 70 },
      { title: "文件", width: 26 },
    ],
    rows: tables.flatMap(({ zh, path, columns }) =>
      columns.map(({ title, isNeeded, hint }) => [
        zh,
        title,
        isNeeded ? "是" : "",
        hint,
        fileHint(path),
      ]),
    ),
  };
}

function fileHint(path: string): string {
  if (path === "templates/凭证") return "books/单位代码.csv";
  return path === "templates/年初余额" ? "opening/单位代码.csv" : `${path}.csv`;
}

/** Codes in force in the year; accounts of the regulation. */
function codesSheet(year: number): ListSheet {
  const rows: (readonly string[])[] = [];
  for (const { code, name, level, system } of accounts()) {
    if (level === 1)
      rows.push(["科目", code, name, system === "budgetary" ? "预算会计" : "财务会计"]);
  }
  for (const code of functionCodes()) {
    if (isInForce(code, year))
      rows.push(["支出功能分类", code.code, code.name, LEVELS[code.level]]);
  }
  for (const code of economicCodes()) {
    if (isInForce(code, year)) {
      rows.push(["部门支出经济分类", code.code, code.name, code.code.length === 3 ? "类" : "款"]);
    }
  }
  for (const { code, name } of governmentEconomicCodes()) {
    rows.push(["政府支出经济分类", code, name, code.length === 3 ? "类" : "款"]);
  }
  return {
    name: "代码",
    columns: [
      { title: "表", width: 18 },
      { title: "代码", width: 12 },
      { title: "名称", width: 50 },
      { title: "级次", width: 10 },
    ],
    rows,
  };
}

const LEVELS = { class: "类", section: "款", item: "项" } as const;
