import type { Rule } from "#check/rule.ts";
import { foldName } from "#standard/folded-name.ts";
import { EMPTY_GOALS } from "#standard/performance/name-words.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerForms, listed, placesOfHits } from "./form-answers.ts";

/** 完成情况空泛: no word of what was done. */
export const goalSaysNothing: Rule = {
  id: "goal-says-nothing",
  title: "总体目标的完成情况空话一句",
  basis: "绩效自评表的实际完成情况一栏",
  status: "verified",
  severity: "note",
  stage: "trial",
  since: "0.1.0",
  dimension: "detail",
  obligations: ["E06"],
  why: "实际完成情况应当写明做了什么、做到什么程度。只写“已完成”，读者什么也看不出。",
  examples: {
    holds: exampleForms({ indicators: soundBut({}) }),
    broken: exampleForms({ indicators: soundBut({}), reached: "目标已完成。" }),
  },
  run: (dossier) =>
    answerForms(
      dossier,
      (form, { isDamaged }) => {
        const { actual } = form.form.goals;
        const said = foldName(actual).replace(/[。.;]$/u, "");
        if (said === "" || isDamaged) return { looked: [], hits: [], missing: ["实际完成情况"] };
        const isEmpty = EMPTY_GOALS.includes(said);
        return {
          looked: form.indicators.flatMap(({ score }) => score ?? []),
          hits: isEmpty ? [{ facts: [], words: `“${actual}”`, at: form.form.goals.places }] : [],
        };
      },
      (hits, where) => ({
        message: `${where}的实际完成情况没有写做了什么：${listed(hits)}。`,
        advice: "写明完成的工作、数量和效果。",
        facts: [],
        at: placesOfHits(hits),
      }),
    ),
};
