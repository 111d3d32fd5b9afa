import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Block, SourceDocument } from "#model/source-document.ts";
import { recogniseOutline } from "#recognise/outline/outline.ts";
import { type NarrativeFound, recogniseNarrative } from "./narrative.ts";

function documentOf(lines: readonly string[]): SourceDocument {
  const blocks = lines.map((text): Block => {
    return { kind: "paragraph", role: "body", text: { text, spans: [] } };
  });
  return { format: "text", blocks, pages: [], limits: [] };
}

function read(...lines: readonly string[]): NarrativeFound {
  const document = documentOf(lines);
  return recogniseNarrative(document, recogniseOutline(document), new Set());
}

/** Each claim as number → concept without the `n.`, a decrease with `↓`. */
function claims(...lines: readonly string[]): readonly string[] {
  return read(...lines).claims.map(({ printed, concepts, direction }) => {
    const names = concepts.map((concept) => concept.replace(/(^|:)n\./, "$1")).join("+");
    return `${printed.text}${direction === "decrease" ? "↓" : ""} ${names}`;
  });
}

const TITLE = "某市文化局2023年度部门决算";
const OVERALL = "一、收入支出决算总体情况说明";
const INCOME = "二、收入决算情况说明";
const GENERAL = "五、一般公共预算财政拨款支出决算情况说明";
const THREE = "七、财政拨款“三公”经费支出决算情况说明";

test("one print of both totals is two concepts, its change one", () => {
  assert.deepEqual(
    claims(
      TITLE,
      OVERALL,
      "2023年度收、支总计均为54.10万元。与2022年度相比，收、支总计各减少2.30万元，下降4.0%。",
    ),
    [
      "54.10 overall.income-grand-total+overall.expenditure-grand-total",
      "2.30↓ overall.change",
      "4.0↓ overall.change-rate",
    ],
  );
});

test("the change of both totals told one after the other is that of both", () => {
  assert.deepEqual(
    claims(
      TITLE,
      OVERALL,
      "2023年度收入总计10万元，支出总计10万元，与2022年相比，各增加1万元。",
    ).at(-1),
    "1 overall.change",
  );
});

test("the same words are another concept in another section", () => {
  assert.deepEqual(
    claims(TITLE, OVERALL, "收入总计9万元，其中：本年收入合计8万元。").at(-1),
    "8 overall.income-total",
  );
  assert.deepEqual(claims(TITLE, INCOME, "本年收入合计8万元。"), ["8 income.total"]);
});

test("a share belongs to the subject before it, not to its base", () => {
  assert.deepEqual(
    claims(TITLE, INCOME, "本年收入合计8万元，其中：其他收入2万元，占本年收入合计的25%。"),
    ["8 income.total", "2 income.other-income", "25 income.other-income-share"],
  );
});

test("the year before's own figure is prior, its difference a change", () => {
  assert.deepEqual(
    claims(TITLE, "“三公”经费支出431万元，比上年累计支出433万元减少2万元，下降0.46%。"),
    [
      "431 three.total",
      "433 prior:three.total",
      "2↓ three.total-change",
      "0.46↓ three.total-change-rate",
    ],
  );
});

test("a year glued to the year before's amount leaves the amount", () => {
  assert.deepEqual(
    claims(
      TITLE,
      OVERALL,
      "2023年度收、支总计424.71万元。与2022498.83万元相比，各减少74.12万元。",
    ).slice(1),
    [
      "498.83 prior:overall.income-grand-total+prior:overall.expenditure-grand-total",
      "74.12↓ overall.change",
    ],
  );
});

test("compared with the budget is not compared with the year before", () => {
  assert.deepEqual(
    claims(
      TITLE,
      THREE,
      "公务接待费支出1.52万元，与2023年度预算相比，减少0.28万元，下降15%，比2022年减少1万元。",
    ),
    [
      "1.52 three.reception",
      "0.28↓ three.reception-budget-difference",
      "15↓ three.reception-budget-difference-rate",
      "1↓ three.reception-change",
    ],
  );
});

test("the budget inside a completion is a budget", () => {
  assert.deepEqual(claims(TITLE, THREE, "公务接待费支出1.18万元，完成全年预算1.45万元的81.5%。"), [
    "1.18 three.reception",
    "1.45 three.reception-budget",
    "81.5 three.reception-completion-rate",
  ]);
});

test("figures in reasons are listed as free text", () => {
  const found = read(
    TITLE,
    OVERALL,
    "收入总计9万元，主要原因是新增补偿款158.96万元；二是下拨抚恤金74.31万元。",
  );
  assert.equal(found.claims.length, 1);
  assert.deepEqual(
    found.unclaimed.map(({ reason }) => reason),
    ["in-free-text", "in-free-text"],
  );
});

test("a reason that names the section's own subject is read", () => {
  assert.deepEqual(
    claims(
      TITLE,
      "“三公”经费支出9万元，较2023年预算减少3万元，主要是因公出国（境）费减少3万元。",
    ).at(-1),
    "3↓ three.abroad-budget-difference",
  );
});

test("functions are found by 类, 款 and 项, and kept over sentences", () => {
  assert.deepEqual(
    claims(
      TITLE,
      GENERAL,
      [
        "1.社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位职业年金缴费支出（项）。",
        "主要用于：职业年金支出。年初预算为5.74万元，支出决算为4.64万元，完成年初预算的80.8%。",
      ].join(""),
    ),
    [
      "5.74 general.item-budget[2080506]",
      "4.64 general.item[2080506]",
      "80.8 general.item-completion-rate[2080506]",
    ],
  );
});

test("a function without its level is found by its whole name", () => {
  assert.deepEqual(
    claims(
      "某中学2023年部门预算",
      "五、一般公共预算支出情况说明",
      "初中教育支出20元，其中：基本支出20元，项目支出0元。",
    ),
    [
      "20 general.item[2050203]",
      "20 general.item-basic[2050203]",
      "0 general.item-project[2050203]",
    ],
  );
});

test("counts go by their unit", () => {
  assert.deepEqual(
    claims(
      TITLE,
      THREE,
      "全年安排因公出国（境）团组1个、累计2人次。国内公务接待8批次，61人次。公务用车购置1辆，公务用车保有量21辆。",
    ),
    [
      "1 three.abroad-groups",
      "2 three.abroad-people",
      "8 three.reception-batches",
      "61 three.reception-people",
      "1 three.vehicles-bought",
      "21 three.vehicles-held",
    ],
  );
});

test("sentences broken by the end of a page are read as one", () => {
  assert.deepEqual(
    claims(TITLE, INCOME, "本年收入合计8万元，其中：其他收", "—5—", "入2万元，占25%。").slice(1),
    ["2 income.other-income", "25 income.other-income-share"],
  );
});

test("a word that begins another noun is no subject", () => {
  assert.deepEqual(claims(TITLE, "政府采购项目预算金额21.07万元。"), []);
});

test("in a budget the budget is the value", () => {
  assert.deepEqual(
    claims("某县2024年部门预算", "2024年“三公”经费预算数为20万元，比2023年减少1万元。"),
    ["20 three.total", "1↓ three.total-change"],
  );
});

test("every number of the text is claimed, unclaimed or an aside, and none twice", () => {
  const words = fc.constantFrom(
    ...[
      "收入总计",
      "其中：",
      "，",
      "。",
      "占",
      "比上年",
      "增加",
      "12.5万元",
      "3%",
      "2022年",
      "(项)",
      "8批次",
      "主要原因是",
    ],
    ...["1.", "（二）", "单价100万元以上设备", "完成预算的", '"三公"经费', "74"],
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (list) => {
      const text = list.join("");
      const found = read(TITLE, text);
      const spoken = [
        ...found.claims.flatMap(({ at }) => [...at]),
        ...found.unclaimed.map(({ range }) => range),
        ...found.asides.map(({ range }) => range),
      ].filter((range) => range.text.text === text);
      const covered = new Set<number>();
      for (const { from, to } of spoken) {
        for (let at = from; at < to; at++) {
          assert.ok(!covered.has(at), `${text} at ${at} twice`);
          covered.add(at);
        }
      }
      for (let at = 0; at < text.length; at++) {
        if (/\d/.test(text.charAt(at))) assert.ok(covered.has(at), `${text} at ${at}`);
      }
    }),
  );
});

test("a sentence knows its claims", () => {
  const { sentences, claims: all } = read(TITLE, INCOME, "本年收入合计8万元。其他收入2万元。");
  const withClaims = sentences.filter(({ claims: own }) => own.length > 0);
  assert.deepEqual(
    withClaims.map(({ section, text }) => [section, text]),
    [
      ["income", "本年收入合计8万元。"],
      ["income", "其他收入2万元。"],
    ],
  );
  assert.equal(all[withClaims[1]?.claims[0] ?? -1]?.printed.text, "2");
});

test("visitors who are received outside of the three publics are no official reception", () => {
  const performance = "十一、预算绩效的情况说明";
  assert.deepEqual(claims(TITLE, performance, "全年接待查档3286人次，接待来访120批次。"), []);
  assert.deepEqual(claims(TITLE, THREE, "公务接待费1.00万元，全年接待8批次，160人次。"), [
    "1.00 three.reception",
    "8 three.reception-batches",
    "160 three.reception-people",
  ]);
});
