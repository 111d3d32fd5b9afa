import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readDelimited } from "./delimited.ts";
import { readWorkbook } from "./workbook.ts";

test("cells written with quotes are read back, whatever delimiter and line ends", () => {
  const cell = fc
    .string({ unit: fc.constantFrom("a", "1", "办", '"', ",", ";", "\t", "\n", " ") })
    .map((text) => text.trim().replace(/^[='"\s]+/, ""));
  const grid = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 6,
  });
  fc.assert(
    fc.property(
      grid,
      fc.constantFrom(",", "\t", ";"),
      fc.constantFrom("\n", "\r\n"),
      (rows, by, end) => {
        const head = ["甲", "乙", "丙", "丁", "戊", "己"];
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = [head, ...rows].map((row) => row.map(quoted).join(by)).join(end);
        const read = readDelimited(text).rows.map(({ cells }) => cells);
        assert.deepEqual(read, [head, ...rows.filter((row) => row.some((own) => own !== ""))]);
      },
    ),
  );
});

test("numbers of rows are the lines of the file, blank rows and line ends inside cells counted", () => {
  const { rows } = readDelimited('甲,乙\n\n"一\n二",3\n4,5\n');
  assert.deepEqual(
    rows.map(({ number }) => number),
    [1, 3, 5],
  );
});

test("the marks that keep zeros before codes are stripped", () => {
  const { rows } = readDelimited('编号,码,号\n="0012",\'0013,\t0014\n');
  assert.deepEqual(rows[1]?.cells, ["0012", "0013", "0014"]);
});

test("a quote that never closes spoils its own line only", () => {
  const { rows } = readDelimited('甲,乙\n"一,2\n3,4\n');
  assert.deepEqual(rows.at(-1)?.cells, ["3", "4"]);
});

test("what is no table is refused by name, a bomb before it is opened", async () => {
  const codeOf = async (bytes: Uint8Array) => {
    const read = await readWorkbook(bytes);
    return read.ok ? "read" : read.problem.code;
  };
  const text = (content: string) => new TextEncoder().encode(content);
  assert.equal(await codeOf(new Uint8Array()), "empty-file");
  assert.equal(await codeOf(text("%PDF-1.7\n")), "format-not-read");
  assert.equal(await codeOf(text('<?xml version="1.0"?><总账></总账>')), "ledger-xml-not-read");
  assert.equal(await codeOf(text("PK\u0003\u0004junk")), "damaged");
  assert.equal(
    await codeOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2)),
    "damaged",
  );
  const bomb = zipOf("xl/workbook.xml", 2 ** 31);
  assert.equal(await codeOf(bomb), "too-large");
});

const PACKED = 1_000;

/** A zip of one packed entry whose directory claims a size. */
function zipOf(name: string, unpacked: number): Uint8Array {
  const path = new TextEncoder().encode(name);
  const directory = 30 + path.length + PACKED;
  const end = directory + 46 + path.length;
  const bytes = new Uint8Array(end + 22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(26, path.length, true);
  bytes.set(path, 30);
  view.setUint32(directory, 0x02014b50, true);
  view.setUint32(directory + 20, PACKED, true);
  view.setUint32(directory + 24, unpacked, true);
  view.setUint16(directory + 28, path.length, true);
  bytes.set(path, directory + 46);
  view.setUint32(end, 0x06054b50, true);
  view.setUint16(end + 8, 1, true);
  view.setUint16(end + 10, 1, true);
  view.setUint32(end + 12, 46 + path.length, true);
  view.setUint32(end + 16, directory, true);
  return bytes;
}
