import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, doesNotApply, holds } from "#check/rules/answers.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { shown } from "#check/rules/cells.ts";
import { example, section } from "#check/rules/example-text.ts";
import type { Fact } from "#model/fact.ts";

/** 同一数在各处印法相同: prints that differ by one in the last place. */
export const sameFigureSamePrint: Rule = {
  ...relationBasis("same-figure-same-print", ["R08"]),
  title: "同一数在两处尾数不同",
  why: "同一数在说明中多次出现，各处应逐位相同。尾数差一多因两处分别四舍五入，不影响真实性，但读者会疑惑。相差更多的由数字核对指出。",
  examples: {
    holds: example(
      section("三、支出决算情况说明", "本年支出合计307.82万元。"),
      section("五、一般公共预算财政拨款支出决算情况说明", "一般公共预算财政拨款支出300.00万元。"),
      section("（二）结构情况", "一般公共预算财政拨款支出300.00万元，主要用于以下方面。"),
    ),
    broken: example(
      section("三、支出决算情况说明", "本年支出合计307.82万元。"),
      section("五、一般公共预算财政拨款支出决算情况说明", "一般公共预算财政拨款支出300.00万元。"),
      section("（二）结构情况", "一般公共预算财政拨款支出300.01万元，主要用于以下方面。"),
    ),
  },
  run: (dossier) => {
    const answers: RuleOutcome[] = [];
    for (const [concept, prints] of dossier.byConcept) {
      const [first, ...others] = prints;
      if (first === undefined || others.length === 0 || concept.startsWith("p.")) continue;
      const other = others.find((fact) => isOneApart(first, fact));
      if (other !== undefined) answers.push(apart(first, other));
      else if (others.every((fact) => isSameDigits(first, fact)))
        answers.push(holds(prints, concept));
    }
    return answers.length > 0 ? answers : [doesNotApply("没有重复出现的数")];
  },
};

function isComparable(a: Fact, b: Fact): boolean {
  return (
    a.printed.unit === b.printed.unit &&
    a.printed.decimals === b.printed.decimals &&
    a.printed.decimals > 0
  );
}

function isSameDigits(a: Fact, b: Fact): boolean {
  return a.printed.unit === b.printed.unit && a.printed.digits === b.printed.digits;
}

function isOneApart(a: Fact, b: Fact): boolean {
  const gap = a.printed.digits - b.printed.digits;
  return isComparable(a, b) && (gap === 1n || gap === -1n);
}

function apart(first: Fact, other: Fact): RuleOutcome {
  return broken(
    {
      message: `${first.label}一处印为${shown(first)}，另一处印为${shown(other)}，尾数差一。`,
      advice: "同一数统一取一种印法。",
      facts: [first, other],
      severity: "note",
    },
    first.concepts[0],
  );
}
