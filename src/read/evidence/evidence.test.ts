import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { EvidenceKindKey, EvidenceSource } from "#model/evidence.ts";
import { openEvidence } from "./evidence.ts";
import { cellText } from "./finish.ts";

const SOURCE: EvidenceSource = {
  name: "台账",
  kind: "register",
  files: ["a.csv"],
  columns: new Map(),
  constants: new Map(),
  words: new Map(),
  from: 20240101,
  to: 20241231,
  asked: undefined,
  scale: 5,
  systems: [],
  hours: undefined,
  log: undefined,
  box: undefined,
  place: { line: 1, column: 1 },
};

function source(kind: EvidenceKindKey, more: Partial<EvidenceSource> = {}): EvidenceSource {
  return { ...SOURCE, kind, ...more };
}

function readOf(of: EvidenceSource, content: string | Uint8Array, size = 1 << 20) {
  const reader = openEvidence(of);
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  for (let at = 0; at < bytes.length; at += size) reader.feed("a.csv", bytes.slice(at, at + size));
  if (bytes.length === 0) reader.feed("a.csv", bytes);
  return reader.end();
}

function rowsOf(of: EvidenceSource, content: string | Uint8Array, size?: number) {
  const { table } = readOf(of, content, size);
  return Array.from({ length: table.length }, (_, row) =>
    Object.fromEntries([...table.columns].map(([key, column]) => [key, cellText(column, row)])),
  );
}

function shown(of: EvidenceSource, content: string): readonly string[] {
  return readOf(of, content).problems.problems.map(
    ({ row, column, code }) => `${row} ${column} ${code}`,
  );
}

const REGISTER = `序号,日期,类别,数量,计量单位
A1,2024-03-05,公告,"1,250.5",条
A2,2024年3月6日,公告,3,条
`;

test("a register is read whatever the chunks, the encoding and the line ends", () => {
  const rows = rowsOf(source("register"), REGISTER);
  assert.deepEqual(rows, [
    { record: "A1", date: "2024-03-05", category: "公告", quantity: "1250.5", unit: "条" },
    { record: "A2", date: "2024-03-06", category: "公告", quantity: "3", unit: "条" },
  ]);
  for (const size of [1, 2, 5, 17]) assert.deepEqual(rowsOf(SOURCE, REGISTER, size), rows);
  const wide = new Uint8Array(Buffer.from(`\ufeff${REGISTER}`, "utf16le"));
  assert.deepEqual(rowsOf(SOURCE, wide, 7), rows);
  const windows = `\ufeff2024年度公告台账,,,,\r\n${REGISTER.replaceAll("\n", "\r\n").trim()}`;
  assert.deepEqual(rowsOf(SOURCE, windows, 9), rows);
});

test("an export in GB 18030 under an ASCII header is read by its mapping", () => {
  const mapped = source("register", {
    columns: new Map([
      ["record", "ID"],
      ["date", "DT"],
      ["category", "TYPE"],
    ]),
    constants: new Map([["unit", "宗"]]),
    words: new Map([["category", new Map([["ZPG", "招拍挂"]])]]),
  });
  const head = new TextEncoder().encode("ID,DT,TYPE,REMARK\n1,20240305,ZPG,");
  // 宗地 in GB 18030.
  const tail = Uint8Array.of(0xd7, 0xda, 0xb5, 0xd8, 0x0a);
  const bytes = new Uint8Array(head.length + tail.length);
  bytes.set(head);
  bytes.set(tail, head.length);
  const { table, problems } = readOf(mapped, bytes, 11);
  assert.deepEqual(problems.problems, []);
  assert.equal(table.parts[0]?.encoding, "gb18030");
  assert.deepEqual(table.parts[0]?.unusedColumns, ["REMARK"]);
  assert.deepEqual(rowsOf(mapped, bytes), [
    { record: "1", date: "2024-03-05", category: "招拍挂", unit: "宗" },
  ]);
});

test("every bad cell of every row is named with its row and column", () => {
  const text = `记录编号,日期,数量,检查对象
A1,2023-12-31,1,
A2,2024-02-30,-1,
A3,,1.2345678,
A1,2024-05-05,一,
A5,2024-05-05,99999999999999,x,y
`;
  assert.deepEqual(shown(source("register"), text), [
    "2 日期 day-outside",
    "3 日期 day-unreadable",
    "3 数量 number-out-of-range",
    "4 日期 cell-missing",
    "4 数量 number-too-fine",
    "5 数量 number-unreadable",
    "6  row-too-wide",
    "5 记录编号 row-twice",
  ]);
  const { table } = readOf(source("register"), text);
  assert.equal(table.faultyRows, 2);
  assert.deepEqual(Object.fromEntries(table.faultyCells), { date: 3, quantity: 3 });
});

test("answers off the scale, states that nobody knows and parts above the whole are refused", () => {
  const survey = "问卷编号,日期,题号,选项\nF1,2024-05-01,1,6\nF1,2024-05-01,2,满意\n";
  assert.deepEqual(shown(source("questionnaire"), survey), ["2 选项 answer-off-scale"]);
  const log = "系统,起,止,状态\n专网,2024-05-01 08:00,2024-05-01 07:00,坏了\n";
  assert.deepEqual(shown(source("uptime"), log), ["2 状态 word-unknown", "2 起 order-reversed"]);
  const reviews = "批次,日期,参评数,合格数,结论\n一,2024-05-01,5,6,通过\n";
  assert.deepEqual(shown(source("reviews"), reviews), ["2 合格数 part-over-whole"]);
});

test("what is no register is said once for the file", () => {
  assert.deepEqual(shown(SOURCE, ""), ["0  register-empty"]);
  assert.deepEqual(shown(SOURCE, "记录编号,日期\n"), ["0  register-empty"]);
  assert.deepEqual(shown(SOURCE, "甲,乙\n1,2\n"), ["0  columns-missing"]);
  assert.deepEqual(shown(SOURCE, '记录编号,日期\n"A1,2024-01-01\n'), ["2  row-too-long"]);
  const reader = openEvidence(SOURCE);
  reader.missing("b.csv");
  assert.equal(reader.end().problems.problems[0]?.code, "file-missing");
});

test("several files are one register; a column that only one has is empty in the rest", () => {
  const reader = openEvidence(SOURCE);
  const encoder = new TextEncoder();
  reader.feed("a.csv", encoder.encode("记录编号,日期\n1,2024-01-01\n"));
  reader.feed("b.csv", encoder.encode("日期,记录编号,类别\n2024-01-02,2,甲\n2024-01-02,1,甲\n"));
  const { table, problems } = reader.end();
  const category = table.columns.get("category");
  assert.ok(category);
  assert.deepEqual(
    [0, 1].map((row) => cellText(category, row)),
    ["", "甲"],
  );
  assert.deepEqual(
    problems.problems.map(({ file, row, code }) => `${file} ${row} ${code}`),
    ["b.csv 3 row-twice"],
  );
});

test("whatever the bytes, reading ends and every problem has a file", () => {
  const original = new TextEncoder().encode(REGISTER);
  const edits = fc.array(
    fc.tuple(fc.nat(original.length - 1), fc.oneof(fc.nat(255), fc.constantFrom(10, 34, 44))),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(edits, fc.integer({ min: 1, max: 90 }), (list, size) => {
      const bytes = original.slice();
      for (const [at, byte] of list) bytes[at] = byte;
      const { table, problems } = readOf(SOURCE, bytes, size);
      assert.ok(table.length <= 2 + list.length);
      for (const problem of problems.problems) assert.equal(problem.file, "a.csv");
    }),
    { numRuns: 800 },
  );
  for (const kind of ["map-features", "payroll"] as const) {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        assert.equal(readOf(source(kind), bytes).table.length, 0);
      }),
    );
  }
});
