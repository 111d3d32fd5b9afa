import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isImportField } from "#read/import/header.ts";
import type { Sheet } from "#read/workbook/sheet.ts";
import { BOOKS_COLUMNS } from "#standard/accounting/columns.ts";
import { IMPORT_FIELDS, NOTE_WORDS } from "#standard/import-columns.ts";
import { importOf, saidBy, saidByRow } from "./imported.ts";
import { exampleRows, type Grid, layoutA } from "./layouts.ts";

const ROWS = ["A", "B"].map(exampleRows);

/** Words of a field that no other field has. */
function synonymsOf(header: string): readonly string[] {
  const field = Object.keys(BOOKS_COLUMNS).find(
    (name) =>
      isImportField(name) && BOOKS_COLUMNS[name as keyof typeof BOOKS_COLUMNS][0] === header,
  );
  if (field === undefined || !isImportField(field)) return [header];
  const { verified, recalled } = IMPORT_FIELDS[field];
  return [...verified, ...recalled];
}

/** Columns that packages print beside: names of notes, and cells of any kind. */
const EXTRA = fc.record({
  header: fc.constantFrom(...NOTE_WORDS, "流水号", "系统编号", "打印次数", "说明二"),
  cell: fc.constantFrom("", "张三", "1", "2024-06-30", "7101", "2200101", "30201", "100.00", "借"),
});

type Made = { readonly grid: Grid; readonly rows: (typeof ROWS)[number] };

const LISTS = fc
  .record({
    unit: fc.nat({ max: ROWS.length - 1 }),
    choices: fc.array(fc.nat({ max: 20 }), { minLength: 24, maxLength: 24 }),
    order: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
    extras: fc.array(EXTRA, { maxLength: 5 }),
    padding: fc.constantFrom("", " ", "　", "*"),
  })
  .map(({ unit, choices, order, extras, padding }): Made => {
    const rows = ROWS[unit] ?? [];
    const grid = layoutA(rows, {}).map((cells, row) => [
      ...cells,
      ...extras.map(({ header, cell }) => (row === 0 ? header : cell)),
    ]);
    const header = (grid[0] ?? []).map((name, at) => {
      const words = at < choices.length && at < 22 ? synonymsOf(name) : [name];
      return `${words[(choices[at] ?? 0) % words.length] ?? name}${padding}`;
    });
    const places = header.map((_, at) => at).sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0));
    const shuffled = [header, ...grid.slice(1)].map((cells) => places.map((at) => cells[at] ?? ""));
    return { grid: shuffled, rows };
  });

function sheetFrom(grid: Grid): Sheet {
  return { name: "", rows: grid.map((cells, at) => ({ number: at + 1, cells })) };
}

test("columns in any order, under any synonym, among others: the same postings or a question", () => {
  let settled = 0;
  let asked = 0;
  fc.assert(
    fc.property(LISTS, ({ grid, rows }) => {
      const { mapping, lines, problems, proof } = importOf(sheetFrom(grid));
      if (mapping.kind === undefined || mapping.questions.length > 0) {
        asked++;
        return;
      }
      if (problems.length + proof.length > 0) {
        asked++;
        return;
      }
      settled++;
      assert.deepEqual(lines.map(saidBy), rows.map(saidByRow), JSON.stringify(grid[0]));
    }),
    { numRuns: 400 },
  );
  assert.ok(settled > asked, `${settled} settled, ${asked} asked`);
});
