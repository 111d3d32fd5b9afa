import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, doesNotApply, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { example, section } from "#check/rules/example-text.ts";
import { type FoldedSentence, placesOfWords, sentencesOf } from "#check/rules/wording.ts";

const TITLE = "第三部分 名词解释";

/** 两个名词不会是同一个解释. */
export const definitionRepeated: Rule = {
  ...obligationBasis("definition-repeated", ["C11", "R11"], "warning"),
  title: "两个名词用了同一个解释",
  why: "名词解释里两个不同的名词解释一字不差，必有一个是复制时没有改。",
  examples: {
    holds: example(
      section(
        TITLE,
        "一、事业收入：指事业单位开展专业业务活动取得的收入。",
        "二、经营收入：指事业单位开展非独立核算经营活动取得的收入。",
      ),
    ),
    broken: example(
      section(
        TITLE,
        "一、事业收入：指事业单位开展专业业务活动取得的收入。",
        "二、经营收入：指事业单位开展专业业务活动取得的收入。",
      ),
    ),
  },
  run: (dossier) => {
    const entries = sentencesOf(dossier, "glossary").flatMap((sentence) => entryOf(sentence) ?? []);
    if (entries.length < 2) return [doesNotApply("没有名词解释")];
    const answers = [...Map.groupBy(entries, ({ meaning }) => meaning).values()].flatMap(
      ([first, ...others]) =>
        others.flatMap((entry) =>
          first === undefined || entry.term === first.term ? [] : [repeated(first, entry)],
        ),
    );
    return answers.length > 0 ? answers : [holds()];
  },
};

type Entry = { readonly term: string; readonly meaning: string; readonly sentence: FoldedSentence };

const ENTRY =
  /^(?:\(?[\d一二三四五六七八九十]{1,3}[.、)])?([^:。]{2,24}):(?:是?指|反映)?([^:]{10,}?)。?$/u;
/** Longer glossaries explain words that no disclosure has. */
const MEANING_MAX = 400;

function entryOf(sentence: FoldedSentence): Entry | undefined {
  const found = ENTRY.exec(sentence.text.slice(0, MEANING_MAX));
  if (found === null) return undefined;
  const [, term = "", meaning = ""] = found;
  return { term, meaning, sentence };
}

function repeated(before: Entry, { term, sentence }: Entry): RuleOutcome {
  return broken(
    {
      message: `“${term}”与“${before.term}”的解释一字不差。`,
      advice: `改写“${term}”的解释。`,
      facts: [],
      at: [...placesOfWords(before.sentence), ...placesOfWords(sentence)],
      section: "glossary",
    },
    term,
  );
}
