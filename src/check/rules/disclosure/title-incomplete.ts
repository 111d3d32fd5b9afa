import type { Rule } from "#check/rule.ts";
import { broken, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { wholeExample } from "#check/rules/example-disclosure.ts";
import { example, section } from "#check/rules/example-text.ts";
import { unlessWholeNarrative } from "#check/rules/extent.ts";
import { wordingOf } from "#check/rules/wording.ts";

const WHOLE = wholeExample();

/** 标题要有部门、年度和“决算”. */
export const titleIncomplete: Rule = {
  ...obligationBasis("title-incomplete", ["F02"], "note"),
  title: "标题没有写明部门、年度或“决算”",
  why: "公开文件应当便于检索。标题写明部门名称、年度和“决算”，读者才找得到、认得出。",
  examples: {
    holds: WHOLE,
    broken: WHOLE.replace("# 云屏县农业农村局2024年度部门决算", "# 公开说明"),
    cannotTell: example(section("三、支出决算情况说明", "本年支出合计100.00万元。")),
  },
  run: (dossier) => {
    const unless = unlessWholeNarrative(dossier);
    if (unless !== undefined) return [unless];
    const { subject, year } = dossier.disclosure;
    const beginning = wordingOf(dossier).sentences.slice(0, SEARCHED);
    const isTitled = beginning.some(({ text }) => /20\d\d年?度?.*决算|决算.*20\d\d年/u.test(text));
    const lacking = [
      ...(subject === "" ? ["部门名称"] : []),
      ...(year === undefined ? ["年度"] : []),
      ...(isTitled ? [] : ["“年度决算”字样"]),
    ];
    if (lacking.length === 0) return [holds()];
    return [
      broken({
        message: `文件开头的标题没有${lacking.join("、")}。`,
        advice: "标题写为“某部门某年度部门决算”。",
        facts: [],
        certainty: "likely",
      }),
    ];
  },
};

const SEARCHED = 12;
