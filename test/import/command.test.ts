import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { csvText, exampleRows, layoutE, layoutJ, VOCABULARIES } from "./layouts.ts";

const root = mkdtempSync(join(tmpdir(), "juesuan-import-"));
after(() => rmSync(root, { recursive: true, force: true }));

const MAIN = join(import.meta.dirname, "../../src/cli/juesuan.js");
const EXAMPLE = join(import.meta.dirname, "../golden/books/worked-example");

const DEPARTMENT = `department: 甲局
year: 2024
units:
  - { code: A, name: 甲局本级, kind: 行政 }
  - { code: B, name: 乙中心, kind: 事业 }
`;

let made = 0;

function newYear(): string {
  const folder = join(root, `year-${++made}`);
  mkdirSync(folder);
  writeFileSync(join(folder, "department.yaml"), DEPARTMENT);
  return folder;
}

function juesuan(...words: readonly string[]) {
  const run = spawnSync(process.execPath, [MAIN, ...words], { encoding: "utf8" });
  return { exit: run.status, out: run.stdout, err: run.stderr };
}

function file(name: string, text: string): string {
  const path = join(root, name);
  writeFileSync(path, text);
  return path;
}

const list = (unit: string) => csvText(layoutE(exampleRows(unit), VOCABULARIES[1] ?? {}));

test("a list is shown, confirmed, written, recorded; the next of its kind needs no question", () => {
  const year = newYear();
  const path = file("甲.csv", list("A"));
  const asked = juesuan("import", path, "--into", year);
  assert.equal(asked.exit, 2);
  assert.match(asked.out, /制单日期 +日期/);
  assert.match(asked.err, /--yes/);
  assert.deepEqual(readdirSync(year), ["department.yaml"]);
  const done = juesuan("import", path, "--into", year, "--yes");
  assert.equal(done.exit, 0, done.err);
  assert.match(done.out, /共 73 行，读入 72 行，未读 1 行：表头 1。/);
  const books = readFileSync(join(year, "books/A.csv"), "utf8");
  assert.equal(books.trimEnd().split("\r\n").length, 73);
  const record = JSON.parse(readFileSync(join(year, "imports/0001-甲.json"), "utf8"));
  assert.match(record.digest, /^[0-9a-f]{64}$/);
  assert.deepEqual(record.books[0].runs, [{ bookRow: 2, row: 2, rows: 72 }]);
  const next = juesuan("import", file("乙.csv", list("B")), "--into", year);
  assert.equal(next.exit, 0, next.err);
  assert.match(next.out, /写入 books\/B\.csv/);
});

test("what the list gave is what the template of the example says", () => {
  const year = newYear();
  const path = file("丙.csv", csvText(layoutJ(exampleRows("A"), VOCABULARIES[2] ?? {})));
  assert.equal(juesuan("import", path, "--into", year, "--yes").exit, 0);
  const written = readFileSync(join(year, "books/A.csv"), "utf8");
  assert.equal(written, readFileSync(join(EXAMPLE, "books/A.csv"), "utf8"));
});

test("a file is imported once, by its content, and vouchers once, by their number", () => {
  const year = newYear();
  const path = file("丁.csv", list("A"));
  assert.equal(juesuan("import", path, "--into", year, "--yes").exit, 0);
  const again = juesuan("import", path, "--into", year, "--yes");
  assert.equal(again.exit, 3);
  assert.match(again.err, /已经导入过，见 imports\/0001-丁\.json/);
  const before = readFileSync(join(year, "books/A.csv"), "utf8");
  const changed = juesuan("import", file("丁2.csv", `${list("A")}\r\n`), "--into", year, "--yes");
  assert.equal(changed.exit, 3);
  assert.match(changed.err, /凭证 预记-0001（1 期）出现了两次。丁2\.csv 第 2 行/);
  assert.equal(readFileSync(join(year, "books/A.csv"), "utf8"), before);
});

test("with a problem nothing is written, until its vouchers are left out on purpose", () => {
  const year = newYear();
  const path = file("戊.csv", list("A").replace("85432.10", "85432.11"));
  const failed = juesuan("import", path, "--into", year, "--yes");
  assert.equal(failed.exit, 3);
  assert.match(failed.err, /借方 85432\.11，贷方 85432\.10，差 0\.01 元。戊\.csv 第 6 行。/);
  assert.deepEqual(readdirSync(year), ["department.yaml"]);
  const done = juesuan("import", path, "--into", year, "--yes", "--exclude", "6");
  assert.equal(done.exit, 0, done.err);
  assert.match(done.out, /按要求略过的凭证 2/);
  const record = JSON.parse(readFileSync(join(year, "imports/0001-戊.json"), "utf8"));
  assert.deepEqual(record.excludedRows, [6]);
  assert.equal(readFileSync(join(year, "books/A.csv"), "utf8").trimEnd().split("\r\n").length, 71);
});

test("a column that is not settled is asked about, and the clerk's word settles it", () => {
  const year = newYear();
  const text = list("A").replace("功能分类", "分类甲").replace("部门经济分类", "分类乙");
  const open = csvText(
    text.split("\r\n").map((line, at) => [...line.split(","), at === 0 ? "功能科目" : "2200101"]),
  );
  const asked = juesuan("import", file("己.csv", open), "--into", year, "--yes");
  assert.notEqual(asked.exit, 0);
  assert.ok(!existsSync(join(year, "books")));
  const done = juesuan(
    ...["import", file("己.csv", open), "--into", year, "--yes"],
    ...["--column", "分类甲=支出功能分类", "--column", "功能科目=不用"],
  );
  assert.equal(done.exit, 0, done.err + done.out);
});

test("wrong words are told with the right ones", () => {
  const year = newYear();
  const path = file("庚.csv", list("A"));
  assert.match(juesuan("import", path).err, /--into 文件夹/);
  assert.match(juesuan("import", path, "--into", year, "--unit", "Z").err, /已有：A、B。/);
  assert.match(juesuan("import", path, "--into", year, "--exclude", "甲").err, /12,40-45/);
  assert.match(juesuan("import", path, "--into", join(root, "none")).err, /juesuan init/);
  assert.match(juesuan("init").err, /juesuan init 文件夹/);
});
