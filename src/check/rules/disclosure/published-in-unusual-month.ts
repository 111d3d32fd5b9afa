import type { Rule } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { example, section } from "#check/rules/example-text.ts";
import { extentOf } from "#check/rules/extent.ts";
import { wordingOf } from "#check/rules/wording.ts";

const BODY = section("三、支出决算情况说明", "本年支出合计100.00万元。");

/** 决算在次年下半年公开. */
export const publishedInUnusualMonth: Rule = {
  ...obligationBasis("published-in-unusual-month", ["T04"], "note"),
  title: "公开的月份不在常年的范围之内",
  why: "地方决算在次年6月至9月提请审查批准，批复后二十日内公开，通常在7月至11月。更早或更晚的，可能日期有误，或没有按时公开。",
  examples: {
    holds: example("发布时间：2025-09-02", BODY),
    broken: example("发布时间：2026-03-02", BODY),
    cannotTell: example(BODY),
  },
  run: (dossier) => {
    const { year, kind } = dossier.disclosure;
    if (kind !== "final-accounts" || !extentOf(dossier).isAccounts) {
      return [doesNotApply("本文件不是部门决算")];
    }
    const printed = wordingOf(dossier)
      .sentences.slice(0, SEARCHED)
      .flatMap(({ text }) => DATE.exec(text)?.slice(1, 3).join("-") ?? [])[0];
    const date = dossier.publishedOn ?? printed;
    if (year === undefined || date === undefined) return [cannotTell(["公开日期"])];
    const [ownYear = "", ownMonth = ""] = date.split("-");
    const month = (Number(ownYear) - year) * 12 + Number(ownMonth);
    if (month >= FIRST && month <= LAST) return [holds()];
    return [
      broken({
        message: `${year}年度决算的公开日期是${date}，通常在次年7月至11月公开。`,
        advice: "核对公开日期；更正后重新公开的，在页面上写明。",
        facts: [],
        certainty: "likely",
      }),
    ];
  },
};

/** July and November of the year after. */
const FIRST = 19;
const LAST = 23;
const SEARCHED = 12;
const DATE = /(?:发布|公开|更新|公布)(?:时间|日期)?:?(20\d\d)[-年](\d{1,2})[-月]/u;
