import type { Rule } from "#check/rule.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerForms, listed, placesOfHits } from "./form-answers.ts";
import { type FormReading, performanceOf } from "./form-reading.ts";

/** 自评表不完整: a part that the other forms of the document have. */
export const formPartMissing: Rule = {
  id: "form-part-missing",
  title: "自评表缺少一部分",
  basis: "项目支出绩效自评表表式：项目资金、年度总体目标、年度绩效指标、总分",
  status: "verified",
  severity: "warning",
  stage: "trial",
  since: "0.1.0",
  dimension: "completeness",
  obligations: ["E02", "E03"],
  why: "自评表由项目资金、年度总体目标、绩效指标、总分几部分组成。同一文件的其他表有而这一张没有的，是漏填。文件经转换受损的不下结论。",
  examples: {
    holds: exampleForms(
      { indicators: soundBut({}) },
      { name: "查阅室改造", indicators: soundBut({}) },
    ),
    broken: exampleForms(
      { indicators: soundBut({}) },
      { name: "查阅室改造", indicators: soundBut({}), expected: "", reached: "" },
    ),
  },
  run: (dossier) => {
    const present = partsPresent(performanceOf(dossier).forms);
    return answerForms(
      dossier,
      (form, { isDamaged }) => {
        const looked = form.indicators.flatMap(({ weight }) => weight ?? []);
        const lacks = partsLacking(form).filter((part) =>
          present.has(`${form.form.scope}/${part}`),
        );
        if (lacks.length === 0) return { looked, hits: [] };
        if (isDamaged) return { looked: [], hits: [], missing: lacks };
        return {
          looked,
          hits: [{ facts: [], words: `没有${lacks.join("、")}`, at: form.form.places.slice(0, 1) }],
        };
      },
      (hits, where) => ({
        message: `${where}${listed(hits)}，同一文件的其他自评表有。`,
        advice: "补全自评表后重新公开。",
        facts: [],
        at: placesOfHits(hits),
        certainty: "likely",
      }),
      "apart",
    );
  },
};

/** What forms of each scope have, by scope and part. */
function partsPresent(forms: readonly FormReading[]): ReadonlySet<string> {
  const present = forms.flatMap((form) => {
    const lacking = partsLacking(form);
    return PARTS.filter((part) => !lacking.includes(part)).map(
      (part) => `${form.form.scope}/${part}`,
    );
  });
  return new Set(present);
}

const PARTS = ["项目资金", "年度总体目标", "绩效指标", "总分"] as const;

function partsLacking({ form }: FormReading): readonly string[] {
  const parts: string[] = [];
  if (form.funds.length === 0) parts.push("项目资金");
  if (form.goals.expected === "" && form.goals.actual === "") parts.push("年度总体目标");
  if (form.indicators.length === 0) parts.push("绩效指标");
  if (form.total === undefined) parts.push("总分");
  return parts;
}
