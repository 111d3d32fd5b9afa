import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, doesNotApply, holds } from "#check/rules/answers.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { shown } from "#check/rules/cells.ts";
import { example, section } from "#check/rules/example-text.ts";
import { figures } from "#check/rules/figures.ts";
import { namesIn, OPEN_LIST } from "#check/rules/name-list.ts";
import { placesOfWords, wordingOf } from "#check/rules/wording.ts";

const TITLE = "二、机构设置及人员情况";

/** 说下设几个科室，就列几个科室. */
export const officesCountAgreesList: Rule = {
  ...relationBasis("offices-count-agrees-list", ["C03"], "completeness"),
  title: "下设科室数与列举的科室数不符",
  why: "“下设若干个科室，分别是……”的个数应等于列举的名称数。列举以“等”收尾、没有列举名称的不判断。",
  examples: {
    holds: example(section(TITLE, "云屏县农业农村局下设3个科室，分别是：办公室、财务科、种植科。")),
    broken: example(
      section(TITLE, "云屏县农业农村局下设4个科室，分别是：办公室、财务科、种植科。"),
    ),
  },
  run: (dossier) => {
    const { ofFact } = wordingOf(dossier);
    const answers = figures(dossier, "n.organisation.offices-stated").flatMap((fact) => {
      const sentence = ofFact.get(fact.id);
      const list = sentence === undefined ? undefined : LIST.exec(sentence.text)?.[1];
      if (sentence === undefined || list === undefined || OPEN_LIST.test(list)) return [];
      const names = NONE.test(list) ? [] : namesIn(list);
      const isEqual = fact.printed.digits === BigInt(names.length);
      if (isEqual && fact.printed.decimals === 0) return [holds([fact])];
      const outcome: RuleOutcome = broken({
        message: `写明下设${shown(fact)}科室（处室），列举了${names.length}个。`,
        advice: "核对机构名单，改正个数或补全名称。",
        facts: [fact],
        at: placesOfWords(sentence),
        section: sentence.sentence.section,
        expected: `${names.length}`,
        certainty: "likely",
      });
      return [outcome];
    });
    return answers.length > 0 ? answers : [doesNotApply("没有写明科室数并逐一列举")];
  },
};

const LIST =
  /\d[个处].{0,12}(?:科室|处室|机构|部门)[^:。]{0,10}(?:分别是|分别为|包括|即|有)?:([^。]+)/u;
const NONE = /^(?:我|本)?(?:单位|部门|局)?(?:均?无|没有)/u;
