import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { after, test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";

const ROOT = join(import.meta.dirname, "..", "..");
const SAMPLE = join(ROOT, "sample", "disclosure.md");
const folder = mkdtempSync(join(tmpdir(), "juesuan-command-"));
after(() => rmSync(folder, { recursive: true }));

function juesuan(...words: readonly string[]) {
  const run = spawnSync(process.execPath, [join(ROOT, "src/cli/juesuan.js"), ...words], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return { exit: run.status, out: run.stdout, err: run.stderr };
}

const validate = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync(join(ROOT, "docs/schema/disclosure.json"), "utf8")),
);

function jsonOf(...words: readonly string[]): unknown {
  const run = juesuan("read", ...words, "--format", "json");
  assert.equal(run.exit, 0, run.err);
  return JSON.parse(run.out);
}

test("the sample's JSON follows its schema and every figure of it is placed", () => {
  const json = jsonOf(SAMPLE);
  assert.ok(validate(json), JSON.stringify(validate.errors?.slice(0, 3)));
  assert.ok(typeof json === "object" && json !== null && "coverage" in json && "facts" in json);
  assert.ok(Array.isArray(json.facts) && json.facts.length > 200);
  const text = JSON.stringify(json.facts[0]);
  for (const key of [
    "id",
    "concept",
    "label",
    "text",
    "value",
    "unit",
    "kind",
    "interval",
    "place",
  ]) {
    assert.ok(text.includes(`"${key}"`), key);
  }
});

test("the table names each figure, its concept and its place", () => {
  const run = juesuan("read", SAMPLE);
  assert.equal(run.exit, 0);
  assert.match(run.out, /个数：归位 \d+（\d+\.\d\d%），未读懂 \d+/);
  assert.match(run.out, /n\.overall\.income-grand-total .*第 \d+ 行第 \d+ 列/);
  assert.equal(run.err, "");
});

test("wrong use is 2 with the way to help, an unreadable input 3", () => {
  const cases: readonly (readonly [readonly string[], number, RegExp])[] = [
    [["reed", "x"], 2, /没有“reed”这个命令/],
    [["read"], 2, /没有给出文件/],
    [["read", "--format", "xml", SAMPLE], 2, /只能是 json 或 table/],
    [["read", "--fast", SAMPLE], 2, /不认识选项“--fast”/],
    [["read", join(folder, "没有.pdf")], 3, /没有\.pdf/],
  ];
  for (const [words, exit, said] of cases) {
    const run = juesuan(...words);
    assert.equal(run.exit, exit, run.err);
    assert.match(run.err, said);
    assert.equal(run.out, "");
  }
  assert.equal(juesuan("--help").exit, 0);
});

test("one unreadable file of a batch does not keep the others from being read", () => {
  const batch = join(folder, "batch");
  mkdirSync(batch);
  writeFileSync(join(batch, "a.md"), "# 甲局2024年度部门决算\n\n本年收入合计1.00万元。\n");
  writeFileSync(join(batch, "b.md"), "");
  writeFileSync(join(batch, "c.md"), "# 丙局2024年度部门决算\n\n本年收入合计3.00万元。\n");
  const run = juesuan("read", batch, "--format", "json");
  assert.equal(run.exit, 3);
  const list: unknown = JSON.parse(run.out);
  assert.ok(Array.isArray(list));
  assert.equal(list.length, 2);
  assert.match(run.err, /b\.md：/);
});

test("files given together are one disclosure, and each place names its file", () => {
  writeFileSync(join(folder, "1.md"), "# 甲局2024年度部门决算\n\n本年收入合计1.00万元。\n");
  writeFileSync(join(folder, "2.txt"), "三、支出决算情况说明\n本年支出合计2.00万元。\n");
  const json = jsonOf(join(folder, "1.md"), join(folder, "2.txt"), "--together");
  assert.ok(validate(json), JSON.stringify(validate.errors));
  const text = JSON.stringify(json);
  assert.match(text, /"file":"1\.md"/);
  assert.match(text, /"file":"2\.txt"/);
});

/** The command read by another program while the machine is busy with more of them. */
async function readByOthers(times: number): Promise<readonly string[]> {
  const runs = Array.from({ length: times }, async () => {
    const words = [join(ROOT, "src/cli/juesuan.js"), "read", SAMPLE, "--format", "json"];
    const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "ignore"] });
    return text(child.stdout);
  });
  return Promise.all(runs);
}

test("what is printed into a pipe comes out whole, however busy the machine is", async () => {
  const outs = await readByOthers(10);
  assert.deepEqual(new Set(outs.map((out) => out.length)), new Set([outs[0]?.length]));
  for (const out of outs) assert.ok(JSON.parse(out));
});

test("a reader that stops listening ends the command quietly", () => {
  const run = spawnSync(
    "sh",
    [
      "-c",
      `"${process.execPath}" "${join(ROOT, "src/cli/juesuan.js")}" read "${SAMPLE}" | head -1`,
    ],
    { encoding: "utf8" },
  );
  assert.equal(run.stderr, "");
});
