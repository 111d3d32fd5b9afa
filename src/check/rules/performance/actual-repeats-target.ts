import type { Rule } from "#check/rule.ts";
import { LINTS } from "#standard/performance/lints.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerForms, factsOfHits, listed } from "./form-answers.ts";
import { achievementText } from "./form-text.ts";

/** 照抄指标值: the words of the target are no result. */
export const actualRepeatsTarget: Rule = {
  id: "actual-repeats-target",
  title: "定性指标的实际完成值照抄指标值",
  basis: "项目支出绩效评价管理办法（财预〔2020〕10号）：定性指标分档评价",
  status: "recalled",
  severity: LINTS["qualitative-repeats-target"].severity,
  stage: "trial",
  since: "0.1.0",
  dimension: "detail",
  obligations: ["E04"],
  why: "定性指标应当写达到了哪一档，或者写实际成效。照抄指标值，看不出完成得怎样。",
  examples: {
    holds: exampleForms({
      indicators: soundBut({
        3: ["效益/社会效益", "查档便利程度", "有效提高", "达到预期", "30", "30"],
      }),
    }),
    broken: exampleForms({
      indicators: soundBut({
        3: ["效益/社会效益", "查档便利程度", "有效提高", "有效提高", "30", "30"],
      }),
    }),
  },
  run: (dossier) =>
    answerForms(
      dossier,
      (form) => {
        const worded = form.scored.filter(({ kind }) => kind.startsWith("words/"));
        return {
          hits: worded
            .filter(({ kind }) => kind === "words/met")
            .map(({ reading }) => ({
              facts: reading.score === undefined ? [] : [reading.score],
              words: achievementText(reading),
            })),
          looked: worded.flatMap(({ reading }) => reading.score ?? []),
          because: worded.length === 0 ? "没有定性指标" : undefined,
        };
      },
      (hits, where) => ({
        message: `${where}有${hits.length}项定性指标的实际完成值照抄指标值：${listed(hits)}。`,
        advice: "写明达到的档次，或者写实际成效。",
        facts: factsOfHits(hits),
      }),
    ),
};
