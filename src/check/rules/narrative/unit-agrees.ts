import type { Dossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, holds } from "#check/rules/answers.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { isZero, shown } from "#check/rules/cells.ts";
import { example, section } from "#check/rules/example-text.ts";
import { extentOf } from "#check/rules/extent.ts";
import { isSameNumber } from "#check/rules/figures.ts";
import { conceptId } from "#model/concept.ts";
import type { Fact } from "#model/fact.ts";
import { fenPerUnit } from "#model/unit.ts";
import { narrativeConcept } from "#standard/narrative-concepts.ts";

/** 各表单位一致，文字与表的单位一致. */
export const unitAgrees: Rule = {
  ...relationBasis("unit-agrees", ["F04", "R02"]),
  title: "金额单位前后不一",
  why: "同一份决算只用一种金额单位。同一数一处印万元、一处印元，数字相同而相差一万倍，必有一处单位写错；各表单位不同，读者无法相互核对。",
  examples: {
    holds: example(
      section(
        "九、财政拨款“三公”经费支出决算情况说明",
        "公务接待费支出1.58万元。",
        "2.公务接待费支出1.58万元。",
      ),
    ),
    broken: example(
      section(
        "九、财政拨款“三公”经费支出决算情况说明",
        "公务接待费支出1.58万元。",
        "2.公务接待费支出1.58元。",
      ),
    ),
    cannotTell: example("本部门决算另附。"),
  },
  run: (dossier) => {
    const answers = [...unitsOfStatements(dossier), ...sameDigits(dossier)];
    if (answers.length > 0) return answers;
    const amounts = dossier.disclosure.facts.filter(({ kind }) => kind === "amount");
    return amounts.length > 0 ? [holds()] : [cannotTell(["带单位的金额"])];
  },
};

/** Statements whose unit line differs from that of the others. */
function unitsOfStatements(dossier: Dossier): readonly RuleOutcome[] {
  const { statements, isAccounts } = extentOf(dossier);
  if (!isAccounts) return [doesNotApply("本文件不是部门决算", "报表")];
  const entries = [...statements.values()].filter(({ unit }) => unit !== "");
  const byUnit = Map.groupBy(entries, ({ unit }) => unit);
  if (byUnit.size < 2) return [];
  const [[most = ""] = []] = [...byUnit].sort(([, a], [, b]) => b.length - a.length);
  return entries.flatMap(({ unit, title, key, places }) => {
    if (unit === most) return [];
    return [
      broken(
        {
          message: `《${title}》的单位印为${unit}，其他各表印为${most}。`,
          advice: `核对该表的单位，统一为${most}。`,
          facts: [],
          at: places,
          section: key,
          severity: "warning",
        },
        key,
      ),
    ];
  });
}

/** One fact printed with the same digits in two units of money. */
function sameDigits(dossier: Dossier): readonly RuleOutcome[] {
  const answers: RuleOutcome[] = [];
  for (const [concept, own] of dossier.byConcept) {
    if (!concept.startsWith("n.")) continue;
    const path = narrativeConcept(concept)?.cell ?? "";
    const isCell = path !== "" && !path.includes("$") && !path.includes("+");
    const cells = isCell ? (dossier.byConcept.get(conceptId(path)) ?? []) : [];
    const prints = [...own, ...cells];
    const odd = prints.length < 2 ? undefined : oddUnit(prints);
    if (odd !== undefined) answers.push(charge(odd));
  }
  return answers;
}

function oddUnit(prints: readonly Fact[]): readonly [Fact, Fact] | undefined {
  const money = prints.filter(
    (fact) => fenPerUnit(fact.printed.unit) !== undefined && !isZero(fact),
  );
  const [first] = money;
  if (first === undefined) return undefined;
  const other = money.find(
    (fact) => fact.printed.unit !== first.printed.unit && isSameNumber(fact, first),
  );
  if (other === undefined) return undefined;
  const agreeing = money.filter(({ printed }) => printed.unit === first.printed.unit);
  return agreeing.length * 2 >= money.length ? [other, first] : [first, other];
}

function charge([odd, other]: readonly [Fact, Fact]): RuleOutcome {
  return broken(
    {
      message: `${odd.label}一处印为${shown(odd)}，另一处印为${shown(other)}，数字相同而单位不同。`,
      advice: `单位应为${other.printed.unit}的，改正单位。`,
      facts: [odd, other],
      expected: `${odd.printed.text}${other.printed.unit}`,
    },
    odd.concepts[0],
  );
}
