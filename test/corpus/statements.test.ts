import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { pdfAssets } from "#host/pdf-assets.ts";
import { decimalOf } from "#model/printed.ts";
import type { SourceDocument } from "#model/source-document.ts";
import { read } from "#read/read.ts";
import { madeUpDocument } from "#recognise/statements/made-up-document.ts";
import { recogniseStatements } from "#recognise/statements/statements.ts";
import { CORPUS_MISSING, corpusFile, corpusLabels } from "./corpus.ts";

/** A labelled cell of a statement. */
type CellLabel = {
  readonly concept: string;
  readonly statement: string;
  readonly code: string;
  readonly name: string;
  readonly column: string;
  readonly side: string;
  readonly value: string;
  readonly unit: string;
};

const SICHUAN = "regional/sichuan-yunping-agriculture-2024.md";
const GUANGXI = "regional/guangxi-guiling-culture-2024.html";
const PUTUO = "putuo-social-work-2024.pdf";
const TEMPLATE = "official-template-department-final-accounts.pdf";

for (const path of [SICHUAN, GUANGXI]) {
  test(`every labelled cell of ${path} is claimed, none wrong`, async (context) => {
    const document = await corpusDocument(path, context);
    if (document === undefined) return;
    expectCells(document, cellsOf(nameOf(path)));
  });
}

test(`every labelled cell of ${PUTUO} is claimed, none wrong`, async (context) => {
  const document = await corpusDocument(PUTUO, context);
  if (document === undefined) return;
  const cells = cellsOf(nameOf(PUTUO)).map((cell) => ({
    ...cell,
    unit: "万元",
    concept: putuoConcept(cell),
  }));
  expectCells(document, cells);
  assert.deepEqual(keysOf(document), ["01", "02", "03", "04", "05", "06", "09", "07", "08"]);
});

test(`no figure is found in the empty form ${TEMPLATE}`, async (context) => {
  const document = await corpusDocument(TEMPLATE, context);
  if (document === undefined) return;
  expectCells(document, []);
  assert.deepEqual(keysOf(document), ["01", "02", "03", "04", "05", "06", "09", "07", "08"]);
});

for (const name of ["beijing-yongning-water-2024", "shaanxi-bayuan-transport-2024"]) {
  test(`the layouts know every row and column that ${name} prints`, (context) => {
    if (corpusLabels(name) === undefined) {
      context.skip(CORPUS_MISSING);
      return;
    }
    const cells = cellsOf(name);
    expectCells(documentOfLabels(cells), cells);
  });
}

const THREE_PUBLICS: readonly (readonly [string, readonly string[], number])[] = [
  [
    "recreated/anhui-industry-federation-sangong-2021.txt",
    [
      "09[all].total-budget=1.8万元",
      "09[all].total-actual=1.52万元",
      "09[all].reception-budget=1.8万元",
      "09[all].reception-actual=1.52万元",
    ],
    3,
  ],
  [
    "recreated/chongqing-district-sangong-budget-2021.txt",
    [
      "09[all].total-budget=4432万元",
      "09[all].abroad-budget=39万元",
      "09[all].reception-budget=323万元",
      "09[all].vehicle-budget=4070万元",
      "09[all].vehicle-operation-budget=2648万元",
      "09[all].vehicle-purchase-budget=1422万元",
    ],
    3,
  ],
  [
    "recreated/hunan-county-sangong-budget-2021.txt",
    [
      "09[all].total-budget=4196万元",
      "09[all].abroad-budget=0万元",
      "09[all].reception-budget=2747万元",
      "09[all].vehicle-budget=1449万元",
      "09[all].vehicle-operation-budget=1449万元",
      "09[all].vehicle-purchase-budget=0万元",
    ],
    1,
  ],
];

for (const [path, figures] of THREE_PUBLICS) {
  test(`the “三公” table of ${path} is read by rows`, async (context) => {
    const document = await corpusDocument(path, context);
    if (document === undefined) return;
    assert.deepEqual(figuresOf(document), figures);
  });
}

test("forms of performance are no statements", async (context) => {
  const document = await corpusDocument("urumqi-natural-resources-2024.md", context);
  if (document === undefined) return;
  expectCells(document, []);
  assert.equal(recogniseStatements(document).taken.size, 0);
});

function expectCells(document: SourceDocument, cells: readonly CellLabel[]): void {
  const wanted = cells.map(({ concept, value, unit }) => `${concept}=${value}${unit}`).sort();
  assert.deepEqual([...figuresOf(document)].sort(), wanted);
  assert.deepEqual(recogniseStatements(document).unclaimed, []);
}

function figuresOf(document: SourceDocument): readonly string[] {
  return recogniseStatements(document).claims.map(
    ({ concepts, printed }) => `${concepts[0]}=${decimalOf(printed)}${printed.unit}`,
  );
}

function keysOf(document: SourceDocument): readonly string[] {
  return recogniseStatements(document).outline.map(({ entry }) => entry.key);
}

async function corpusDocument(
  path: string,
  context: TestContext,
): Promise<SourceDocument | undefined> {
  const bytes = corpusFile(path);
  if (bytes === undefined) {
    context.skip(CORPUS_MISSING);
    return undefined;
  }
  const result = await read(bytes, { name: path, pdf: pdfAssets() });
  assert.ok(result.ok, path);
  return result.value;
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, "").replace(/\.[a-z]+$/, "");
}

function cellsOf(name: string): readonly CellLabel[] {
  const labels = corpusLabels(name);
  assert.ok(isRecord(labels) && Array.isArray(labels["statementCells"]), name);
  return labels["statementCells"].filter(isRecord).map((cell) => {
    const text = (key: string) => String(cell[key] ?? "");
    return {
      concept: text("concept"),
      statement: text("statement"),
      code: text("code"),
      name: text("name"),
      column: text("column"),
      side: text("side"),
      value: text("value"),
      unit: text("unit"),
    };
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The concepts of Putuo's labels, which carry only the words of the page. */
const PUTUO_STATEMENTS: Readonly<Record<string, string>> = {
  收入支出决算总表: "01",
  收入决算表: "02",
  支出决算表: "03",
  财政拨款收入支出决算总表: "04",
  一般公共预算财政拨款支出决算表: "05",
  一般公共预算财政拨款基本支出决算表: "06",
};
const PUTUO_COLUMNS: Readonly<Record<string, string>> = {
  决算数: "amount",
  本年收入合计: "total",
  财政拨款收入: "fiscal",
  本年支出合计: "total",
  合计: "total",
  基本支出: "basic",
  项目支出: "project",
  一般公共预算财政拨款: "general-budget",
};
const PUTUO_ROWS: Readonly<Record<string, string>> = {
  "一、一般公共预算财政拨款收入": "general-budget-grant",
  "一、一般公共预算财政拨款": "general-budget-grant",
  "一、一般公共服务支出": "function:201",
  "八、社会保障和就业支出": "function:208",
  "九、卫生健康支出": "function:210",
  "十九、住房保障支出": "function:221",
  本年收入合计: "income-total",
  本年支出合计: "expenditure-total",
  合计: "total",
  人员经费合计: "personnel-total",
  公用经费合计: "public-total",
};

function putuoConcept(cell: CellLabel): string {
  const grandTotal = `${cell.side === "收入" ? "income" : "expenditure"}-grand-total`;
  const named = cell.name === "总计" ? grandTotal : (PUTUO_ROWS[cell.name] ?? cell.name);
  const row = cell.code === "" ? named : cell.code;
  return `${PUTUO_STATEMENTS[cell.statement]}[${row}].${PUTUO_COLUMNS[cell.column]}`;
}

/**
 * The statements of a document whose format has no reader yet, set again from the words of its
 * labels: each with its title, unit, header and the rows that print a figure.
 */
function documentOfLabels(cells: readonly CellLabel[]): SourceDocument {
  const text: string[] = [];
  for (const [statement, group] of Map.groupBy(cells, (cell) => cell.statement)) {
    text.push(statement, `金额单位：${group[0]?.unit}`);
    const sides = [...Map.groupBy(group, ({ side }) => side)].map(([side, part]) =>
      rowsOf(part, side),
    );
    const depth = Math.max(...sides.map(({ header }) => header.length));
    const height = Math.max(...sides.map(({ rows }) => rows.length));
    for (let row = 0; row < depth; row++) text.push(joined(sides, (side) => side.header[row], "^"));
    for (let row = 0; row < height; row++) text.push(joined(sides, (side) => side.rows[row], ""));
  }
  return madeUpDocument(text.join("\n"));
}

type SideRows = {
  readonly header: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
  readonly width: number;
};

function joined(
  sides: readonly SideRows[],
  rowOf: (side: SideRows) => readonly string[] | undefined,
  blank: string,
): string {
  const cells = sides.flatMap((side) => rowOf(side) ?? new Array<string>(side.width).fill(blank));
  return `| ${cells.join(" | ")} |`;
}

function rowsOf(cells: readonly CellLabel[], side: string): SideRows {
  const printed = [...new Set(cells.map(({ column }) => column))];
  // The labels call the column of Shaanxi's two totals 金额; it is the one of 决算数.
  const isOne = printed.includes("决算数");
  const columns = printed.filter((column) => !(isOne && column === "金额"));
  const above = side === "" ? [] : [side];
  const paths = [
    [...above, "科目编码"],
    [...above, "科目名称"],
    ...columns.map((column) => [...above, ...column.split("·")]),
  ];
  const depth = Math.max(...paths.map((path) => path.length));
  const header = Array.from({ length: depth }, (_, row) => paths.map((path) => path[row] ?? "^"));
  const rows: string[][] = [];
  let last: CellLabel | undefined;
  for (const cell of cells) {
    if (last === undefined || last.code !== cell.code || last.name !== cell.name) {
      rows.push([cell.code, cell.name, ...columns.map(() => "")]);
    }
    last = cell;
    const row = rows.at(-1);
    if (row !== undefined) row[2 + Math.max(0, columns.indexOf(cell.column))] = cell.value;
  }
  return { header, rows, width: paths.length };
}
