import type { Fact } from "#model/fact.ts";
import { add, type Interval, point } from "#model/interval.ts";

/** The interval of a sum of printed figures; blank cells are zero. */
export function sumOf(facts: readonly Fact[]): Interval {
  return facts.reduce<Interval>((sum, fact) => add(sum, fact.interval), point(0n));
}

/** The sum as messages print it, a term long ones are cut behind. */
export function sumWords(facts: readonly Fact[]): string {
  const terms = facts.slice(0, TERMS_MAX).map((fact) => fact.printed.text);
  const more = facts.length > TERMS_MAX ? ` + …（共${facts.length}项）` : "";
  return terms.join(" + ") + more;
}

const TERMS_MAX = 8;
