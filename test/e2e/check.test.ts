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
import { Ajv2020 } from "ajv/dist/2020.js";
import { reportSchema } from "#render/json/report-schema.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const SAMPLE = join(ROOT, "sample", "disclosure.md");
const folder = mkdtempSync(join(tmpdir(), "juesuan-check-"));
after(() => rmSync(folder, { recursive: true }));

function juesuan(...words: readonly string[]) {
  const run = spawnSync(process.execPath, [join(ROOT, "src/cli/juesuan.js"), ...words], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    cwd: folder,
  });
  return { exit: run.status, out: run.stdout, err: run.stderr };
}

/** The sample with the total of income wrong: two neighbouring digits exchanged. */
const whole = readFileSync(SAMPLE, "utf8");
const wrong = whole.replace("收入总计 1,648.79 万元", "收入总计 1,648.97 万元");
assert.notEqual(wrong, whole);
writeFileSync(join(folder, "wrong.md"), wrong);
writeFileSync(join(folder, "whole.md"), whole);

const validate = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync(join(ROOT, "docs/schema/report.json"), "utf8")),
);

function reportOf(...words: readonly string[]) {
  const run = juesuan("check", ...words, "--format", "json");
  const json: unknown = JSON.parse(run.out);
  assert.ok(validate(json), JSON.stringify(validate.errors?.slice(0, 3)));
  return { ...run, report: reportSchema.parse(json) };
}

test("a planted error is found at its place, with the right figure, and fails the run", () => {
  const run = juesuan("check", "wrong.md");
  assert.equal(run.exit, 1, run.err);
  assert.equal(run.err, "");
  assert.match(run.out, /✕ 错误·确定/u);
  assert.match(run.out, /第 21 行第 13 列/u);
  assert.match(run.out, /1,648\.97 → 1,648\.79（数字前后颠倒）/u);
  assert.doesNotMatch(run.out, new RegExp(String.fromCharCode(27)));
  const { report, exit } = reportOf("wrong.md");
  assert.equal(exit, 1);
  const errors = report.findings.filter(({ severity }) => severity === "error");
  assert.equal(errors.length, 1);
  assert.equal(errors[0]?.cause?.corrected, "1,648.79");
});

test("the sample as it is does not fail, and every output of it is whole", () => {
  const run = juesuan("check", "whole.md");
  assert.equal(run.exit, 0, run.out);
  assert.match(run.out, /核对账/u);
  assert.match(run.out, /评分卡/u);
});

test("an explanation beside the document takes the error away, and goes stale with the figure", () => {
  const { report } = reportOf("wrong.md");
  const finding = report.findings.find(({ severity }) => severity === "error");
  assert.ok(finding);
  const printed = JSON.stringify(finding.figures.map(({ text }) => text));
  const yaml = `explanations:\n  - finding: ${finding.id}\n    reason: 批复文件如此\n    by: 张三\n    date: 2025-09-01\n    printed: ${printed}\n`;
  const path = join(folder, "wrong.explanations.yaml");
  try {
    writeFileSync(path, yaml);
    const explained = juesuan("check", "wrong.md");
    assert.equal(explained.exit, 0, explained.out);
    assert.match(explained.out, /已说明 1/u);
    assert.match(explained.out, /张三 2025-09-01：批复文件如此/u);
    assert.match(
      juesuan("check", "wrong.md", "--format", "sarif").out,
      /"justification":"批复文件如此"/u,
    );
    writeFileSync(path, yaml.replace("1,648.97", "1,648.95"));
    const stale = juesuan("check", "wrong.md");
    assert.equal(stale.exit, 1);
    assert.match(stale.out, /说明 {2}已失效：数变了/u);
    writeFileSync(path, yaml.replace(finding.id, "no-such-finding"));
    assert.match(juesuan("check", "wrong.md").out, /说明过、不再出现\n {2}no-such-finding/u);
    writeFileSync(path, yaml.replace("reason:", "resaon:"));
    const mistaken = juesuan("check", "wrong.md");
    assert.equal(mistaken.exit, 3);
    assert.match(mistaken.err, /出错说明：不认识“resaon”这个名称。第 3 行第 5 列。/u);
    assert.match(mistaken.out, /✕ 错误/u);
  } finally {
    rmSync(path);
  }
});

test("a baseline leaves only what is new, and says how many are old", () => {
  writeFileSync(join(folder, "base.json"), juesuan("check", "wrong.md", "--format", "json").out);
  const again = juesuan("check", "wrong.md", "--baseline", "base.json");
  assert.equal(again.exit, 0, again.out);
  assert.match(again.out, /疑点 0：.*与基准相同、未列出 \d+/u);
  const worse = wrong.replace("车辆 3 辆，价值", "车辆 6 辆，价值");
  assert.notEqual(worse, wrong);
  writeFileSync(join(folder, "worse.md"), worse);
  const { exit, report } = reportOf("worse.md", "--baseline", "base.json");
  assert.equal(exit, 1);
  const ages = report.findings.map(({ age }) => age);
  assert.ok(ages.includes("new") && ages.includes("unchanged"), String(ages));
});

test("a folder is a batch: a table, every file tried, the unreadable said, the order kept", () => {
  const batch = join(folder, "batch");
  mkdirSync(join(batch, "parts"), { recursive: true });
  writeFileSync(join(batch, "a.md"), whole);
  writeFileSync(join(batch, "b.pdf"), "");
  writeFileSync(join(batch, "c.md"), wrong);
  writeFileSync(join(batch, "c.explanations.yaml"), "explanations: []\n");
  writeFileSync(join(batch, "d.zip"), Uint8Array.from([0x50, 0x4b, 3, 4, ...Array(60).fill(0)]));
  writeFileSync(join(batch, "parts", "1.md"), "# 甲局2024年度部门决算\n\n本年收入合计1.00万元。\n");
  writeFileSync(join(batch, "parts", "2.txt"), "三、支出决算情况说明\n本年支出合计2.00万元。\n");
  const run = juesuan("check", "batch");
  assert.equal(run.exit, 3);
  const rows = run.out.split("\n").filter((line) => line.startsWith("batch"));
  assert.deepEqual(
    rows.map((line) => line.split(" ")[0]),
    ["a.md", "b.pdf", "c.md", "d.zip", "parts"].map((name) => join("batch", name)),
  );
  assert.match(run.out, /共 5 份：错误 1，.*没有读成 2 份。/u);
  assert.match(run.err, /b\.pdf：文件是空的。/u);
  assert.match(run.err, /d\.zip：文件已损坏，不能按 ZIP 压缩包/u);
  const list = JSON.parse(juesuan("check", "batch", "--format", "json").out);
  assert.deepEqual(
    list.map(({ file }: { file: string }) => file),
    ["a.md", "c.md", "parts"].map((name) => join("batch", name)),
  );
  const log = JSON.parse(juesuan("check", "batch", "--format", "sarif").out);
  assert.equal(log.runs.length, 3);
});

test("files given together are one disclosure, and each place names its file", () => {
  const [head = "", tail = ""] = wrong.split("## 第四部分");
  assert.ok(tail.length > 1000, "the sample has its statements in the fourth part");
  writeFileSync(join(folder, "text.md"), head);
  writeFileSync(join(folder, "tables.md"), `## 第四部分${tail}`);
  const { report, exit } = reportOf("text.md", "tables.md", "--together");
  assert.equal(exit, 1);
  const files = report.findings.flatMap(({ figures }) =>
    figures.flatMap(({ places }) => places.map(({ file }) => file)),
  );
  assert.deepEqual(new Set(files), new Set(["text.md", "tables.md"]));
});

test("with --out every document is a file of its own, whole, and names never meet", () => {
  writeFileSync(join(folder, "wrong.txt"), wrong);
  for (const format of ["terminal", "json", "sarif", "xlsx"]) {
    const out = `out-${format}`;
    const run = juesuan(
      "check",
      "wrong.md",
      "whole.md",
      "wrong.txt",
      "--format",
      format,
      "--out",
      out,
    );
    assert.equal(run.exit, 1, run.err);
    const extension = format === "terminal" ? "txt" : format;
    const names = ["whole", "wrong.md", "wrong.txt"].map((name) => `${name}.check.${extension}`);
    assert.deepEqual(readdirSync(join(folder, out)).sort(), names);
    assert.match(run.out, /共 3 份/u);
  }
  const report: unknown = JSON.parse(
    readFileSync(join(folder, "out-json/whole.check.json"), "utf8"),
  );
  assert.ok(validate(report));
  const head = readFileSync(join(folder, "out-xlsx/whole.check.xlsx")).subarray(0, 2).toString();
  assert.equal(head, "PK");
});

test("last year's document and the day of publication are taken, and refused where they are wrong", () => {
  const prior = whole.replaceAll("2024", "2023").replaceAll("2025", "2024");
  writeFileSync(join(folder, "prior.md"), prior);
  const stateOf = (id: string, { report }: ReturnType<typeof reportOf>) =>
    report.account.lines.find((line) => line.kind === "obligation" && line.id === id)?.state;
  assert.equal(stateOf("R04", reportOf("whole.md")), "cannot-tell");
  const compared = reportOf("whole.md", "--prior", "prior.md", "--published", "2025-09-01");
  assert.equal(stateOf("R04", compared), "broken");
  const places = compared.report.findings.flatMap(({ figures }) =>
    figures.flatMap((one) => one.places),
  );
  assert.deepEqual(new Set(places.map(({ file }) => file)), new Set([undefined, "prior.md"]));
  assert.match(juesuan("check", "whole.md", "--prior", "prior.md").out, / {2}prior\.md 第 \d+ 行/u);
  const missing = juesuan("check", "whole.md", "--prior", "no.pdf");
  assert.equal(missing.exit, 3);
  assert.match(missing.err, /上年的决算读不出来/u);
});

test("wrong use is 2, says what is wrong, and writes nothing", () => {
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [["check"], /没有给出文件。写法：juesuan check/u],
    [["check", "whole.md", "--format", "doc"], /--format 只能是 terminal、json、sarif.* 或 /u],
    [["check", "whole.md", "--format", "xlsx"], /请加 --out 目录/u],
    [["check", "whole.md", "--published", "2025-02-30"], /--published 应是/u],
    [["check", "whole.md", "--out"], /--out 后面没有内容/u],
    [["check", "whole.md", "wrong.md", "--prior", "whole.md"], /一次只能核对一份/u],
    [["check", "whole.md", "--baseline", "no.json"], /基准文件打不开/u],
    [["check", "whole.md", "--baseline", "whole.md"], /基准文件不是/u],
    [["check", "whole.md", "--out", "whole.md/x"], /目录建不了/u],
    [["explain"], /一次一个/u],
    [["explain", "income-total-sums-source"], /相近的有：income-total-sums-sources/u],
    [["diff", "whole.md"], /juesuan diff 甲 乙/u],
  ];
  for (const [words, said] of cases) {
    const run = juesuan(...words);
    assert.equal(run.exit, 2, `${words.join(" ")}: ${run.err}`);
    assert.match(run.err, said);
    assert.equal(run.out, "");
  }
  assert.ok(!existsSync(join(folder, "no")));
});

test("a rule, a relation, a scoring policy, an obligation and both spellings of a concept are explained", () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    ["income-total-sums-sources", /本年收入合计等于八项收入之和/u],
    ["execution-rate", /预算执行率得分/u],
    ["R01", /应查事项 · 真实性/u],
    ["03[2130101].basic", /行政运行 · 基本支出/u],
    ["s03.2130101.basic", /行政运行 · 基本支出/u],
    ["n.income.fiscal", /财政拨款收入/u],
  ];
  for (const [name, said] of cases) {
    const run = juesuan("explain", name);
    assert.equal(run.exit, 0, run.err);
    assert.match(run.out, said);
  }
});

test("diff names what changed, with both prints and places", () => {
  const run = juesuan("diff", "whole.md", "wrong.md");
  assert.equal(run.exit, 0);
  assert.match(run.out, /不同 1，只有甲有 0，只有乙有 0/u);
  assert.match(run.out, /1,648\.79万元 → 1,648\.97万元 .*n\.overall\.income-grand-total/u);
  const json = JSON.parse(juesuan("diff", "whole.md", "wrong.md", "--format", "json").out);
  assert.equal(json.changed.length, 1);
  assert.equal(juesuan("diff", "whole.md", "no.md").exit, 3);
});

test("a reader that stops listening ends the command quietly", () => {
  const script = `"${process.execPath}" "${join(ROOT, "src/cli/juesuan.js")}" check wrong.md | head -1`;
  const run = spawnSync("sh", ["-c", script], { encoding: "utf8", cwd: folder });
  assert.equal(run.stderr, "");
});
