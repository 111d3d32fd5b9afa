import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { wholeExample } from "#check/rules/example-disclosure.ts";
import { example, section } from "#check/rules/example-text.ts";
import { extentOf, unlessWholeNarrative } from "#check/rules/extent.ts";
import { placesOfWords, sentencesOf, wordingOf } from "#check/rules/wording.ts";
import { GLOSSARY_TERMS } from "#standard/lexicon/glossary-terms.ts";

/** 专业名词要有解释. */
export const glossaryMissing: Rule = {
  ...obligationBasis("glossary-missing", ["C11"], "warning"),
  title: "没有名词解释，或用到的专业名词没有解释",
  why: "部门决算公开应当解释财政专业名词，普通读者才看得懂。整节缺失按提醒处理；个别用到的名词没有解释，只作提示。",
  examples: {
    holds: wholeExample(),
    broken: wholeExample({ glossary: "" }),
    cannotTell: example(section("三、支出决算情况说明", "本年支出合计100.00万元。")),
  },
  run: (dossier) => {
    const unless = unlessWholeNarrative(dossier);
    if (unless !== undefined) return [unless];
    const glossary = sentencesOf(dossier, "glossary");
    const has = extentOf(dossier).parts.has("glossary") || glossary.length > 0;
    if (!has) return [noGlossary()];
    if (glossary.length === 0) return [holds()];
    const explained = glossary.map(({ text }) => text).join("\n");
    const used = wordingOf(dossier).sentences.filter(
      ({ sentence }) => !/^(?:glossary|overview)/u.test(sentence.section),
    );
    const missing = GLOSSARY_TERMS.flatMap(({ term, words }) => {
      const use = used.find(({ text, isTitle }) => !isTitle && text.includes(words));
      return use === undefined || explained.includes(words) ? [] : [{ term, use }];
    });
    const [first] = missing;
    if (first === undefined) return [holds()];
    return [
      broken({
        message: `文中用到${missing.map(({ term }) => `“${term}”`).join("、")}，名词解释没有解释。`,
        advice: "在名词解释中补上这些名词。",
        facts: [],
        at: placesOfWords(first.use, first.term),
        section: "glossary",
        severity: "note",
        certainty: "likely",
      }),
    ];
  },
};

function noGlossary(): RuleOutcome {
  return broken({
    message: "文件中没有名词解释。部门决算公开应当解释所用的专业名词。",
    advice: "补写名词解释，至少解释财政拨款收入、基本支出、项目支出、“三公”经费、机关运行经费。",
    facts: [],
    section: "glossary",
    certainty: "likely",
  });
}
