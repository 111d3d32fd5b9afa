import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { placesOf, type SourceDocument } from "#model/source-document.ts";
import { readText } from "./text.ts";

describe("paragraphs of plain text", () => {
  it("lines broken at the width of a page are joined, sentences and points are not", () => {
    const document = readText(LAYER.join("\n"));
    assert.deepEqual(wordsOf(document), [
      "furniture —5—",
      "body (一)本馆2024年度总收入581.45万元,其中本年390.55万元,占总预算82.27%,较上年减少175.26万元,下降31%。",
      "body 1.一般公共预算财政拨款收入382.17万元,为县级财政当年拨付的资金。",
      "body 2.上级补助收入8.38万元,为开展阅读活动取得的收入,并按规定使用。",
      "furniture 6",
      "body 四、财政拨款收支预算情况说明",
      "body 2024年财政拨款收支总预算705.48万元。",
    ]);
  });

  it("lines of a text that is not broken stay paragraphs", () => {
    const lines = ["目标任务", "市图书馆(含分馆、书屋)", "县图书馆(含分馆、书屋)", "说明如下"];
    assert.deepEqual(
      wordsOf(readText(lines.join("\n"))),
      lines.map((line) => `body ${line}`),
    );
  });

  it("a sentence that a page broke goes on behind the page's mark", () => {
    const text = "本年收入14.88万元,增加10.00万元,主要原因是本年新\n\n— 7 —\n\n增退休人员。";
    assert.deepEqual(wordsOf(readText(text)), [
      "body 本年收入14.88万元,增加10.00万元,主要原因是本年新增退休人员。",
      "furniture — 7 —",
    ]);
  });

  it("a number that lost its heading to the next line has it again", () => {
    assert.deepEqual(wordsOf(readText("三、\n支出决算情况说明\n")), ["body 三、支出决算情况说明"]);
  });

  it("a joined figure has a place on each of its lines", () => {
    const [paragraph] = readText(
      "支出总计增加,占支出总预算的比重为百分之12\n.5,其余为收入。",
    ).blocks;
    assert.ok(paragraph?.kind === "paragraph");
    const at = paragraph.text.text.indexOf("12.5");
    assert.deepEqual(placesOf(paragraph.text, at, at + 4), [
      { kind: "line", line: 1, from: 21, to: 23 },
      { kind: "line", line: 2, from: 1, to: 3 },
    ]);
  });
});

describe("tables of plain text", () => {
  it("lines cut at bars are rows, a bar at the end cuts nothing", () => {
    assert.deepEqual(
      tablesOf(readText("项目 | 预算数 | 决算数 |\n合计 | 1.8 | 1.52 |\n出国费 | ||\n")),
      [["0,0 项目", "0,1 预算数", "0,2 决算数", "1,0 合计", "1,1 1.8", "1,2 1.52", "2,0 出国费"]],
    );
  });

  it("cells one a line are set into the columns that their numbers show", () => {
    assert.deepEqual(tablesOf(readText("项目 |\n预算数 |\n合计 |\n4432 |\n接待费 |\n323 |\n")), [
      ["0,0 项目", "0,1 预算数", "1,0 合计", "1,1 4432", "2,0 接待费", "2,1 323"],
    ]);
  });

  it("a text that is framed by a table of one cell is paragraphs", () => {
    const document = readText(
      "决算说明 |\n2024年“三公”经费支出74.6万元,其中公务接待费12.8万元。 |\n",
    );
    assert.deepEqual(wordsOf(document), [
      "body 决算说明",
      "body 2024年“三公”经费支出74.6万元,其中公务接待费12.8万元。",
    ]);
  });

  it("cells cut at tabs keep their columns when cells before them are empty", () => {
    assert.deepEqual(tablesOf(readText("总额\t10\t9\t\n\t\t8\n")), [
      ["0,0 总额", "0,1 10", "0,2 9", "1,2 8"],
    ]);
  });
});

it("a document of a million cells is read up to its limit, which it names", () => {
  const document = readText("1\t2\t3\t4\t5\t6\t7\t8\t9\t10\n".repeat(100_000));
  assert.deepEqual(document.limits, [{ limit: "cells", allowed: 600_000 }]);
});

const LAYER = [
  "—5—",
  "(一)本馆2024年度总收入581.45万元,其中本年390.55万元,占总预算",
  "82.27%,较上年减少175.26万元,下降31%。",
  "1.一般公共预算财政拨款收入382.17万元,为县级财政当年拨付的资",
  "金。",
  "2.上级补助收入8.38万元,为开展阅读活动取得的收入,并按规定",
  "使用。",
  "6",
  "四、财政拨款收支预算情况说明",
  "2024年财政拨款收支总预算705.48万元。",
];

function wordsOf(document: SourceDocument): readonly string[] {
  return document.blocks.map((block) =>
    block.kind === "paragraph" ? `${block.role} ${block.text.text}` : block.kind,
  );
}

function tablesOf(document: SourceDocument): readonly (readonly string[])[] {
  return document.blocks.flatMap((block) =>
    block.kind === "table"
      ? [block.cells.map((cell) => `${cell.row},${cell.column} ${cell.text.text}`)]
      : [],
  );
}
