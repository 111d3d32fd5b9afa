import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import { pdfAssets } from "#host/pdf-assets.ts";
import type { Block, SourceDocument, Table } from "#model/source-document.ts";
import { placesOf } from "#model/source-document.ts";
import type { DrawnPage } from "#test/fixtures/pdf/drawn-pdf.ts";
import {
  bar,
  drawnPdf,
  grid,
  line,
  rightText,
  sideText,
  table,
  text,
} from "#test/fixtures/pdf/drawn-pdf.ts";
import type { PdfLimits } from "./limits.ts";
import { readPdf } from "./pdf.ts";

const assets = pdfAssets();
const XS = [60, 200, 300, 400];

describe("ruled tables", () => {
  it("a two-row header has merged cells", async () => {
    const marks = [
      ...[100, 140, 160].map((y) => line(60, y, 400, y)),
      line(200, 120, 400, 120),
      ...[60, 200, 400].map((x) => line(x, 100, x, 160)),
      line(300, 120, 300, 160),
      ...[text(65, 124, "项目"), text(270, 114, "决算数"), text(210, 134, "合计")],
      ...[text(310, 134, "基本支出"), text(65, 154, "行政运行"), text(210, 154, "51.32")],
      text(310, 154, "11.31"),
    ];
    assert.deepEqual(rowsOf(tablesIn(await read([{ marks }]))[0]), [
      "0,1×2 项目|1,2×1 决算数",
      "1,1×1 合计|2,1×1 基本支出",
      "0,1×1 行政运行|1,1×1 51.32|2,1×1 11.31",
    ]);
  });

  it("a wrapped name and the figures beside its middle are one row", async () => {
    const marks = [
      ...grid(XS, [100, 120, 160]),
      ...[text(63, 114, "科目名称"), text(203, 114, "合计"), text(303, 114, "基本支出")],
      ...[text(63, 134, "机关事业单位基本养老"), text(63, 150, "保险缴费支出")],
      ...[text(203, 142, "6.18"), text(303, 142, "6.18")],
    ];
    assert.deepEqual(textsOf(tablesIn(await read([{ marks }]))[0]), [
      ["科目名称", "合计", "基本支出"],
      ["机关事业单位基本养老保险缴费支出", "6.18", "6.18"],
    ]);
  });

  it("thin filled rectangles are lines, open sides are sides", async () => {
    const marks = [
      ...[100, 120, 140].map((y) => bar(60, y, 340, 0.7)),
      ...[200, 300].map((x) => bar(x, 100, 0.7, 40)),
      ...[text(63, 114, "项目"), text(203, 114, "预算"), text(303, 114, "决算")],
      ...[text(63, 134, "印刷费"), text(203, 134, "1.00"), text(303, 134, "0.50")],
    ];
    assert.deepEqual(textsOf(tablesIn(await read([{ marks }]))[0]), [
      ["项目", "预算", "决算"],
      ["印刷费", "1.00", "0.50"],
    ]);
  });

  it("a framed paragraph is a paragraph", async () => {
    const words = "说明：本部门没有政府性基金预算收入，故本表无数据。";
    const marks = [...grid([60, 500], [100, 130]), text(65, 120, words)];
    assert.deepEqual(bodyOf(await read([{ marks }])), [words]);
  });

  it("figures above each other in a row without rules are rows of their own", async () => {
    const marks = [
      ...grid(XS, [100, 120, 180]),
      ...[text(63, 114, "项目"), text(203, 114, "预算"), text(303, 114, "决算")],
      ...[text(63, 134, "办公费"), text(203, 134, "1.00"), text(303, 134, "0.50")],
      ...[text(63, 152, "印刷费"), text(203, 152, "2.00"), text(303, 152, "2.50")],
      ...[text(63, 170, "水费"), text(203, 170, "3.00"), text(303, 170, "3.50")],
    ];
    assert.deepEqual(textsOf(tablesIn(await read([{ marks }]))[0]).slice(1), [
      ["办公费", "1.00", "0.50"],
      ["印刷费", "2.00", "2.50"],
      ["水费", "3.00", "3.50"],
    ]);
  });

  it("turned text in a cell is read in its direction", async () => {
    const marks = [
      ...grid([60, 80, 300], [100, 200]),
      ...[sideText(66, 110, "绩效指标"), text(90, 150, "产出指标")],
    ];
    const [found] = tablesIn(await read([{ marks }]));
    assert.deepEqual(textsOf(found), [["绩效指标", "产出指标"]]);
    const cell = found?.cells[0];
    const [place] = placesOf(cell?.text ?? { text: "", spans: [] }, 2, 4);
    assert.ok(place?.kind === "page" && place.boxes.every((box) => box.y > 129 && box.x < 80));
  });
});

describe("tables over pages", () => {
  const head = ["项目", "预算", "决算"];
  const title = text(250, 80, "支出决算表", 14);
  const first = { marks: [title, ...table(XS, 600, [head, ["甲", "1.00", "2.00"]], 60)] };

  it("go on without a header", async () => {
    const next = { marks: [...table(XS, 60, [["乙", "3.00", "4.00"]]), text(60, 110, "注：完。")] };
    assert.deepEqual(tablesIn(await read([first, next])).map(textsOf), [
      [head, ["甲", "1.00", "2.00"], ["乙", "3.00", "4.00"]],
    ]);
  });

  it("drop a header that is the same once more, under the same title", async () => {
    const next = { marks: [title, ...table(XS, 100, [head, ["乙", "3.00", "4.00"]])] };
    const document = await read([first, next]);
    assert.deepEqual(tablesIn(document).map(textsOf), [
      [head, ["甲", "1.00", "2.00"], ["乙", "3.00", "4.00"]],
    ]);
    assert.deepEqual(bodyOf(document), ["支出决算表"]);
  });

  it("end where a new title stands", async () => {
    const other = text(250, 80, "收入决算表", 14);
    const next = { marks: [other, ...table(XS, 100, [head, ["乙", "3.00", "4.00"]])] };
    assert.equal(tablesIn(await read([first, next])).length, 2);
  });
});

describe("tables without ruled columns", () => {
  it("are read from their alignment, title and unit line stay apart", async () => {
    const rows = [
      "一、一般公共服务支出 264.87 62.63",
      "二、教育支出 9.00 9.00",
      "合计 273.87 71.63",
    ];
    const marks = [
      ...[text(200, 60, "支出决算表"), text(60, 80, "编制单位：某局")],
      ...[rightText(400, 80, "单位：万元"), text(60, 100, "项目")],
      ...[rightText(300, 100, "合计"), rightText(400, 100, "基本支出")],
      ...rows.flatMap((row, index) => {
        const [name = "", sum = "", basic = ""] = row.split(" ");
        const y = 120 + index * 18;
        return [text(60, y, name), rightText(300, y, sum), rightText(400, y, basic)];
      }),
    ];
    const document = await read([{ marks }]);
    const [found] = tablesIn(document);
    assert.equal(found?.grid, "aligned");
    assert.deepEqual(textsOf(found), [
      ["项目", "合计", "基本支出"],
      ...rows.map((row) => row.split(" ")),
    ]);
    assert.deepEqual(bodyOf(document), ["支出决算表", "编制单位：某局", "单位：万元"]);
  });

  it("are never made of prose", async () => {
    const words = "本年支出合计307.82万元，其中基本支出105.58万元，占34.30%，项目支出";
    const marks = [1, 2, 3, 4, 5].map((index) => text(60, 60 + index * 20, words));
    assert.deepEqual(tablesIn(await read([{ marks }])), []);
  });
});

describe("lines and paragraphs", () => {
  it("digits and Han on one base line are one line, whatever their order in the file", async () => {
    const marks = [
      text(160, 100, "万元。"),
      text(60, 100, "收入合计"),
      text(110, 100.8, "307.82", 11),
    ];
    assert.deepEqual(bodyOf(await read([{ marks }])), ["收入合计 307.82 万元。"]);
  });

  it("wrapped lines are one paragraph without blanks, an indent begins the next", async () => {
    const full = "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十";
    const marks = [
      ...[text(80, 100, full.slice(2)), text(60, 125, full), text(60, 150, "结束。")],
      ...[text(80, 175, full.slice(2)), text(60, 200, "另一段。")],
    ];
    assert.deepEqual(bodyOf(await read([{ marks }])), [
      `${full.slice(2)}${full}结束。`,
      `${full.slice(2)}另一段。`,
    ]);
  });

  it("page numbers and running heads are furniture, and paragraphs go on between them", async () => {
    const full = "本单位负责全区社会工作的统筹协调和督促检查以及志愿服务工作的规划指导和经验推广";
    const pages = [1, 2, 3].map((page) => ({
      marks: [
        ...[text(60, 40, "某局决算公开", 9), text(280, 810, `- ${page} -`)],
        ...[60, 85, 110, 135].map((y) => text(60, y + 60, full)),
      ],
    }));
    const document = await read(pages);
    const furniture = document.blocks.filter((block) => block.role === "furniture");
    assert.equal(furniture.length, 6);
    assert.deepEqual(bodyOf(document), [full.repeat(12)]);
  });

  it("lines with leaders are contents", async () => {
    const marks = [text(60, 100, "一、主要职能…………………3"), text(60, 130, "二、机构........4")];
    const document = await read([{ marks }]);
    assert.deepEqual(
      document.blocks.map((block) => block.role),
      ["contents", "contents"],
    );
  });
});

describe("turned pages", () => {
  const rows = [
    ["项目", "预算", "决算"],
    ["印刷费", "1.00", "0.50"],
  ];

  for (const rotate of [90, 180, 270] as const) {
    it(`text on a page shown turned by ${rotate} degrees keeps boxes inside the page`, async () => {
      const document = await read([{ marks: table(XS, 100, rows), rotate }]);
      assert.deepEqual(tablesIn(document).map(textsOf), [rows]);
      assertInside(document);
      const { width = 0, height = 0 } = document.pages[0] ?? {};
      assert.equal(width > height, rotate !== 180);
    });
  }

  it("a table printed on its side is read upright, its boxes stand on the page as shown", async () => {
    const upright = table(XS, 100, rows).map((mark) => `q 0 1 -1 0 595 0 cm ${mark} Q`);
    const document = await read([{ marks: upright }]);
    assert.deepEqual(tablesIn(document).map(textsOf), [rows]);
    assertInside(document);
    const cell = tablesIn(document)[0]?.cells.find((one) => one.text.text === "1.00");
    const [place] = placesOf(cell?.text ?? { text: "", spans: [] }, 0, 4);
    assert.ok(place?.kind === "page");
    // The second row lies 120 to 140 points from the right edge, the column 200 to 300 down.
    for (const { x, y } of place.boxes) assert.ok(x > 450 && x < 480 && y > 200 && y < 300);
  });
});

describe("bad input", () => {
  it("every problem is returned with its code", async () => {
    assert.equal(await problemOf(new Uint8Array()), "empty-file");
    assert.equal(await problemOf(new TextEncoder().encode("no PDF at all")), "damaged");
    const folder = join(import.meta.dirname, "..", "..", "..", "test", "fixtures", "pdf");
    assert.equal(await problemOf(readFileSync(join(folder, "encrypted.pdf"))), "encrypted");
    assert.equal(await problemOf(drawnPdf([{ marks: [line(10, 10, 500, 10)] }])), "no-text");
  });

  it("what is beyond a limit is said", async () => {
    const page = { marks: [text(60, 60, "某局")] };
    const two = await read([page, page, page], { pages: 2 });
    assert.deepEqual(two.limits, [{ limit: "pages", allowed: 2, found: 3 }]);
    assert.equal(two.pages.length, 2);
    const few = await read([page, page], { characters: 1 });
    assert.deepEqual(few.limits, [{ limit: "characters", allowed: 1 }]);
    const rows = [
      ["甲", "乙", "丙"],
      ["一", "二", "三"],
    ];
    const plain = await read([{ marks: table(XS, 100, rows) }], { cellsPerPage: 3 });
    assert.deepEqual(tablesIn(plain), []);
  });

  it("damaged bytes end in a result", async () => {
    const good = drawnPdf([{ marks: table(XS, 100, [["甲", "1.00", "2.00"]]) }]);
    const damage = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(good.length), async (changes, end) => {
        const bad = good.slice(0, end % 3 === 0 ? end : good.length);
        for (const [at, byte] of changes) if (at < bad.length) bad[at] = byte;
        const result = await readPdf(bad, { assets });
        assert.equal(typeof result.ok, "boolean");
      }),
      { numRuns: 100 },
    );
  });
});

async function read(
  pages: readonly DrawnPage[],
  limits: Partial<PdfLimits> = {},
): Promise<SourceDocument> {
  const result = await readPdf(drawnPdf(pages), { assets, limits });
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

async function problemOf(bytes: Uint8Array): Promise<string> {
  const result = await readPdf(bytes, { assets });
  return result.ok ? "none" : result.problem.code;
}

function tablesIn(document: SourceDocument): Table[] {
  return document.blocks.filter((block: Block) => block.kind === "table");
}

function bodyOf(document: SourceDocument): string[] {
  return document.blocks.flatMap((block) => {
    return block.kind !== "table" && block.role === "body" ? [block.text.text] : [];
  });
}

function textsOf(found: Table | undefined): string[][] {
  assert.ok(found);
  const rows = Array.from({ length: found.rowCount }, (): string[] => []);
  for (const cell of found.cells) rows[cell.row]?.push(cell.text.text);
  return rows;
}

function rowsOf(found: Table | undefined): string[] {
  assert.ok(found);
  const rows = Array.from({ length: found.rowCount }, (): string[] => []);
  for (const { row, column, colSpan, rowSpan, text: words } of found.cells) {
    rows[row]?.push(`${column},${colSpan}×${rowSpan} ${words.text}`);
  }
  return rows.map((row) => row.join("|"));
}

function assertInside(document: SourceDocument): void {
  for (const { text: words } of tablesIn(document).flatMap((found) => found.cells)) {
    for (const place of placesOf(words, 0, words.text.length)) {
      assert.ok(place.kind === "page");
      const page = document.pages[place.page - 1];
      for (const { x, y, width, height } of place.boxes) {
        assert.ok(page && x > 0 && y > 0 && x + width < page.width && y + height < page.height);
      }
    }
  }
}
