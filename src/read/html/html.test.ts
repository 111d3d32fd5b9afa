import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type Block, placesOf, type SourceDocument } from "#model/source-document.ts";
import { checkPlaces } from "#test/fuzz/places.ts";
import { readHtml } from "./html.ts";

const page = readFileSync(
  join(import.meta.dirname, "..", "..", "..", "test", "fixtures", "read", "page.html"),
  "utf8",
);

describe("a saved page of a government site", () => {
  const document = readHtml(page);

  it("has its article as body and the site's own parts as furniture", () => {
    assert.deepEqual(shown(document, "body"), [
      "# 星河县图书馆2024年度部门决算",
      "一、收入支出决算总体情况说明",
      "2024年度收入总计15,088.87元，其中：本年收入合计15,000.00元。",
      "支出总计15,088.87元。",
      "ruled 6×3",
      "ruled 1×2",
      "附注",
      "第二行",
    ]);
    const furniture = shown(document, "furniture").join(" ");
    for (const words of ["首页", "当前位置", "指南", "浏览次数", "附件", "主办", "隐藏12"]) {
      assert.ok(furniture.includes(words), words);
    }
  });

  it("has merged cells, cells without end and a number in two paragraphs", () => {
    const [table] = document.blocks.filter((block) => block.kind === "table");
    assert.deepEqual(
      table?.cells.map(
        (cell) => `${cell.row},${cell.column} ${cell.rowSpan}×${cell.colSpan} ${cell.text.text}`,
      ),
      [
        "0,0 1×3 表一：收入支出决算总表",
        "1,0 1×3 单位：元",
        "2,0 1×1 项目",
        "2,1 1×1 行次",
        "2,2 1×1 金额",
        "3,0 2×1 本年收入合计",
        "3,1 1×1 1",
        "3,2 1×1 15,000.00",
        "4,1 1×1 2",
        "4,2 1×1 88.87<",
        "5,0 1×1 总计",
        "5,2 1×1 15,088.87",
      ],
    );
  });

  it("keeps the places of a number that tags split", () => {
    const text = document.blocks
      .map((block) => (block.kind === "table" ? undefined : block.text))
      .find((each) => each?.text.startsWith("2024年度收入总计"));
    assert.ok(text !== undefined);
    const at = text.text.indexOf("15,088");
    const line = page.split("\n")[10] ?? "";
    const places = placesOf(text, at, at + "15,088.87".length);
    assert.deepEqual(
      places.map((place) =>
        place.kind === "line" ? line.slice(place.from - 1, place.to - 1) : place.kind,
      ),
      ["1", "5", ",088", ".87"],
    );
  });
});

it("a page without links is body from beginning to end", () => {
  const document = readHtml(
    "<h2>决算</h2><div>更新时间：2018-03-06</div><div><p>一<br>二</p></div>",
  );
  assert.deepEqual(shown(document, "body"), ["## 决算", "更新时间：2018-03-06", "一", "二"]);
});

it("a table inside a cell stands behind its table", () => {
  const document = readHtml(
    "<table><tr><td>甲<td>乙<td>丙丁戊己庚辛壬癸<tr><td>1<td><table><tr><td>2<td>3</table><td>4</table>",
  );
  assert.deepEqual(
    document.blocks.map((block) =>
      block.kind === "table" ? block.cells.map((cell) => cell.text.text).join(" ") : "",
    ),
    ["甲 乙 丙丁戊己庚辛壬癸 1 4", "2 3"],
  );
});

it("an entity after a blank stands at its own beginning", () => {
  const text = "<p><a>x</a> &gt;<b>y</b> &ge;95</p>";
  const [block] = readHtml(text).blocks;
  assert.ok(block?.kind === "paragraph");
  assert.equal(block.text.text, "x >y ≥95");
  assert.deepEqual(placesOf(block.text, 2, 3), [{ kind: "line", line: 1, from: 13, to: 14 }]);
});

it("200,000 nested elements are read, flat below the limit, which is named", () => {
  const document = readHtml(`${"<div>".repeat(200_000)}14.88万元`);
  assert.deepEqual(shown(document, "body"), ["14.88万元"]);
  assert.deepEqual(document.limits, [{ limit: "nesting", allowed: 1000 }]);
});

it("every text of any page says what stands at its place", () => {
  const pieces = fc.constantFrom(
    ..."<p>|</p>|<div>|</div>|<table>|<tr>|<td colspan=2>|<td rowspan=3>|</table>|<b>|</b>|<br>| |\n".split(
      "|",
    ),
    ..."&nbsp;|&amp|&gt;|&#65;|&|<|>|<!--|-->|<pre>|<a href=x>|</a>|<ul><li>|14.88|万元|<span hidden>|</span>|\r\n|𠀀".split(
      "|",
    ),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join("");
      checkPlaces(readHtml(text), text);
    }),
    { numRuns: 500 },
  );
});

function shown(document: SourceDocument, role: Block["role"]): readonly string[] {
  return document.blocks
    .filter((block) => block.role === role)
    .map((block) => {
      if (block.kind === "table") return `${block.grid} ${block.rowCount}×${block.columnCount}`;
      return block.kind === "heading"
        ? `${"#".repeat(block.level)} ${block.text.text}`
        : block.text.text;
    });
}
