import type { Rule } from "#check/rule.ts";
import { millionthsOf } from "#score/explain.ts";
import { LINTS } from "#standard/performance/lints.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerForms, factsOfHits, listed } from "./form-answers.ts";
import { nameText } from "./form-text.ts";

/** 分值集中在一项: one indicator decides the form. */
export const weightConcentrated: Rule = {
  id: "weight-concentrated",
  title: "一项指标占了40分以上",
  basis: "项目支出绩效评价管理办法（财预〔2020〕10号）：分值根据指标重要程度分配",
  status: "recalled",
  severity: LINTS["weight-concentrated"].severity,
  stage: "trial",
  since: "0.1.0",
  dimension: "detail",
  obligations: ["E04"],
  why: "一项指标占40分以上的，其余指标几乎不影响总分；这一项又是定性指标的，评价就失去了依据。",
  examples: {
    holds: exampleForms({ indicators: soundBut({}) }),
    broken: exampleForms({
      indicators: [
        ["产出/数量", "整理档案数量", ">=500卷", "520卷", "50", "50"],
        ["效益/社会效益", "查档便利程度", "有效提高", "达到预期", "40", "40"],
      ],
    }),
  },
  run: (dossier) =>
    answerForms(
      dossier,
      (form) => {
        const weighted = form.indicators.filter(({ weight }) => weight !== undefined);
        return {
          hits: weighted.flatMap((reading) => {
            const { weight } = reading;
            if (weight === undefined || millionthsOf(weight.printed) < MOST) return [];
            return [{ facts: [weight], words: `${nameText(reading)}${weight.printed.text}分` }];
          }),
          looked: weighted.flatMap(({ weight }) => weight ?? []),
          missing: ["各指标的分值"],
        };
      },
      (hits, where) => ({
        message: `${where}有${hits.length}项指标各占40分以上：${listed(hits)}。`,
        advice: "把这一项拆成几项能衡量的指标。",
        facts: factsOfHits(hits),
      }),
    ),
};

const MOST = 40_000_000n;
