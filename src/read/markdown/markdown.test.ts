import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { placesOf, type SourceDocument } from "#model/source-document.ts";
import { checkPlaces } from "#test/fuzz/places.ts";
import { readMarkdown } from "./markdown.ts";

describe("Markdown as CommonMark has it", () => {
  it("headings, points, emphasis and escapes lose their marks", () => {
    const document = readMarkdown(
      "# 标题 #\n\n说明\n====\n\n- 1. **收入** 1\\*2 *合计* 3*4 _\n\n| ~~旧~~ [见附件](a.xls) ![图](b.png) 云发[2009](13号)\n",
    );
    assert.deepEqual(wordsOf(document), [
      "# 标题",
      "# 说明",
      "1. 收入 1*2 合计 3*4 _",
      "| 旧 见附件  云发[2009](13号)",
    ]);
  });

  it("a pipe table has its cells with or without bars at its ends", () => {
    const cells = ["0,0 项目", "0,1 金额", "1,0 合计|计", "1,1 <1.52"];
    const rows = "| 项目 | 金额 |\n|---|--:|\n| 合计\\|计 | &lt;<b>1.52</b> |\n";
    assert.deepEqual(tablesOf(readMarkdown(rows)), [["ruled 2×2", ...cells]]);
    const open = "项目 | 金额\n--- | ---\n合计\\|计 | &lt;1.52\n";
    assert.deepEqual(tablesOf(readMarkdown(open)), [["ruled 2×2", ...cells]]);
  });

  it("HTML tables inside are read with their spans", () => {
    const document = readMarkdown(
      "## 表\n\n<table>\n<tr><td rowspan=2>类</td><td>1<b>5</b>.3</td></tr>\n<tr><td>2</td></tr></table>\n\n末段。",
    );
    assert.deepEqual(tablesOf(document), [["ruled 2×2", "0,0 类", "0,1 15.3", "1,1 2"]]);
    assert.equal(wordsOf(document).at(-1), "末段。");
  });

  it("fenced lines are text as they stand", () => {
    assert.deepEqual(wordsOf(readMarkdown("```\n# **不是标题**\n```\n")), ["# **不是标题**"]);
  });
});

describe("Markdown as converters leave it", () => {
  it("a table goes on after a blank line and ends where a project is named", () => {
    const document = readMarkdown(
      "项目名称\t甲\t\n总额\t\t14. 88\n\n\t\t8.00\n\n项目名称\t乙\t\n总额\t1\t2\n说明文字。\n总额\t3\t4\t5\n",
    );
    assert.deepEqual(tablesOf(document), [
      ["tabs 3×3", "0,0 项目名称", "0,1 甲", "1,0 总额", "1,2 14. 88", "2,2 8.00"],
      ["tabs 2×3", "0,0 项目名称", "0,1 乙", "1,0 总额", "1,1 1", "1,2 2"],
      ["tabs 1×4", "0,0 总额", "0,1 3", "0,2 4", "0,3 5"],
    ]);
  });

  it("a form whose name was lost begins with the row above its second", () => {
    const document = readMarkdown(
      "项目名称\t甲\t\n主管部门\t某局\t\n总分\t100\t90\n\n\t乙项目\t\n主管部门\t某局\t\n",
    );
    assert.deepEqual(
      tablesOf(document).map(([first]) => first),
      ["tabs 3×3", "tabs 2×3"],
    );
    assert.equal(tablesOf(document)[1]?.[1], "0,1 乙项目");
  });

  it("a paragraph that a page broke is one, a title before a paragraph is not", () => {
    const text =
      "增加10.00万元,主要原因是在职人员增加,本年新\n\n增退休人员。\n\n部门概况\n\n本馆负责借阅。";
    assert.deepEqual(wordsOf(readMarkdown(text)), [
      "增加10.00万元,主要原因是在职人员增加,本年新增退休人员。",
      "部门概况",
      "本馆负责借阅。",
    ]);
  });

  it("entries of the contents are told from the headings that repeat them", () => {
    const document = readMarkdown(
      "## 目 录\n\n第一部分 概况\n\n一、职能\n\n## 第一部分 概况\n\n## 一、职能\n",
    );
    assert.deepEqual(
      document.blocks.map(({ role }) => role),
      ["body", "contents", "contents", "body", "body"],
    );
  });

  it("a figure between marks keeps its place", () => {
    const [block] = readMarkdown("收入**总计 16, 291. 51 万元**, 其中").blocks;
    assert.ok(block?.kind === "paragraph");
    const at = block.text.text.indexOf("16, ");
    assert.deepEqual(placesOf(block.text, at, at + 10), [
      { kind: "line", line: 1, from: 8, to: 18 },
    ]);
  });
});

it("every text of any document says what stands at its place", () => {
  const pieces = fc.constantFrom(
    ..."项目名称 |\t|\n|\n\n|**|*|_|`|\\|<b>|</b>|<br>|<table>|<tr><td>|</table>|&nbsp;|&lt;|[|](a.b)|!".split(
      "|",
    ),
    ..."# |- |> |---|14. 88|万元,|。|、|(一)|— 5 —|```\n|| --- |\n".split("|"),
    "|",
    "| --- |\n",
    "𠀀",
    "\r\n",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join("");
      checkPlaces(readMarkdown(text), text);
    }),
    { numRuns: 500 },
  );
});

function wordsOf(document: SourceDocument): readonly string[] {
  return document.blocks.flatMap((block) => {
    if (block.kind === "table") return [];
    return block.kind === "heading"
      ? `${"#".repeat(block.level)} ${block.text.text}`
      : block.text.text;
  });
}

function tablesOf(document: SourceDocument): readonly (readonly string[])[] {
  return document.blocks.flatMap((block) =>
    block.kind === "table"
      ? [
          [
            `${block.grid} ${block.rowCount}×${block.columnCount}`,
            ...block.cells.map((cell) => `${cell.row},${cell.column} ${cell.text.text}`),
          ],
        ]
      : [],
  );
}
