import { assert } from "#model/result.ts";
import { CONTRACTORS } from "./names.ts";
import type { ContractPlan, Plan, Spending } from "./plan.ts";
import { randomOf } from "./random.ts";
import { splitInYuan } from "./splitting.ts";

/** A procurement contract (采购合同), paid out of one project in the year. */
export type Contract = {
  readonly id: string;
  readonly unit: string;
  readonly project: string;
  readonly function: string;
  readonly category: ContractPlan["category"];
  readonly size: ContractPlan["size"];
  readonly supplier: string;
  readonly fen: number;
  /** Of the signature; payments follow. */
  readonly month: number;
};

/** Shares the procurement out over the projects that can pay it, the largest contracts first. */
export function contractsOf(plan: Plan): readonly Contract[] {
  const random = randomOf(plan.seed, "contracts");
  const amounts = plan.contracts.flatMap(({ category, size, fen, count }) =>
    splitInYuan(fen, count, random).map((part) => ({ category, size, fen: part })),
  );
  amounts.sort((a, b) => b.fen - a.fen);
  const rooms = plan.spending
    .filter(({ kind }) => kind === "project")
    .map((spending) => ({ spending, roomFen: roomOf(plan, spending) }));
  return amounts.map(({ category, size, fen }, at) => {
    rooms.sort((a, b) => b.roomFen - a.roomFen);
    const fitting = rooms.filter(({ roomFen }) => roomFen >= fen);
    const room = fitting[random.between(0, Math.min(fitting.length, 12) - 1)];
    assert(room !== undefined, `a project can pay a contract of ${fen} fen`);
    room.roomFen -= fen;
    const { unit, project, function: item } = room.spending;
    const supplier = random.pick(CONTRACTORS[category]);
    const month = random.between(1, 8);
    const id = `${plan.department.code}-${plan.department.year}-${String(at + 1).padStart(3, "0")}`;
    return { id, unit, project, function: item, category, size, supplier, fen, month };
  });
}

/** What of a project's money contracts may take: the rest are small expenses. */
function roomOf(plan: Plan, { unit, project, fen }: Spending): number {
  const publics = plan.publics
    .filter((own) => own.unit === unit && own.project === project)
    .reduce((sum, own) => sum + own.fen, 0);
  return Math.floor((fen - publics) * 0.92);
}

/** Economic codes that a contract of a category is booked under. */
export const CONTRACT_CODES: Readonly<Record<ContractPlan["category"], string>> = {
  货物: "31003",
  工程: "31006",
  服务: "30227",
};
