import assert from "node:assert/strict";
import { performance } from "node:perf_hooks";
import { test } from "node:test";
import { inflateRawSync } from "node:zlib";
import type { SourceDocument } from "#model/source-document.ts";
import { spansOf } from "#model/source-document.ts";
import { read } from "#read/read.ts";
import { openZip } from "#read/zip/directory.ts";
import { cell, docxOf, paragraph, row } from "#test/fixtures/office/docx.ts";
import { xlsxOf } from "#test/fixtures/office/xlsx.ts";
import { type ZipFile, zipOf } from "#test/fixtures/office/zip.ts";
import { damaged } from "./damage.ts";
import { textsOf } from "./places.ts";
import { type Random, randomFrom } from "./random.ts";

/** Replay one case of a run: FUZZ_SEED=<seed of the case> FUZZ_CASES=1. */
const SEED = Number(process.env["FUZZ_SEED"] ?? Date.now() % 2 ** 31);
const CASES = Math.ceil(Number(process.env["FUZZ_CASES"] ?? 20_000) / 20);
const CASE_MILLISECONDS = 5000;

const TABLE = `<w:tbl>${row(
  cell("项目", `<w:vMerge w:val="restart"/>`) + cell("金额", `<w:gridSpan w:val="2"/>`),
)}${row(cell("", "<w:vMerge/>") + cell("1.00") + cell("2.00"))}</w:tbl>`;

const DOCX = docxOf(
  paragraph("一、收入", `<w:outlineLvl w:val="0"/>`) + TABLE + paragraph("14.88"),
  {
    footnotes: `<w:footnote w:id="1">${paragraph("注")}</w:footnote>`,
    header: paragraph("某局"),
  },
);
const XLSX = xlsxOf([
  { name: "公开01", rows: [["收入支出决算总表"], ["收入", 14.88], [], ["支出", "1,234.50"]] },
]);

/** Pieces of XML on which readers may stumble. */
const PIECES = [
  "<w:p>",
  "</w:p>",
  "<w:tbl>",
  "</w:tbl>",
  "<w:tr>",
  "<w:tc>",
  "</w:tc>",
  `<w:gridSpan w:val="99999"/>`,
  `<w:gridBefore w:val="-1"/>`,
  "<w:vMerge/>",
  "<w:txbxContent>",
  `<w:fldChar w:fldCharType="begin"/>`,
  `<w:fldChar w:fldCharType="end"/>`,
  "<w:del>",
  "<w:t>14.88</w:t>",
  "&#0;",
  "&a;",
  "<![CDATA[",
  "<!DOCTYPE a>",
  `<c r="XFD1048576"><v>1</v></c>`,
  `<c r="A1" t="s"><v>9</v></c>`,
  `<mergeCell ref="A1:XFD1048576"/>`,
  `<v>1e308</v>`,
  `<row r="-1">`,
];

/** A copy whose parts are damaged inside, so that the zip is whole again. */
function damagedInside(bytes: Uint8Array, random: Random): Uint8Array {
  const zip = openZip(bytes, "zip");
  assert.ok(zip.ok);
  const files = [...zip.value.entries.values()].map((entry): ZipFile => {
    const content = new TextDecoder().decode(inflateRawSync(bytes.subarray(entry.from, entry.to)));
    if (random.below(3) > 0) return { name: entry.name, content };
    const at = random.below(content.length + 1);
    const kind = random.below(4);
    if (kind === 0) return { name: entry.name, content: content.slice(0, at) };
    if (kind === 1) return { name: entry.name, content: content.slice(at) };
    const piece = random.pick(["", ...PIECES]).repeat(1 + random.below(3));
    const rest = content.slice(kind === 2 ? at : at + random.below(60));
    return { name: entry.name, content: content.slice(0, at) + piece + rest };
  });
  return zipOf(files);
}

/** Tables hold their cells, spans lie in their texts, places are of the format's kind. */
function checkDocument(document: SourceDocument): void {
  for (const block of document.blocks) {
    if (block.kind !== "table") continue;
    for (const { row: at, rowSpan, column, colSpan, text } of block.cells) {
      assert.ok(at >= 0 && at + rowSpan <= block.rowCount);
      assert.ok(column >= 0 && column + colSpan <= block.columnCount);
      assert.notEqual(text.text, "");
    }
  }
  for (const text of textsOf(document)) {
    let last = 0;
    for (const span of spansOf(text)) {
      assert.ok(span.length > 0 && span.at >= last);
      last = span.at + span.length;
      assert.ok(last <= text.text.length);
      if (document.format === "docx") assert.equal(span.kind, "block");
      if (document.format === "xlsx") assert.equal(span.kind, "cell");
    }
  }
}

test(`damaged Office files are read or refused (seed ${SEED}, ${CASES} cases)`, async (context) => {
  const outcomes = new Map<string, number>();
  for (let index = 0; index < CASES; index++) {
    const random = randomFrom(SEED + index);
    const whole = random.pick([DOCX, XLSX]);
    const bytes = random.below(3) === 0 ? damaged([whole], random) : damagedInside(whole, random);
    const before = performance.now();
    try {
      const result = await read(bytes, { name: "a.docx" });
      if (result.ok) checkDocument(result.value);
      const outcome = result.ok ? result.value.format : result.problem.code;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    } catch (cause) {
      throw new Error(`replay with FUZZ_SEED=${SEED + index} FUZZ_CASES=1`, { cause });
    }
    const took = performance.now() - before;
    assert.ok(took < CASE_MILLISECONDS, `FUZZ_SEED=${SEED + index} took ${took.toFixed(0)} ms`);
  }
  context.diagnostic([...outcomes].map(([outcome, times]) => `${outcome} ${times}`).join(", "));
  if (CASES >= 500) for (const kind of ["docx", "xlsx", "damaged"]) assert.ok(outcomes.has(kind));
});

/** Inputs on which a careless reader hangs or fills the memory. */
const HOSTILE: readonly (readonly [string, () => Uint8Array])[] = [
  ["a million empty paragraphs", () => docxOf(`<w:p/>${numbered("<w:p/>", 1_000_000)}`)],
  ["tables in tables", () => docxOf(numbered(`<w:tbl><w:tr><w:tc>${paragraph("1")}`, 100_000))],
  [
    "cells without end",
    () => docxOf(`<w:tbl><w:tr>${numbered(cell("1.00"), 200_000)}</w:tr></w:tbl>`),
  ],
  [
    "cells that span",
    () =>
      docxOf(`<w:tbl>${numbered(row(cell("1", `<w:gridSpan w:val="999"/>`)), 100_000)}</w:tbl>`),
  ],
  ["one text of 40 MB", () => docxOf(paragraph(numbered("一般公共预算14.88万元", 1_300_000)))],
  [
    "fields without end",
    () =>
      docxOf(`<w:p>${numbered(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>`, 500_000)}</w:p>`),
  ],
  [
    "cells at the far end",
    () =>
      xlsxOf([
        { name: "a", rows: [["a"]], merges: numbers(50_000).map((at) => `A${at}:XFD${at}`) },
      ]),
  ],
  [
    "a sheet of many rows",
    () => xlsxOf([{ name: "a", rows: numbers(100_000).map((at) => ["项目", at]) }]),
  ],
];

/** Packing takes out what is the same; a count in a comment keeps the ratio of documents. */
function numbered(piece: string, times: number): string {
  let text = "";
  for (let at = 0; at < times; at++) text += at % 20 === 0 ? `${piece}<!--${at * 7919}-->` : piece;
  return text;
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}

for (const [what, make] of HOSTILE) {
  test(`${what}: read or refused in time`, async (context) => {
    const bytes = make();
    const before = performance.now();
    const result = await read(bytes, {});
    const took = performance.now() - before;
    const outcome = result.ok ? `${result.value.blocks.length} blocks` : result.problem.code;
    context.diagnostic(`${took.toFixed(0)} ms, ${outcome}`);
    assert.ok(took < 15_000, `${took.toFixed(0)} ms`);
    if (result.ok) checkDocument(result.value);
  });
}
