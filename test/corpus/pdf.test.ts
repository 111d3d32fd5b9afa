import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { pdfAssets } from "#host/pdf-assets.ts";
import type { Cell, SourceDocument, Table } from "#model/source-document.ts";
import { placesOf, spansOf } from "#model/source-document.ts";
import { readPdf } from "#read/pdf/pdf.ts";
import { CORPUS_MISSING, corpusFile, corpusLabels, hasCorpus } from "./corpus.ts";

type StatementCell = {
  readonly statement: string;
  readonly pages: readonly number[];
  readonly row: string;
  readonly column: string;
  readonly value: string;
  readonly side?: string;
};
type Labels = {
  readonly statementCells: readonly StatementCell[];
  readonly narrative: readonly { readonly value: string }[];
};

const NAME = "putuo-social-work-2024";

describe("the pages of a published disclosure", {
  skip: hasCorpus ? false : CORPUS_MISSING,
}, () => {
  let document: SourceDocument;
  let labels: Labels;

  before(async () => {
    document = await readCorpus(`${NAME}.pdf`);
    labels = corpusLabels(NAME) as Labels;
  });

  it("every printed figure stands at the crossing of its row and its column", () => {
    assert.equal(labels.statementCells.length, 205);
    const wrong = labels.statementCells.filter((label) => !isRead(document, label));
    assert.deepEqual(wrong, []);
  });

  it("every statement is one table with the grid that the pages show", () => {
    const sizes = tablesOf(document).map((table) => `${table.rowCount}×${table.columnCount}`);
    // Counted by hand on pages 4 to 16; statements 02, 03 and 04 run over two pages.
    assert.deepEqual(sizes, [
      ...["3×3", "32×4", "20×9", "20×8", "34×7"],
      ...["20×5", "40×6", "5×12", "6×8", "6×8"],
    ]);
  });

  it("no figure stands in two cells", () => {
    const figures = tablesOf(document)
      .flatMap((table) => table.cells)
      .filter((cell) => /^\d+\.\d\d$/.test(cell.text.text));
    assert.equal(figures.length, 205);
  });

  it("the figures of the narrative stand in their order", () => {
    const text = document.blocks
      .map((block) => (block.kind === "table" || block.role !== "body" ? "" : block.text.text))
      .join("\n");
    let at = text.indexOf("第三部分");
    for (const { value } of labels.narrative) {
      at = text.indexOf(value, at);
      assert.notEqual(at, -1, `${value} is missing or out of order`);
    }
  });

  it("the contents are not read as sections", () => {
    const contents = document.blocks.filter((block) => block.role === "contents");
    // By hand: the heading, four parts, and 2 + 9 + 11 sections.
    assert.equal(contents.length, 27);
  });

  it("the box of a figure lies on the page that prints it", () => {
    for (const { text } of tablesOf(document).flatMap((table) => table.cells)) {
      for (const place of placesOf(text, 0, text.text.length)) {
        assert.equal(place.kind, "page");
        if (place.kind !== "page") continue;
        const page = document.pages[place.page - 1];
        for (const { x, y, width, height } of place.boxes) {
          assert.ok(page !== undefined && x > 0 && y > 0 && width > 0 && height > 0);
          assert.ok(x + width < page.width && y + height < page.height);
        }
      }
    }
  });
});

describe("an empty official form", { skip: hasCorpus ? false : CORPUS_MISSING }, () => {
  it("keeps the nine statements apart and full of words without figures", async () => {
    const document = await readCorpus("official-template-department-final-accounts.pdf");
    const tables = tablesOf(document).filter((table) => table.columnCount > 3);
    assert.equal(tables.length, 9);
    for (const cell of tables.flatMap((table) => table.cells)) {
      assert.doesNotMatch(cell.text.text, /\d\.\d/);
    }
  });
});

async function readCorpus(name: string): Promise<SourceDocument> {
  const result = await readPdf(corpusFile(name) ?? new Uint8Array(), { assets: pdfAssets() });
  assert.ok(result.ok);
  return result.value;
}

function tablesOf(document: SourceDocument): readonly Table[] {
  return document.blocks.filter((block) => block.kind === "table");
}

function isRead(document: SourceDocument, label: StatementCell): boolean {
  return tableUnder(document, label.statement).some((table) => {
    return table.cells.some((cell) => {
      return cell.text.text === label.value && isAt(table, cell, label);
    });
  });
}

/** The table below the title of a statement. */
function tableUnder(document: SourceDocument, title: string): readonly Table[] {
  const at = document.blocks.findIndex((block) => {
    return block.kind !== "table" && block.role === "body" && block.text.text === title;
  });
  return document.blocks
    .slice(at)
    .filter((block) => block.kind === "table")
    .slice(0, 1);
}

function isAt(table: Table, cell: Cell, label: StatementCell): boolean {
  const words = table.cells
    .filter((other) => other.row === cell.row && other.column < cell.column)
    .filter((other) => other.text.text !== "" && !/^\d+\.\d\d$/.test(other.text.text))
    .map((other) => other.text.text.trim());
  const header = table.cells
    .filter((other) => other.row < 3 && other.row < cell.row)
    .filter((other) => other.column <= cell.column && cell.column < other.column + other.colSpan)
    .map((other) => other.text.text);
  const row = label.row.replaceAll(" ", "");
  const isRow = words.join("").endsWith(row) || words.join("") === row;
  const isSide = label.side === undefined || header.includes(label.side);
  const isPage = spansOf(cell.text).every((s) => s.kind === "box" && label.pages.includes(s.page));
  return isRow && isSide && isPage && header.includes(label.column);
}
