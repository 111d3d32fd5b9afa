import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Computation } from "#model/evidence-measure.ts";
import { madeUpBook as bookOf, madeUpMeasure as madeUp } from "#test/evidence/made-up-evidence.ts";
import { actualOf, type EvidenceBook, rowsBehind } from "./measure.ts";
import { integerRoot, rootDigits } from "./ratio.ts";

type Duration = Extract<Computation, { name: "duration" }>;

/** Unit and text of what is told, the code of what is not. */
function shown(id: string, book: EvidenceBook): string {
  const measured = actualOf(id, book);
  return measured.kind === "told" ? `${measured.text}${measured.unit}` : measured.because.code;
}

const POINTS = [
  "点号,项目,成果值,检查值,单位,同精度",
  ...["P1,平面,1003,1000,mm,否", "P2,平面,2000,2004,mm,否", "P3,埋深,12,0,mm,是"],
].join("\n");

test("a root mean square is taken by the formula that the accuracy asks for", () => {
  const book = bookOf({ 点: ["check-points", POINTS] }, [
    madeUp(
      "n",
      { evidence: "点", compute: { name: "rmse", formula: "n" }, unit: "mm", decimals: 2 },
      [{ column: "item", kind: "one-of", texts: ["平面"] }],
    ),
    madeUp(
      "2n",
      { evidence: "点", compute: { name: "rmse", formula: "2n" }, unit: "mm", decimals: 2 },
      [{ column: "item", kind: "one-of", texts: ["埋深"] }],
    ),
    madeUp(
      "cm",
      { evidence: "点", compute: { name: "rmse", formula: "2n" }, unit: "厘米", decimals: 3 },
      [{ column: "point", kind: "one-of", texts: ["P3"] }],
    ),
    madeUp("mixed", { evidence: "点", compute: { name: "rmse", formula: "n" }, unit: "mm" }),
    madeUp("area", { evidence: "点", compute: { name: "rmse", formula: "2n" }, unit: "公顷" }, [
      { column: "point", kind: "one-of", texts: ["P3"] },
    ]),
  ]);
  // √((9 + 16) ÷ 2) = 3.5355…; √(144 ÷ 2) = 8.4852…
  assert.equal(shown("n", book), "3.54mm");
  assert.equal(shown("2n", book), "8.49mm");
  assert.equal(shown("cm", book), "0.849厘米");
  assert.equal(shown("mixed", book), "accuracy-mixed");
  assert.equal(shown("area", book), "unit-does-not-fit");
});

const REGISTER = [
  "记录编号,日期,类别,数量,计量单位,完成日期,应完成日期",
  ...["1,2024-01-31,甲,2,公顷,2024-02-05,2024-02-06", "2,2024-02-01,甲,3.5,公顷,,2024-02-06"],
  ...[
    "3,2024-05-01,乙,4,公顷,2024-05-09,2024-05-06",
    "4,2024-05-06,乙,,公顷,2024-05-06,2024-05-06",
  ],
].join("\n");

test("counts, sums, shares, means and dates follow their rows, and say which they left out", () => {
  const of = { evidence: "台账", unit: "公顷", decimals: 2 } as const;
  const kind = (text: string) => [{ column: "category", kind: "one-of", texts: [text] } as const];
  const book = bookOf({ 台账: ["register", REGISTER] }, [
    madeUp("count", { ...of, compute: { name: "count" }, unit: "个", decimals: 0 }, kind("甲")),
    madeUp("nothing", { ...of, compute: { name: "count" }, unit: "个", decimals: 0 }, kind("丙")),
    madeUp("sum", { ...of, compute: { name: "sum", of: "quantity" } }, kind("甲")),
    madeUp(
      "metres",
      { ...of, compute: { name: "sum", of: "quantity" }, unit: "平方米" },
      kind("甲"),
    ),
    madeUp("gap", { ...of, compute: { name: "sum", of: "quantity" } }),
    madeUp("skip", { ...of, compute: { name: "mean", of: "quantity" }, blank: "skip" }),
    madeUp("median", { ...of, compute: { name: "median", of: "quantity" }, blank: "skip" }),
    madeUp("none", { ...of, compute: { name: "mean", of: "quantity" } }, kind("丙")),
    madeUp("months", {
      ...of,
      compute: { name: "distinct", of: "date", per: "month" },
      unit: "个月",
      decimals: 0,
    }),
    madeUp("on-time", {
      ...of,
      unit: "%",
      compute: {
        name: "share",
        of: undefined,
        part: [{ column: "done", kind: "at-most-column", other: "due" }],
      },
    }),
    madeUp("latest", { ...of, compute: { name: "latest", of: "done" }, blank: "skip" }),
    madeUp("spring", { ...of, compute: { name: "count" }, unit: "个", decimals: 0 }, [
      { column: "date", kind: "within", of: "days", low: 20240101n, high: 20240331n },
    ]),
    madeUp("large", { ...of, compute: { name: "count" }, unit: "个", decimals: 0 }, [
      { column: "quantity", kind: "within", of: "figures", low: 3_500_000n, high: undefined },
    ]),
    madeUp("per", { ...of, compute: { name: "ratio", of: "metres", by: "count" }, unit: "公顷" }),
    madeUp("no-share", { ...of, compute: { name: "ratio", of: "sum", by: "nothing" } }),
    madeUp("words", {
      ...of,
      unit: "%",
      compute: {
        name: "share",
        of: undefined,
        part: [{ column: "done", kind: "filled", isFilled: true }],
      },
      words: [
        { least: 80_000_000n, word: "达到预期" },
        { least: undefined, word: "基本达到预期" },
      ],
    }),
  ]);
  const expected = {
    ...{
      count: "2个",
      nothing: "0个",
      sum: "5.50公顷",
      metres: "55000.00平方米",
      gap: "cells-empty",
    },
    ...{ skip: "3.17公顷", median: "3.50公顷", none: "no-row-left", months: "3个月" },
    ...{ "on-time": "50.00%", latest: "5月9日", spring: "2个", large: "2个", per: "2.75公顷" },
    ...{ "no-share": "division-by-zero", words: "基本达到预期", unknown: "measure-unknown" },
  };
  for (const [id, text] of Object.entries(expected)) assert.equal(shown(id, book), text, id);
  const spring = actualOf("spring", book);
  assert.ok(spring.kind === "told");
  assert.deepEqual(spring.sample, { rows: 2, excluded: 2, blank: 0, subjects: undefined });
  assert.deepEqual(spring.lineage, {
    kind: "measure",
    measure: "spring",
    evidence: "台账.csv",
    filter: { date: "20240101—20240331" },
  });
  const [measure, table] = [book.measures.get("on-time"), book.tables.get("台账")];
  assert.ok(measure && table);
  assert.deepEqual([...rowsBehind(measure, table)], [0, 3]);
});

test("an empty register, faulty rows and faulty cells of its columns keep an actual from being told", () => {
  const count = { evidence: "台账", compute: { name: "count" }, unit: "个" } as const;
  const sum = { ...count, compute: { name: "sum", of: "quantity" } } as const;
  const code = (rows: string, what: typeof count | typeof sum) =>
    shown("m", bookOf({ 台账: ["register", `记录编号,日期,数量\n${rows}`] }, [madeUp("m", what)]));
  assert.equal(code("", count), "register-empty");
  assert.equal(code("1,2024-01-01,1\n1,2024-01-02,2\n", count), "rows-faulty");
  assert.equal(code("1,2024-01-01,x\n2,2024-01-02,2\n", sum), "cells-faulty");
  assert.equal(code("1,2024-01-01,x\n2,2024-01-02,2\n", count), "2.00个");
  assert.equal(shown("m", bookOf({}, [madeUp("m", count)])), "evidence-missing");
  const mixed = "记录编号,日期,数量,计量单位\n1,2024-01-01,1,亩\n2,2024-01-01,1,公顷\n";
  assert.equal(
    shown("m", bookOf({ 台账: ["register", mixed] }, [madeUp("m", sum)])),
    "units-mixed",
  );
});

test("satisfaction counts answers by the formula that is named, and keeps how many were asked", () => {
  const rows = ["F1,1,非常满意,2", "F1,2,一般,1", "F2,1,满意,2", "F2,2,不满意,1"];
  const survey = ["问卷编号,题号,选项,权重,日期", ...rows.map((row) => `${row},2024-06-01`)].join(
    "\n",
  );
  const of = { evidence: "问卷", unit: "%" } as const;
  const book = bookOf({ 问卷: ["questionnaire", survey, { asked: 3 }] }, [
    madeUp("share", { ...of, compute: { name: "satisfaction", formula: "satisfied-share" } }),
    madeUp("mean", { ...of, compute: { name: "satisfaction", formula: "mean-of-scale" } }),
    madeUp("response", { ...of, compute: { name: "response-rate" } }),
  ]);
  assert.equal(shown("share", book), "50.00%");
  // (5×2 + 3 + 4×2 + 2) ÷ (6 × 5)
  assert.equal(shown("mean", book), "76.67%");
  assert.equal(shown("response", book), "66.67%");
  const told = actualOf("share", book);
  assert.ok(told.kind === "told");
  assert.deepEqual(told.sample, { rows: 4, excluded: 0, blank: 0, subjects: 2 });
  const unasked = bookOf({ 问卷: ["questionnaire", survey] }, [
    madeUp("response", { ...of, compute: { name: "response-rate" } }),
  ]);
  assert.equal(shown("response", unasked), "asked-unknown");
});

test("uptime is the span without faults; overlapping ones count once, planned ones not at all", () => {
  const log = [
    "系统,起,止,状态",
    ...[
      "专网,2024-05-06 10:00,2024-05-06 12:00,故障",
      "专网,2024-05-06 11:00,2024-05-06 13:00,故障",
    ],
    ...[
      "专网,2024-05-07 00:00,2024-05-07 06:00,计划停机",
      "门户,2024-05-11 08:00,2024-05-11 09:00,故障",
    ],
  ].join("\n");
  const of = { evidence: "日志", unit: "%" } as const;
  const measures = [
    madeUp("uptime", { ...of, compute: { name: "uptime" } }),
    madeUp("longest", { ...of, compute: { name: "longest-outage" }, unit: "小时" }),
    madeUp("mean", { ...of, compute: { name: "mean-outage" }, unit: "分钟" }),
    madeUp("other", { ...of, compute: { name: "uptime" } }, [
      { column: "system", kind: "one-of", texts: ["备份"] },
    ]),
  ];
  const span = { from: 20240501, to: 20240510 };
  const always = bookOf({ 日志: ["uptime", log, span] }, measures);
  // The fault of 11 May is behind the span: 3 of 2 × 240 hours.
  assert.equal(shown("uptime", always), "99.38%");
  assert.equal(shown("longest", always), "3.00小时");
  assert.equal(shown("mean", always), "180.00分钟");
  assert.equal(shown("other", always), "100.00%");
  const hours = { fromMinute: 540, toMinute: 720 };
  const working = bookOf({ 日志: ["uptime", log, { ...span, hours }] }, measures);
  // Working days of 1 to 10 May 2024: 6 to 10, and 2 of 30 hours are lost.
  assert.equal(shown("uptime", working), "93.33%");
  const unknown = bookOf(
    { 日志: ["uptime", log, { from: 19900101, to: 20240510, hours }] },
    measures,
  );
  assert.equal(shown("uptime", unknown), "holidays-unknown");
  const whole = bookOf({ 日志: ["uptime", log, { ...span, log: "whole" }] }, measures);
  assert.equal(shown("uptime", whole), "log-has-gaps");
});

test("durations are told by the convention that is stated", () => {
  const tasks = [
    "任务,计划完成,实际开始,实际完成",
    ...["甲,2024-12-31,2024-01-31,2024-03-01", "乙,2024-12-31,2024-04-30,2024-05-07"],
  ].join("\n");
  const base = { name: "duration", from: "start", to: "end" } as const;
  const of = { evidence: "进度", decimals: 3 } as const;
  const USUAL = { take: "longest", days: "exclusive", months: "calendar" } as const;
  const duration = (unit: string, more: Partial<typeof base & Duration>, id: string) =>
    madeUp(id, {
      ...of,
      unit,
      compute: { ...base, ...USUAL, ...more },
    });
  const book = bookOf({ 进度: ["schedule", tasks] }, [
    duration("天", {}, "days"),
    duration("天", { days: "inclusive", take: "mean" }, "mean"),
    duration("个月", {}, "calendar"),
    duration("个月", { months: "thirty-days" }, "thirty"),
    duration("个月", { months: "begun" }, "begun"),
    duration("个月", { take: "span" }, "span"),
    duration("工作日", { take: "total" }, "working"),
    duration("公里", {}, "unfit"),
  ]);
  assert.equal(shown("days", book), "30.000天");
  assert.equal(shown("mean", book), "19.500天");
  // 31 January to 29 February is a month, and a day of March's 29 follows.
  assert.equal(shown("calendar", book), "1.034个月");
  assert.equal(shown("thirty", book), "1.000个月");
  assert.equal(shown("begun", book), "3.000个月");
  // 31 January to 7 May: three months to 30 April, and 7 of 30 days.
  assert.equal(shown("span", book), "3.233个月");
  // Behind 31 January: 1 to 9 and 18 to 29 February without 3, 24 and 25, 1 March; 6 and 7 May.
  assert.equal(shown("working", book), "21.000工作日");
  assert.equal(shown("unfit", book), "unit-does-not-fit");
});

const amounts = fc.array(
  fc.record({
    fen: fc.integer({ min: -10_000_000_000, max: 100_000_000_000 }),
    contract: fc.nat(3),
  }),
  { minLength: 1, maxLength: 40 },
);

test("payments by contract add up to all payments, in whatever order the rows stand", () => {
  fc.assert(
    fc.property(amounts, fc.infiniteStream(fc.nat()), (rows, order) => {
      const lines = rows.map(({ fen, contract }, index) => {
        const digits = String(Math.abs(fen)).padStart(3, "0");
        const yuan = `${fen < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        return `Z${index},2024-03-01,${yuan},HT${contract}`;
      });
      const turned = lines
        .map((line) => ({ line, key: order.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ line }) => line);
      const of = { evidence: "支付", compute: { name: "sum", of: "amount" }, unit: "元" } as const;
      const contracts = ["HT0", "HT1", "HT2", "HT3"];
      const measures = [
        madeUp("all", of),
        ...contracts.map((id) =>
          madeUp(id, of, [{ column: "contract", kind: "one-of", texts: [id] }]),
        ),
      ];
      const exact = (body: readonly string[], id: string) => {
        const text = ["支付编号,支付日期,金额,合同编号", ...body].join("\n");
        const told = actualOf(id, bookOf({ 支付: ["payments", text] }, measures));
        assert.ok(told.kind === "told" && told.value.kind === "ratio");
        return told.value.exact.dividend / told.value.exact.divisor;
      };
      const whole = exact(lines, "all");
      assert.equal(whole, BigInt(rows.reduce((sum, { fen }) => sum + fen, 0)));
      assert.equal(exact(turned, "all"), whole);
      const parts = contracts.map((id) => exact(turned, id));
      assert.equal(
        parts.reduce((sum, part) => sum + part, 0n),
        whole,
      );
    }),
    { numRuns: 60 },
  );
});

test("the shares of the parts of a register add up to the whole", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("甲", "乙", "丙"), { minLength: 1 }), (kinds) => {
      const text = ["记录编号,日期,类别", ...kinds.map((kind, at) => `${at},2024-03-01,${kind}`)];
      const share = (kind: string) =>
        madeUp(kind, {
          evidence: "台账",
          unit: "%",
          compute: {
            name: "share",
            of: undefined,
            part: [{ column: "category", kind: "one-of", texts: [kind] }],
          },
        });
      const names = ["甲", "乙", "丙"];
      const book = bookOf({ 台账: ["register", text.join("\n")] }, names.map(share));
      let [sum, divisor] = [0n, BigInt(kinds.length)];
      for (const name of names) {
        const told = actualOf(name, book);
        assert.ok(told.kind === "told" && told.value.kind === "ratio");
        const { exact } = told.value;
        sum += (exact.dividend * divisor) / exact.divisor;
      }
      assert.equal(sum, 100_000_000n * divisor);
    }),
  );
});

test("the root of a whole number is exact, and prints are rounded half up", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), (value) => {
      const root = integerRoot(value);
      assert.ok(root * root <= value && (root + 1n) * (root + 1n) > value);
      assert.equal(integerRoot(value * value), value);
    }),
  );
  assert.equal(rootDigits({ dividend: 25n, divisor: 100n }, 0), 1n);
  assert.equal(rootDigits({ dividend: 2n, divisor: 1n }, 3), 1414n);
});
