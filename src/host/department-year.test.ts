import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import {
  chmodSync,
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
import { parse } from "yaml";
import { findHeader } from "#read/import/header.ts";
import { readDelimited } from "#read/workbook/delimited.ts";
import { readWorkbook } from "#read/workbook/workbook.ts";
import { departmentSchema, reasonsSchema } from "#render/json/department-schema.ts";
import { isDepartmentYear, openDepartmentYear } from "./department-year.ts";
import { initDepartmentYear } from "./department-year-init.ts";
import { finishWriting, writeTogether } from "./department-year-writing.ts";

const root = mkdtempSync(join(tmpdir(), "juesuan-year-"));
after(() => rmSync(root, { recursive: true, force: true }));

let made = 0;
const newFolder = () => join(root, `year-${++made}`);

const DEPARTMENT = `department: 甲局
year: 2024
units:
  - code: "A"
    name: 甲局本级
    kind: 行政
`;

async function begun(): Promise<string> {
  const folder = newFolder();
  const done = await initDepartmentYear(folder, { year: 2024, isForced: false });
  assert.ok(done.ok);
  return folder;
}

test("a new folder lacks only what people must write, and opens once that is there", async () => {
  const folder = await begun();
  assert.ok(await isDepartmentYear(folder));
  const empty = await openDepartmentYear(folder);
  assert.deepEqual(empty.ok ? [] : empty.problem.map(({ code, file }) => [code, file]), [
    ["value-empty", "department.yaml"],
  ]);
  writeFileSync(join(folder, "department.yaml"), DEPARTMENT);
  const opened = await openDepartmentYear(folder);
  assert.ok(opened.ok, JSON.stringify(opened));
  assert.deepEqual(opened.value.warnings, []);
  assert.deepEqual(opened.value.tables.budget, []);
});

test("the template with its comments taken away is what the published shape says", async () => {
  const folder = await begun();
  const yaml = readFileSync(join(folder, "department.yaml"), "utf8");
  const filled = yaml
    .replace('department: ""', "department: 甲局")
    .replace("units: []", "units:")
    .replace("people: []", "people:")
    .replace("codes: {}", "codes:")
    .replace(/^# {2}/gm, "  ");
  const shape = departmentSchema.safeParse(parse(filled));
  assert.ok(shape.success, JSON.stringify(shape.error?.issues));
  writeFileSync(join(folder, "department.yaml"), filled);
  const opened = await openDepartmentYear(folder);
  assert.ok(opened.ok, JSON.stringify(opened));
  assert.equal(opened.value.department.units.length, 1);
  const reasons = readFileSync(join(folder, "reasons.yaml"), "utf8");
  assert.ok(reasonsSchema.safeParse(parse(reasons)).success);
});

test("the shape and the reader refuse the same mistakes", async () => {
  const mistakes = [
    DEPARTMENT.replace("行政", "机构"),
    DEPARTMENT.replace("2024", "去年"),
    `${DEPARTMENT}unknown: 1\n`,
    DEPARTMENT.replace("department: 甲局\n", ""),
    `${DEPARTMENT}policies:\n  threePublicsFunds: both\n`,
    `${DEPARTMENT}money: 角\n`,
    `${DEPARTMENT}scoring:\n  all: none\n`,
  ];
  const folder = newFolder();
  mkdirSync(folder);
  for (const text of mistakes) {
    assert.equal(departmentSchema.safeParse(parse(text)).success, false, text);
    writeFileSync(join(folder, "department.yaml"), text);
    assert.equal((await openDepartmentYear(folder)).ok, false, text);
  }
  assert.ok(departmentSchema.safeParse(parse(DEPARTMENT)).success);
});

test("templates open in spreadsheets: a mark, Chinese headers that the readers know, a sheet for each", async () => {
  const folder = await begun();
  for (const file of ["budget.csv", "registers/staff.csv", "templates/凭证.csv"]) {
    assert.deepEqual(
      [...readFileSync(join(folder, file)).subarray(0, 3)],
      [0xef, 0xbb, 0xbf],
      file,
    );
  }
  const text = readFileSync(join(folder, "templates/凭证.csv"), "utf8").replace("\ufeff", "");
  assert.equal(findHeader(readDelimited(text))?.headers.length, 23);
  const bytes = new Uint8Array(readFileSync(join(folder, "templates/模板.xlsx")));
  const workbook = await readWorkbook(bytes);
  assert.ok(workbook.ok);
  const names = workbook.value.sheets.map(({ name }) => name);
  assert.deepEqual(names.slice(0, 4), ["凭证", "年初余额", "单位", "预算指标"]);
  assert.deepEqual(names.slice(-2), ["填表说明", "代码"]);
  const codes = workbook.value.sheets.at(-1)?.rows.map(({ cells }) => cells[1]) ?? [];
  assert.ok(codes.includes("30201") && codes.includes("2200101") && codes.includes("8101"));
});

test("a folder with anything in it is left alone, and with --force only completed", async () => {
  const folder = newFolder();
  mkdirSync(folder);
  writeFileSync(join(folder, "department.yaml"), DEPARTMENT);
  const refused = await initDepartmentYear(folder, { year: 2024, isForced: false });
  assert.equal(!refused.ok && refused.problem.code, "not-empty");
  assert.deepEqual(readdirSync(folder), ["department.yaml"]);
  const forced = await initDepartmentYear(folder, { year: 2024, isForced: true });
  assert.ok(forced.ok);
  assert.deepEqual(forced.value.kept, ["department.yaml"]);
  assert.equal(readFileSync(join(folder, "department.yaml"), "utf8"), DEPARTMENT);
  assert.ok(existsSync(join(folder, "budget.csv")));
});

test("books of a unit that the department lacks are a problem, other files there a warning", async () => {
  const folder = newFolder();
  mkdirSync(join(folder, "books"), { recursive: true });
  writeFileSync(join(folder, "department.yaml"), DEPARTMENT);
  writeFileSync(join(folder, "books/Z.csv"), "x");
  writeFileSync(join(folder, "books/A.xlsx"), "x");
  const opened = await openDepartmentYear(folder);
  assert.deepEqual(
    opened.ok ? [] : opened.problem.map(({ code, file, severity }) => [code, file, severity]),
    [
      ["file-unknown", "books/A.xlsx", "warning"],
      ["unit-unknown", "books/Z.csv", "error"],
    ],
  );
});

const planned = (path: string, text: string) => ({
  path,
  pieces: () => [new TextEncoder().encode(text)],
});

test("where one file cannot be written none is", { skip: process.getuid?.() === 0 }, async () => {
  const folder = newFolder();
  mkdirSync(join(folder, "imports"), { recursive: true });
  writeFileSync(join(folder, "a.csv"), "old");
  chmodSync(join(folder, "imports"), 0o500);
  const written = await writeTogether(folder, [planned("a.csv", "new"), planned("imports/b", "b")]);
  assert.equal(!written.ok && written.problem.code, "write-failed");
  assert.equal(readFileSync(join(folder, "a.csv"), "utf8"), "old");
});

test("pieces that end in a failure of the system leave the old files and nothing beside them", async () => {
  const folder = newFolder();
  mkdirSync(folder);
  writeFileSync(join(folder, "a.csv"), "old");
  const full = Object.assign(new Error("no space"), { code: "ENOSPC" });
  const written = await writeTogether(folder, [
    planned("a.csv", "new"),
    {
      path: "b.csv",
      pieces: function* () {
        yield new TextEncoder().encode("half");
        throw full;
      },
    },
  ]);
  assert.deepEqual(!written.ok && written.problem.code, "write-failed");
  assert.deepEqual(readdirSync(folder), ["a.csv"]);
  assert.equal(readFileSync(join(folder, "a.csv"), "utf8"), "old");
});

const KILLS = 40;

test("killed at any moment, a writing is whole or undone once the folder is opened again", async () => {
  const folder = newFolder();
  mkdirSync(folder);
  const script = `
    const { writeTogether } = await import(${JSON.stringify(join(import.meta.dirname, "department-year-writing.ts"))});
    for (let no = 1; ; no++) {
      const bytes = new TextEncoder().encode(String(no).repeat(20000));
      const files = ["a.csv", "books/b.csv", "imports/c.json"].map((path) => ({ path, pieces: () => [bytes] }));
      await writeTogether(process.argv[1], files);
    }`;
  let written = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const child = spawn(process.execPath, ["--input-type=module", "-e", script, folder], {
      stdio: "ignore",
    });
    await new Promise((resolve) => setTimeout(resolve, 120 + ((kill * 37) % 90)));
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await gone;
    await finishWriting(folder);
    if (!existsSync(join(folder, "a.csv"))) continue;
    written++;
    const texts = ["a.csv", "books/b.csv", "imports/c.json"].map((path) =>
      readFileSync(join(folder, path), "utf8"),
    );
    assert.equal(new Set(texts).size, 1, "three files of one writing");
    assert.ok((texts[0]?.length ?? 0) >= 20000);
    assert.deepEqual(readdirSync(folder).sort(), ["a.csv", "books", "imports"]);
  }
  assert.ok(written > KILLS / 2, `${written} of ${KILLS}`);
});
