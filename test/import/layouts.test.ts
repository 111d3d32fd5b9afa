import assert from "node:assert/strict";
import { test } from "node:test";
import { utils, write } from "@e965/xlsx";
import { gb18030, utf16 } from "./encodings.ts";
import { importOf, saidBy, saidByRow, sheetOf } from "./imported.ts";
import {
  csvText,
  exampleRows,
  type Grid,
  layoutA,
  layoutB,
  layoutD,
  layoutE,
  layoutI,
  layoutJ,
  layoutK,
  VOCABULARIES,
} from "./layouts.ts";

const LAYOUTS = { layoutA, layoutB, layoutD, layoutE, layoutI, layoutJ, layoutK } as const;

type BookType = "xlsx" | "xls" | "xlml" | "biff8" | "html" | "ods";

function workbook(grid: Grid, bookType: BookType, isTyped: boolean): Uint8Array {
  const typed = (cell: string) => (isTyped && /^-?\d+\.\d\d$/.test(cell) ? Number(cell) : cell);
  const sheet = utils.aoa_to_sheet(grid.map((cells) => cells.map(typed)));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "凭证");
  return new Uint8Array(write(book, { type: "buffer", bookType }));
}

const encode = (text: string) => new TextEncoder().encode(text);

const CONTAINERS: Readonly<Record<string, (grid: Grid) => Uint8Array>> = {
  "csv UTF-8 with mark": (grid) => encode(`\ufeff${csvText(grid)}`),
  "csv UTF-8": (grid) => encode(csvText(grid)),
  "csv GB18030": (grid) => gb18030(csvText(grid)),
  "tsv UTF-16": (grid) => utf16(csvText(grid, "\t")),
  "csv with semicolons": (grid) =>
    encode(
      csvText(
        grid.map((row) => row.map((c) => c.replaceAll(";", "；"))),
        ";",
      ),
    ),
  "xlsx of texts": (grid) => workbook(grid, "xlsx", false),
  "xlsx of numbers": (grid) => workbook(grid, "xlsx", true),
  xls: (grid) => workbook(grid, "biff8", true),
  "SpreadsheetML 2003": (grid) => workbook(grid, "xlml", true),
  "HTML named xls": (grid) => workbook(grid, "html", false),
};

for (const [name, layout] of Object.entries(LAYOUTS)) {
  for (const [container, bytesOf] of Object.entries(CONTAINERS)) {
    test(`the worked example in ${name}, ${container}, gives its postings in three vocabularies`, async () => {
      for (const unit of ["A", "B"]) {
        const rows = exampleRows(unit);
        const isPaired = rows.every(
          (row, at) => at % 2 === 1 || row.number === rows[at + 1]?.number,
        );
        if (name === "layoutD" && !isPaired) continue;
        for (const words of VOCABULARIES) {
          const sheet = await sheetOf(bytesOf(layout(rows, words)));
          const imported = importOf(sheet);
          assert.deepEqual(imported.mapping.questions, []);
          assert.deepEqual(imported.problems, []);
          assert.deepEqual(imported.proof, []);
          const said = imported.lines.map(saidBy);
          const expected = rows.map(saidByRow);
          if (name === "layoutD") {
            said.sort();
            expected.sort();
          }
          assert.deepEqual(said, expected);
        }
      }
    });
  }
}
