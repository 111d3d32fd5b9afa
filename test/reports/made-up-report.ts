import type { Disclosure } from "#model/disclosure.ts";
import type { Fact } from "#model/fact.ts";
import type { Finding, FindingFigure } from "#model/outcome.ts";
import type { AccountLine, Explanation, Report } from "#model/report.ts";
import { read } from "#read/read.ts";
import { recognise } from "#recognise/recognise.ts";
import type { Checked } from "#render/report/checked.ts";
import { type KnownFinding, reviewOf } from "#render/report/review.ts";

/** A short disclosure with a sum that is off: 1,648.97 for 1,648.79 has two digits exchanged. */
const TEXT = `# 云岭市档案馆2024年度部门决算

## 第二部分 部门决算情况说明

### 一、收入支出决算总体情况说明

2024年度收入总计1,648.97万元，其中：本年收入合计1,600.70万元，使用非财政拨款结余0.00万元，年初结转和结余48.09万元。

### 二、收入决算情况说明

本年收入合计1,600.70万元，其中：财政拨款收入1,573.80万元，占98.32%；其他收入26.90万元，占1.68%。

## 收入支出决算总表

单位：万元

| 收入 | | 支出 | |
| --- | --- | --- | --- |
| 项目 | 决算数 | 项目 | 决算数 |
| 本年收入合计 | 1,600.70 | 本年支出合计 | 1,625.00 |
| 年初结转和结余 | 48.09 | 年末结转和结余 | 23.79 |
| 总计 | 1,648.79 | 总计 | 1,648.79 |
`;

/** The disclosure as it is read. */
export async function madeUpDisclosure(text = TEXT): Promise<Disclosure> {
  const result = await read(new TextEncoder().encode(text), { name: "a.md" });
  if (!result.ok) throw new Error(result.problem.code);
  return recognise(result.value);
}

/** A figure of a finding from its fact. */
function figureOf(fact: Fact): FindingFigure {
  const places = fact.source.kind === "read" ? fact.source.places : [];
  const { text, unit } = fact.printed;
  return { fact: fact.id, label: fact.label, text, unit, places };
}

/** A finding of error, certain and stable, over the facts of some concepts. */
function sumFinding(disclosure: Disclosure): Finding {
  const wanted = ["income-grand-total", "income-total", "non-fiscal-surplus-used", "carryover"];
  const facts = wanted.flatMap((key) => {
    const prefix = `n.overall.${key}`;
    return disclosure.facts
      .filter(({ id }) => id === prefix || id.startsWith(`${prefix}-`))
      .slice(0, 1);
  });
  const cell = disclosure.facts.find(({ concepts }) =>
    concepts.some((id) => id === "01[income-grand-total].amount"),
  );
  const [head] = facts;
  if (head === undefined) throw new Error("the text holds no income");
  return {
    id: "income-grand-total-adds-up/云岭市档案馆/n.overall.income-grand-total",
    rule: "income-grand-total-adds-up",
    stage: "stable",
    severity: "error",
    certainty: "certain",
    dimension: "truthfulness",
    message: "收入总计1,648.97万元不等于各项之和1,648.79万元。",
    advice: "核对收入总计，改为1,648.79万元。",
    section: "total",
    concepts: head.concepts,
    figures: facts.map(figureOf),
    at: [],
    expected: "1,648.79",
    arithmetic: "1,600.70 + 0.00 + 48.09 = 1,648.79 ≠ 1,648.97",
    basis: "部门决算公开报表表式",
    cause: {
      suspect: head.concepts[0],
      facts: [head.id],
      slip: "swapped-digits",
      words: "数字前后颠倒",
      printed: "1,648.97",
      corrected: "1,648.79",
      certainty: "likely",
      alternatives: [],
    },
    symptoms:
      cell === undefined
        ? []
        : [
            {
              rule: "same-figure",
              arithmetic: "1,648.79 ≠ 1,648.97",
              figures: [figureOf(cell), figureOf(head)],
            },
          ],
  };
}

/** A finding about words, on trial. */
function wordFinding(disclosure: Disclosure): Finding {
  const sentence = disclosure.sentences.find(({ text }) => text.includes("财政拨款收入"));
  const [place] = sentence?.places ?? [];
  const from = sentence?.text.indexOf("其他收入") ?? 0;
  const at =
    place?.kind === "line"
      ? [{ ...place, from: place.from + from, to: place.from + from + 4 }]
      : [];
  return {
    ...{ id: "reason-missing/云岭市档案馆/n.income.other", rule: "reason-missing" },
    ...{ stage: "trial", severity: "warning", certainty: "likely", dimension: "completeness" },
    message: "其他收入没有说明来源。",
    advice: "补写来源。",
    section: "income",
    concepts: [],
    figures: [],
    at,
    expected: "",
    arithmetic: "",
    basis: "",
    cause: undefined,
    symptoms: [],
  };
}

const CARD = {
  stage: "stable",
  severity: "error",
  dimension: "truthfulness",
  kind: "relation",
} as const;

/** A report with every kind of line, as check would make it. */
export function madeUpReport(disclosure: Disclosure): Report {
  const sum = sumFinding(disclosure);
  const word = wordFinding(disclosure);
  const line = (part: Partial<AccountLine>): AccountLine => ({
    ...{ kind: "relation", id: sum.rule, about: "", title: "收入总计等于各项之和" },
    ...{ dimension: "truthfulness", state: "held", reason: "", findings: [], facts: [] },
    ...part,
  });
  const lines = [
    line({ state: "broken", findings: [sum.id], facts: sum.figures.map(({ fact }) => fact) }),
    line({
      kind: "obligation",
      id: "R01",
      title: "表内勾稽相符",
      state: "broken",
      findings: [sum.id],
    }),
    line({
      ...{ kind: "obligation", id: "T01", title: "批复后二十日内公开", dimension: "timeliness" },
      ...{ state: "cannot-tell", reason: "没有公开日期" },
    }),
    line({ kind: "rule", id: word.rule, title: "没有说明原因", dimension: "completeness" }),
  ];
  return {
    rules: {
      [sum.rule]: { ...CARD, id: sum.rule, title: "收入总计等于各项之和", basis: "表式" },
      [word.rule]: {
        ...CARD,
        ...{ id: word.rule, title: "没有说明原因", basis: "", kind: "rule", stage: "trial" },
        severity: "warning",
      },
    },
    habits: [{ key: "truncated", message: "本文件百分比一律截去尾数。", facts: [] }],
    findings: [sum, word],
    account: {
      lines,
      coverage: { figures: 16, covered: 12, uncovered: ["n.income.other"], unplaced: 0 },
    },
    scoreCard: lines
      .filter(({ kind }) => kind === "obligation")
      .map(({ dimension, id, title, state, reason, findings }) => ({
        ...{ dimension, obligation: id, title, state, reason, findings },
      })),
    defects: [{ rule: "three-publics-below-basic", what: "boom" }],
  };
}

/** The same with what people said and an earlier report knew. */
export async function madeUpChecked(
  explanations: readonly Explanation[] = [],
  known?: readonly KnownFinding[],
): Promise<Checked> {
  const disclosure = await madeUpDisclosure();
  const report = madeUpReport(disclosure);
  return {
    source: {
      name: "决算/a局 2024.md",
      format: "markdown",
      limits: [{ limit: "pages", allowed: 2000 }],
    },
    paths: ["决算/a局 2024.md"],
    priorPath: undefined,
    disclosure,
    report,
    review: reviewOf(report, explanations, known),
    version: "0.1.0",
    original: undefined,
  };
}

/** An explanation of the first finding, as it is printed now. */
export function explanationOf(report: Report): Explanation {
  const [finding] = report.findings;
  return {
    finding: finding?.id ?? "",
    reason: "年初数按批复调整",
    by: "张三",
    date: "2025-09-01",
    printed: finding?.figures.map(({ text }) => text) ?? [],
  };
}
