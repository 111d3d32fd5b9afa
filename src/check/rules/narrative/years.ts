import type { Dossier } from "#check/dossier.ts";
import type { RuleOutcome } from "#check/rule.ts";
import { broken } from "#check/rules/answers.ts";
import {
  aboutOf,
  type FoldedSentence,
  factsOf,
  foldWords,
  placesOfWords,
} from "#check/rules/wording.ts";
import { conceptId } from "#model/concept.ts";

/** The folded name of the body, by which sentences begin. */
export function bodyName(dossier: Dossier): string {
  return foldWords(dossier.disclosure.subject);
}

const BALANCE = /截[至止](20\d\d)年(?:(\d{1,2})月(?:(\d{1,2})日)?|年?[底末])/u;

/** 截至…年12月31日 names the end of the year. */
export function wrongBalanceDate(sentence: FoldedSentence, year: number): readonly RuleOutcome[] {
  const found = BALANCE.exec(sentence.text);
  if (found === null || sentence.sentence.facts.length === 0) return [];
  const [words, printed = "", month = "12", day = "31"] = found;
  const isEnd = month === "12" && day === "31";
  if (Number(printed) === year && isEnd) return [];
  return [
    charge(sentence, words, {
      message: `存量写为“${words}”的数，本文件是${year}年度决算，应为年末（${year}年12月31日）数。`,
      expected: `${year}年12月31日`,
    }),
  ];
}

const BASE =
  /(?:与|比|较|同)(20\d\d)年(?:度)?(?:决算数?)?(?!.{0,6}预算)(?:相比|比|增加|减少|增长|下降|持平)/gu;

/** 与…年相比 names the year before. */
export function wrongBase(sentence: FoldedSentence, year: number): readonly RuleOutcome[] {
  return [...sentence.text.matchAll(BASE)].flatMap(([words, printed = ""]) => {
    if (Number(printed) === year - 1) return [];
    return [
      charge(sentence, words, {
        message: `“${words}”：${year}年度决算应与${year - 1}年度比较。`,
        expected: `${year - 1}`,
      }),
    ];
  });
}

const OPENS = /^(?:\(?[一二三四五六七八九十\d]{1,3}[)、.])?(.{0,30}?)(20\d\d)年度?/u;

/**
 * A sentence that opens with the year before and gives this year's figures: what it says stands
 * nowhere else for the year of the accounts.
 */
export function leftOverYear(
  dossier: Dossier,
  sentence: FoldedSentence,
  { year, name }: { readonly year: number; readonly name: string },
): readonly RuleOutcome[] {
  const found = OPENS.exec(sentence.text);
  const [words, before = "", printed = ""] = found ?? [];
  const isOpening = before === "" || before === name || /^(?:本部门|本单位)$/u.test(before);
  if (words === undefined || !isOpening || Number(printed) === year) return [];
  const facts = factsOf(dossier, sentence);
  const isAlone =
    facts.length > 0 &&
    facts.some(({ concepts: [concept] }) => {
      if (!concept.startsWith("prior:")) return Number(printed) !== year - 1;
      const own = concept.slice("prior:".length);
      return !dossier.byConcept.has(conceptId(own));
    });
  if (!isAlone || Number(printed) > year + 1) return [];
  return [
    charge(sentence, `${printed}年`, {
      message: `这一句以“${words}”开头，本文件是${year}年度决算，文中又没有${year}年度的同一数。`,
      expected: `${year}`,
    }),
  ];
}

function charge(
  sentence: FoldedSentence,
  words: string,
  said: { readonly message: string; readonly expected: string },
): RuleOutcome {
  return broken(
    {
      ...said,
      advice: "核对年度；沿用上年文字的，改为本年。",
      facts: [],
      at: placesOfWords(sentence, words),
      section: sentence.sentence.section,
      certainty: "likely",
    },
    aboutOf(sentence),
  );
}
