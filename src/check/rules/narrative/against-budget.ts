import type { Dossier } from "#check/dossier.ts";
import { isPrintedAbove } from "#check/rules/figures.ts";
import { type FoldedSentence, factsOf } from "#check/rules/wording.ts";
import type { Fact } from "#model/fact.ts";

/** A budget and the actual amount beside it in one sentence. */
export type Pair = { readonly stem: string; readonly budget: Fact; readonly actual: Fact };

export type Way = "above" | "below" | "level";

/** The budgets of a sentence with the actual amounts that stand beside them. */
export function pairsOf(dossier: Dossier, sentence: FoldedSentence): readonly Pair[] {
  if (sentence.sentence.facts.length < 2) return [];
  const amounts = factsOf(dossier, sentence).filter(({ kind }) => kind === "amount");
  return amounts.flatMap((budget) => {
    const stem = stemOf(budget.concepts[0]);
    if (stem === undefined) return [];
    const actual = amounts.find((fact) => isActualOf(fact.concepts[0], stem));
    if (actual === undefined || actual.printed.unit !== budget.printed.unit) return [];
    return [{ stem, budget, actual }];
  });
}

const BUDGET = /[.-]budget(?:-initial)?(?=\[|$)/u;

/** The path without what makes it a budget: n.general.item[…], n.three.total, n.fiscal. */
function stemOf(concept: string): string | undefined {
  return BUDGET.test(concept) ? concept.replace(BUDGET, "") : undefined;
}

function isActualOf(concept: string, stem: string): boolean {
  return concept === stem || concept === `${stem}.actual`;
}

/** How the printed actual amount stands to the printed budget. */
export function wayOf({ budget, actual }: Pair): Way {
  if (isPrintedAbove(actual, budget)) return "above";
  return isPrintedAbove(budget, actual) ? "below" : "level";
}

const ORDER = /决算数?(大于|高于|超过|小于|低于|少于)(年初|全年|调整后?)?预算/u;
const LEVEL = /决算数?[与和](年初|全年|调整后?)?预算数?(?:持平|一致|相等|相同)/u;
const ABOVE = new Set(["大于", "高于", "超过"]);

/** What a folded sentence says of the actual amount and the budget; undefined where it does not. */
export function comparisonIn(
  text: string,
): { readonly way: Way; readonly budget: string; readonly words: string } | undefined {
  const order = ORDER.exec(text);
  if (order !== null) {
    const [words, word = "", budget = ""] = order;
    return { way: ABOVE.has(word) ? "above" : "below", budget, words: `${words}数` };
  }
  const level = LEVEL.exec(text);
  if (level === null) return undefined;
  return { way: "level", budget: level[1] ?? "", words: level[0] };
}
