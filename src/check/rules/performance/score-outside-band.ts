import type { Rule } from "#check/rule.ts";
import { bandOf } from "#score/score.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerHits } from "./form-answers.ts";
import { factsOfIndicator } from "./form-reading.ts";
import { cellText, nameText, pointsText } from "./form-text.ts";
import { shareText } from "./scores.ts";

/** 定性指标得分不在所填档次内: the word names a band, the score stands outside. */
export const scoreOutsideBand: Rule = {
  id: "score-outside-band",
  title: "定性指标得分不在所填档次之内",
  basis: "项目支出绩效评价管理办法（财预〔2020〕10号）：定性指标分档计分",
  status: "recalled",
  severity: "warning",
  stage: "trial",
  since: "0.1.0",
  dimension: "truthfulness",
  obligations: ["E04"],
  why: "定性指标按达成、部分达成、未达成分三档，每档对应分值的一段。填的档次和得分不在一段里，两者必有一误。",
  examples: {
    holds: exampleForms({
      indicators: soundBut({
        3: ["效益/社会效益", "查档便利程度", "有效提高", "基本达到预期", "30", "21"],
      }),
    }),
    broken: exampleForms({
      indicators: soundBut({
        3: ["效益/社会效益", "查档便利程度", "有效提高", "基本达到预期", "30", "30"],
      }),
    }),
  },
  run: (dossier) =>
    answerHits(dossier, (form, { faults }) => {
      const worded = form.indicators.filter(({ class: kind }) => kind === "words");
      const faulty = worded.filter((reading) => faults.get(reading) === "outside-band");
      const charges = faulty.map((reading) => {
        const word = cellText(reading.indicator.actual);
        const band = bandOf(word);
        const range = `${band?.lowPercent ?? 0}%—${band?.highPercent ?? 100}%`;
        return {
          message: `${form.title}${nameText(reading)}实际完成值填“${word}”，得分${pointsText(reading.score)}为分值${pointsText(reading.weight)}的${shareText(reading)}；这一档的得分是分值的${range}。`,
          advice: "按实际完成情况改档次，或者按档次改得分。",
          facts: factsOfIndicator(reading, "score"),
          arithmetic: `${pointsText(reading.score)} ÷ ${pointsText(reading.weight)} = ${shareText(reading)}`,
        };
      });
      return {
        charges,
        hits: [],
        looked: worded.flatMap((reading) => factsOfIndicator(reading, "score")),
        because: worded.length === 0 ? "没有定性指标" : undefined,
      };
    }),
};
