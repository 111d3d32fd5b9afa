import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, holds } from "#check/rules/answers.ts";
import { divideDown, divideHalfUp } from "#model/division.ts";
import { decimalText } from "#model/printed.ts";
import { millionthsOf } from "#score/explain.ts";
import { SOUND, soundBut, withNarrative } from "./example-form.ts";
import { performanceOf } from "./form-reading.ts";
import { narrativeFigure, projectTotals } from "./totals.ts";

const SAID =
  "绩效自评的2024年度项目2个，涉及预算金额40.00万元，平均得分100.00分（其中，绩效评级为“优”的项目2个；绩效评级为“良”的项目0个；绩效评级为“合格”的项目0个；绩效评级为“不合格”的项目0个）。";

/** 平均得分与各表总分不符: the mean of the totals, where every project has its form here. */
export const averageDiffersFromTotals: Rule = {
  id: "average-differs-from-totals",
  title: "正文的平均得分与各自评表总分的平均数不符",
  basis: "正文预算绩效管理情况；自评表的总分",
  status: "verified",
  severity: "error",
  stage: "trial",
  since: "0.1.0",
  dimension: "truthfulness",
  obligations: ["E01", "E04"],
  why: "正文说的自评项目数和附表张数相同时，平均得分应当等于各表总分的算术平均数。四舍五入能解释的差别不算；按金额加权的，应当写明。",
  examples: {
    holds: withNarrative(SAID, { indicators: SOUND }, { name: "查阅室改造", indicators: SOUND }),
    broken: withNarrative(
      SAID,
      { indicators: SOUND },
      {
        name: "查阅室改造",
        indicators: soundBut({
          3: ["效益/社会效益", "查阅服务人次", ">=300人次", "240人次", "30", "24", "停馆维修。"],
        }),
        total: "94.00",
      },
    ),
  },
  run: (dossier) => {
    if (performanceOf(dossier).forms.length === 0) return [doesNotApply("文件没有绩效自评表")];
    const average = narrativeFigure(dossier, "score-average");
    const projects = narrativeFigure(dossier, "self-evaluation-projects");
    if (average === undefined || projects === undefined) {
      return [doesNotApply("正文没有说平均得分")];
    }
    const totals = projectTotals(dossier);
    if (totals === undefined) return [cannotTell(["各自评表的总分"])];
    const count = BigInt(totals.length);
    if (projects.printed.digits !== count) return [doesNotApply("附表不是全部自评项目")];
    const sum = totals.reduce((all, total) => all + millionthsOf(total.printed), 0n);
    const { decimals, digits } = average.printed;
    const scale = 10n ** BigInt(decimals);
    const mean = divideHalfUp(sum * scale, count * 1_000_000n);
    const cut = divideDown(sum * scale, count * 1_000_000n);
    const expected = decimalText(mean, decimals);
    const outcome: RuleOutcome =
      digits === mean || digits === cut
        ? holds([average, ...totals])
        : broken({
            message: `正文说平均得分${average.printed.text}分，${totals.length}张自评表总分的平均数是${expected}分。`,
            advice: "重新计算平均得分；按金额加权的，写明办法。",
            facts: [average, ...totals],
            expected,
            arithmetic: `${decimalText(sum / 10_000n, 2)} ÷ ${count} = ${expected}`,
          });
    return [outcome];
  },
};
