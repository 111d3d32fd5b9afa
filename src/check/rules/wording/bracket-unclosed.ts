import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { example, section } from "#check/rules/example-text.ts";
import { extentOf } from "#check/rules/extent.ts";
import {
  aboutOf,
  type FoldedSentence,
  placesOfWords,
  quoted,
  wordingOf,
} from "#check/rules/wording.ts";

const TITLE = "一、收入支出决算总体情况说明";

/** 括号要成对. */
export const bracketUnclosed: Rule = {
  ...obligationBasis("bracket-unclosed", ["R11"], "note"),
  title: "括号不成对",
  why: "括号缺了一半，多因删改时删去了另一半连同其中的文字。转换也会丢失括号，只作提示。",
  examples: {
    holds: example(section(TITLE, "收入支出总计9.00万元，主要原因是增加（地下管线、档案）项目。")),
    broken: example(section(TITLE, "收入支出总计9.00万元，主要原因是增加地下管线、档案等）项目。")),
  },
  run: (dossier) => {
    const { bySection } = wordingOf(dossier);
    if (bySection.size === 0) return [cannotTell(["文字"])];
    // Outside of known sections stands what sites put around a page.
    const lists = [...bySection].flatMap(([key, sentences]) => (key === "" ? [] : [sentences]));
    const answers = lists.flatMap((sentences, at) => {
      const isLast = at === lists.length - 1 && extentOf(dossier).breaksOff;
      return isLast ? [] : unclosedIn(sentences);
    });
    return answers.length > 0 ? answers : [holds()];
  },
};

/** Ordinals are closed by a bracket that nothing opens: 1) and 一). */
const ORDINAL = /(?:^|[。;:,])[\d一二三四五六七八九十]{1,3}\)/gu;

function unclosedIn(sentences: readonly FoldedSentence[]): readonly RuleOutcome[] {
  const open: FoldedSentence[] = [];
  for (const sentence of sentences) {
    for (const char of sentence.text.replace(ORDINAL, "")) {
      if (char === "(") open.push(sentence);
      else if (char === ")" && open.pop() === undefined) return [charge(sentence)];
    }
  }
  const [first] = open;
  return first === undefined ? [] : [charge(first)];
}

function charge(sentence: FoldedSentence): RuleOutcome {
  return broken(
    {
      message: `${quoted(sentence.sentence.text)}中的括号不成对。`,
      advice: "补上缺的一半，或删去多余的一半。",
      facts: [],
      at: placesOfWords(sentence),
      section: sentence.sentence.section,
      certainty: "likely",
    },
    aboutOf(sentence),
  );
}
