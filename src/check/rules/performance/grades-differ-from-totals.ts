import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, holds } from "#check/rules/answers.ts";
import { millionthsOf } from "#score/explain.ts";
import { GRADE_SCHEMES } from "#standard/performance/levels.ts";
import { SOUND, soundBut, withNarrative } from "./example-form.ts";
import { performanceOf } from "./form-reading.ts";
import { narrativeFigure, projectTotals } from "./totals.ts";

const SAID =
  "绩效自评的2024年度项目2个，涉及预算金额40.00万元，平均得分100.00分（其中，绩效评级为“优”的项目2个；绩效评级为“良”的项目0个；绩效评级为“合格”的项目0个；绩效评级为“不合格”的项目0个）。";

/** 评为优的项目数与各表总分不符: counted where every evaluated project has its form here. */
export const gradesDifferFromTotals: Rule = {
  id: "grades-differ-from-totals",
  title: "评为“优”的项目数与各自评表的总分不符",
  basis: "财政部预算司对评价结果等级的划分：90分以上为优；自评表的总分",
  status: "verified",
  severity: "warning",
  stage: "trial",
  since: "0.1.0",
  dimension: "truthfulness",
  obligations: ["E01", "E04"],
  why: "正文说的自评项目数和附表张数相同时，评为“优”的个数应当等于总分在90分以上的张数。地方另有划分的，以地方的为准。",
  examples: {
    holds: withNarrative(SAID, { indicators: SOUND }, { name: "查阅室改造", indicators: SOUND }),
    broken: withNarrative(
      SAID,

      { indicators: SOUND },
      {
        name: "查阅室改造",
        indicators: soundBut({
          3: ["效益/社会效益", "查阅服务人次", ">=300人次", "100人次", "30", "10", "停馆维修。"],
        }),
        total: "80.00",
      },
    ),
  },
  run: (dossier) => {
    if (performanceOf(dossier).forms.length === 0) return [doesNotApply("文件没有绩效自评表")];
    const totals = projectTotals(dossier);
    const excellent = narrativeFigure(dossier, "graded-excellent");
    const projects = narrativeFigure(dossier, "self-evaluation-projects");
    if (excellent === undefined || projects === undefined) {
      return [doesNotApply("正文没有说评为“优”的项目数")];
    }
    if (totals === undefined) return [cannotTell(["各自评表的总分"])];
    if (projects.printed.digits !== BigInt(totals.length)) {
      return [doesNotApply("附表不是全部自评项目")];
    }
    const reached = totals.filter((total) => millionthsOf(total.printed) >= FROM);
    const outcome: RuleOutcome =
      BigInt(reached.length) === excellent.printed.digits
        ? holds([excellent, ...totals])
        : broken({
            message: `正文说评为“优”的项目${excellent.printed.text}个，${totals.length}张自评表中总分90分以上的有${reached.length}张。`,
            advice: "按各表总分重新统计等级，或者说明本地等级的划分。",
            facts: [excellent, ...totals],
            expected: `${reached.length}`,
            certainty: "likely",
          });
    return [outcome];
  },
};

const POINT = 1_000_000n;
const FROM = BigInt(GRADE_SCHEMES[0]?.grades[0]?.fromScore ?? 90) * POINT;
