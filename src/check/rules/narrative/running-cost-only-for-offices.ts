import type { Rule } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, holds } from "#check/rules/answers.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { isSome, shown } from "#check/rules/cells.ts";
import { example, section } from "#check/rules/example-text.ts";
import { figures } from "#check/rules/figures.ts";
import { unitsOf } from "#check/rules/units.ts";
import { sentencesOf } from "#check/rules/wording.ts";

const TITLE = "（一）机关运行经费支出情况";
const RUNNING = section(TITLE, "2024年度机关运行经费支出31.20万元。");

/** 机关运行经费只有行政单位和参公事业单位才有. */
export const runningCostOnlyForOffices: Rule = {
  ...relationBasis("running-cost-only-for-offices", ["M01", "M02"]),
  title: "只有事业单位的部门列有机关运行经费",
  why: "机关运行经费是行政单位和参照公务员法管理的事业单位的公用经费。名单中的单位都标明是（非参公）事业单位时，应写明没有机关运行经费。单位性质没有标明的，不判断。",
  examples: {
    holds: example(
      section("二、机构设置", "纳入决算编制范围的单位包括：", "1.云屏县农业农村局（行政单位）"),
      RUNNING,
    ),
    broken: example(section("二、机构设置", "本单位为公益一类事业单位，无下属单位。"), RUNNING),
    cannotTell: example(RUNNING),
  },
  run: (dossier) => {
    const [amount] = figures(dossier, "n.running.amount");
    if (!isSome(amount)) return [doesNotApply("没有机关运行经费的数")];
    const units = unitsOf(dossier);
    if (units.some(({ kind }) => kind === "office")) return [holds([amount])];
    const words = sentencesOf(dossier, "overview.organisation").map(({ text }) => text);
    const listed = units.filter(({ name }) => STATED.test(name));
    const areAll = units.length > 0 && listed.length === units.length;
    const isSingle =
      units.length === 0 &&
      words.some((text) => SINGLE.test(text)) &&
      !words.some((text) => OFFICE.test(text));
    if (!areAll && !isSingle) return [cannotTell(["各单位的性质（行政、参公、事业）"])];
    return [
      broken({
        message: `机关运行经费印为${shown(amount)}，而本部门的单位都是事业单位。机关运行经费只有行政单位和参公事业单位才有。`,
        advice: "改写为“无机关运行经费支出”；有参公单位的，在机构设置中标明。",
        facts: [amount],
        certainty: "likely",
      }),
    ];
  },
};

const STATED = /(?:公益[一二]类)?(?<!参公|参照公务员法管理的?)事业单位/u;
const SINGLE = /(?:是|为|属于?)[^。;,]{0,30}(?:公益[一二]类|[全差]额拨款)[^。;,]{0,4}事业单位/u;
const OFFICE = /参公|参照|行政单位|行政编制|机关/u;
