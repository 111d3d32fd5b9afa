import type { Dossier } from "#check/dossier.ts";
import type { Rule } from "#check/rule.ts";
import { broken, cannotTell, orHolds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { example, section } from "#check/rules/example-text.ts";
import { aboutOf, placesOfWords, quoted, wordingOf } from "#check/rules/wording.ts";

const TITLE = "一、收入支出决算总体情况说明";

/** “主要原因是”后面要有原因. */
export const reasonEmpty: Rule = {
  ...obligationBasis("reason-empty", ["C10"], "warning"),
  title: "写了“主要原因是”而没有原因",
  why: "决算收支增减变化应当说明原因。“主要原因是”后面空着，多因样表没有填完。",
  examples: {
    holds: example(section(TITLE, "收入支出总计比上年增加1.00万元，主要原因是人员增加。")),
    broken: example(section(TITLE, "收入支出总计比上年增加1.00万元，主要原因是：。")),
  },
  run: (dossier) => emptyReasons(dossier),
};

const EMPTY =
  /(?:主要)?(?:变动|增减)?原因(?:(?:是|为|系|如下)[:]?|:)(?:无)?[。;,]*$|原因(?:(?:是|为|系)[:]?|:)[。;,]/u;

function emptyReasons(dossier: Dossier) {
  const { sentences } = wordingOf(dossier);
  if (sentences.length === 0) return [cannotTell(["文字"])];
  return orHolds(
    sentences.flatMap((sentence, at) => {
      const found = EMPTY.exec(sentence.text)?.[0];
      if (found === undefined || sentence.isTitle) return [];
      const next = sentences[at + 1];
      const isOpen = !/[。;,]$/u.test(found);
      // The reasons follow in a sentence of their own, or the text breaks off here.
      const goesOn = next === undefined || (!next.isTitle && !/^(?:\d|\()/u.test(next.text));
      if (isOpen && (goesOn || /^(?:\(?[一1])/u.test(next?.text ?? ""))) return [];
      return [
        broken(
          {
            message: `${quoted(sentence.sentence.text.trim().slice(-40))}：写了“原因”，后面没有内容。`,
            advice: "写明增减变化的原因；没有增减的，写“持平”。",
            facts: [],
            at: placesOfWords(sentence),
            section: sentence.sentence.section,
            certainty: "likely",
          },
          aboutOf(sentence),
        ),
      ];
    }),
  );
}
