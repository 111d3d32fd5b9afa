import { conceptId } from "#model/concept.ts";
import type { Disclosure } from "#model/disclosure.ts";
import type { Fact } from "#model/fact.ts";
import type { FormCell, PerformanceForm } from "#model/form.ts";

/** The disclosure with its project forms so many times over, each time as further projects. */
export function withFormsRepeated(disclosure: Disclosure, times: number): Disclosure {
  const projects = disclosure.forms.filter(({ scope }) => scope !== "department");
  const own = disclosure.facts.filter(({ concepts: [concept] }) => PROJECT.test(concept));
  const count = Math.max(0, ...projects.map(({ no }) => no));
  const forms = [...disclosure.forms];
  const facts = [...disclosure.facts];
  for (let time = 1; time < times; time++) {
    const anew = (text: string) => renumbered(text, time * count);
    facts.push(...own.map((fact) => withIds(fact, anew)));
    forms.push(...projects.map((form) => withCells({ ...form, no: form.no + time * count }, anew)));
  }
  return { ...disclosure, forms, facts };
}

const PROJECT = /^p\.project\[\d+\]/;

/** `p.project[3].` and `p.project.3.` with a later number. */
function renumbered(text: string, by: number): string {
  return text.replace(/^(p\.project[.[])(\d+)/, (_, head: string, no: string) => {
    return `${head}${Number(no) + by}`;
  });
}

function withIds(fact: Fact, anew: (text: string) => string): Fact {
  const [first, ...more] = fact.concepts;
  return {
    ...fact,
    id: anew(fact.id),
    concepts: [conceptId(anew(first)), ...more.map((concept) => conceptId(anew(concept)))],
  };
}

function withCells(form: PerformanceForm, anew: (text: string) => string): PerformanceForm {
  const cell = <Cell extends FormCell | undefined>(one: Cell): Cell =>
    one?.fact === undefined ? one : { ...one, fact: anew(one.fact) };
  return {
    ...form,
    rate: cell(form.rate),
    executionWeight: cell(form.executionWeight),
    executionScore: cell(form.executionScore),
    totalWeight: cell(form.totalWeight),
    total: cell(form.total),
    funds: form.funds.map((row) => ({
      ...row,
      initialBudget: cell(row.initialBudget),
      adjustedBudget: cell(row.adjustedBudget),
      executed: cell(row.executed),
    })),
    indicators: form.indicators.map((row) => ({
      ...row,
      target: cell(row.target),
      actual: cell(row.actual),
      weight: cell(row.weight),
      score: cell(row.score),
    })),
  };
}
