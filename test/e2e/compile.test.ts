import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { traceSchema } from "#render/json/trace-schema.ts";
import { openings, years } from "../golden/books/events.ts";
import { writeMadeUpFolder } from "../golden/compile/made-up-folder.ts";

const COMMAND = join(import.meta.dirname, "../../src/cli/juesuan.js");

let folder = "";

before(() => {
  folder = mkdtempSync(join(tmpdir(), "juesuan-compile-"));
  const [year] = fc.sample(fc.record({ vouchers: years, balances: openings }), {
    seed: 5,
    numRuns: 1,
  });
  assert.ok(year !== undefined);
  writeMadeUpFolder(folder, year);
});

after(() => rmSync(folder, { recursive: true, force: true }));

function juesuan(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("compile writes the disclosure, its text, its statements and the trace", () => {
  const { status, stdout, stderr } = juesuan("compile", folder);
  assert.equal(status, 0, stderr);
  assert.match(stdout, /云岭市自然资源局 2024年度决算：[\d,]+ 个数/u);
  assert.match(stdout, /自核：没有发现错误。/u);
  assert.match(stderr, /这一句没有印：有的数还不知道。/u);
  for (const name of ["disclosure.json", "accounts-2024.md", "statements", "trace/trace.json"]) {
    assert.ok(existsSync(join(folder, "out", name)), name);
  }
});

test("trace lists the vouchers behind a figure, as text and as JSON", () => {
  const text = juesuan("trace", folder, "s01.income-grand-total.amount");
  assert.equal(text.status, 0, text.stderr);
  assert.match(
    text.stdout,
    /^01\[income-grand-total\]\.amount {2}-?[\d,]+\.\d\d元\n凭证分录 \d+ 条/u,
  );
  const json = juesuan("trace", folder, "01[income-grand-total].amount", "--format", "json");
  assert.equal(JSON.parse(json.stdout).concept, "01[income-grand-total].amount");
  for (const concept of ["n.three.total-budget", "n.staff.active-change", "n.income.fiscal"]) {
    const { stdout } = juesuan("trace", folder, concept, "--format", "json");
    assert.doesNotThrow(() => traceSchema.parse(JSON.parse(stdout)), concept);
  }
});

test("a figure that there is not is wrong use, with what is near", () => {
  const { status, stderr } = juesuan("trace", folder, "01[income-grand-totl].amount");
  assert.equal(status, 2);
  assert.match(stderr, /没有“01\[income-grand-totl\]\.amount”这个数。相近的有：01\[income-grand/u);
});

test("an output folder with what is not ours is refused, and named", () => {
  const out = join(folder, "mine");
  mkdirSync(out);
  writeFileSync(join(out, "账本.xlsx"), "x");
  const { status, stderr } = juesuan("compile", folder, "--out", out);
  assert.equal(status, 2);
  assert.match(stderr, /不是本程序写的内容（账本\.xlsx）/u);
  assert.ok(existsSync(join(out, "账本.xlsx")));
});

test("a folder that is no department-year, and one without the words, are told apart", () => {
  const none = juesuan("compile", join(folder, "nowhere"));
  assert.equal(none.status, 3);
  assert.match(none.stderr, /department\.yaml/u);
  const wordless = juesuan("compile");
  assert.equal(wordless.status, 2);
  const unit = juesuan("compile", folder, "--unit", "999", "--out", join(folder, "unit"));
  assert.equal(unit.status, 2);
  assert.match(unit.stderr, /没有单位“999”。--unit 可以是 101、102、103。/u);
});
