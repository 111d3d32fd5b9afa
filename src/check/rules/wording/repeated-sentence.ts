import type { Dossier } from "#check/dossier.ts";
import type { Rule } from "#check/rule.ts";
import { broken, cannotTell, orHolds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { example, section } from "#check/rules/example-text.ts";
import { aboutOf, placesOfWords, quoted, wordingOf } from "#check/rules/wording.ts";

const TITLE = "（二）政府采购支出情况";

/** 同一节里同一句话连写两遍. */
export const repeatedSentence: Rule = {
  ...obligationBasis("repeated-sentence", ["R08"], "warning"),
  title: "同一句话一字不差地连写两遍",
  why: "相邻两句完全相同，多为复制时多贴了一遍，或后一句忘了改成另一项内容。",
  examples: {
    holds: example(
      section(TITLE, "2024年度政府采购支出总额9.00万元。", "授予中小企业合同金额9.00万元。"),
    ),
    broken: example(
      section(TITLE, "2024年度政府采购支出总额9.00万元。", "2024年度政府采购支出总额9.00万元。"),
    ),
  },
  run: (dossier) => repeated(dossier),
};

const SENTENCE_MIN = 12;

function repeated(dossier: Dossier) {
  const { sentences } = wordingOf(dossier);
  if (sentences.length === 0) return [cannotTell(["文字"])];
  return orHolds(
    sentences.flatMap((sentence, at) => {
      const before = sentences[at - 1];
      const isBody = sentence.sentence.section !== "" && /[。;]$/u.test(sentence.text);
      if (before === undefined || !isBody || sentence.isTitle) return [];
      if (sentence.text.length < SENTENCE_MIN || before.text !== sentence.text) return [];
      return [
        broken(
          {
            message: `${quoted(sentence.sentence.text)}连写了两遍。`,
            advice: "删去一遍；后一句本应是另一项内容的，改正。",
            facts: [],
            at: [...placesOfWords(before), ...placesOfWords(sentence)],
            section: sentence.sentence.section,
          },
          aboutOf(sentence),
        ),
      ];
    }),
  );
}
