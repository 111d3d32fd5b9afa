import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { readDisclosure } from "#host/read-file.ts";
import type { ReadProblem } from "#model/read-problem.ts";
import { readProblemText } from "#render/message/read-problem.ts";
import { mixedPdf, scannedPdf, smallPdf, textContent } from "./small-pdf.ts";

const folder = mkdtempSync(join(tmpdir(), "juesuan-bad-"));
after(() => rmSync(folder, { recursive: true }));

async function problemOf(name: string, bytes: Uint8Array): Promise<ReadProblem> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const result = await readDisclosure([path]);
  assert.equal(result.ok, false, `${name} was read`);
  assert.ok(!result.ok);
  assertHelpful(result.problem);
  return result.problem;
}

/** A message is Chinese, names no code, and says what to do. */
function assertHelpful(problem: ReadProblem): void {
  const text = readProblemText(problem);
  assert.match(text, /^[\u3400-\u9fff“「（《P].*[。）]$/su, text);
  assert.doesNotMatch(text, new RegExp(`请检查|undefined|NaN|\\b${problem.code}\\b`), text);
  assert.ok(text.length >= 12, text);
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const randomBytes = (length: number) =>
  Uint8Array.from({ length }, (_, index) => (index * 2_654_435_761) >>> 13);

test("an empty file is said to be empty", async () => {
  assert.equal((await problemOf("empty.pdf", new Uint8Array())).code, "empty-file");
  assert.equal((await problemOf("blank.md", bytesOf(" \n\t\n　\n"))).code, "empty-file");
});

test("a missing file and a folder are said to be so", async () => {
  const missing = await readDisclosure([join(folder, "没有.pdf")]);
  assert.ok(!missing.ok);
  assert.equal(missing.problem.code, "file-missing");
  assertHelpful(missing.problem);
  const is = await readDisclosure([folder]);
  assert.ok(!is.ok);
  assertHelpful(is.problem);
});

test("a truncated or damaged PDF is damaged, not crashed", async () => {
  const whole = smallPdf([textContent("12.34")]);
  const cut = await problemOf("cut.pdf", whole.slice(0, Math.floor(whole.length / 3)));
  assert.equal(cut.code, "damaged");
  const junk = await problemOf("junk.pdf", bytesOf(`%PDF-1.7\n${"junk ".repeat(500)}`));
  assert.equal(junk.code, "damaged");
});

test("what has a wrong name is read by its content", async () => {
  const path = join(folder, "really-markdown.pdf");
  writeFileSync(
    path,
    "# 某局2024年度部门决算\n\n# 第二部分\n\n## 二、收入决算情况说明\n\n本年收入合计12.50万元。\n",
  );
  const result = await readDisclosure([path]);
  assert.ok(result.ok);
  assert.equal(result.value.format, "markdown");
  assert.equal(result.value.disclosure.facts[0]?.printed.text, "12.50");
});

test("pictures, archives and programs are named for what they are", async () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...randomBytes(64)]);
  assert.equal((await problemOf("scan.pdf", png)).code, "format-not-read");
  const zip = Uint8Array.from([0x50, 0x4b, 3, 4, ...randomBytes(200)]);
  assert.ok(["format-not-read", "damaged"].includes((await problemOf("a.docx", zip)).code));
  assert.equal((await problemOf("a.bin", randomBytes(5000))).code, "format-unknown");
});

test("a scan without text is said to be one, with its pages", async () => {
  const problem = await problemOf("scan.pdf", scannedPdf(3));
  assert.deepEqual(problem, { code: "no-text", pages: 3 });
});

test("scanned pages among pages with text are named, and the others are read", async () => {
  const path = join(folder, "mixed.pdf");
  writeFileSync(path, mixedPdf());
  const result = await readDisclosure([path]);
  assert.ok(result.ok);
  assert.deepEqual(result.value.limits, [
    { limit: "scanned-pages", allowed: 0, found: 1, pages: [2] },
  ]);
});

test("a PDF of 5,000 pages is read to the limit, and says so", async () => {
  const path = join(folder, "long.pdf");
  writeFileSync(path, smallPdf(Array(5000).fill(textContent("1,234.56"))));
  const result = await readDisclosure([path]);
  assert.ok(result.ok);
  assert.deepEqual(
    result.value.limits.map(({ limit, found }) => ({ limit, found })),
    [{ limit: "pages", found: 5000 }],
  );
});

test("a stream that inflates to hundreds of megabytes is read or refused within the limits", async () => {
  const blow = new Uint8Array(300 * 2 ** 20).fill(0x20);
  const path = join(folder, "bomb.pdf");
  writeFileSync(path, smallPdf([blow, textContent("1.00")]));
  const result = await readDisclosure([path]);
  if (result.ok) assert.equal(result.value.pageCount, 2);
  else {
    assert.equal(result.problem.code, "limit");
    assertHelpful(result.problem);
  }
});

test("a file that needs more memory or time than allowed is refused with the limit", async () => {
  const path = join(folder, "heavy.pdf");
  writeFileSync(path, smallPdf(Array(1500).fill(textContent("1,234.56"))));
  const small = await readDisclosure([path], { limits: { seconds: 120, memoryMiB: 60 } });
  assert.ok(!small.ok);
  assert.deepEqual(small.problem, { code: "limit", limit: "memory", allowed: 60 });
  assertHelpful(small.problem);
  const short = await readDisclosure([path], { limits: { seconds: 0.2, memoryMiB: 900 } });
  assert.ok(!short.ok);
  assert.deepEqual(short.problem, { code: "limit", limit: "seconds", allowed: 0.2 });
});

test("deep nesting and a million cells end within the limits", async () => {
  const deep = `<html>${"<div>".repeat(200_000)}本年收入合计1.00万元`;
  const wide = `<table>${`<tr>${"<td>1</td>".repeat(1000)}</tr>`.repeat(1000)}</table>`;
  for (const [name, text] of [
    ["deep.html", deep],
    ["wide.html", wide],
  ] as const) {
    const path = join(folder, name);
    writeFileSync(path, text);
    const result = await readDisclosure([path]);
    if (!result.ok) assertHelpful(result.problem);
    else if (name === "wide.html") assert.ok(result.value.limits.length > 0);
  }
});

test("a novel and a bank statement are read and give no facts that they do not hold", async () => {
  const novel = "那年冬天，他带着3个箱子和27元钱，坐了2天的车，到了城里。\n\n".repeat(200);
  const bank = `账户明细\n\n| 日期 | 摘要 | 金额 | 余额 |\n| --- | --- | --- | --- |\n${"| 2024-03-01 | 转账 | 120.00 | 3,400.12 |\n".repeat(300)}`;
  for (const [name, text] of [
    ["novel.txt", novel],
    ["bank.md", bank],
  ] as const) {
    const path = join(folder, name);
    writeFileSync(path, text);
    const result = await readDisclosure([path]);
    assert.ok(result.ok, name);
    assert.deepEqual(
      result.value.disclosure.facts.map(({ id, printed }) => `${id} ${printed.text}`),
      [],
    );
    assert.ok(result.value.disclosure.unplaced.length > 0);
  }
});

test("reading can be cancelled, and the child is gone", async () => {
  const path = join(folder, "slow.pdf");
  writeFileSync(path, smallPdf(Array(1500).fill(textContent("1,234.56"))));
  const stop = new AbortController();
  const reading = readDisclosure([path], {
    signal: stop.signal,
    progress: () => stop.abort(),
  });
  await assert.rejects(reading, /cancelled/);
});

test("an encrypted PDF is said to be encrypted", async () => {
  const path = join(import.meta.dirname, "..", "fixtures", "pdf", "encrypted.pdf");
  const result = await readDisclosure([path]);
  assert.ok(!result.ok);
  assert.equal(result.problem.code, "encrypted");
  assertHelpful(result.problem);
});
