import type { Book } from "./book.ts";
import { addPrints, type Place, type Sum } from "./sum.ts";
import { formCellMissing } from "./words.ts";

/** The projects' forms by the key of their concepts. */
export function projectKeys(book: Book): readonly string[] {
  return [...book.forms.keys()].filter((key) => key !== "whole");
}

/** The form of the whole department by the key of its concepts, where there is one. */
export function wholeKeys(book: Book): readonly string[] {
  return book.forms.has("whole") ? ["whole"] : [];
}

/** Adds a figure of a form. */
export function addFormFigure(
  place: Place,
  sum: Sum,
  sign: 1 | -1,
  [key, path]: readonly [string, string],
): void {
  const stem = key === "whole" ? "p.whole" : `p.project[${key}]`;
  const prints = place.book.prints.get(`${stem}.${path}`);
  if (prints !== undefined) {
    addPrints(sum, sign, prints);
    return;
  }
  sum.terms += 1;
  const [row = "", column] = path.split(".");
  if (!place.book.forms.has(key)) {
    sum.unlisted = "文件没有附这张自评表";
    return;
  }
  const isPart = column !== undefined && row !== "total";
  const form = place.book.forms.get(key);
  const isPrinted = form?.funds.some((fund) => fund.key === row) === true;
  // Forms print 0.00; a blank in a row that is there is left out, as far as can be told.
  if (!isPart && !place.book.formPaths.has(path)) sum.unlisted = "自评表没有印这个数";
  else if (!isPart || form === undefined) sum.missing.push(formCellMissing(key, path));
  else if (isPrinted) sum.leftOut.push(`${stem}.${path}`);
  else sum.lacking += 1;
}

/** Adds weights or scores of all indicators of a form. */
export function addIndicators(
  place: Place,
  sum: Sum,
  sign: 1 | -1,
  [key, field]: readonly [string, "weight" | "score"],
): void {
  const stem = key === "whole" ? "p.whole" : `p.project[${key}]`;
  const count = place.book.forms.get(key)?.indicators.length ?? 0;
  if (count === 0) sum.unlisted = "自评表没有列出指标";
  for (let at = 0; at < count; at++) {
    const prints = place.book.prints.get(`${stem}.indicator[${at}].${field}`);
    if (prints !== undefined) {
      addPrints(sum, sign, prints);
      continue;
    }
    sum.missing.push(formCellMissing(key, `indicator.${field}`));
    return;
  }
}
