import assert from "node:assert/strict";
import { test } from "node:test";
import type { BooksProblem, BooksProblems } from "#model/books-problem.ts";
import type { BookUnit, PostingBatch } from "#model/posting.ts";
import { type BooksReader, openBooks } from "./books.ts";

const UNITS: readonly BookUnit[] = [
  { code: "101", name: "局本级", kind: "administrative", ledger: "administrative" },
  { code: "102", name: "中心", kind: "institution", ledger: "institution" },
];
const HEADER =
  "单位代码,会计年度,会计期间,凭证字,凭证号,分录序号,日期,摘要,科目编码,明细科目,借方金额,贷方金额," +
  "资金性质,资金来源明细,基本支出项目支出,专项,支出功能分类,部门支出经济分类,项目代码,往来单位代码,辅助标记";
const GRANT = "一般公共预算财政拨款,,基本支出,,2010101,,,,";
const SPENT = "一般公共预算财政拨款,财政拨款,基本支出,,2010101,30201,,,";

/** The two lines of a voucher: 7101 against 6001. */
function voucher(number: string, amount = "100.00"): readonly string[] {
  return [
    `101,2024,3,记,${number},1,2024-03-05,办公费,7101,,${amount},,${SPENT}`,
    `101,2024,3,记,${number},2,2024-03-05,办公费,6001,,,${amount},${GRANT}`,
  ];
}

const encoder = new TextEncoder();
const textOf = (rows: readonly string[]) => `${[HEADER, ...rows].join("\n")}\n`;
const problemsIn = (result: ReturnType<BooksReader["end"]>): BooksProblems =>
  result.ok ? result.value.warnings : result.problem;

function readText(text: string | Uint8Array, chunkBytes = 1 << 16) {
  const postings: { readonly cell: number; readonly debit: number; readonly credit: number }[] = [];
  const sink = ({ length, cells, debits, credits }: PostingBatch) => {
    for (let at = 0; at < length; at++) {
      postings.push({
        cell: cells[at] ?? -1,
        debit: debits[at] ?? 0,
        credit: credits[at] ?? 0,
      });
    }
  };
  const contraAccounts = new Set(["8202"]);
  const reader = openBooks({ year: 2024, units: UNITS, sink, contraAccounts });
  const bytes = typeof text === "string" ? encoder.encode(text) : text;
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    reader.feed("101", "books/101.csv", bytes.slice(at, at + chunkBytes));
  }
  if (bytes.length === 0) reader.feed("101", "books/101.csv", bytes);
  const result = reader.end();
  return { result, postings };
}

/** The problems of one file, each as its row, column and what it is. */
function problemsOf(rows: readonly string[]): readonly BooksProblem[] {
  return problemsIn(readText(textOf(rows)).result).problems;
}

test("a voucher gives its postings in exact fen, by the keys of its words", () => {
  const { result, postings } = readText(textOf(voucher("0001", "1234567.89")));
  assert.ok(result.ok);
  const { cells, files } = result.value.books;
  assert.deepEqual(postings, [
    { cell: 0, debit: 123_456_789, credit: 0 },
    { cell: 1, debit: 0, credit: 123_456_789 },
  ]);
  assert.deepEqual(
    cells.map((key) => [key.account, key.fund, key.source, key.nature, key.economic, key.phase]),
    [
      ["7101", "general", "fiscal", "basic", "30201", "business"],
      ["6001", "general", "", "basic", "", "business"],
    ],
  );
  assert.equal(files[0]?.vouchers, 1);
  assert.equal(files[0]?.rows, 3);
});

test("chunks may end anywhere, rows in CR LF, a mark before, no line end behind", () => {
  const text =
    `\ufeff${textOf([...voucher("1"), ...voucher("2")]).replaceAll("\n", "\r\n")}`.trim();
  const whole = readText(`\ufeff${text}`).postings;
  assert.equal(whole.length, 4);
  for (const size of [1, 2, 3, 7, 64]) assert.deepEqual(readText(text, size).postings, whole);
});

test("GB 18030 and UTF-16 read like UTF-8", () => {
  const rows = textOf(voucher("1"));
  const straight = readText(rows);
  const wide = new Uint8Array(Buffer.from(`\ufeff${rows}`, "utf16le"));
  assert.deepEqual(readText(wide, 5).postings, straight.postings);
  const gb = gb18030(rows);
  const { result, postings } = readText(gb, 11);
  assert.ok(result.ok, JSON.stringify(result));
  assert.equal(result.value.books.files[0]?.encoding, "gb18030");
  assert.deepEqual(postings, straight.postings);
});

/** The bytes of a text in GB 18030, by looking each character up in the decoder. */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder("gb18030");
  const table = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      if (second === 0x7f) continue;
      table.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
    }
  }
  return Uint8Array.from([...text].flatMap((char) => table.get(char) ?? [char.charCodeAt(0)]));
}

test("quoted fields, separators of thousands and doubled quotes are understood", () => {
  const [debit = "", credit = ""] = voucher("1", '"1,234.50"');
  const rows = [debit.replace("办公费", '"纸, ""A4"""'), credit.replace(",7101,", ',"7101",')];
  const { result, postings } = readText(textOf(rows));
  assert.ok(result.ok, JSON.stringify(result));
  assert.deepEqual(
    postings.map(({ debit: own, credit: other }) => [own, other]),
    [
      [123_450, 0],
      [0, 123_450],
    ],
  );
});

test("columns stand in any order under any of their names, tabs part them too", () => {
  const order = [10, 11, 16, 17, 12, 13, 14, 0, 4, 6, 8, 2, 1, 3, 15];
  const names = textOf(voucher("1"))
    .trim()
    .replace("借方金额", "借方发生额")
    .replace("科目编码", "科目代码");
  const turned = names
    .split("\n")
    .map((row) => order.map((at) => row.split(",")[at] ?? "").join("\t"))
    .join("\n");
  const straight = readText(textOf(voucher("1")));
  const other = readText(turned);
  assert.ok(straight.result.ok && other.result.ok, JSON.stringify(other.result));
  assert.deepEqual(other.postings, straight.postings);
  assert.deepEqual(other.result.value.books.cells, straight.result.value.books.cells);
});

test("every problem of every row comes out in one run, with its row and column", () => {
  const [debit = "", credit = ""] = voucher("1");
  const bad = [
    ...voucher("1"),
    debit.replace(",1,2024", ",1,2024").replace("记,1", "记,2").replace("100.00", "100.001"),
    credit.replace("记,1", "记,2").replace("100.00", "1.0E+2"),
    debit.replace("记,1", "记,3").replace("2024-03-05", "2023-03-05"),
    credit.replace("记,1", "记,3").replace("2024-03-05", "2024-02-30"),
    debit.replace("记,1", "记,4").replace("2010101", "2019999999"),
    credit.replace("记,1", "记,4").replace("一般公共预算财政拨款", "某某资金"),
    debit.replace("记,1", "记,5").replace("基本支出", ""),
    credit.replace("记,1", "记,5"),
    debit.replace("记,1", "记,6").replace(/^101/, "999"),
    credit.replace("记,1", "记,6").replace(",6001,", ",6666,"),
    debit.replace("记,1", "记,7"),
    credit.replace("记,1", "记,7").replace("100.00", "99.99"),
    ...voucher("0001"),
  ];
  const shown = problemsOf(bad).map(({ row, column, code }) => `${row} ${column} ${code}`);
  assert.deepEqual(shown.sort(), [
    "10 基本支出项目支出 dimension-missing",
    "12 单位代码 unit-not-in-department",
    "13 科目编码 account-unknown",
    "14  unbalanced",
    "16 凭证号 voucher-twice",
    "4 借方金额 amount-more-than-fen",
    "5 贷方金额 amount-scientific",
    "6 日期 date-outside-year",
    "7 日期 date-unreadable",
    "8 支出功能分类 code-unknown",
    "9 资金性质 value-unknown",
  ]);
});

test("each ledger of a voucher balances alone", () => {
  const [debit = "", credit = ""] = voucher("1");
  const financial = (account: string, debitText: string, creditText: string) =>
    `101,2024,3,记,1,3,2024-03-05,办公费,${account},,${debitText},${creditText},,,,,,,,,`;
  const both = [debit, credit, financial("5001", "100.00", ""), financial("4001", "", "100.00")];
  assert.deepEqual(problemsOf(both), []);
  const crossed = [debit, financial("4001", "", "100.00")];
  assert.deepEqual(
    problemsOf(crossed).map((problem) => (problem.code === "unbalanced" ? problem.ledger : "")),
    ["financial", "budgetary"],
  );
});

test("one number may stand in both ledgers, in every period and under every word", () => {
  const [debit = "", credit = ""] = voucher("1");
  const financial = (account: string, debitText: string, creditText: string) =>
    `101,2024,3,记,1,1,2024-03-05,办公费,${account},,${debitText},${creditText},,,,,,,,,`;
  const rows = [
    ...[debit, credit],
    ...[debit, credit].map((row) => row.replace(",3,记", ",4,记")),
    ...[debit, credit].map((row) => row.replace("记,1", "付,1")),
    financial("5001", "100.00", ""),
    financial("4001", "", "100.00"),
  ];
  assert.deepEqual(problemsOf(rows), []);
  assert.equal(problemsOf([...rows, debit, credit]).length, 1);
});

test("a code that is not in force is a warning, and the books are read", () => {
  const rows = voucher("1").map((row) => row.replace("2010101", "2019999"));
  const { result } = readText(textOf(rows));
  assert.ok(result.ok, JSON.stringify(result));
  for (const { severity } of result.value.warnings.problems) assert.equal(severity, "warning");
});

test("a closing voucher needs no dimensions on what it empties, and keeps the other side", () => {
  const closing = (account: string, detail: string, sides: string, words: string) =>
    `101,2024,12,记,9,1,2024-12-31,结转,${account},${detail},${sides},${words}`;
  const rows = [
    closing("6609", "", "50.00,", ",,,,,,,,"),
    closing("8202", "累计结余", ",50.00", ",,,,2010101,,,,"),
  ];
  const { result } = readText(textOf(rows));
  assert.ok(result.ok, JSON.stringify(result));
  const [income, surplus] = result.value.books.cells;
  assert.deepEqual([income?.phase, income?.contra], ["closing", ""]);
  assert.deepEqual(
    [surplus?.phase, surplus?.contra, surplus?.detail],
    ["closing", "6609", "cumulative"],
  );
});

test("a file that cannot be read says why: empty, no columns, twice, endless, two encodings", () => {
  const codesOf = (text: string | Uint8Array) =>
    problemsIn(readText(text).result).problems.map(({ code }) => code);
  assert.deepEqual(codesOf(""), ["file-empty"]);
  assert.deepEqual(codesOf("甲,乙\n1,2\n"), ["columns-missing"]);
  assert.deepEqual(codesOf(textOf([]).replace("科目编码", "别的")), ["columns-missing"]);
  assert.deepEqual(codesOf(textOf([]).replace("摘要", "日期")), ["column-twice"]);
  assert.deepEqual(codesOf(textOf([`101,"${"x".repeat(100_000)}`])), ["row-too-long"]);
  const mixed = encoder.encode(textOf(voucher("1")));
  const at = mixed.lastIndexOf(0xe5);
  mixed[at] = 0xc4;
  assert.deepEqual([...new Set(codesOf(mixed))], ["encoding-mixed"]);
});

test("problems beyond the limit are counted, not kept", () => {
  const rows = Array.from({ length: 2000 }, (_, at) => voucher(String(at + 1), "1.2.3")).flat();
  const { total, problems, counts } = problemsIn(readText(textOf(rows)).result);
  assert.equal(total, 4000);
  assert.equal(problems.length, 1000);
  assert.equal(counts["amount-unreadable"], 4000);
});

test("a row that is too wide is refused, one that is too short has empty fields", () => {
  const [debit = "", credit = ""] = voucher("1");
  assert.deepEqual(
    problemsOf([debit, credit, `${debit.replace("记,1", "记,2")},x`]).map(({ code }) => code),
    ["row-too-wide"],
  );
  assert.deepEqual(problemsOf([debit.replace(/,+$/, ""), credit.replace(/,+$/, "")]), []);
});

test("opening balances balance in each ledger; what has no detail is accumulated", () => {
  const header =
    "单位代码,科目编码,明细科目,资金性质,支出功能分类,基本支出项目支出,项目代码,年初借方,年初贷方\n";
  const read = (rows: string) => {
    const sink = () => undefined;
    const reader = openBooks({ year: 2024, units: UNITS, sink, contraAccounts: new Set() });
    reader.feedOpening("101", "opening/101.csv", encoder.encode(header + rows));
    return reader.end();
  };
  const right = read("101,8001,,,,,,80.00,\n101,8202,,,2010101,,,,80.00\n");
  assert.ok(right.ok, JSON.stringify(right));
  assert.deepEqual(
    right.value.books.cells.map(({ account, detail, phase }) => [account, detail, phase]),
    [
      ["8001", "", "opening"],
      ["8202", "cumulative", "opening"],
    ],
  );
  const wrong = problemsIn(read("101,8001,,,,,,80.00,\n101,8202,,,2010101,,,,80.01\n"));
  assert.deepEqual(
    wrong.problems.map((problem) =>
      problem.code === "opening-unbalanced" ? problem.differenceFen : problem.code,
    ),
    [-1],
  );
});
