import { GRID_PER_UNIT } from "#model/unit.ts";
import type { Form, Term, TermPath } from "#standard/relations/term.ts";
import { addCell, addCells, addColumns } from "./add-cells.ts";
import { addFormFigure, addIndicators, projectKeys, wholeKeys } from "./add-forms.ts";
import { addFigure, addFigures } from "./add-narrative.ts";
import { emptySum, keyIn, type Place, type Sum } from "./sum.ts";

/** Adds up terms of a relation; what is absent stands in the sum with the reason. */
export function sumOf(place: Place, terms: readonly Term[]): Sum {
  const sum = emptySum();
  for (const term of terms) addTerm(place, sum, term, term.sign);
  return sum;
}

function addTerm(place: Place, sum: Sum, term: Term, sign: 1 | -1): void {
  const book = term.isPrior ? place.book.prior : place.book;
  if (book === undefined) {
    sum.missing.push("没有上年决算公开文件");
    return;
  }
  addPath({ ...place, book }, sum, term, sign);
}

function addPath(place: Place, sum: Sum, { path, isPrior }: Term, sign: 1 | -1): void {
  switch (path.kind) {
    case "cell":
      addCell(place, sum, sign, [
        path.statement,
        keyIn(place, path.row),
        keyIn(place, path.column),
      ]);
      return;
    case "cells":
      addCells(place, sum, sign, path);
      return;
    case "columns":
      addColumns(place, sum, sign, path);
      return;
    case "figure": {
      const name = keyIn(place, path.name);
      const row = path.row === undefined ? "" : `[${keyIn(place, path.row)}]`;
      addFigure(place, sum, sign, name + row);
      return;
    }
    case "figures":
      addFigures(place, sum, sign, path);
      return;
    case "form":
      addFormFigure(place, sum, sign, [formKey(place, path.form), keyIn(place, path.path)]);
      return;
    case "forms":
      sum.isList = true;
      for (const form of projectKeys(place.book)) {
        addFormFigure(place, sum, sign, [form, keyIn(place, path.path)]);
      }
      return;
    case "indicators":
      addIndicators(place, sum, sign, [formKey(place, path.form), path.field]);
      return;
    case "count": {
      const keys = path.scope === "whole" ? wholeKeys(place.book) : projectKeys(place.book);
      if (keys.length === 0) sum.unlisted = "文件没有附自评表";
      sum.isList = true;
      sum.constant += BigInt(sign) * BigInt(keys.length) * GRID_PER_UNIT;
      return;
    }
    case "constant":
      sum.constant += BigInt(sign) * BigInt(path.digits) * GRID_PER_UNIT;
      return;
    case "member":
      addMember(place, sum, sign, { path, isPrior });
  }
}

function addMember(
  place: Place,
  sum: Sum,
  sign: 1 | -1,
  { path, isPrior }: { readonly path: TermPath & { kind: "member" }; readonly isPrior: boolean },
): void {
  const bound = place.bindings.get(path.name);
  const terms = typeof bound === "object" ? bound : [];
  const chosen = path.at === "rest" ? terms.slice(1) : terms.slice(path.at, path.at + 1);
  for (const term of chosen) {
    const turned = sign === 1 ? term.sign : term.sign === 1 ? -1 : 1;
    if (isPrior) addPath(place, sum, term, turned);
    else addTerm(place, sum, term, turned);
  }
}

function formKey(place: Place, form: Form): string {
  return form.kind === "whole" ? "whole" : keyIn(place, form.no);
}
