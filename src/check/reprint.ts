import type { Disclosure, Sentence } from "#model/disclosure.ts";
import type { Fact } from "#model/fact.ts";
import type { FormCell, PerformanceForm } from "#model/form.ts";
import { intervalOf, type Printed } from "#model/printed.ts";

/**
 * The disclosure with other prints for some facts, as if it had been read from a document that has
 * them: interval, sentence and cell of the form follow. Places stay where they were.
 */
export function withPrints(
  disclosure: Disclosure,
  prints: ReadonlyMap<string, Printed>,
): Disclosure {
  const byId = new Map(disclosure.facts.map((fact) => [fact.id, fact]));
  const textOf = (id: string) => byId.get(id)?.printed.text ?? "";
  return {
    ...disclosure,
    facts: disclosure.facts.map((fact) => withPrint(fact, prints.get(fact.id))),
    sentences: disclosure.sentences.map((sentence) => withWords(sentence, prints, textOf)),
    forms: disclosure.forms.map((form) =>
      holdsAny(form, prints) ? withCells(form, prints, byId) : form,
    ),
  };
}

function withPrint(fact: Fact, printed: Printed | undefined): Fact {
  if (printed === undefined) return fact;
  return { ...fact, printed, interval: intervalOf(printed, fact.kind, fact.direction) };
}

/** The facts of a sentence stand in its order, so that of two equal prints the right one changes. */
function withWords(
  sentence: Sentence,
  prints: ReadonlyMap<string, Printed>,
  textOf: (id: string) => string,
): Sentence {
  if (!sentence.facts.some((id) => prints.has(id))) return sentence;
  let text = "";
  let rest = sentence.text;
  for (const id of sentence.facts) {
    const found = spelling(textOf(id)).exec(rest);
    if (found === null) continue;
    const end = found.index + found[0].length;
    text += rest.slice(0, found.index) + (prints.get(id)?.text ?? found[0]);
    rest = rest.slice(end);
  }
  return { ...sentence, text: text + rest };
}

/** The print with the blanks that conversion puts into numbers, not as a part of a longer one. */
function spelling(print: string): RegExp {
  const spaced = [...print].map((char) => char.replace(".", "\\.")).join("\\s*");
  return new RegExp(`(?<![\\d.])${spaced}(?!\\s?[.,]?\\d)`, "u");
}

function withCells(
  form: PerformanceForm,
  prints: ReadonlyMap<string, Printed>,
  byId: ReadonlyMap<string, Fact>,
): PerformanceForm {
  const anew = <Cell extends FormCell | undefined>(cell: Cell): Cell => {
    const printed = prints.get(cell?.fact ?? "");
    const before = byId.get(cell?.fact ?? "")?.printed.text;
    if (cell === undefined || printed === undefined || before === undefined) return cell;
    return { ...cell, text: cell.text.replace(before, () => printed.text) };
  };
  return {
    ...form,
    rate: anew(form.rate),
    executionWeight: anew(form.executionWeight),
    executionScore: anew(form.executionScore),
    totalWeight: anew(form.totalWeight),
    total: anew(form.total),
    funds: form.funds.map((row) => ({
      ...row,
      initialBudget: anew(row.initialBudget),
      adjustedBudget: anew(row.adjustedBudget),
      executed: anew(row.executed),
    })),
    indicators: form.indicators.map((row) => ({
      ...row,
      target: anew(row.target),
      actual: anew(row.actual),
      weight: anew(row.weight),
      score: anew(row.score),
    })),
  };
}

/** Forms that no print changes stay the same objects, with what was worked out for them. */
function holdsAny(form: PerformanceForm, prints: ReadonlyMap<string, Printed>): boolean {
  const has = (cell: FormCell | undefined) => cell?.fact !== undefined && prints.has(cell.fact);
  return (
    [form.rate, form.executionWeight, form.executionScore, form.totalWeight, form.total].some(
      has,
    ) ||
    form.funds.some(
      (row) => has(row.initialBudget) || has(row.adjustedBudget) || has(row.executed),
    ) ||
    form.indicators.some(
      (row) => has(row.target) || has(row.actual) || has(row.weight) || has(row.score),
    )
  );
}
