import type { Dossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, doesNotApply, holds } from "#check/rules/answers.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { isZero, shown } from "#check/rules/cells.ts";
import { example, section } from "#check/rules/example-text.ts";
import {
  aboutOf,
  type FoldedSentence,
  factsOf,
  placesOfWords,
  wordingOf,
} from "#check/rules/wording.ts";
import type { Fact } from "#model/fact.ts";
import type { Direction } from "#model/unit.ts";

const TITLE = "一、收入支出决算总体情况说明";

/** 增加配增长、减少配下降、持平没有增减额；数字本身不带负号. */
export const changeWordsAgreeSign: Rule = {
  ...relationBasis("change-words-agree-sign", ["R03"]),
  title: "增减的用词与增减率或数字的方向矛盾",
  why: "增减额与增减率说的是同一变化：增加对增长，减少对下降，持平对零。方向已由文字表明，数字不再带负号。增减额为零时用“增加0.00万元”是通行写法，不算错。",
  examples: {
    holds: example(section(TITLE, "收入支出总计9.00万元，比上年增加1.00万元，增长12.50%。")),
    broken: example(section(TITLE, "收入支出总计9.00万元，比上年减少1.00万元，增长12.50%。")),
  },
  run: (dossier) => {
    const answers = wordingOf(dossier).sentences.flatMap((sentence) => [
      ...oppositeRates(dossier, sentence),
      ...doubleSigns(dossier, sentence),
      ...levelWithChange(sentence),
    ]);
    return answers.length > 0 ? answers : [doesNotApply("没有写增减额或增减率")];
  },
};

const WORDS: Readonly<Record<Direction, string>> = {
  increase: "增加（增长）",
  decrease: "减少（下降）",
  level: "持平",
};

function oppositeRates(dossier: Dossier, sentence: FoldedSentence): readonly RuleOutcome[] {
  if (sentence.sentence.facts.length < 2) return [];
  const facts = factsOf(dossier, sentence);
  return facts.flatMap((change, at) => {
    if (change.kind !== "change" || change.direction === undefined) return [];
    const rate = facts.slice(at + 1, at + 1 + RATE_WITHIN).find((fact) => isRateOf(fact, change));
    if (rate?.direction === undefined) return [];
    const pair = [change, rate];
    const about = change.id;
    if (change.direction === rate.direction || isZero(change) || isZero(rate)) {
      return [holds(pair, about)];
    }
    return [
      broken(
        {
          message: `${change.label}${shown(change)}，比率却写成${WORDS[rate.direction]}${shown(rate)}。同一变化，增减额与增减率的方向应当相同。`,
          advice: "按两年的数算出增减，改正用反的一词。",
          facts: pair,
          at: placesOfWords(sentence),
        },
        about,
      ),
    ];
  });
}

/** The rate of a change stands right behind it. */
const RATE_WITHIN = 4;

/** n.general.item-change[…] and n.general.item-change-rate[…]. */
function isRateOf(rate: Fact, change: Fact): boolean {
  const [concept] = change.concepts;
  const open = concept.indexOf("[");
  const isInside = open > 0 && concept.endsWith("]");
  const path = isInside
    ? `${concept.slice(0, open)}-rate${concept.slice(open)}`
    : `${concept}-rate`;
  return rate.kind === "percent" && rate.concepts[0] === path;
}

function doubleSigns(dossier: Dossier, sentence: FoldedSentence): readonly RuleOutcome[] {
  return factsOf(dossier, sentence).flatMap((fact) => {
    if (fact.direction === undefined || fact.printed.digits >= 0n) return [];
    return [
      broken(
        {
          message: `“${fact.label}”后的数印为${shown(fact)}。方向已由文字表明，数字又带负号，读来相反。`,
          advice: "去掉负号，用“增加”或“减少”表明方向。",
          facts: [fact],
          severity: "warning",
        },
        fact.id,
      ),
    ];
  });
}

const LEVEL = /(?<!基本|大体|总体)持平/u;
const MOVED = /(?:增加|减少|增长|下降)(?:了)?([\d,.]*[1-9][\d,.]*)(?:亿元|万元|元|%)/u;

/** 持平 and an amount of change in one clause. */
function levelWithChange(sentence: FoldedSentence): readonly RuleOutcome[] {
  if (!sentence.text.includes("持平")) return [];
  return sentence.text.split(/[;。]/u).flatMap((clause) => {
    const parts = clause.split(/其中|主要原因|原因/u);
    const both = parts.find((part) => LEVEL.test(part) && MOVED.test(part));
    const moved = both === undefined ? undefined : MOVED.exec(both)?.[0];
    if (both === undefined || moved === undefined || subjects(both) > 1) return [];
    return [
      broken(
        {
          message: `同一句既写“持平”，又写“${moved}”。持平即没有增减。`,
          advice: "有增减的，删去“持平”；没有增减的，改正增减数。",
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

/** Several amounts in one clause are several subjects: one may be level and another not. */
function subjects(part: string): number {
  return part.match(/(?:费|支出|收入|总计|合计|经费)[^,]{0,8}?\d/gu)?.length ?? 0;
}
