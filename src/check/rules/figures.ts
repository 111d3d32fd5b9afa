import type { Dossier } from "#check/dossier.ts";
import { conceptId } from "#model/concept.ts";
import type { Fact } from "#model/fact.ts";
import { narrativeConcept } from "#standard/narrative-concepts.ts";

type ByKey = ReadonlyMap<string, readonly Fact[]>;

const NONE: ByKey = new Map();
const known = new WeakMap<Dossier, ReadonlyMap<string, ByKey>>();

/** The figures of the narrative under a name that is printed once a key: n.general.item by code. */
export function keyedFigures(dossier: Dossier, name: string): ByKey {
  let names = known.get(dossier);
  if (names === undefined) {
    names = readKeyed(dossier);
    known.set(dossier, names);
  }
  return names.get(name) ?? NONE;
}

function readKeyed(dossier: Dossier): ReadonlyMap<string, ByKey> {
  const names = new Map<string, Map<string, readonly Fact[]>>();
  for (const [concept, facts] of dossier.byConcept) {
    if (!concept.startsWith("n.") || !concept.endsWith("]")) continue;
    const open = concept.indexOf("[");
    const name = concept.slice(0, open);
    const keys = names.get(name) ?? new Map<string, readonly Fact[]>();
    names.set(name, keys);
    keys.set(concept.slice(open + 1, -1), facts);
  }
  return names;
}

/** All prints of a figure of the narrative. */
export function figures(dossier: Dossier, path: string): readonly Fact[] {
  return dossier.byConcept.get(conceptId(path)) ?? [];
}

/** Whether the document has any figure whose path begins so. */
export function hasFigures(dossier: Dossier, prefix: string): boolean {
  for (const concept of dossier.byConcept.keys()) if (concept.startsWith(prefix)) return true;
  return false;
}

/** What a change, rate, share or budget is one of: n.three.total-change is of n.three.total. */
export function pathOfWhole(fact: Fact): string | undefined {
  const [concept] = fact.concepts;
  const entry = narrativeConcept(concept);
  if (entry === undefined || entry.of === "") return undefined;
  if (!entry.of.includes("$")) return entry.of;
  const key = /\[([^\]]+)\]/u.exec(concept)?.[1];
  if (key !== undefined) return entry.of.replace(/\$[a-z]+/u, key);
  const stem =
    /^n\.[a-z-]+\.(.+?)[-.](?:change(?:-rate)?|share|budget.*|completion-rate|deviation-rate)$/u;
  const row = stem.exec(concept)?.[1];
  return row === undefined ? undefined : entry.of.replace("$row", row);
}

/** Whether two figures are printed alike: the same digits in the same unit. */
export function isSamePrint(a: Fact, b: Fact): boolean {
  return a.printed.unit === b.printed.unit && isSameNumber(a, b);
}

/** Whether two figures are the same number, whatever their units: 3.5 and 3.50. */
export function isSameNumber(a: Fact, b: Fact): boolean {
  const decimals = Math.max(a.printed.decimals, b.printed.decimals);
  return scaled(a, decimals) === scaled(b, decimals);
}

function scaled({ printed }: Fact, decimals: number): bigint {
  return printed.digits * 10n ** BigInt(decimals - printed.decimals);
}

/** Whether the first figure is printed greater than the second; both in one unit. */
export function isPrintedAbove(a: Fact, b: Fact): boolean {
  const decimals = Math.max(a.printed.decimals, b.printed.decimals);
  return scaled(a, decimals) > scaled(b, decimals);
}
