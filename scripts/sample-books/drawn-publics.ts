import { COUNTRIES, GUESTS } from "./names.ts";
import type { Occasion, PublicsPlan, Spending, UnitPlan } from "./plan.ts";
import type { Random } from "./random.ts";
import { workday } from "./voucher.ts";

/**
 * Fiscal money for the three publics: vehicles of every unit and receptions of the head office are
 * inside the running costs, missions abroad and a new vehicle inside projects.
 */
export function drawPublics(
  units: readonly UnitPlan[],
  spending: readonly Spending[],
  random: Random,
): readonly PublicsPlan[] {
  const [head, second] = units;
  const project = (unit: UnitPlan | undefined) =>
    spending.find(
      (own) => own.unit === unit?.code && own.kind === "project" && own.fund === "general",
    )?.project ?? "";
  const one = (
    unit: UnitPlan | undefined,
    economic: string,
    fen: number,
    own: string,
  ): PublicsPlan => ({
    unit: unit?.code ?? "",
    economic,
    fen,
    fullYearFen: (Math.ceil(fen / 10_000) + random.between(0, 300)) * 10_000,
    project: own,
  });
  return [
    ...units.map((unit) => one(unit, "30231", vehicleFen(unit, random), "")),
    one(head, "30217", random.between(300_000, 2_400_000), ""),
    one(head, "30212", random.between(1_500_000, 9_000_000), project(head)),
    one(second, "31013", random.between(14_000_000, 24_000_000), project(second)),
  ];
}

function vehicleFen({ vehicles }: UnitPlan, random: Random): number {
  const held = vehicles.reduce((sum, { count, isHeld }) => sum + (isHeld ? count : 0), 0);
  return held * random.between(1_200_000, 2_600_000);
}

/** Missions, receptions and purchases behind them. */
export function drawOccasions(
  units: readonly UnitPlan[],
  publics: readonly PublicsPlan[],
  year: number,
  random: Random,
): readonly Occasion[] {
  return publics.flatMap(({ unit, economic }) => {
    const times = TIMES[economic]?.(random) ?? 0;
    const bought = units.find(({ code }) => code === unit)?.vehicles[0]?.bought ?? 0;
    const count = economic === "31013" ? bought : times;
    return Array.from({ length: count }, (_, at): Occasion => {
      const date = workday(year, random.between(3, 11), random.between(4, 20));
      const whom = economic === "30212" ? random.pick(COUNTRIES) : random.pick(GUESTS);
      return {
        id: `${economic}-${String(at + 1).padStart(3, "0")}`,
        unit,
        economic,
        date,
        whom: economic === "31013" ? "业务用车" : whom,
        people: economic === "30212" ? random.between(1, 4) : random.between(3, 15),
      };
    });
  });
}

const TIMES: Readonly<Record<string, (random: Random) => number>> = {
  "30212": (random) => random.between(1, 2),
  "30217": (random) => random.between(4, 14),
};
