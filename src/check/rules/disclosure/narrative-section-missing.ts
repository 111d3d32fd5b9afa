import type { Dossier } from "#check/dossier.ts";
import type { Rule } from "#check/rule.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { wholeExample } from "#check/rules/example-disclosure.ts";
import { example, section } from "#check/rules/example-text.ts";
import { type Wanted, wantedSections } from "./presence.ts";

const WHY = "决算报表应附详细说明，读者靠它看懂报表。";

const SECTIONS: readonly Wanted[] = [
  {
    title: "收入支出决算总体情况说明",
    section: "total",
    figures: ["n.overall.income-grand-total", "n.overall.expenditure-grand-total"],
    words: /(?<!财政拨款|基金预算|经营预算)(?:收入?、?支出?|收入|支出)总计/u,
    why: WHY,
  },
  {
    title: "收入决算情况说明",
    section: "income",
    figures: [],
    words: /本年收入合?计?\d.*占/u,
    why: WHY,
  },
  {
    title: "支出决算情况说明",
    section: "expenditure",
    figures: [],
    words: /本年支出合?计?\d.*占/u,
    why: WHY,
  },
  {
    title: "财政拨款收入支出决算总体情况说明",
    section: "fiscal",
    figures: [
      "n.fiscal.income-grand-total",
      "n.fiscal.expenditure-grand-total",
      "n.fiscal.income-total",
    ],
    words: /财政拨款收入?、?支出?总(?:计|体)/u,
    why: WHY,
  },
  {
    title: "一般公共预算财政拨款支出决算情况说明",
    section: "gpb",
    figures: [],
    words: /一般公共预算财政拨款支出[^。]{0,12}\d.*占|没有?一般公共预算财政拨款/u,
    why: WHY,
  },
  {
    title: "一般公共预算财政拨款基本支出决算情况说明",
    section: "gpb-basic",
    figures: ["n.basic."],
    words: /基本支出[^。]{0,40}人员经费/u,
    why: WHY,
  },
  {
    title: "政府性基金预算财政拨款收入支出决算情况说明",
    section: "fund",
    figures: ["n.fund."],
    words: /[无没未][^。]{0,12}政府性基金/u,
    why: WHY,
  },
];

/** From the accounts of 2020 on there is a statement of state capital money. */
const CAPITAL_FROM = 2020;

const CAPITAL: Wanted = {
  title: "国有资本经营预算财政拨款收入支出决算情况说明",
  section: "capital",
  figures: ["n.state."],
  words: /[无没未][^。]{0,12}国有资本经营/u,
  why: WHY,
};

/** 决算报表附详细说明: the sections that every form has. */
export const narrativeSectionMissing: Rule = {
  ...obligationBasis("narrative-section-missing", ["C09"], "error"),
  title: "决算情况说明缺少必备的部分",
  why: "部门决算公开的说明依次解释各张报表。缺一部分，相应的报表就没有说明。只有一部分文字的文件（节选、单页、断在中途）不判断；按意思而不按标题或次序认定，没有收支的写明“无”即可。",
  examples: {
    holds: wholeExample(),
    broken: wholeExample({ basic: "" }),
    cannotTell: example(section("三、支出决算情况说明", "本年支出合计100.00万元。")),
  },
  run: (dossier) => wantedSections(dossier, sectionsOf(dossier)),
};

function sectionsOf({ disclosure: { year } }: Dossier): readonly Wanted[] {
  const hasCapital = year === undefined || year >= CAPITAL_FROM;
  return hasCapital ? [...SECTIONS, CAPITAL] : SECTIONS;
}
