import type { Sourced } from "#standard/sourced.ts";

/** What one of something costs in a year as far as anybody has seen; outside it is asked about. */
export type PlausibleCost = Sourced & {
  /** In the words of the field: 人均接待费. */
  readonly title: string;
  readonly amount: string;
  readonly count: string;
  readonly leastYuan: bigint;
  readonly mostYuan: bigint;
};

const RECALLED = {
  status: "recalled",
  source: "",
  note: "wide on purpose: ten times off what documents print",
} as const;

/** Costs of “三公” by head, vehicle and purchase. */
export const PLAUSIBLE_COSTS: readonly PlausibleCost[] = [
  {
    title: "人均接待费",
    amount: "n.three.reception",
    count: "n.three.reception-people",
    leastYuan: 2n,
    mostYuan: 3_000n,
    ...RECALLED,
  },
  {
    title: "车均运行维护费",
    amount: "n.three.vehicle-operation",
    count: "n.three.vehicles-held",
    leastYuan: 200n,
    mostYuan: 250_000n,
    ...RECALLED,
  },
  {
    title: "车均购置费",
    amount: "n.three.vehicle-purchase",
    count: "n.three.vehicles-bought",
    leastYuan: 15_000n,
    mostYuan: 3_000_000n,
    ...RECALLED,
  },
  {
    title: "人均因公出国（境）费",
    amount: "n.three.abroad",
    count: "n.three.abroad-people",
    leastYuan: 500n,
    mostYuan: 400_000n,
    ...RECALLED,
  },
];
