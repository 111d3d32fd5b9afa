import type { Dossier } from "#check/dossier.ts";
import { conceptId } from "#model/concept.ts";
import type { Fact } from "#model/fact.ts";
import { factsOf, performanceOf } from "./form-reading.ts";

/** The totals of all project forms, undefined where one is not readable or none is there. */
export function projectTotals(dossier: Dossier): readonly Fact[] | undefined {
  const projects = performanceOf(dossier).forms.filter(({ form }) => form.scope === "project");
  const totals = projects.flatMap(({ form }) => factsOf(dossier, [form.total]));
  return totals.length === 0 || totals.length < projects.length ? undefined : totals;
}

/** The first print of a figure of the narrative. */
export function narrativeFigure(dossier: Dossier, name: string): Fact | undefined {
  return dossier.byConcept.get(conceptId(`n.performance.${name}`))?.[0];
}
