import type { Rule } from "#check/rule.ts";
import { broken, cannotTell, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { example, section } from "#check/rules/example-text.ts";
import { type FoldedSentence, placesOfWords, quoted, wordingOf } from "#check/rules/wording.ts";

const TITLE = "三、支出决算情况说明";

/** 说明中的金额要有单位. */
export const figureWithoutUnit: Rule = {
  ...obligationBasis("figure-without-unit", ["F04"], "warning"),
  title: "说明中的金额没有单位",
  why: "金额后面没有单位，读者不知道是万元还是元。单位也可能在识读时丢失，先看原件。",
  examples: {
    holds: example(section(TITLE, "本年支出合计9.00万元，其中：基本支出6.00万元，占66.67%。")),
    broken: example(section(TITLE, "本年支出合计9.00万元，其中：基本支出6.00，占66.67%。")),
  },
  run: (dossier) => {
    const { sentences } = wordingOf(dossier);
    if (sentences.length === 0) return [cannotTell(["文字"])];
    const slips = sentences.flatMap((sentence) => {
      const words = find(sentence);
      return words === undefined ? [] : [{ sentence, words }];
    });
    const [first] = slips;
    if (first === undefined) return [holds()];
    const shown = slips.slice(0, SHOWN_MAX).map(({ words }) => quoted(words));
    return [
      broken({
        message: `金额没有单位${slips.length > 1 ? `（共${slips.length}处）` : ""}：${shown.join("、")}。`,
        advice: "在金额后补上单位（万元或元）。",
        facts: [],
        at: slips.flatMap(({ sentence, words }) => placesOfWords(sentence, words)),
        section: first.sentence.sentence.section,
        certainty: "doubtful",
      }),
    ];
  },
};

const SHOWN_MAX = 3;
/** An amount of the field, a decimal number, and a mark where its unit would be. */
const BARE =
  /(?:收入|支出|总计|合计|经费|费|拨款|预算数?|决算数?)(?:为|共)?(\d[\d,]*\.\d{2})(?=[,;。、])/u;

function find({ text, sentence, isTitle }: FoldedSentence): string | undefined {
  if (isTitle || sentence.section === "" || sentence.section.startsWith("overview"))
    return undefined;
  return BARE.exec(text)?.[0];
}
