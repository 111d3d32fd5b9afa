import type { Fact } from "#model/fact.ts";
import type { FindingFigure } from "#model/outcome.ts";
import { placesOfFact } from "#publish/fact-label.ts";

/**
 * The fact of a figure in this document; undefined where the figure stands in another (last
 * year's), whose facts can have the same ids.
 */
export function ownFact(figure: FindingFigure, facts: ReadonlyMap<string, Fact>): Fact | undefined {
  const fact = facts.get(figure.fact);
  if (fact === undefined) return undefined;
  const [own] = placesOfFact(fact);
  return own?.file === figure.places[0]?.file ? fact : undefined;
}
