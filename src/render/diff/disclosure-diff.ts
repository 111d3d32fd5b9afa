import type { ConceptId } from "#model/concept.ts";
import type { Disclosure } from "#model/disclosure.ts";
import type { Fact } from "#model/fact.ts";
import { overlaps } from "#model/interval.ts";
import { gridOf } from "#model/unit.ts";
import { conceptName } from "#publish/concept-name.ts";

/** Two disclosures figure by figure: what only one has, and what both print otherwise. */
export type DisclosureDiff = {
  readonly onlyBefore: readonly Prints[];
  readonly onlyAfter: readonly Prints[];
  readonly changed: readonly Change[];
  /** Concepts that both print alike. */
  readonly same: number;
};

export type Prints = {
  readonly concept: ConceptId;
  readonly label: string;
  /** Every print that differs, in the order of the document. */
  readonly prints: readonly Fact[];
};

export type Change = {
  readonly concept: ConceptId;
  readonly label: string;
  readonly before: readonly Fact[];
  readonly after: readonly Fact[];
  /** Whether a print of each can stand for one number: 1.5 万元 and 1.50 万元 can. */
  readonly overlaps: boolean;
};

/** Compares the figures of two disclosures, concept by concept, in the order of the first. */
export function diffDisclosures(before: Disclosure, after: Disclosure): DisclosureDiff {
  const a = printsOf(before);
  const b = printsOf(after);
  const onlyBefore: Prints[] = [];
  const changed: Change[] = [];
  let same = 0;
  for (const [concept, prints] of a) {
    const others = b.get(concept);
    const label = labelOf(concept, prints, before.year);
    if (others === undefined) onlyBefore.push({ concept, label, prints });
    else if (isSame(prints, others)) same += 1;
    else {
      const fits = prints.some((one) => others.some((other) => agree(one, other)));
      changed.push({ concept, label, before: prints, after: others, overlaps: fits });
    }
  }
  const onlyAfter = [...b]
    .filter(([concept]) => !a.has(concept))
    .map(([concept, prints]) => ({ concept, label: labelOf(concept, prints, after.year), prints }));
  return { onlyBefore, onlyAfter, changed, same };
}

/** The different prints of each concept; alike ones stand once, at their first place. */
function printsOf(disclosure: Disclosure): ReadonlyMap<ConceptId, readonly Fact[]> {
  const prints = new Map<ConceptId, Fact[]>();
  const seen = new Set<string>();
  for (const fact of disclosure.facts) {
    for (const concept of fact.concepts) {
      const key = `${concept}\n${printOf(fact)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const own = prints.get(concept);
      if (own === undefined) prints.set(concept, [fact]);
      else own.push(fact);
    }
  }
  return prints;
}

/** What is printed, whatever the separators: sign in words, digits, decimals and unit. */
function printOf({ direction, printed }: Fact): string {
  const { digits, decimals, unit } = printed;
  return `${direction ?? ""} ${digits} ${decimals} ${unit}`;
}

function isSame(a: readonly Fact[], b: readonly Fact[]): boolean {
  const prints = new Set(a.map(printOf));
  return a.length === b.length && b.every((fact) => prints.has(printOf(fact)));
}

function agree(a: Fact, b: Fact): boolean {
  return gridOf(a.printed.unit) === gridOf(b.printed.unit) && overlaps(a.interval, b.interval);
}

/** The name of the field, else the words of the document. */
function labelOf(concept: ConceptId, prints: readonly Fact[], year: number | undefined): string {
  const name = conceptName(concept, year);
  return name === "" ? (prints[0]?.label ?? "") : name;
}
