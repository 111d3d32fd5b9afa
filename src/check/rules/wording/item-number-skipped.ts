import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, doesNotApply, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { example, section } from "#check/rules/example-text.ts";
import { aboutOf, type FoldedSentence, placesOfWords, wordingOf } from "#check/rules/wording.ts";

const TITLE = "（三）一般公共预算财政拨款支出决算具体情况";
const FIRST = "1.一般公共服务支出（类）组织事务（款）行政运行（项）：支出决算数为2.00万元。";

/** 逐项说明的序号要连续. */
export const itemNumberSkipped: Rule = {
  ...obligationBasis("item-number-skipped", ["D04"], "warning"),
  title: "逐项说明的序号跳号或重号",
  why: "逐项说明按科目依次编号。跳过一号，多因漏了一个科目的段落，或删节后没有重排。",
  examples: {
    holds: example(
      section(
        TITLE,
        FIRST,
        "2.住房保障支出（类）住房改革支出（款）住房公积金（项）：支出决算数为2.00万元。",
      ),
    ),
    broken: example(
      section(
        TITLE,
        FIRST,
        "3.住房保障支出（类）住房改革支出（款）住房公积金（项）：支出决算数为2.00万元。",
      ),
    ),
  },
  run: (dossier) => {
    const items = wordingOf(dossier).sentences.flatMap((sentence) => {
      const no = ITEM.exec(sentence.text)?.[1];
      return no === undefined ? [] : [{ no: Number(no), sentence }];
    });
    if (items.length < 2) return [doesNotApply("没有编号的逐项说明")];
    const answers = items.flatMap((item, at) => {
      const before = items[at - 1];
      return before === undefined ? [] : follow(before, item);
    });
    return answers.length > 0 ? answers : [holds()];
  },
};

type Item = { readonly no: number; readonly sentence: FoldedSentence };

const ITEM = /^\(?(\d{1,3})[.、)]"?[^。;:]{2,40}\(类\)/u;

function follow(before: Item, { no, sentence }: Item): readonly RuleOutcome[] {
  const isNewRun = sentence.sentence.section !== before.sentence.sentence.section;
  if (isNewRun || no === before.no + 1 || no === 1) return [];
  return [
    broken(
      {
        message: `逐项说明第${before.no}项之后是第${no}项，序号${no > before.no ? "跳号" : "重复"}。`,
        advice: "核对是否漏写或重写了一个科目，重排序号。",
        facts: [],
        at: placesOfWords(sentence),
        section: sentence.sentence.section,
        certainty: "likely",
      },
      aboutOf(sentence),
    ),
  ];
}
