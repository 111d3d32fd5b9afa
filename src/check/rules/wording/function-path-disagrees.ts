import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, doesNotApply, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { example, section } from "#check/rules/example-text.ts";
import { aboutOf, type FoldedSentence, placesOfWords, wordingOf } from "#check/rules/wording.ts";
import { functionCodeByPath, functionCodesByName } from "#standard/codes/function-codes.ts";

const TITLE = "（三）一般公共预算财政拨款支出决算具体情况";

/** 类、款、项的名称要同属一条编码. */
export const functionPathDisagrees: Rule = {
  ...obligationBasis("function-path-disagrees", ["D08"], "warning"),
  title: "类、款、项名称不属于同一科目",
  why: "说明里写全“某类某款某项”，三个名称在科目表里应是一条线。名称各自都有而连不成一条，必有一级写错。科目表中没有的名称不判断。",
  examples: {
    holds: example(
      section(
        TITLE,
        "1.住房保障支出（类）住房改革支出（款）住房公积金（项）：支出决算数为2.00万元。",
      ),
    ),
    broken: example(
      section(
        TITLE,
        "1.卫生健康支出（类）住房改革支出（款）住房公积金（项）：支出决算数为2.00万元。",
      ),
    ),
  },
  run: (dossier) => {
    const { year } = dossier.disclosure;
    const answers = wordingOf(dossier).sentences.flatMap((sentence) => judge(sentence, year));
    return answers.length > 0 ? answers : [doesNotApply("没有写全类、款、项的科目")];
  },
};

const PATH =
  /(?:^|[.、:;。)])"?([^()。;:.、"]{2,30})"?\(类\)"?([^()。;:"]{2,40}(?:\([^()]{2,16}\))?[^()。;:"]{0,20})"?\(款\)"?([^。;:"]{2,50}?)"?\(项\)/u;

function judge(sentence: FoldedSentence, year: number | undefined): readonly RuleOutcome[] {
  if (!sentence.text.includes("(类)")) return [];
  const found = PATH.exec(sentence.text);
  if (found === null) return [];
  const [, className = "", sectionName = "", itemName = ""] = found;
  const areKnown =
    isKnown(className, "class") && isKnown(sectionName, "section") && isKnown(itemName, "item");
  const about = aboutOf(sentence);
  if (functionCodeByPath(className, sectionName, itemName, year).length > 0) {
    return [holds([], about)];
  }
  if (!areKnown) return [];
  const right = functionCodesByName(itemName)
    .filter(({ level }) => level === "item")
    .map(({ code }) => code);
  return [
    broken(
      {
        message: `“${className}（类）${sectionName}（款）${itemName}（项）”连不成一个科目；“${itemName}”的编码是${right.slice(0, 3).join("、")}。`,
        advice: "对照科目表，改正写错的一级名称。",
        facts: [],
        at: placesOfWords(sentence),
        section: sentence.sentence.section,
        certainty: "likely",
      },
      about,
    ),
  ];
}

function isKnown(name: string, level: "class" | "section" | "item"): boolean {
  return functionCodesByName(name).some((entry) => entry.level === level);
}
