import type { TermPath } from "#standard/relations/term.ts";
import { addPrints, keyIn, type Place, type Sum } from "./sum.ts";
import { figureMissing } from "./words.ts";

/** Adds a figure of the narrative, or notes that it is not printed. */
export function addFigure(place: Place, sum: Sum, sign: 1 | -1, concept: string): void {
  const prints = place.book.prints.get(concept);
  if (prints !== undefined) {
    addPrints(sum, sign, prints);
    return;
  }
  sum.terms += 1;
  if (place.relation.absentZero.includes(concept)) return;
  if (place.relation.absentPart === "zero") sum.leftOut.push(concept);
  else {
    sum.missing.push(figureMissing(concept));
    sum.unsaid += 1;
  }
}

/** Adds a figure over all that it is printed for. */
export function addFigures(
  place: Place,
  sum: Sum,
  sign: 1 | -1,
  path: TermPath & { readonly kind: "figures" },
): void {
  const under = path.under === undefined ? "" : keyIn(place, path.under);
  sum.isList = true;
  const base = path.name.replace(/^(n\.[a-z]+\.(?:item|class))-.*$/, "$1");
  const keys = (place.book.families.get(base) ?? []).filter((key) => key.startsWith(under));
  const loose = (place.book.families.get(base) ?? []).some((key) => !/^\d+$/.test(key));
  if (keys.length === 0) sum.unlisted = "说明没有逐项列出";
  if (under !== "" && loose) sum.missing.push("说明中有项目未能对应科目编码");
  for (const key of keys) {
    const concept = `${path.name}[${key}]`;
    const prints = place.book.prints.get(concept);
    if (prints === undefined) sum.missing.push(figureMissing(concept));
    else addPrints(sum, sign, prints);
  }
}
