import type { Rule } from "#check/rule.ts";
import { broken, doesNotApply, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { isZero } from "#check/rules/cells.ts";
import { example, section } from "#check/rules/example-text.ts";
import {
  aboutOf,
  type FoldedSentence,
  factsOf,
  placesOfWords,
  quoted,
  wordingOf,
} from "#check/rules/wording.ts";
import type { Direction } from "#model/unit.ts";

const TITLE = "一、收入支出决算总体情况说明";

/** 增加的原因不会全是减少. */
export const reasonAgainstDirection: Rule = {
  ...obligationBasis("reason-against-direction", ["C10"], "warning"),
  title: "所写原因与增减方向相反",
  why: "写增加而原因只讲减少，或写减少而原因只讲增加，多因沿用上年的原因而没有改，或增减写反。原因里两种说法都有、都没有的不判断。",
  examples: {
    holds: example(
      section(
        TITLE,
        "收入支出总计9.00万元，比上年增加1.00万元，增长12.50%，主要原因是人员经费增加。",
      ),
    ),
    broken: example(
      section(
        TITLE,
        "收入支出总计9.00万元，比上年增加1.00万元，增长12.50%，主要原因是人员经费减少。",
      ),
    ),
  },
  run: (dossier) => {
    const answers = wordingOf(dossier).sentences.flatMap((sentence) => {
      const reason = REASON.exec(sentence.text)?.[1];
      if (reason === undefined) return [];
      const changes = factsOf(dossier, sentence).filter(
        (fact) => fact.kind === "change" && fact.direction !== undefined && !isZero(fact),
      );
      const directions = new Set(changes.map(({ direction }) => direction));
      const [direction] = directions;
      if (direction === undefined || directions.size > 1) return [];
      if (!isOpposite(reason, direction)) return [holds([], aboutOf(sentence))];
      return [opposite(sentence, reason, direction)];
    });
    return answers.length > 0 ? answers : [doesNotApply("没有写增减及其原因的句子")];
  },
};

const REASON = /原因(?:是|为|系|:)+(.+)$/u;
const UP = /增加|增长|上涨|新增|调增|追加|上调|提高|增多|扩大|并入|启动|安排|追缴|恢复/u;
const DOWN =
  /减少|下降|压减|压缩|节约|调减|减员|缩减|取消|完工|结束|降低|未安排|划出|削减|控制|厉行|过紧日子|少于/u;
const PLAIN_UP = /增加|增长|上涨|新增|追加/u;
const PLAIN_DOWN = /减少|下降|压减|压缩|缩减/u;

/** Only plain words of the other way, and none at all of this one. */
function isOpposite(reason: string, direction: Direction): boolean {
  if (direction === "increase") return PLAIN_DOWN.test(reason) && !UP.test(reason);
  return direction === "decrease" && PLAIN_UP.test(reason) && !DOWN.test(reason);
}

function opposite(sentence: FoldedSentence, reason: string, direction: Direction) {
  const word = direction === "increase" ? "增加" : "减少";
  return broken(
    {
      message: `这一句写${word}，所写的原因却是${quoted(reason)}，方向相反。`,
      advice: `核对是${word}还是相反，改写原因。`,
      facts: [],
      at: placesOfWords(sentence),
      section: sentence.sentence.section,
      certainty: "likely",
    },
    aboutOf(sentence),
  );
}
