import type { Dossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, orHolds } from "#check/rules/answers.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { example, section } from "#check/rules/example-text.ts";
import { isSlipOf } from "#check/rules/likeness.ts";
import { unitsOf } from "#check/rules/units.ts";
import { MARKS } from "#check/rules/wording/template-marks.ts";
import {
  aboutOf,
  type FoldedSentence,
  foldWords,
  placesOfWords,
  wordingOf,
} from "#check/rules/wording.ts";

/** 说明句的主语是本部门: another name there is left over from another document. */
export const departmentNameAgrees: Rule = {
  ...relationBasis("department-name-agrees", ["R11"]),
  title: "说明中出现别的部门的名称",
  why: "封面、标题、说明句和空表说明都以本部门为主语。句首出现另一个部门的名称，多因沿用别的部门的文字而没有改净，读者会怀疑数字也是别人的。简称、所属单位和识读有误的名称不算。",
  examples: {
    holds: example(
      section(
        "七、政府性基金预算财政拨款收入支出决算情况说明",
        "云屏县农业农村局2024年度无政府性基金预算财政拨款收入和支出。",
      ),
    ),
    broken: example(
      section(
        "七、政府性基金预算财政拨款收入支出决算情况说明",
        "云屏县水利局2024年度无政府性基金预算财政拨款收入和支出。",
      ),
    ),
    cannotTell:
      "# 部门决算\n\n## 三、支出决算情况说明\n\n云屏县水利局2024年度本年支出合计9.00万元。",
  },
  run: (dossier) => {
    const own = bare(foldWords(dossier.disclosure.subject));
    if (own.length < NAME_MIN) return [cannotTell(["部门名称"])];
    const known = namesOf(dossier, own);
    const { sentences } = wordingOf(dossier);
    return orHolds(sentences.flatMap((sentence) => stranger(sentence, own, known)));
  },
};

const NAME_MIN = 4;
const ENDS = "[局委部办院厅校会署处中心站所馆队社府]";
const OPENS = new RegExp(
  `^(?:说明:)?(\\p{sc=Han}{3,28}?(?:${ENDS}|\\(部门\\)|\\(本级\\)))(?:\\(部门\\))?(?:(?:20\\d\\d年)度?|本年度)(?!.{0,12}(?:印发|文件|通知|规划|预算绩效评价))`,
  "u",
);

function stranger(
  sentence: FoldedSentence,
  own: string,
  known: readonly string[],
): readonly RuleOutcome[] {
  if (/^(?:overview|glossary)/u.test(sentence.sentence.section)) return [];
  const found = OPENS.exec(sentence.text)?.[1];
  if (found === undefined || /本?(?:部门|单位)$/u.test(found) || MARKS.test(found)) return [];
  const name = bare(found);
  const isOwn = known.some((each) => each.includes(name) || name.includes(each));
  if (isOwn || isSlipOf(name, own) || isShortFor(name, own)) return [];
  return [
    broken(
      {
        message: `这一句的主语是“${found}”，本文件是“${own}”的决算。`,
        advice: "改为本部门的名称，并核对该句的数字是否也沿用了别处。",
        facts: [],
        at: placesOfWords(sentence, found),
        section: sentence.sentence.section,
        expected: own,
        certainty: "likely",
      },
      aboutOf(sentence),
    ),
  ];
}

/** The body, its units, and the short names that the text gives them (以下简称…). */
function namesOf(dossier: Dossier, own: string): readonly string[] {
  const units = unitsOf(dossier).map(({ name }) => bare(name));
  const short = [...wordingOf(dossier).all.matchAll(/(?:以下|下)?简称:?"?(\p{sc=Han}{2,12})/gu)];
  return [own, ...units, ...short.map(([, name = ""]) => name)];
}

function bare(name: string): string {
  return name.replace(/\([^()]*\)/gu, "").replace(/(?:部门|单位|本级)$/u, "");
}

/** 市交委 for 岷川市交通委员会: every character stands in the name in its order. */
function isShortFor(name: string, own: string): boolean {
  let at = 0;
  for (const char of name) {
    at = own.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
