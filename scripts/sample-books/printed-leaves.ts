import { FREE_FEN, type Leaf, printedFen } from "./fitting.ts";
import {
  ARCHIVE,
  BASIC,
  BRIGADE,
  EVALUATED,
  FURTHER,
  HEAD,
  type ProjectFigures,
  REGISTRY,
  SURVEY,
  TRADE,
} from "./printed-figures.ts";

/** What an amount of the printed plan is; its exact value is chosen later. */
export type PlanLeaf = Leaf & {
  readonly group:
    | "spending"
    | "opening"
    | "closing"
    | "fiscal-movement"
    | "surplus-moved"
    | "own-income"
    | "operating-income"
    | "own-spending"
    | "operating-spending"
    | "own-opening"
    | "own-movement"
    | "vehicles";
  readonly unit: string;
  readonly function: string;
  readonly kind: string;
  readonly project: string;
};

/** An amount of the plan with its exact value. */
export type ExactLeaf = PlanLeaf & { readonly fen: number };

type Row = readonly [unit: string, function_: string, kind: string, project: string, wan: string];

/** Code of a project by its place among those with a form, and among the others. */
export function projectCode(list: readonly ProjectFigures[], at: number): string {
  return `${list === EVALUATED ? "P24" : "Q24"}${String(at + 1).padStart(3, "0")}`;
}

const P = (place: number) => projectCode(EVALUATED, place - 1);
const Q = (place: number) => projectCode(FURTHER, place - 1);

/** The project that is paid with money beside the grants. */
export const OWN_PROJECT = P(10);
/** The project that is paid under two functions. */
export const PLANNING_PROJECT = P(15);
/** Special money of earlier years: finished, research, survey; and what a unit gave to another. */
export const SPECIAL = { old: "S22001", research: "S23002", survey: "S23003", given: "S24004" };
/** A finished project whose surplus is still there. */
export const OLD_PROJECT = "P21007";

/** Fiscal money at the start of the year; 8102 where the project was finished before. */
const OPENINGS: readonly Row[] = [
  [HEAD, "2060499", "8101", P(15), "180.00"],
  [HEAD, "2120102", "8101", P(4), "8.90"],
  [HEAD, "2120201", "8101", P(18), "100.00"],
  [HEAD, "2200102", "8101", Q(1), "45.00"],
  [HEAD, "2200102", "8102", OLD_PROJECT, "35.00"],
  [SURVEY, "2200150", "8101", "", "23.00"],
  [TRADE, "2200199", "8101", P(34), "100.00"],
  [REGISTRY, "2200199", "8101", P(37), "60.00"],
  [REGISTRY, "2069999", "8101", P(39), "120.00"],
  [ARCHIVE, "2012604", "8101", P(2), "40.00"],
];

/** Fiscal money that is left, 8102 where the project is finished; the old surplus stays beside. */
const CLOSINGS: readonly Row[] = [
  [HEAD, "2060499", "8101", P(15), "120.00"],
  [HEAD, "2120102", "8101", P(4), "0.50"],
  [HEAD, "2120201", "8101", P(11), "96.19"],
  [HEAD, "2200102", "8101", P(26), "150.00"],
  [HEAD, "2200102", "8102", Q(1), "7.28"],
  [SURVEY, "2200150", "8101", "", "20.00"],
  [TRADE, "2200199", "8101", P(34), "114.43"],
  [REGISTRY, "2200199", "8101", P(37), "122.35"],
  [REGISTRY, "2069999", "8101", P(39), "115.00"],
];

/** 归集调入, 年初余额调整, 归集上缴; exact. */
const FISCAL_MOVEMENTS: readonly Row[] = [
  [HEAD, "2120201", "gathered-in", P(18), "65.00"],
  [HEAD, "2060499", "opening-adjustment", P(15), "1.28"],
  [SURVEY, "2200150", "remitted", "", "-5.21"],
];

/** What the old project's surplus gives to another project (单位内部调剂); exact. */
const SURPLUS_MOVED: Row = [HEAD, "2200102", "reallocated", OLD_PROJECT, "12.00"];

const OWN_OPENINGS: readonly Row[] = [
  [HEAD, "2200101", "8202", "", "150.00"],
  [BRIGADE, "2120101", "8202", "", "12.40"],
  [HEAD, "2200199", "8201", OWN_PROJECT, "60.00"],
  [HEAD, "2200199", "8201", SPECIAL.old, "91.50"],
  [ARCHIVE, "2012604", "8201", SPECIAL.research, "40.00"],
  [SURVEY, "2200150", "8201", SPECIAL.survey, "68.55"],
];

/** Money beside the grants: `plain` may be used freely, `special` is for its project. */
const OWN_INCOME: readonly Row[] = [
  [HEAD, "2200101", "plain", "", "6.50"],
  [BRIGADE, "2120101", "plain", "", "0.35"],
  [TRADE, "2200150", "plain", "", "0.15"],
  [HEAD, "2200199", "special", OWN_PROJECT, "80.00"],
  [ARCHIVE, "2012604", "special", SPECIAL.research, "21.22"],
];

/** What two institutions pass on to other units of the department, so that it leaves no surplus. */
const PASSED_ON: readonly Row[] = [
  [SURVEY, "2200150", "plain", "", "20.00"],
  [REGISTRY, "2200150", "plain", "", "5.00"],
];

const OWN_SPENDING: readonly Row[] = [
  [HEAD, "2200101", "basic", "", "0.06"],
  [TRADE, "2200150", "basic", "", "6.88"],
  [TRADE, "2200150", "surplus", "", "4.00"],
  [HEAD, "2200199", "project", OWN_PROJECT, "73.00"],
];

/** What the head office gives to another unit for the project, which spends all of it. */
const SUBSIDY: Row = [REGISTRY, "2200199", "project", OWN_PROJECT, "30.00"];

const VEHICLES: readonly Row[] = [
  [HEAD, "2200101", "30231", "", "20.15"],
  [BRIGADE, "2120101", "30231", "", "10.42"],
  [SURVEY, "2200150", "30231", "", "5.31"],
  [REGISTRY, "2200150", "30231", "", "8.30"],
  [ARCHIVE, "2012604", "30231", "", "3.30"],
];

/** Special money that went back to its giver. */
const OWN_MOVEMENT: Row = [HEAD, "2200199", "refunded", SPECIAL.old, "-3.50"];

/** All amounts of the printed plan. */
export const LEAVES: readonly PlanLeaf[] = [
  ...leaves(
    "spending",
    BASIC.map(([unit, item, kind, wan]) => [unit, item, kind, "", wan]),
  ),
  ...leaves("spending", [...projectRows(EVALUATED), ...projectRows(FURTHER)]),
  ...leaves("opening", OPENINGS),
  ...leaves("closing", CLOSINGS),
  ...leaves("fiscal-movement", FISCAL_MOVEMENTS, true),
  ...leaves("surplus-moved", [SURPLUS_MOVED], true),
  ...leaves("own-income", OWN_INCOME),
  ...leaves("own-income", PASSED_ON, true),
  ...leaves("operating-income", [[SURVEY, "2200150", "operating", "", "603.87"]]),
  ...leaves("own-spending", OWN_SPENDING),
  ...leaves("own-spending", [SUBSIDY], true),
  ...leaves("operating-spending", [[SURVEY, "2200150", "operating", "", "396.58"]]),
  ...leaves("own-opening", OWN_OPENINGS),
  ...leaves("own-movement", [OWN_MOVEMENT], true),
  ...leaves("vehicles", VEHICLES),
];

function projectRows(list: readonly ProjectFigures[]): readonly Row[] {
  return list.flatMap(({ unit, spent, fund = "general" }, at) =>
    spent.map(
      ([item, wan]) => [unit, item, `project ${fund}`, projectCode(list, at), wan] as const,
    ),
  );
}

function leaves(
  group: PlanLeaf["group"],
  rows: readonly Row[],
  isExact = false,
): readonly PlanLeaf[] {
  return rows.map(([unit, item, kind, project, wan]) => ({
    group,
    unit,
    function: item,
    kind,
    project,
    printedFen: printedFen(wan),
    freeFen: isExact ? 0 : FREE_FEN,
  }));
}
