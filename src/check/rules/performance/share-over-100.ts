import type { Rule } from "#check/rule.ts";
import type { Fact } from "#model/fact.ts";
import type { IndicatorReading } from "#score/indicator-reading.ts";
import { endsWithWord, isPartOfWhole } from "#score/name-meaning.ts";
import { LINTS } from "#standard/performance/lints.ts";
import { SHARES_OF_A_PLAN } from "#standard/performance/name-words.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerHits } from "./form-answers.ts";
import { achievementText } from "./form-text.ts";
import { writtenFigures } from "./words-with-figures.ts";

/** 满意度、合格率一类大于100%: a part of a whole is never more than it. */
export const shareOver100: Rule = {
  id: "share-over-100",
  title: "满意度、合格率一类的比率超过100%",
  basis: "指标的名称：部分占全部的比率最多为100%",
  status: "verified",
  severity: LINTS["share-over-100"].severity,
  stage: "trial",
  since: "0.1.0",
  dimension: "truthfulness",
  obligations: ["E04"],
  why: "满意的人数、合格的件数是全体的一部分，比率不可能超过100%。完成率可以超过100%，但常常是把完成量当作了比率，只作提示。",
  examples: {
    holds: exampleForms({ indicators: soundBut({}) }),
    broken: exampleForms({
      indicators: soundBut({
        4: ["满意度/服务对象满意度", "查档群众满意度", ">=90%", "104%", "10", "10"],
      }),
    }),
  },
  run: (dossier) =>
    answerHits(dossier, (form) => {
      const shares = form.indicators.filter(isShare);
      const charges = shares.flatMap((reading) => {
        const over = [reading.actual, reading.target].filter((fact) => isOver(fact));
        const [first] = over;
        if (first === undefined) return [];
        const isPart = isPartOfWhole(reading.name) || isSatisfaction(reading);
        return [
          {
            message: `${form.title}${achievementText(reading)}；${first.printed.text}%超过了100%。${noteWords(reading)}`,
            advice: isPart
              ? "按实际的满意（合格）人数或件数重算这一比率。"
              : "说明超过100%的部分是多完成的工作量，还是计算有误。",
            facts: over.flatMap((fact) => fact ?? []),
            expected: isPart ? "≤100%" : "",
            severity: isPart ? ("error" as const) : ("note" as const),
          },
        ];
      });
      return {
        charges,
        hits: [],
        looked: shares.flatMap(({ actual }) => actual ?? []),
        because: shares.length === 0 ? "没有以百分比计的指标" : undefined,
      };
    }),
};

/** What the note says instead, where it gives a share of its own. */
function noteWords({ indicator }: IndicatorReading): string {
  const said = writtenFigures(indicator.note).find(({ unit }) => unit === "%");
  return said === undefined ? "" : `偏差原因一栏写“${said.clause}”。`;
}

function isShare(reading: IndicatorReading): boolean {
  const { target, actual } = reading.indicator;
  if (target?.unit !== "%" && actual?.unit !== "%") return false;
  const isNamed = isPartOfWhole(reading.name) || endsWithWord(reading.name, SHARES_OF_A_PLAN);
  return isNamed || isSatisfaction(reading);
}

function isSatisfaction({ indicator }: IndicatorReading): boolean {
  return indicator.level2.includes("满意度") && /满意/u.test(indicator.level3);
}

function isOver(fact: Fact | undefined): fact is Fact {
  if (fact === undefined || fact.printed.unit !== "%") return false;
  return fact.interval.low !== undefined && fact.interval.low > HUNDRED;
}

const HUNDRED = 100_000_000n;
