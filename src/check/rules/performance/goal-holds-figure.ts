import type { Rule } from "#check/rule.ts";
import { foldName } from "#standard/folded-name.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerForms, listed, placesOfHits } from "./form-answers.ts";

/** 目标栏只有数字: a figure that belongs to another column. */
export const goalHoldsFigure: Rule = {
  id: "goal-holds-figure",
  title: "年度总体目标一栏只填了数字",
  basis: "项目支出绩效自评表表式：年度总体目标（预期目标、实际完成情况）",
  status: "verified",
  severity: "warning",
  stage: "trial",
  since: "0.1.0",
  dimension: "completeness",
  obligations: ["E03", "E06"],
  why: "年度总体目标要用文字写明打算做什么、做成了什么。只有一个数字的，多是把金额填错了栏，目标等于没有写。",
  examples: {
    holds: exampleForms({ indicators: soundBut({}) }),
    broken: exampleForms({ indicators: soundBut({}), expected: "20.00", reached: "20.00" }),
    cannotTell: exampleForms({ indicators: soundBut({}), expected: "", reached: "" }),
  },
  run: (dossier) =>
    answerForms(
      dossier,
      ({ form }) => {
        const { expected, actual, places } = form.goals;
        const given = [
          { column: "预期目标", text: expected },
          { column: "实际完成情况", text: actual },
        ].filter(({ text }) => text !== "");
        if (given.length === 0) return { looked: [], hits: [], missing: ["年度总体目标"] };
        const bare = given.filter(({ text }) => FIGURE.test(foldName(text)));
        const words = bare.map(({ column, text }) => `${column}“${text}”`).join("、");
        return {
          looked: [],
          hits: bare.length > 0 ? [{ facts: [], words, at: places }] : [],
        };
      },
      (hits, where) => ({
        message: `${where}的年度总体目标只填了数字：${listed(hits)}。看不出要做什么、做了什么。`,
        advice: "改用文字写明目标和完成情况；金额填到项目资金一栏。",
        facts: [],
        at: placesOfHits(hits),
      }),
    ),
};

const FIGURE = /^[\d.,]+(?:万?元|%)?$/u;
