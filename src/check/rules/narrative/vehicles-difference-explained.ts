import type { Rule } from "#check/rule.ts";
import { broken, cannotTell, holds } from "#check/rules/answers.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { shown } from "#check/rules/cells.ts";
import { example, section } from "#check/rules/example-text.ts";
import { figures, isSameNumber } from "#check/rules/figures.ts";
import { unlessRegion } from "#check/rules/region.ts";
import { wordingOf } from "#check/rules/wording.ts";

const ID = "vehicles-difference-explained";
const PARTS = "# 第一部分 部门概况\n\n# 第二部分 部门决算情况说明";
const GLOSSARY = "# 第三部分 专业名词解释\n\n# 第四部分 部门决算报表（见附表）";
const ASSETS = section("（三）国有资产占用情况说明", "截至2024年12月31日，车辆5辆。");

/** 车辆数与“三公”中的保有量不同，要说明原因. */
export const vehiclesDifferenceExplained: Rule = {
  ...relationBasis(ID, ["A03", "R08"]),
  title: "车辆数与公务用车保有量不同而没有说明",
  why: "国有资产占用情况的车辆数包括执法执勤、特种专业技术等用车，公务用车保有量只计财政拨款开支运行费的车辆，两数可以不同，但新疆的版式要求说明差异原因。",
  examples: {
    holds: example(
      PARTS,
      section("九、财政拨款“三公”经费支出决算情况说明", "公务用车保有量5辆。"),
      ASSETS,
      GLOSSARY,
    ),
    broken: example(
      PARTS,
      section("九、财政拨款“三公”经费支出决算情况说明", "公务用车保有量3辆。"),
      ASSETS,
      GLOSSARY,
    ),
    cannotTell: example(PARTS, ASSETS, GLOSSARY),
  },
  run: (dossier) => {
    const elsewhere = unlessRegion(dossier, ID);
    if (elsewhere !== undefined) return [elsewhere];
    const [all] = figures(dossier, "n.assets.vehicles");
    const [held] = figures(dossier, "n.three.vehicles-held");
    if (all === undefined) return [cannotTell(["国有资产占用情况中的车辆数"])];
    if (held === undefined) return [cannotTell(["公务用车保有量"])];
    const isExplained = wordingOf(dossier).sentences.some(({ text }) => EXPLAINED.test(text));
    if (isSameNumber(all, held) || isExplained) return [holds([all, held])];
    return [
      broken({
        message: `国有资产占用情况中车辆${shown(all)}，“三公”经费中公务用车保有量${shown(held)}，没有说明差异原因。`,
        advice: "写明差异车辆的用途和经费来源；数字有误的改正。",
        facts: [all, held],
      }),
    ];
  },
};

const EXPLAINED = /(?:车辆|保有量).{0,40}(?:差异|不一致|不同|相差).{0,12}(?:原因|是|因)/u;
