import type { Driver } from "#model/compiled.ts";
import { amountPicked, pickerOf } from "#model/cube-where.ts";
import type { Cube } from "#model/posting.ts";
import { narrativeConcept } from "#standard/narrative-concepts.ts";
import { bindingsOf, bound } from "./concept-binding.ts";
import type { Figures, Known } from "./figures.ts";

export type DriverSources = {
  readonly figures: Figures;
  readonly cube: Cube;
  /** Names of codes, projects and units as the department calls them. */
  readonly nameOf: (kind: Driver["kind"], key: string) => string;
  /** Item codes of this year and the year before. */
  readonly items: readonly string[];
};

/** More than these nobody reads. */
const DRIVERS_MAX = 8;

/**
 * What drove the change of a figure: the items whose amounts changed most, and the projects and
 * units that make it up, largest first.
 */
export function driversOf(concept: string, sources: DriverSources): readonly Driver[] {
  const value = comparedValue(concept);
  const known = sources.figures.valueOf(value);
  if (known === undefined) return [];
  return [
    ...codesBehind(value, sources),
    ...partsOf(known, "project", sources),
    ...partsOf(known, "unit", sources),
  ];
}

/** The figure that a change, rate or difference compares. */
function comparedValue(concept: string): string {
  const entry = narrativeConcept(concept);
  if (entry === undefined || entry.of === "") return concept;
  return bound(entry.of, bindingsOf(entry.path, concept));
}

/** The statement whose items explain a figure. */
const ITEMS_OF: readonly (readonly [stem: RegExp, cell: string])[] = [
  [/^n\.(?:overall|expenditure|fiscal)\./u, "03[$item].total"],
  [/^n\.(?:general|basic)\.(?!item)/u, "05[$item].total"],
  [/^n\.fund\.(?!item)/u, "07[$item].expenditure"],
  [/^n\.state\.(?!item)/u, "08[$item].expenditure"],
];

function codesBehind(value: string, { figures, items, nameOf }: DriverSources): readonly Driver[] {
  const pattern = ITEMS_OF.find(([stem]) => stem.test(value))?.[1];
  if (pattern === undefined) return [];
  const drivers = items.flatMap((key): readonly Driver[] => {
    const cell = pattern.replace("$item", key);
    const amountFen = fenOf(figures.valueOf(cell)) ?? 0;
    const priorFen = fenOf(figures.valueOf(`prior:${cell}`));
    if (amountFen === (priorFen ?? 0)) return [];
    return [{ kind: "code", key, name: nameOf("code", key), amountFen, priorFen }];
  });
  return largest(drivers);
}

function fenOf(known: Known | undefined): number | undefined {
  return known === undefined ? undefined : Number(known.exact.dividend / known.exact.divisor);
}

function partsOf(
  { lineage }: Known,
  kind: "project" | "unit",
  { cube, nameOf }: DriverSources,
): readonly Driver[] {
  if (lineage.kind !== "cube") return [];
  const sums = new Map<string, number>();
  for (const { sign, where } of lineage.terms) {
    const isPicked = pickerOf(where);
    for (const cell of cube.cells) {
      const key = cell.key[kind];
      if (key === "" || !isPicked(cell.key)) continue;
      sums.set(key, (sums.get(key) ?? 0) + sign * amountPicked(cell, where));
    }
  }
  const drivers = [...sums].map(([key, amountFen]): Driver => {
    return { kind, key, name: nameOf(kind, key), amountFen, priorFen: undefined };
  });
  return largest(drivers.filter(({ amountFen }) => amountFen !== 0));
}

function largest(drivers: readonly Driver[]): readonly Driver[] {
  const size = ({ amountFen, priorFen = 0 }: Driver) => Math.abs(amountFen - priorFen);
  return [...drivers]
    .sort((a, b) => size(b) - size(a) || (a.key < b.key ? -1 : 1))
    .slice(0, DRIVERS_MAX);
}
