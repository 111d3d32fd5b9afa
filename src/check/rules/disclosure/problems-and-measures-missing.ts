import type { Rule } from "#check/rule.ts";
import { broken, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { wholeExample } from "#check/rules/example-disclosure.ts";
import { example, section } from "#check/rules/example-text.ts";
import { unlessWholeNarrative } from "#check/rules/extent.ts";
import { sentencesOf } from "#check/rules/wording.ts";

/** 绩效评价要写问题和改进. */
export const problemsAndMeasuresMissing: Rule = {
  ...obligationBasis("problems-and-measures-missing", ["E06"], "note"),
  title: "绩效情况没有写发现的问题或改进措施",
  why: "绩效评价的用处在于改进。只写成效，不写问题和措施，读者难以判断评价是否认真。各地要求不一，只作提示。",
  examples: {
    holds: wholeExample(),
    broken: wholeExample({
      performance: section("十、预算绩效情况说明", "对2个项目开展绩效自评。"),
    }),
    cannotTell: example(section("三、支出决算情况说明", "本年支出合计100.00万元。")),
  },
  run: (dossier) => {
    const unless = unlessWholeNarrative(dossier);
    if (unless !== undefined) return [unless];
    const words = sentencesOf(dossier, "performance")
      .map(({ text }) => text)
      .join("\n");
    if (/问题0个|(?:未|没有)发现.{0,4}问题/u.test(words)) return [holds()];
    const lacking = [
      ...(/问题|不足|偏差/u.test(words) ? [] : ["发现的问题"]),
      ...(/改进|措施|整改|下一步/u.test(words) ? [] : ["改进措施"]),
    ];
    if (lacking.length === 0) return [holds()];
    return [
      broken({
        message: `预算绩效情况没有写${lacking.join("和")}。`,
        advice: "补写绩效评价发现的问题和改进措施；没有问题的，写明没有。",
        facts: [],
        section: "performance",
        certainty: "likely",
      }),
    ];
  },
};
