import type { Dossier } from "#check/dossier.ts";
import type { Rule } from "#check/rule.ts";
import type { Fact } from "#model/fact.ts";
import { DONE_WORDS, PLANNED_WORDS } from "#standard/performance/name-words.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerForms, type FormAnswer, factsOfHits, listed } from "./form-answers.ts";
import type { FormReading } from "./form-reading.ts";
import { clausesOf } from "./words-with-figures.ts";

const EARLY = "馆藏档案整理工作已于2023年11月完成，本年支付尾款。";

/** 年前已完成: the goals tell that the work was done before the year that is scored. */
export const reachedBeforeYear: Rule = {
  id: "reached-before-year",
  title: "以前年度已经完成的工作算作本年产出",
  basis: "项目支出绩效评价管理办法（财预〔2020〕10号）：按年度评价当年完成情况",
  status: "recalled",
  severity: "warning",
  stage: "trial",
  since: "0.1.0",
  dimension: "truthfulness",
  obligations: ["E04"],
  why: "自评的是当年的完成情况。总体目标写明工作在上年或更早已经完成、通篇没有提到本年做了什么，而产出指标按本年完成计了分，这些指标本来就不会落空。",
  examples: {
    holds: exampleForms({
      indicators: soundBut({}),
      reached: "馆藏档案整理工作已于2024年11月完成。",
    }),
    broken: exampleForms({ indicators: soundBut({}), reached: EARLY }),
    cannotTell: exampleForms({ indicators: soundBut({}), expected: "", reached: "" }),
  },
  run: (dossier) =>
    answerForms(
      dossier,
      (form) => judge(dossier, form),
      (hits, where) => ({
        message: `${where}的产出在决算年度以前就已完成，却按本年完成计了分：${listed(hits)}。`,
        advice: "本年只付款的，产出改为付款和成果应用的情况；写错年份的，改正年份。",
        facts: factsOfHits(hits),
        certainty: "likely",
      }),
      "apart",
    ),
};

function judge({ disclosure: { year } }: Dossier, form: FormReading): FormAnswer {
  const { expected, actual } = form.form.goals;
  const goals = `${expected}。${actual}`;
  const missing = year === undefined ? ["决算年度"] : ["年度总体目标"];
  if (year === undefined || goals === "。") return { looked: [], hits: [], missing };
  const outputs = outputsOf(form);
  if (outputs.length === 0) return { looked: [], hits: [], because: "没有计分的产出指标" };
  const clause = goals.includes(String(year)) ? undefined : earlyClause(goals, year);
  return {
    looked: outputs,
    hits: clause === undefined ? [] : [{ facts: outputs, words: `总体目标写“${clause}”` }],
  };
}

/** Actuals of the outputs that have points. */
function outputsOf({ indicators }: FormReading): readonly Fact[] {
  return indicators.flatMap(({ indicator, actual, score }) =>
    indicator.level1.includes("产出") && actual !== undefined && score !== undefined
      ? [actual]
      : [],
  );
}

/** The clause that tells a thing done in an earlier year. */
function earlyClause(goals: string, year: number): string | undefined {
  return clausesOf(goals).find((clause) => {
    const date = /已于(20\d\d)年(?:\d{1,2}月)?/u.exec(clause);
    if (date === null || Number(date[1]) >= year) return false;
    const behind = clause.slice(date.index);
    return (
      DONE_WORDS.some((word) => behind.includes(word)) &&
      !PLANNED_WORDS.some((word) => behind.includes(word))
    );
  });
}
