import type { Rule } from "#check/rule.ts";
import { broken, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { wholeExample } from "#check/rules/example-disclosure.ts";
import { example, section } from "#check/rules/example-text.ts";
import { unlessWholeNarrative } from "#check/rules/extent.ts";
import { hasFigures } from "#check/rules/figures.ts";
import { sentencesOf } from "#check/rules/wording.ts";

/** 绩效评价了几个项目、多少钱. */
export const performanceExtentMissing: Rule = {
  ...obligationBasis("performance-extent-missing", ["E01"], "warning"),
  title: "绩效情况没有写评价的项目数和金额",
  why: "读者要知道绩效评价覆盖了几个项目、多少资金。没有开展的，写明没有。",
  examples: {
    holds: wholeExample(),
    broken: wholeExample({
      performance: section("十、预算绩效情况说明", "本部门认真开展绩效自评，总体情况较好。"),
    }),
    cannotTell: example(section("三、支出决算情况说明", "本年支出合计100.00万元。")),
  },
  run: (dossier) => {
    const unless = unlessWholeNarrative(dossier);
    if (unless !== undefined) return [unless];
    const own = sentencesOf(dossier, "performance");
    const words = own.map(({ text }) => text).join("");
    const isTold =
      hasFigures(dossier, "n.performance.") ||
      dossier.disclosure.forms.length > 0 ||
      /[\dX×]+个项目|项目[\dX×]+个|未开展|没有开展|无项目|详?见附/u.test(words);
    if (own.length === 0 || isTold) return [holds()];
    return [
      broken({
        message: "预算绩效情况没有写评价的项目个数和资金。",
        advice: "补写绩效评价（自评）的项目个数和涉及金额。",
        facts: [],
        section: "performance",
        certainty: "likely",
      }),
    ];
  },
};
