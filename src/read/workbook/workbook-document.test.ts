import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Block, placesOf, type SourceDocument } from "#model/source-document.ts";
import { read } from "#read/read.ts";
import { type XlsxSheet, xlsxOf } from "#test/fixtures/office/xlsx.ts";
import { zipOf } from "#test/fixtures/office/zip.ts";

async function documentOf(bytes: Uint8Array, name = ""): Promise<SourceDocument> {
  const result = await read(bytes, { name });
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

function lineOf(block: Block): string {
  if (block.kind !== "table") {
    return `${block.kind === "heading" ? "# " : ""}${block.role === "body" ? "" : "~"}${block.text.text}`;
  }
  const cells = block.cells.map(({ row, column, rowSpan, colSpan, text }) => {
    const span = `${colSpan}x${rowSpan}`;
    return `${row},${column}${span === "1x1" ? "" : `+${span}`}:${text.text}`;
  });
  return cells.join(" ");
}

async function linesOf(sheets: readonly XlsxSheet[]): Promise<readonly string[]> {
  return (await documentOf(xlsxOf(sheets))).blocks.map(lineOf);
}

describe("a workbook", () => {
  it("is a heading and tables a sheet: codes stay as typed, numbers as shown, merges kept", async () => {
    const sheet: XlsxSheet = {
      name: "支出",
      merges: ["A1:C1"],
      rows: [["某局决算表"], ["2080505", "养老", { value: 1234.5, format: 1 }], ["0101", "", 3]],
    };
    assert.deepEqual(await linesOf([sheet]), [
      "# 支出",
      "0,0+3x1:某局决算表 1,0:2080505 1,1:养老 1,2:1,234.50 2,0:0101 2,2:3",
    ]);
  });

  it("a sheet that is named as its title says nothing more, nor does Sheet1", async () => {
    const rows = [["收入决算表"], ["a", "1.00"]];
    const lines = await linesOf([
      { name: "02 收入决算表", rows },
      { name: "Sheet2", rows },
    ]);
    assert.ok(lines.every((line) => !line.startsWith("#")));
  });

  it("tables below one another part at a blank row and a title, not where rows are blank", async () => {
    const rows = [
      ["收入决算表"],
      ["项目", "金额"],
      [],
      ["合计", "1.00"],
      [],
      [],
      ["支出决算表"],
      ["项目", "金额"],
      [],
      ["注：本表反映支出。"],
    ];
    assert.deepEqual(await linesOf([{ name: "Sheet1", rows }]), [
      ...["0,0:收入决算表 1,0:项目 1,1:金额 3,0:合计 3,1:1.00"],
      ...["0,0:支出决算表 1,0:项目 1,1:金额", "注：本表反映支出。"],
    ]);
  });

  it("places name sheet and cell, blank columns are none", async () => {
    const document = await documentOf(xlsxOf([{ name: "表", rows: [["a", "", "", "b"]] }]));
    const table = document.blocks.find((block) => block.kind === "table");
    assert.equal(table?.columnCount, 2);
    assert.deepEqual(placesOf(table?.cells[1]?.text ?? { text: "", spans: [] }, 0, 1), [
      { kind: "cell", sheet: "表", cell: "D1" },
    ]);
  });

  it("hidden sheets are read and said", async () => {
    const { blocks, limits } = await documentOf(
      xlsxOf([
        { name: "a", rows: [["甲", "1"]] },
        { name: "b", rows: [["乙", "2"]], isHidden: true },
      ]),
    );
    assert.equal(blocks.filter(({ kind }) => kind === "table").length, 2);
    assert.deepEqual(limits, [{ limit: "hidden-sheets", allowed: 0, found: 1 }]);
  });

  it("a part that unpacks to more than it claims is refused", async () => {
    const sheet = { name: "xl/worksheets/sheet1.xml", content: " ".repeat(3_000_000) };
    const bytes = zipOf([
      { name: "xl/workbook.xml", content: "<workbook/>" },
      { ...sheet, claimedBytes: 500 },
    ]);
    const result = await read(bytes, {});
    assert.equal(result.ok ? "" : result.problem.code, "damaged");
  });
});

describe("separated values", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it("are tables with line and column, quotes and codes as Excel writes them", async () => {
    const text = '科目,名称,金额\r\n"=""0012""",\'0101,"1,234.50"\r\n2,"上\r\n下", 5 \r\n';
    const { format, blocks } = await documentOf(bytes(text), "a.csv");
    assert.equal(format, "csv");
    assert.deepEqual(blocks.map(lineOf), [
      "0,0:科目 0,1:名称 0,2:金额 1,0:0012 1,1:0101 1,2:1,234.50 2,0:2 2,1:上下 2,2:5",
    ]);
    const [table] = blocks;
    assert.ok(table?.kind === "table");
    const places = table.cells.map(({ text: own }) => placesOf(own, 0, own.text.length));
    assert.deepEqual(places[5], [{ kind: "line", line: 2, from: 20, to: 28 }]);
    assert.deepEqual(places[7], [
      { kind: "line", line: 3, from: 4, to: 5 },
      { kind: "line", line: 4, from: 1, to: 2 },
    ]);
    assert.deepEqual(places[8], [{ kind: "line", line: 4, from: 5, to: 6 }]);
  });

  it("only what is named so; a text with commas is a text", async () => {
    assert.equal((await documentOf(bytes("收入1,234.50万元,支出2万元"), "a.txt")).format, "text");
  });
});
