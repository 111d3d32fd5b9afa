import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { openDossier } from "#check/dossier.ts";
import type { Disclosure } from "#model/disclosure.ts";
import { assert as isTrue } from "#model/result.ts";
import { read } from "#read/read.ts";
import { recognise } from "#recognise/recognise.ts";
import { wholeExample } from "./example-disclosure.ts";
import { isSlipOf } from "./likeness.ts";
import { namesIn } from "./name-list.ts";
import { WORD_RULES } from "./word-rules.ts";
import { numberOfHan } from "./wording/ordinals.ts";
import { foldWords, placesOfWords, wordingOf } from "./wording.ts";

async function disclosureOf(text: string): Promise<Disclosure> {
  const result = await read(new TextEncoder().encode(text), { name: "example.md" });
  isTrue(result.ok, "the example is read");
  return recognise(result.value);
}

/** Rules that charge something above a note. */
async function chargedIn(text: string): Promise<readonly string[]> {
  const dossier = openDossier(await disclosureOf(text));
  return WORD_RULES.flatMap((rule) =>
    rule
      .run(dossier)
      .filter((outcome) => outcome.kind === "broken")
      .filter((outcome) => (outcome.charge.severity ?? rule.severity) !== "note")
      .map(() => rule.id),
  );
}

test("folding folded words changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const folded = foldWords(text);
      assert.equal(foldWords(folded).length <= folded.length, true);
      assert.equal(foldWords(foldWords(folded)), foldWords(folded));
    }),
  );
  assert.equal(foldWords("財政撥款（“三公”） ２.０ 萬元"), '财政拨款("三公")2.0万元');
  assert.equal(foldWords("經(jīng)費(fèi)"), "经费");
});

test("words in one line are framed themselves, not their sentence", async () => {
  const disclosure = await disclosureOf(
    "# 云屏县农业农村局2024年度部门决算\n\n## 三、支出决算情况说明\n\n本年支出合计9.00万元。",
  );
  const sentence = wordingOf(openDossier(disclosure)).sentences.find(({ text }) =>
    /9\.00/.test(text),
  );
  isTrue(sentence !== undefined, "the sentence is found");
  const [place] = placesOfWords(sentence, "合计");
  assert.deepEqual(place, { kind: "line", line: 5, from: 5, to: 7 });
});

test("a slip is one character in six, another name is none", () => {
  assert.ok(isSlipOf("机关事业单位基本养老保险缴费支出", "机关事业单位基本养老保险激费支出"));
  assert.ok(!isSlipOf("住房公积金", "购房补贴"));
  fc.assert(fc.property(fc.string({ maxLength: 60 }), (name) => isSlipOf(name, name)));
});

test("Chinese numerals are numbers up to ninety-nine, other words are none", () => {
  const spelt = ["一", "九", "十", "十二", "二十", "三十五", "九十九"].map(numberOfHan);
  assert.deepEqual(spelt, [1, 9, 10, 12, 20, 35, 99]);
  assert.deepEqual(["", "百", "一二", "部门"].map(numberOfHan), [
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("a list is cut between names, not inside their brackets", () => {
  assert.deepEqual(namesIn("矿产科(安全、监督科)、办公室和财务科"), [
    "矿产科(安全、监督科)",
    "办公室和财务科",
  ]);
});

test("a whole disclosure without error is charged with nothing above a note", async () => {
  assert.deepEqual(await chargedIn(wholeExample()), []);
});

test("full width, blanks and other quotation marks are no errors", async () => {
  const text = wholeExample();
  const wide = text.replace(/(?<=\p{sc=Han})\d+(?=\p{sc=Han}{2})/gu, (digits) =>
    digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  );
  const spaced = text.replace(/(?<=\p{sc=Han})(?=\d)|(?<=\d)(?=[万个辆%])/gu, " ");
  const quoted = text.replace(/[“”]/gu, '"');
  for (const noisy of [wide, spaced, quoted]) {
    assert.notEqual(noisy, text);
    assert.deepEqual(await chargedIn(noisy), []);
  }
});

test("a part of a disclosure is not charged with what it lacks", async () => {
  const pieces = wholeExample().split("\n\n");
  for (const length of [4, 8, 12, 16, 20]) {
    assert.deepEqual(await chargedIn(pieces.slice(0, length).join("\n\n")), []);
  }
});

test("a budget is not charged with what final accounts must have", async () => {
  const budget = wholeExample({ three: "", procurement: "", glossary: "" })
    .replaceAll("决算", "预算")
    .replaceAll("预算数", "预算");
  const charged = await chargedIn(budget);
  assert.deepEqual(
    charged.filter((id) => id.endsWith("-missing")),
    [],
  );
});
