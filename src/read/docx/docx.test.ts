import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Block, placesOf, type SourceDocument } from "#model/source-document.ts";
import { cell, docxOf, paragraph, relation, row } from "#test/fixtures/office/docx.ts";
import { zipOf } from "#test/fixtures/office/zip.ts";
import { readDocx } from "./docx.ts";
import { numberText } from "./number-text.ts";

function documentOf(bytes: Uint8Array): SourceDocument {
  const result = readDocx(bytes);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

function textsOf(bytes: Uint8Array): readonly string[] {
  return documentOf(bytes).blocks.map(lineOf);
}

function lineOf(block: Block): string {
  if (block.kind === "table") {
    return block.cells
      .map((each) => {
        const span = `${each.colSpan}x${each.rowSpan}`;
        return `${each.row},${each.column}${span === "1x1" ? "" : `+${span}`}:${each.text.text}`;
      })
      .join(" ");
  }
  const role = block.role === "body" ? "" : `(${block.role}) `;
  return role + (block.kind === "heading" ? `h${block.level} ` : "") + block.text.text;
}

describe("paragraphs", () => {
  it("are headings by outline level, by the style's and by its name, inherited", () => {
    const styles =
      `<w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 2"/></w:style>` +
      `<w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>` +
      `<w:style w:type="paragraph" w:styleId="c"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>` +
      `<w:style w:type="paragraph" w:styleId="d"><w:name w:val="toc 1"/></w:style>`;
    const body =
      paragraph("一", `<w:pStyle w:val="b"/>`) +
      paragraph("二", `<w:pStyle w:val="c"/>`) +
      paragraph("三", `<w:outlineLvl w:val="2"/>`) +
      paragraph("四", `<w:pStyle w:val="c"/><w:outlineLvl w:val="9"/>`) +
      paragraph("五", `<w:pStyle w:val="d"/>`);
    assert.deepEqual(textsOf(docxOf(body, { styles })), [
      ...["h2 一", "h1 二", "h3 三", "四", "(contents) 五"],
    ]);
  });

  it("print the numbers of their lists, level by level, and their places do not count them", () => {
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>` +
      `<w:lvlText w:val="${text}"/><w:suff w:val="nothing"/></w:lvl>`;
    const numbering =
      `<w:abstractNum w:abstractNumId="7">${level(0, "chineseCounting", "%1、")}` +
      `${level(1, "chineseCounting", "（%2）")}${level(2, "decimal", "%3.")}</w:abstractNum>` +
      `<w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>`;
    const item = (text: string, at: number) =>
      paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="3"/></w:numPr>`);
    const body =
      item("收入", 0) + item("甲", 1) + item("2024年", 2) + item("乙", 1) + item("支出", 0);
    const document = documentOf(docxOf(body + item("丙", 1), { numbering }));
    assert.deepEqual(document.blocks.map(lineOf), [
      ...["一、收入", "（一）甲", "1. 2024年", "（二）乙", "二、支出", "（一）丙"],
    ]);
    const [, , third] = document.blocks;
    assert.ok(third?.kind === "paragraph");
    assert.deepEqual(placesOf(third.text, 3, 7), [{ kind: "block", block: "p3", from: 1, to: 5 }]);
  });

  it("leave out what is deleted, hidden or the code of a field, and keep what is inserted", () => {
    const run = (text: string, marks = "") =>
      `<w:r><w:rPr>${marks}</w:rPr><w:t>${text}</w:t></w:r>`;
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body =
      `<w:p>${run("收入")}<w:del>${run("1.00")}</w:del><w:ins>${run("2.00")}</w:ins>` +
      `${run("暗", "<w:vanish/>")}${field("begin")}<w:r><w:instrText>=SUM(A1)</w:instrText></w:r>` +
      `${run("码")}${field("separate")}${run("万元")}${field("end")}</w:p>` +
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run("支")}</w:p><w:p>${run("出")}</w:p>`;
    assert.deepEqual(textsOf(docxOf(body)), ["收入2.00万元", "支出"]);
  });

  it("a field that is never parted hides nothing behind its paragraph", () => {
    const body = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>${paragraph("14.88")}`;
    assert.deepEqual(textsOf(docxOf(body)), ["14.88"]);
  });

  it("end at a line break, and the text goes on in its place", () => {
    const body = "<w:p><w:r><w:t>　甲乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>";
    const { blocks } = documentOf(docxOf(body));
    assert.deepEqual(
      blocks.map((block) => (block.kind === "table" ? [] : placesOf(block.text, 0, 9))),
      [
        [{ kind: "block", block: "p1", from: 2, to: 4 }],
        [{ kind: "block", block: "p1", from: 5, to: 6 }],
      ],
    );
  });

  it("a text box stands once, behind the paragraph that holds it", () => {
    const box = `<w:txbxContent>${paragraph("单位：万元")}</w:txbxContent>`;
    const body =
      `<w:p><w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice>` +
      `<mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>${paragraph("后")}`;
    const { blocks } = documentOf(docxOf(body));
    assert.deepEqual(blocks.map(lineOf), ["前", "单位：万元", "后"]);
    assert.ok(blocks[1]?.kind === "paragraph");
    assert.deepEqual(placesOf(blocks[1].text, 0, 2), [
      { kind: "block", block: "p1/box1/p1", from: 1, to: 3 },
    ]);
  });

  it("notes stand at the end, running heads are furniture", () => {
    const footnotes =
      `<w:footnote w:type="separator" w:id="0">${paragraph("—")}</w:footnote>` +
      `<w:footnote w:id="2">${paragraph("含结转")}</w:footnote>`;
    const header = paragraph("某局");
    const texts = textsOf(docxOf(paragraph("正文"), { footnotes, header }));
    assert.deepEqual(texts, ["正文", "含结转", "(furniture) 某局"]);
  });
});

describe("tables", () => {
  it("hold merged cells at their corner, and columns in which no cell begins are none", () => {
    const body = `<w:tbl>${row(
      cell("项目", `<w:vMerge w:val="restart"/>`) + cell("金额", `<w:gridSpan w:val="4"/>`),
    )}${row(
      cell("", "<w:vMerge/>") +
        cell("预算", `<w:gridSpan w:val="2"/>`) +
        cell("决算", `<w:gridSpan w:val="2"/>`),
    )}${row(cell("1.00", `<w:gridSpan w:val="2"/>`) + cell("2.00"), `<w:gridBefore w:val="1"/>`)}</w:tbl>`;
    const { blocks } = documentOf(docxOf(body));
    assert.deepEqual(blocks.map(lineOf), [
      "0,0+1x2:项目 0,1+2x1:金额 1,1:预算 1,2:决算 2,1:1.00 2,2:2.00",
    ]);
    const [table] = blocks;
    assert.ok(table?.kind === "table");
    assert.deepEqual(placesOf(table.cells[5]?.text ?? { text: "", spans: [] }, 0, 4), [
      { kind: "block", block: "t1/r3/c4", from: 1, to: 5 },
    ]);
  });

  it("deleted rows are gone, tables in cells follow, a frame of one cell is no table", () => {
    const inner = `<w:tbl>${row(cell("里1") + cell("里2"))}</w:tbl>`;
    const outer = `<w:tbl>${row(cell("甲"), "<w:del/>")}${row(
      `${cell("乙")}<w:tc>${inner}${paragraph("丙")}</w:tc>`,
    )}</w:tbl>`;
    const frame = `<w:tbl>${row(`<w:tc>${paragraph("题")}${inner}${paragraph("注")}</w:tc>`)}</w:tbl>`;
    assert.deepEqual(textsOf(docxOf(outer + frame)), [
      ...["0,0:乙 0,1:丙", "0,0:里1 0,1:里2", "题", "0,0:里1 0,1:里2", "注"],
    ]);
  });

  it("lines of a cell are joined, figures are kept apart", () => {
    const two = (a: string, b: string) => `<w:tc>${paragraph(a)}${paragraph(b)}</w:tc>`;
    const body = `<w:tbl>${row(two("一般公共", "服务") + two("1.00", "2.00"))}</w:tbl>`;
    assert.deepEqual(textsOf(docxOf(body)), ["0,0:一般公共服务 0,1:1.00 2.00"]);
  });
});

describe("what a Word file may hide", () => {
  it("is passed over and said", () => {
    const relations =
      relation("attachedTemplate", "http://x.example/a.dotm", "External") +
      relation("hyperlink", "http://x.example/", "External");
    const files = [
      { name: "word/vbaProject.bin", content: "x" },
      { name: "word/embeddings/a.xlsx", content: "x" },
    ];
    const { limits } = documentOf(docxOf(paragraph("正文"), { relations, files }));
    assert.deepEqual(limits, [
      { limit: "macros", allowed: 0, found: 1 },
      { limit: "external-links", allowed: 0, found: 1 },
      { limit: "embedded-objects", allowed: 0, found: 1 },
    ]);
  });

  const refused: readonly (readonly [string, Uint8Array, string])[] = [
    ["entities", docxOf("&lol;"), "damaged"],
    [
      "a document type",
      zipOf([{ name: "word/document.xml", content: `<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>` }]),
      "damaged",
    ],
    ["nesting without end", docxOf("<w:sdt>".repeat(5000)), "damaged"],
    ["no document", zipOf([{ name: "word/other.xml", content: "<a/>" }]), "damaged"],
    ["no text", docxOf("<w:p><w:r><w:drawing/></w:r></w:p>"), "no-text"],
    ["a missing end", docxOf(paragraph("甲")).slice(0, 400), "damaged"],
    [
      "a bomb by its directory",
      zipOf([{ name: "word/document.xml", content: " ".repeat(5_000_000) }]),
      "too-large",
    ],
    [
      "a bomb that its directory denies",
      zipOf([{ name: "word/document.xml", content: " ".repeat(5_000_000), claimedBytes: 900 }]),
      "damaged",
    ],
    [
      "a password on the zip",
      zipOf([{ name: "word/document.xml", content: "x", flags: 1 }]),
      "encrypted",
    ],
  ];
  for (const [what, bytes, code] of refused) {
    it(`${what}: refused as ${code}`, () => {
      const result = readDocx(bytes);
      assert.equal(result.ok ? "ok" : result.problem.code, code);
    });
  }

  it("a digit that changed in transport is refused, not read", () => {
    const bytes = zipOf([{ name: "word/document.xml", content: "<a>14.88</a>", isStored: true }]);
    const at = new TextDecoder("latin1").decode(bytes).indexOf("14.88");
    bytes[at] = 0x39;
    const result = readDocx(bytes);
    assert.equal(result.ok ? "ok" : result.problem.code, "damaged");
  });
});

it("numbers of lists are printed as their format says", () => {
  const printed = [1, 10, 12, 20, 105].map((value) => numberText(value, "chineseCounting"));
  assert.deepEqual(printed, ["一", "十", "十二", "二十", "一百零五"]);
  assert.equal(numberText(3, "decimalEnclosedCircle"), "③");
  assert.equal(numberText(28, "lowerLetter"), "bb");
  assert.equal(numberText(1994, "upperRoman"), "MCMXCIV");
  assert.equal(numberText(5, "unheard-of"), "5");
});
