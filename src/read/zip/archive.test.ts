import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { placesOf } from "#model/source-document.ts";
import { read } from "#read/read.ts";
import { docxOf, paragraph } from "#test/fixtures/office/docx.ts";
import { xlsxOf } from "#test/fixtures/office/xlsx.ts";
import { zipOf } from "#test/fixtures/office/zip.ts";
import { openZip } from "./directory.ts";

const NARRATIVE = docxOf(paragraph("收入14.88万元"));
const TABLES = xlsxOf([{ name: "表", rows: [["收入", "14.88"]] }]);

describe("a zip of several files", () => {
  it("is one disclosure in the order of names, every place with its file", async () => {
    const bytes = zipOf([
      { name: "决算/附件10.xlsx", content: TABLES },
      { name: "决算/附件2.docx", content: NARRATIVE, isStored: true },
      { name: "__MACOSX/决算/._附件2.docx", content: "x" },
      { name: "决算/章.png", content: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) },
      { name: "决算/里.zip", content: zipOf([{ name: "a.txt", content: "甲" }]) },
    ]);
    const result = await read(bytes, { name: "决算.zip" });
    assert.ok(result.ok, JSON.stringify(result));
    const files = result.value.blocks.flatMap((block) => {
      const text = block.kind === "table" ? block.cells[0]?.text : block.text;
      return text === undefined ? [] : placesOf(text, 0, 1).map(({ file }) => file);
    });
    assert.deepEqual([...new Set(files)], ["决算/附件2.docx", "决算/附件10.xlsx"]);
    assert.deepEqual(result.value.limits, [{ limit: "archive-files", allowed: 0, found: 2 }]);
  });

  it("one file that is damaged makes it unreadable: half a disclosure is none", async () => {
    const bytes = zipOf([
      { name: "a.docx", content: NARRATIVE },
      { name: "b.docx", content: docxOf("<w:p>") },
    ]);
    const result = await read(bytes, {});
    assert.ok(!result.ok && result.problem.code === "member-unreadable");
    assert.equal(result.problem.file, "b.docx");
    assert.equal(result.problem.cause.code, "damaged");
  });

  it("a zip without anything to read is named as such", async () => {
    const result = await read(zipOf([{ name: "a.bin", content: new Uint8Array(99) }]), {});
    assert.deepEqual(result, { ok: false, problem: { code: "format-not-read", format: "zip" } });
  });

  it("names lead nowhere else, and are read as GB 18030 where they are no UTF-8", () => {
    const gbk = new Uint8Array([0xca, 0xd5, 0xc8, 0xeb]);
    const zip = openZip(
      zipOf([
        { name: "../../etc/passwd", content: "x" },
        { name: "C:\\a\\..\\b.txt", content: "x" },
        { name: "", content: "x", nameBytes: gbk },
      ]),
      "zip",
    );
    assert.ok(zip.ok);
    assert.deepEqual([...zip.value.entries.keys()], ["etc/passwd", "a/b.txt", "收入"]);
  });
});
