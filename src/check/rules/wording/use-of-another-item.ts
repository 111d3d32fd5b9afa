import type { Dossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, doesNotApply, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { example, section } from "#check/rules/example-text.ts";
import { aboutOf, type FoldedSentence, placesOfWords, wordingOf } from "#check/rules/wording.ts";
import { MARKS } from "./template-marks.ts";

const TITLE = "（三）一般公共预算财政拨款支出决算具体情况";
const MEDICAL = "7、卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）。";
const HOUSING = "8、住房保障支出（类）住房改革支出（款）住房公积金（项）。";

/** 一项的用途照抄了另一项. */
export const useOfAnotherItem: Rule = {
  ...obligationBasis("use-of-another-item", ["R11", "D04"], "warning"),
  title: "一个科目的用途写成了另一个科目的用途",
  why: "逐项说明里，两项的“主要用于”一字不差，而其中的词只与另一项的名称相合，多因复制上一段而没有改。",
  examples: {
    holds: example(
      section(
        TITLE,
        MEDICAL,
        "主要用于：事业单位医疗保险支出。",
        HOUSING,
        "主要用于：职工住房公积金。",
      ),
    ),
    broken: example(
      section(
        TITLE,
        MEDICAL,
        "主要用于：事业单位医疗保险支出。",
        HOUSING,
        "主要用于：事业单位医疗保险支出。",
      ),
    ),
  },
  run: (dossier) => {
    const uses = usesOf(dossier);
    if (uses.length === 0) return [doesNotApply("没有逐项写明用途")];
    const answers = [...Map.groupBy(uses, ({ use }) => use).values()].flatMap(borrowed);
    return answers.length > 0 ? answers : [holds()];
  },
};

type Use = { readonly item: string; readonly use: string; readonly sentence: FoldedSentence };

/** The path of an item, from the beginning of its sentence to the next mark. */
function pathIn(text: string): string | undefined {
  const level = text.indexOf("(类)");
  if (level < 0 || level > PATH_MAX) return undefined;
  return /^[^。;:]*/u.exec(text.slice(0, PATH_MAX * 2))?.[0];
}

const PATH_MAX = 60;
const USE = /主要用于[:]?([^。;]{4,60})/u;

/** The uses that items are said to have, in their order. */
function usesOf(dossier: Dossier): readonly Use[] {
  const uses: Use[] = [];
  let item = "";
  for (const sentence of wordingOf(dossier).sentences) {
    if (sentence.isTitle) item = "";
    const path = pathIn(sentence.text);
    if (path !== undefined) item = path;
    const use = USE.exec(sentence.text)?.[1];
    if (use !== undefined && item !== "" && !MARKS.test(use)) uses.push({ item, use, sentence });
  }
  return uses;
}

/** Of items with one use, those whose name shares nothing with it, where another's does. */
function borrowed(uses: readonly Use[]): readonly RuleOutcome[] {
  const owner = uses.find(({ item, use }) => shared(item, use) >= SHARED_MIN);
  if (uses.length < 2 || owner === undefined) return [];
  return uses.flatMap(({ item, use, sentence }) => {
    if (item === owner.item || shared(item, use) > 0) return [];
    return [
      broken(
        {
          message: `“${item}”的用途写作“${use}”，与“${owner.item}”的用途一字不差，和本科目的名称没有关系。`,
          advice: "改写本科目的用途，并核对这一段的其他文字和数字。",
          facts: [],
          at: placesOfWords(sentence),
          section: sentence.sentence.section,
          certainty: "likely",
        },
        aboutOf(sentence),
      ),
    ];
  });
}

/** Pairs of characters that both share; one word of four characters has three. */
const SHARED_MIN = 3;
const COMMON = /支出|\([类款项]\)|主要|其他|事务|经费|费用|\d|[、.]/gu;

function shared(item: string, use: string): number {
  const name = item.replace(COMMON, " ");
  const words = use.replace(COMMON, " ");
  let count = 0;
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = words.slice(at, at + 2);
    if (!pair.includes(" ") && name.includes(pair)) count += 1;
  }
  return count;
}
