import type { Rule } from "#check/rule.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { example, section } from "#check/rules/example-text.ts";
import type { FoldedSentence } from "#check/rules/wording.ts";
import { collected } from "./collected.ts";

const TITLE = "二、收入决算情况说明";

/** 同一句里同一分句写了两遍. */
export const duplicatedClause: Rule = {
  ...obligationBasis("duplicated-clause", ["R08"], "warning"),
  title: "同一句里同一内容写了两遍",
  why: "一句之中同一项目连同数字重复出现，多因复制样表的分句而忘了改名称：漏掉的往往正是另一个项目，分项之和也会被重复计算。",
  examples: {
    holds: example(
      section(
        TITLE,
        "本年收入9.00万元，其中：事业收入0.00万元，占0.00%；经营收入0.00万元，占0.00%。",
      ),
    ),
    broken: example(
      section(
        TITLE,
        "本年收入9.00万元，其中：事业收入0.00万元，占0.00%；事业收入0.00万元，占0.00%。",
      ),
    ),
  },
  run: (dossier) =>
    collected(dossier, find, {
      what: "同一句里同一内容写了两遍",
      why: "重复的一处可能本应是另一个项目。",
      advice: "删去重复的分句，或改为漏写的项目。",
      certainty: "certain",
      isAlone: true,
    }),
};

/** Clauses that are repeated have a figure, or are long. */
const CLAUSE_MIN = 6;
const WORDS_MIN = 14;

function find({ text, isTitle }: FoldedSentence): readonly string[] {
  if (isTitle) return [];
  const bodied = text.replace(/^.*?其中:/u, "");
  const clauses = bodied.split(";");
  const seen = new Set<string>();
  const found = clauses.filter((clause) => {
    const own = bare(clause);
    if (own.length < CLAUSE_MIN) return false;
    if (!/\d/u.test(own) && own.length < WORDS_MIN) return false;
    const isAgain = seen.has(own);
    seen.add(own);
    return isAgain;
  });
  return found.length > 0 ? found : adjacent(bodied);
}

function bare(clause: string): string {
  return clause.replace(/^(?:其中|\d{1,2}[.、])[:]?/u, "").replace(/[。,、]+$/u, "");
}

/** The same words twice behind one another, between commas. */
function adjacent(text: string): readonly string[] {
  const parts = text.split(/[,。]/u);
  return parts.filter((part, at) => part.length >= CLAUSE_MIN && part === parts[at - 1]);
}
