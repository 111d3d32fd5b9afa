import type { Dossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, doesNotApply, holds } from "#check/rules/answers.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { isZero, shown } from "#check/rules/cells.ts";
import { example, section } from "#check/rules/example-text.ts";
import { figures, isSamePrint, pathOfWhole } from "#check/rules/figures.ts";
import { factsOf, placesOfWords, wordingOf } from "#check/rules/wording.ts";
import type { Fact } from "#model/fact.ts";

const TITLE = "（三）一般公共预算财政拨款支出决算具体情况";
const ITEM = "1.一般公共服务支出（类）组织事务（款）行政运行（项）：支出决算数为2.93万元，";

/** 上年数为零，增长率没有意义；惯例印100.00%，或不印. */
export const zeroBaseRateConvention: Rule = {
  ...relationBasis("zero-base-rate-convention", ["R03"]),
  title: "上年数为零而印了没有意义的增长率",
  why: "本年数等于增加额，上年数就是零，增长率无从计算。各地惯例印100.00%、印“—”或不印；印成其他比率，读者会以为上年有数。",
  examples: {
    holds: example(section(TITLE, `${ITEM}比上年决算增加2.93万元，增长100.00%。`)),
    broken: example(section(TITLE, `${ITEM}比上年决算增加2.93万元，增长35.20%。`)),
  },
  run: (dossier) => {
    const answers = wordingOf(dossier).sentences.flatMap((sentence) => {
      const facts = factsOf(dossier, sentence);
      return facts.flatMap((change, at) => {
        const rate = facts[at + 1];
        if (change.kind !== "change" || rate?.kind !== "percent") return [];
        const current = currentOf(dossier, change, facts);
        if (current === undefined || !rate.concepts[0].includes("change-rate")) return [];
        return judge([current, change, rate], placesOfWords(sentence)) ?? [];
      });
    });
    return answers.length > 0 ? answers : [doesNotApply("没有上年数为零的增减")];
  },
};

/** The value that changed, in the same sentence or where the document prints it alone. */
function currentOf(dossier: Dossier, change: Fact, beside: readonly Fact[]): Fact | undefined {
  const path = pathOfWhole(change);
  if (path === undefined) return undefined;
  const near = beside.find((fact) => fact.concepts.some((concept) => concept === path));
  const [first, ...others] = figures(dossier, path);
  return near ?? (others.length === 0 ? first : undefined);
}

/** Percents that are printed where there is none: nothing, or all. */
const CUSTOMS: ReadonlySet<bigint> = new Set([0n, 100n]);

function judge(
  facts: readonly [Fact, Fact, Fact],
  at: ReturnType<typeof placesOfWords>,
): RuleOutcome | undefined {
  const [current, change, rate] = facts;
  if (change.direction !== "increase" || !isSamePrint(current, change)) return undefined;
  const whole = 10n ** BigInt(rate.printed.decimals);
  const isWhole = rate.printed.digits % whole === 0n;
  const percent = rate.printed.digits / whole;
  const about = change.id;
  if (isWhole && CUSTOMS.has(percent)) return holds(facts, about);
  // A base below one unit of the last place makes the rate greater than this.
  if (isZero(change) || percent > change.printed.digits * 20n) return undefined;
  return broken(
    {
      message: `${current.label}${shown(current)}全部是增加的（增加${shown(change)}），上年数为零，增长率却印为${shown(rate)}。`,
      advice: "上年数为零的，增长率印100.00%或不印；上年有数的，改正增加额。",
      facts: [rate, change, current],
      at,
      certainty: "likely",
    },
    about,
  );
}
