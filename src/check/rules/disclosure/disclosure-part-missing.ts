import type { Dossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { wholeExample } from "#check/rules/example-disclosure.ts";
import { example, section } from "#check/rules/example-text.ts";
import { extentOf, unlessWholeNarrative } from "#check/rules/extent.ts";
import { wordingOf } from "#check/rules/wording.ts";

/** 部门概况、决算报表、决算情况说明、名词解释四部分: the first two are looked for here. */
export const disclosurePartMissing: Rule = {
  ...obligationBasis("disclosure-part-missing", ["C01", "C02", "C03"], "warning"),
  title: "缺少部门概况（主要职责、机构设置）",
  why: "部门决算公开应先说明部门的主要职责和机构设置，读者据此理解收支。有的地区把概况写进说明第一节，按意思认定。决算报表和名词解释另有规则。",
  examples: {
    holds: wholeExample(),
    broken: wholeExample({ functions: "" }),
    cannotTell: example(section("三、支出决算情况说明", "本年支出合计100.00万元。")),
  },
  run: (dossier) => {
    const unless = unlessWholeNarrative(dossier);
    if (unless !== undefined) return [unless];
    return OVERVIEWS.map((each) => seen(dossier, each));
  },
};

const OVERVIEWS = [
  {
    key: "overview.functions",
    title: "主要职责",
    words: /(?:主要)?(?:职责|职能)(?:是|为|:)?|负责.{4,}/u,
  },
  {
    key: "overview.organisation",
    title: "机构设置",
    words: /内设机构|下属单位|决算(?:编制)?范围|单位构成|科室|编制\d/u,
  },
] as const;

function seen(dossier: Dossier, wanted: (typeof OVERVIEWS)[number]): RuleOutcome {
  const { key, title, words } = wanted;
  const { sections, parts } = extentOf(dossier);
  const { sentences, bySection } = wordingOf(dossier);
  const own = bySection.get(key) ?? [];
  if (own.some(({ isTitle }) => !isTitle)) return holds([], key);
  const before = sentences.slice(0, SEARCHED);
  if (before.some(({ text, isTitle }) => !isTitle && words.test(text))) return holds([], key);
  if (sections.has(key)) return cannotTell([`“${title}”一节的文字（识读时可能未取到）`], key);
  const hasPart = parts.has("overview");
  return broken(
    {
      message: `文件中没有“${title}”${hasPart ? "，部门概况不完整" : ""}。部门决算公开应当说明本部门的职责和机构设置。`,
      advice: `在部门概况中补写“${title}”。`,
      facts: [],
      section: key,
      certainty: "likely",
    },
    key,
  );
}

/** An overview stands at the beginning. */
const SEARCHED = 60;
