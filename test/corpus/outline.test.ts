import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { read } from "#read/read.ts";
import { foldString } from "#recognise/folded.ts";
import { recogniseOutline } from "#recognise/outline/outline.ts";
import { cutTitle, sectionOfSubject, sectionOfTitle } from "#standard/sections/titles.ts";
import { CORPUS_MISSING, corpusFile, corpusText } from "./corpus.ts";

/** What each title is, by hand, without its ordinal and its year. */
const MEANINGS: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(import.meta.dirname, "outline-titles.json"), "utf8"),
);

type Outline = { readonly name: string; readonly province: string; readonly parts: string[] };

function outlines(): readonly Outline[] | undefined {
  const text = corpusText("outlines.json");
  return text === undefined ? undefined : JSON.parse(text).outlines;
}

function byHand(title: string): string | undefined {
  const { words } = cutTitle(foldString(title));
  const bare = words
    .replace(/^关于/u, "")
    .replace(/^\d{4}年度?/u, "")
    .replace(/。$/u, "");
  return FOLDED.get(bare);
}

const FOLDED = new Map(Object.entries(MEANINGS).map(([title, key]) => [foldString(title), key]));

function said(title: string, within: { key: string; part: string }): string {
  const meaning = sectionOfTitle(foldString(title), within);
  if (meaning === undefined) return "";
  return meaning.key === "" ? `part:${meaning.part}` : meaning.key;
}

test("the titles of disclosures of twenty provinces are known by their meaning", (t) => {
  const all = outlines();
  if (all === undefined) return t.skip(CORPUS_MISSING);
  let right = 0;
  let count = 0;
  const wrong: string[] = [];
  for (const { name, parts } of all) {
    for (const title of parts) {
      const expected = byHand(title);
      assert.ok(expected !== undefined, `${title} of ${name} has no label`);
      count += 1;
      const found = said(title, { key: "", part: "" });
      if (found === expected) right += 1;
      else wrong.push(`${name}: ${title} is ${expected}, read as ${found}`);
    }
  }
  t.diagnostic(`${right} of ${count} titles of ${all.length} disclosures: ${wrong.join("; ")}`);
  assert.ok(count > 250);
  assert.ok(right / count >= 0.99, wrong.join("\n"));
});

/** The parts and sections of documents in printed order, by hand; titles of documents are none. */
const SECTIONS: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(join(import.meta.dirname, "outline-sections.json"), "utf8"),
);

for (const [path, expected] of Object.entries(SECTIONS)) {
  test(`the sections of ${path} are found in printed order, and nothing else`, async (t) => {
    const bytes = corpusFile(path);
    if (bytes === undefined) return t.skip(CORPUS_MISSING);
    const document = await read(bytes, { name: path });
    assert.ok(document.ok);
    const { blocks, entries } = recogniseOutline(document.value);
    assert.equal(blocks.length, document.value.blocks.length);
    const found = entries.map(({ entry: { kind, key } }) => {
      const isPlainPart = kind === "part" && /^(?:overview|narrative|annex|contact)$/.test(key);
      return isPlainPart ? `part:${key}` : key;
    });
    assert.deepEqual(found, expected);
  });
}

test("lines that only have words of sections are no titles", () => {
  const lines = [
    "一、加强收入管理",
    "2.事业收入",
    "一、收入支出决算总表",
    "十、国有资产占用情况表",
    "财政拨款“三公”经费支出决算表",
    "1.社会保障和就业支出67.64万元",
    "2024年度收入总计16291.51万元",
    "(二)按支出结构分类划分",
    "1.总体情况",
  ];
  for (const line of lines) assert.equal(sectionOfTitle(foldString(line)), undefined, line);
});

test("a title is known without its first character and behind a department", () => {
  const key = (title: string) => sectionOfTitle(foldString(title))?.key;
  assert.equal(key("一、入支出决算总体情况说明"), "total");
  assert.equal(key("三、出决算情况说明"), "expenditure");
  assert.equal(key("、机构设置"), "overview.organisation");
  assert.equal(key("五、青垅县石塘乡中心学校2020年度部门收入决算情况说明"), "income");
  assert.equal(key("2017年瀾灣市委宣傳部“三公”經費增減情況說明"), "sangong");
});

test("the subject of a sentence tells its section where no heading does", () => {
  const subject = (sentence: string) => sectionOfSubject(foldString(sentence));
  assert.equal(subject("2016年,中央本级“三公”经费支出48.25亿元,比预算数减少"), "sangong");
  assert.equal(subject("其中:因公出国(境)费2014年财政拨款支出决算数为"), "sangong");
  assert.equal(subject("2014年国家基础研究院政府采购支出总额430035.95万元"), "other.procurement");
  assert.equal(subject("截至2014年12月31日,国家基础研究院共有车辆1879辆"), "other.assets");
  assert.equal(subject("2020年本年收入合计3765.66万元,其中:政府性基金"), "income");
  assert.equal(subject("办好全乡的中小学教育"), undefined);
});

test("a document a hundred times as long takes at most 120 times as long", async (t) => {
  const bytes = corpusFile("urumqi-natural-resources-2024.md");
  if (bytes === undefined) return t.skip(CORPUS_MISSING);
  const one = await read(bytes, { name: "one.md" });
  assert.ok(one.ok);
  const many = { ...one.value, blocks: Array.from({ length: 100 }, () => one.value.blocks).flat() };
  // Work of the processor, not time on the wall: other programs must not decide a test.
  const workOf = (document: typeof one.value) => {
    const before = process.cpuUsage();
    recogniseOutline(document);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  for (let warm = 0; warm < 20; warm++) recogniseOutline(one.value);
  const short = Array.from({ length: 40 }, () => workOf(one.value)).reduce((a, b) => a + b) / 40;
  const long = Math.min(...[1, 2, 3].map(() => workOf(many)));
  t.diagnostic(`${Math.round(short)} µs of the processor, a hundredfold ${long} µs`);
  assert.ok(long < short * 120 + 100_000);
});

test("a title below 五 speaks of the general budget, the same title before it of all", () => {
  const title = "(一)财政拨款支出决算总体情况";
  assert.equal(said(title, { key: "gpb", part: "narrative" }), "gpb.total");
  assert.equal(said(title, { key: "", part: "narrative" }), "fiscal");
  const income = "四、财政拨款收入支出决算总体情况说明";
  assert.equal(said(income, { key: "gpb", part: "narrative" }), "fiscal");
});
