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
    const { sentences, all } = wordingOf(dossier);
    return orHolds(sentences.flatMap((sentence) => stranger(sentence, { own, known, all })));
  },
};

const NAME_MIN = 4;
const NAME =
  "(\\p{sc=Han}{3,28}?(?:[局委部办院厅校会署处站所馆队社府]|中心|\\(部门\\)|\\(本级\\)))(?:\\((?:部门|本级)\\))?";
const YEAR = "(?:20\\d\\d年度?|本年度)";
const NUMBERED = "(?:说明:|第[一二三四五六七八]部分|\\(?[一二三四五六七八九十\\d]{1,3}[)、.])?";
const AFFAIRS =
  '(?:机关运行|公用经费|一般公共|财政拨款|政府性基金|国有资本|本?年?收入|本?年?支出|部门决算|决算|"三公"|预算绩效|共?有车辆|无|没有)';

/** Where the name of the body stands in the sentences of the form, beside its duties. */
const SUBJECTS = [
  `^${NUMBERED}${NAME}${YEAR}(?!.{0,12}(?:印发|文件|通知|规划|预算绩效评价))`,
  `^${NUMBERED}20\\d\\d年度?${NAME}(?:\\([^()]{2,30}\\))?${AFFAIRS}`,
  `^截[至止]20\\d\\d年.{0,8}[,，]${NAME}(?:共有|拥有|占有|车辆|共计)`,
  `^第[一二三四五六七八]部分${NAME}(?:部门)?(?:概况|基本情况)`,
].map((pattern) => new RegExp(pattern, "u"));

/** The same in the overview, where other bodies are named as well. */
const OVERVIEW_SUBJECTS = [
  `纳入${NAME}${YEAR}(?:部门)?决算`,
  `^从.{2,12}看,${NAME}(?:部门)?决算包括`,
  `^${NAME}${YEAR},?(?:实有|年末|编制|人员)`,
  `^${NAME}(?:共有)?(?:下属|所属|内设|直属)`,
].map((pattern) => new RegExp(pattern, "u"));

/** 本部门, 下属单位, and words of money that only end like a name: 财政拨款收入全部…. */
const NO_NAME = /^[本全我]|拨款|收入|支出|经费|结转|(?:部门|单位)$/u;

type Names = {
  readonly own: string;
  /** The body, its units, their short names. */
  readonly known: readonly string[];
  /** All words of the document. */
  readonly all: string;
};

/** The subject of a sentence that must be the body, or undefined where it has none of the kind. */
function subjectOf({
  text,
  sentence: { section: key },
  isTitle,
}: FoldedSentence): { readonly found: string; readonly isOverview: boolean } | undefined {
  const isOverview = key.startsWith("overview") && !isTitle;
  for (const pattern of isOverview ? OVERVIEW_SUBJECTS : SUBJECTS) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return { found, isOverview };
  }
  return undefined;
}

function stranger(sentence: FoldedSentence, { own, known, all }: Names): readonly RuleOutcome[] {
  const subject = sentence.sentence.section.startsWith("glossary")
    ? undefined
    : subjectOf(sentence);
  if (subject === undefined) return [];
  const { found, isOverview } = subject;
  if (NO_NAME.test(found) || MARKS.test(found)) return [];
  const name = bare(found);
  const isOwn = known.some((each) => each.includes(name) || name.includes(each));
  if (isOwn || isSlipOf(name, own) || isShortFor(name, own)) return [];
  // A body that the overview names more than once belongs to the department.
  if (isOverview && all.indexOf(name) !== all.lastIndexOf(name)) return [];
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
