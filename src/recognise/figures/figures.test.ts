import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fold } from "#recognise/folded.ts";
import { type FigureToken, findFigures } from "./figures.ts";

/** Figures as number and unit, asides as number and kind. */
function shown(text: string): readonly string[] {
  return findFigures(fold({ text, spans: [] })).map(show);
}

function show({ text, unit, aside }: FigureToken): string {
  return aside === undefined ? text + unit : `${text}<${aside}>`;
}

const CASES: readonly (readonly [law: string, text: string, found: readonly string[]])[] = [
  [
    "years are no figures",
    "2024年度，2023-2024年，（2021至2035）",
    years(2024, 2023, 2024, 2021, 2035),
  ],
  ["a date is one aside", "截至2024年12月31日", ["2024年12月31<date>"]],
  ["a dash date with a time behind it", "2021-8-23 08:50", ["2021-8-23<date>", "08:50<time>"]],
  ["a date that lost its year sign", "20209月投入使用", ["20209月<date>"]],
  ["blanks inside a number vanish", "总计 16, 291. 51 万元", ["16,291.51万元"]],
  ["a comma without three digits behind it separates", "0批次，0人次", ["0批次", "0人次"]],
  ["a year glued to an amount is cut off", "与2019498.83万元相比", ["2019<year>", "498.83万元"]],
  ["an amount as long as that stays whole", "支出2019498.83万元", ["2019498.83万元"]],
  ["ordinals at the beginning of a line", "1.收入12万元", ["1<ordinal>", "12万元"]],
  ["ordinals in brackets", "（2）收入12万元", ["2<ordinal>", "12万元"]],
  ["an ordinal before a year", "1. 2024年收入3元", ["1<ordinal>", "2024<year>", "3元"]],
  ["numbered tables and indicators", "公开07表 指标1 附件2", ordinals("07", "1", "2")],
  ["a table that is counted is not numbered", "自评表1个", ["1个"]],
  ["document numbers", "财行〔2016〕262号", ["2016)262<document-number>"]],
  ["articles of laws", "预算法第14条", ["14<law-article>"]],
  ["a threshold is part of a name", "单价100万元（含）以上设备3台（套）", ["100<name>", "3台(套)"]],
  ["a number in quotes is a name", "“6955”道路攻坚", ["6955<name>"]],
  ["a minus is a sign behind a word", "差异率-0.31%", ["-0.31%"]],
  ["a number between dashes is a page's", "—5—", ["5<page-number>"]],
  ["telephones", "电话：0830-3103108", ["0830-3103108<telephone>"]],
  ["percent points are not percents", "提高3.2个百分点", ["3.2个百分点"]],
  ["千分之 is a unit before its number", "千分之5", ["5‰"]],
  ["a number without a unit stays one", "占97.79；增长15", ["97.79", "15"]],
  ["万 alone is money", "单位:万 12万", ["12万元"]],
  ["万 of people is not money", "3万人", ["3万人"]],
];

function years(...list: readonly number[]): readonly string[] {
  return list.map((year) => `${year}<year>`);
}

function ordinals(...list: readonly string[]): readonly string[] {
  return list.map((ordinal) => `${ordinal}<ordinal>`);
}

for (const [law, text, found] of CASES) {
  test(law, () => assert.deepEqual(shown(text), found));
}

test("every digit of a text belongs to exactly one number", () => {
  const parts = fc.constantFrom(
    "2024年",
    "1.",
    "12.5",
    "万元",
    "%",
    "，",
    "（3）",
    "-",
    "第",
    "条",
    "号",
    "7",
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), (list) => {
      const folded = fold({ text: list.join(""), spans: [] });
      const tokens = findFigures(folded);
      let at = 0;
      for (const { from, to } of tokens) {
        assert.ok(from >= at && to > from);
        assert.doesNotMatch(folded.text.slice(at, from), /\d/);
        at = to;
      }
      assert.doesNotMatch(folded.text.slice(at), /\d/);
    }),
  );
});

test("a text a hundred times as long takes no more than a few hundred times as long", () => {
  const unit =
    "2024年度收入总计16,291.51万元，占95.12%；1.支出3人次（2）第5条12345678901234567890。";
  const time = (times: number) => {
    const folded = fold({ text: unit.repeat(times), spans: [] });
    const before = performance.now();
    findFigures(folded);
    return performance.now() - before;
  };
  time(200);
  assert.ok(time(20_000) < Math.max(400 * time(200), 2_000));
});
