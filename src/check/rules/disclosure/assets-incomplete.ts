import type { Rule } from "#check/rule.ts";
import { broken, doesNotApply, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { wholeExample } from "#check/rules/example-disclosure.ts";
import { example, section } from "#check/rules/example-text.ts";
import { extentOf, unlessWholeNarrative } from "#check/rules/extent.ts";
import { sentencesOf } from "#check/rules/wording.ts";

const TITLE = "（三）国有资产占用情况说明";

/** 资产说明要有车辆和大型设备. */
export const assetsIncomplete: Rule = {
  ...obligationBasis("assets-incomplete", ["A01"], "note"),
  title: "国有资产占用情况没有写车辆或大型设备",
  why: "国有资产占用情况一般写年末的车辆数和单价百万元以上的设备数，没有的写0。各地写法不一，只作提示。",
  examples: {
    holds: wholeExample(),
    broken: wholeExample({ assets: section(TITLE, "截至2024年12月31日，共有车辆1辆。") }),
    cannotTell: example(section("三、支出决算情况说明", "本年支出合计100.00万元。")),
  },
  run: (dossier) => {
    const unless = unlessWholeNarrative(dossier);
    if (unless !== undefined) return [unless];
    const own = sentencesOf(dossier, "other.assets").map(({ text }) => text);
    if (!extentOf(dossier).sections.has("other.assets"))
      return [doesNotApply("没有国有资产占用情况一节")];
    const words = own.join("");
    const lacking = [
      ...(/车辆|公务用?车/u.test(words) ? [] : ["车辆"]),
      ...(/设备/u.test(words) ? [] : ["大型设备"]),
    ];
    if (lacking.length === 0) return [holds()];
    return [
      broken({
        message: `国有资产占用情况没有写${lacking.join("和")}的数量。`,
        advice: "补写年末车辆数和单价100万元以上设备数，没有的写0。",
        facts: [],
        section: "other.assets",
        certainty: "likely",
      }),
    ];
  },
};
