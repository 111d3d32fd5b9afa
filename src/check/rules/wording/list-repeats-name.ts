import type { Rule } from "#check/rule.ts";
import { broken, doesNotApply, orHolds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { example, section } from "#check/rules/example-text.ts";
import { listingOf } from "#check/rules/narrative/named-codes.ts";
import { placesOfWords } from "#check/rules/wording.ts";

const TITLE = "六、一般公共预算财政拨款基本支出决算情况说明";

/** 一个科目在列举中只出现一次. */
export const listRepeatsName: Rule = {
  ...obligationBasis("list-repeats-name", ["R08"], "warning"),
  title: "列举的科目重复",
  why: "人员经费、公用经费列举的科目一个科目只写一次。重复的一处多半本应是另一个科目。",
  examples: {
    holds: example(
      section(TITLE, "基本支出9.00万元，其中：公用经费9.00万元，包括：办公费、水费、电费。"),
    ),
    broken: example(
      section(TITLE, "基本支出9.00万元，其中：公用经费9.00万元，包括：办公费、水费、办公费。"),
    ),
  },
  run: (dossier) => {
    const listings = ["人员经费", "公用经费"].flatMap((title) => listingOf(dossier, title) ?? []);
    if (listings.length === 0) return [doesNotApply("没有列举科目")];
    return orHolds(
      listings.flatMap(({ names, sentence }) => {
        const counts = Map.groupBy(names, (name) => name);
        const twice = [...counts].flatMap(([name, all]) => (all.length > 1 ? [name] : []));
        return twice.map((name) =>
          broken(
            {
              message: `列举的科目中“${name}”写了两次。`,
              advice: "删去一次；本应是另一个科目的，改正。",
              facts: [],
              at: placesOfWords(sentence, name),
              section: sentence.sentence.section,
            },
            name,
          ),
        );
      }),
    );
  },
};
