import { fitLeaves, percentOf, printedFen } from "./fitting.ts";
import type { ContractPlan, Plan, ProjectPlan, PublicsPlan, Spending } from "./plan.ts";
import { EVALUATED, FURTHER } from "./printed-figures.ts";
import { type ExactLeaf, LEAVES, OLD_PROJECT, projectCode, SPECIAL } from "./printed-leaves.ts";
import { closingsOf, movementsOf, openingsOf, ownFlows } from "./printed-money.ts";
import { fitPrior } from "./printed-prior.ts";
import { PRINTED_FIGURES, SHARES, TARGETS } from "./printed-targets.ts";
import { PRINTED_DEPARTMENT, PRINTED_UNITS } from "./printed-units.ts";
import { priorRows } from "./prior-year.ts";
import { type Random, randomOf } from "./random.ts";

const TRIES_MAX = 2_000;

/**
 * The plan whose figures print as those of a real disclosure. Exact amounts are drawn until every
 * printed share and rate comes out too: some lie at the very edge of their last digit.
 */
export function printedPlan(seed: number): Plan {
  for (let attempt = 0; attempt < TRIES_MAX; attempt++) {
    const plan = tryPlan(seed, randomOf(seed, `printed ${attempt}`));
    if (plan !== undefined) return plan;
  }
  throw new Error("no exact amounts print as the plan wants");
}

function tryPlan(seed: number, random: Random): Plan | undefined {
  const fens = fitLeaves(LEAVES, TARGETS, random);
  if (fens === undefined) return undefined;
  const leaves = LEAVES.map((leaf, at) => ({ ...leaf, fen: fens[at] ?? 0 }));
  const figures = new Map(
    PRINTED_FIGURES.map(({ concept, terms }) => [
      concept,
      terms.reduce((sum, { leaf, sign }) => sum + sign * (fens[leaf] ?? 0), 0),
    ]),
  );
  const fenOf = (concept: string) => figures.get(concept) ?? 0;
  const isShared = SHARES.every(
    ([part, whole, percent]) => percentOf(fenOf(part), fenOf(whole)) === percent,
  );
  if (!isShared) return undefined;
  const openings = openingsOf(leaves);
  const prior = fitPrior(
    {
      fenOf,
      fiscalOpeningFen: sumOf(leaves, "opening"),
      ownOpeningFen: sumOf(leaves, "own-opening"),
    },
    random,
  );
  if (prior === undefined) return undefined;
  return {
    seed,
    department: PRINTED_DEPARTMENT,
    units: PRINTED_UNITS,
    spending: spendingOf(leaves),
    projects: projectsOf(),
    openings,
    movements: movementsOf(leaves),
    closings: closingsOf(leaves),
    own: ownFlows(leaves),
    putAsidePercent: 20,
    publics: publicsOf(leaves),
    initialBudgetFen: printedFen("9085.72"),
    contracts: CONTRACTS,
    prior: priorRows(prior),
    assets: {
      houseAreaHundredths: 2_258_099,
      houseFen: printedFen("5480.19"),
      vehicleFen: printedFen("759.83"),
      equipmentFen: printedFen("1216.40"),
    },
    occasions: [],
  };
}

function sumOf(leaves: readonly ExactLeaf[], group: ExactLeaf["group"]): number {
  return leaves.reduce((sum, leaf) => sum + (leaf.group === group ? leaf.fen : 0), 0);
}

function spendingOf(leaves: readonly ExactLeaf[]): readonly Spending[] {
  return leaves.flatMap(({ group, unit, function: item, kind, project, fen }) => {
    if (group !== "spending") return [];
    const fund = kind === "project government-fund" ? "government-fund" : "general";
    const ofKind = kind === "staff" || kind === "public" ? kind : "project";
    return [{ unit, fund, function: item, kind: ofKind, project, fen }];
  });
}

function projectsOf(): readonly ProjectPlan[] {
  const listed = [EVALUATED, FURTHER].flatMap((list) =>
    list.map(({ name, initial, fullYear }, at) => ({
      code: projectCode(list, at),
      name,
      isEvaluated: list === EVALUATED,
      ...(initial === undefined ? {} : { initialFen: printedFen(initial) }),
      ...(fullYear === undefined ? {} : { fullYearFen: printedFen(fullYear) }),
    })),
  );
  const others = [
    { code: OLD_PROJECT, name: "土地调查成果汇总（已完成）" },
    { code: SPECIAL.old, name: "省级测绘基准维护专项" },
    { code: SPECIAL.research, name: "城建档案数字保护研究" },
    { code: SPECIAL.survey, name: "省级地理国情监测专项" },
    { code: SPECIAL.given, name: "登记档案移交整理" },
  ];
  return [...listed, ...others.map((project) => ({ ...project, isEvaluated: false }))];
}

/** 全年预算 of the running costs of vehicles: 47.63 in all, each unit a little over what it spent. */
const VEHICLE_BUDGETS = ["20.20", "10.45", "5.33", "8.33", "3.32"];

function publicsOf(leaves: readonly ExactLeaf[]): readonly PublicsPlan[] {
  return leaves
    .filter(({ group }) => group === "vehicles")
    .map(({ unit, kind, fen }, at) => ({
      unit,
      economic: kind,
      fen,
      fullYearFen: printedFen(VEHICLE_BUDGETS[at] ?? ""),
      project: "",
    }));
}

/** 货物 158.65, 工程 12.50, 服务 2,230.73; 中小 2,000.10, of it 小微 1,023.20. */
const CONTRACTS: readonly ContractPlan[] = [
  { category: "货物", size: "小", fen: printedFen("118.65"), count: 14 },
  { category: "货物", size: "微", fen: printedFen("40.00"), count: 8 },
  { category: "工程", size: "小", fen: printedFen("12.50"), count: 1 },
  { category: "服务", size: "大", fen: printedFen("401.78"), count: 3 },
  { category: "服务", size: "中", fen: printedFen("976.90"), count: 10 },
  { category: "服务", size: "小", fen: printedFen("640.05"), count: 11 },
  { category: "服务", size: "微", fen: printedFen("212.00"), count: 6 },
];
