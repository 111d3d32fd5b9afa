import { assert } from "#model/result.ts";
import { dimensionWord } from "#standard/accounting/values.ts";
import { csvText, yuanText } from "./csv.ts";
import type { FundKind, Plan } from "./plan.ts";
import { randomOf } from "./random.ts";
import { splitByWeights } from "./splitting.ts";

const HEADERS = [
  "单位代码",
  "预算年度",
  "指标文号",
  "下达日期",
  "指标类型",
  "资金性质",
  "基本支出项目支出",
  "支出功能分类",
  "部门支出经济分类",
  "政府支出经济分类",
  "项目代码",
  "项目名称",
  "金额",
  "调整程序已完成",
];

/** What a budget line is for. */
type Key = {
  readonly unit: string;
  readonly fund: FundKind | "non-fiscal";
  readonly nature: "basic" | "project";
  readonly function: string;
  readonly economic: string;
  readonly project: string;
};

/** What was spent under a key, and its budget where the plan knows it. */
type Need = Key & {
  readonly spentFen: number;
  readonly initialFen?: number;
  readonly fullYearFen?: number;
};

type BudgetLine = Key & {
  readonly kind: "年初批复" | "上年结转" | "追加" | "追减";
  readonly fen: number;
};

/** `budget.csv`: the initial budget and its adjustments (import-formats 4.4). */
export function budgetFile(plan: Plan): string {
  const names = new Map(plan.projects.map(({ code, name }) => [code, name]));
  const { year } = plan.department;
  const rows = budgetLines(plan).map((line, at) => {
    const isInitial = line.kind === "年初批复";
    const month = isInitial ? 2 : line.kind === "上年结转" ? 3 : 5 + (at % 6);
    const paper = `云财预〔${year}〕${isInitial ? 6 : line.kind === "上年结转" ? 18 : 40 + (at % 23)}号`;
    return [
      line.unit,
      String(year),
      paper,
      `${year}-${String(month).padStart(2, "0")}-${10 + (at % 15)}`,
      line.kind,
      dimensionWord("fund", line.fund) ?? "",
      dimensionWord("nature", line.nature) ?? "",
      line.function,
      line.economic,
      "",
      line.project,
      names.get(line.project) ?? "",
      yuanText(line.fen),
      "是",
    ];
  });
  return csvText(HEADERS, rows);
}

function budgetLines(plan: Plan): readonly BudgetLine[] {
  const needs = needsOf(plan);
  const initial = initialOf(plan, needs);
  const fiscal = needs.flatMap((need, at) => {
    const { spentFen, initialFen: _, fullYearFen = roundUp(spentFen), ...key } = need;
    const initialFen = initial[at] ?? 0;
    // Where the initial budget is the whole, it holds what was carried over already.
    const carriedFen = Math.min(carriedOf(plan, need), Math.max(0, fullYearFen - initialFen));
    const lines: BudgetLine[] = [{ ...key, kind: "年初批复", fen: initialFen }];
    if (carriedFen > 0) lines.push({ ...key, kind: "上年结转", fen: carriedFen });
    const rest = fullYearFen - initialFen - carriedFen;
    if (rest !== 0) {
      lines.push({ ...key, kind: rest > 0 ? "追加" : "追减", fen: Math.abs(rest) });
    }
    return lines.filter(({ fen }) => fen !== 0);
  });
  return [...fiscal, ...ownNeeds(plan)];
}

/** A hundred yuan, in fen. */
const PLACE_FEN = 10_000;

/** The budget is in whole hundreds of yuan and a little more than what was spent. */
function roundUp(fen: number): number {
  return Math.ceil(fen / PLACE_FEN) * PLACE_FEN;
}

function needsOf(plan: Plan): readonly Need[] {
  return plan.spending.flatMap((spending): readonly Need[] => {
    const { unit, fund, function: item, kind, project, fen } = spending;
    const nature = kind === "project" ? ("project" as const) : ("basic" as const);
    const key = { unit, fund, nature, function: item, project };
    const inside = plan.publics.filter(
      (own) =>
        own.unit === unit &&
        own.project === project &&
        (kind === "project" || (kind === "public" && item === runningOf(plan, unit))),
    );
    const insideFen = inside.reduce((sum, own) => sum + own.fen, 0);
    const own = inside.length === 0 ? knownBudget(plan, spending) : {};
    const economic = kind === "staff" ? "30101" : kind === "public" ? "30201" : "";
    return [
      { ...key, economic, spentFen: fen - insideFen, ...own },
      ...inside.map((one) => ({
        ...key,
        economic: one.economic,
        spentFen: one.fen,
        fullYearFen: one.fullYearFen,
      })),
    ];
  });
}

/**
 * What the plan knows of a project's budget, for one of the functions that it is paid under: each
 * takes what it spends, the last has the rest.
 */
function knownBudget(
  plan: Plan,
  spending: Plan["spending"][number],
): { readonly initialFen?: number; readonly fullYearFen?: number } {
  const known = plan.projects.find(({ code }) => code === spending.project);
  if (known?.initialFen === undefined || known.fullYearFen === undefined) return {};
  let { initialFen, fullYearFen } = known;
  const parts = plan.spending.filter(({ project }) => project === known.code);
  for (const part of parts) {
    const isLast = part === parts.at(-1);
    const full = isLast ? fullYearFen : Math.min(fullYearFen, roundUp(part.fen));
    const initial = isLast ? initialFen : Math.min(initialFen, full);
    if (part === spending) return { initialFen: initial, fullYearFen: full };
    initialFen -= initial;
    fullYearFen -= full;
  }
  return {};
}

/** Projects that are paid with money beside the grants: their budget is non-fiscal. */
function ownNeeds(plan: Plan): readonly BudgetLine[] {
  return plan.projects.flatMap(({ code, initialFen }): readonly BudgetLine[] => {
    const flow = plan.own.find(({ project, account }) => project === code && account >= "7");
    if (flow === undefined || initialFen === undefined) return [];
    const { unit, function: item } = flow;
    const key = { unit, fund: "non-fiscal", nature: "project", function: item } as const;
    return [{ ...key, economic: "", project: code, kind: "年初批复", fen: initialFen }];
  });
}

function runningOf(plan: Plan, unit: string): string {
  return plan.units.find(({ code }) => code === unit)?.running ?? "";
}

/** The initial budget adds up to the plan's; funds are granted during the year. */
function initialOf(plan: Plan, needs: readonly Need[]): readonly number[] {
  const random = randomOf(plan.seed, "initial budget");
  const isOpen = ({ fund, initialFen }: Need) => fund === "general" && initialFen === undefined;
  const knownFen = needs.reduce(
    (sum, { fund, initialFen = 0 }) => sum + (fund === "general" ? initialFen : 0),
    0,
  );
  const weights = needs.map((need) =>
    isOpen(need) ? Math.ceil(need.spentFen / 10_000_000) * random.between(70, 100) : 0,
  );
  const openFen = plan.initialBudgetFen - knownFen;
  assert(openFen >= 0 && openFen % PLACE_FEN === 0, "budgets are in hundreds of yuan");
  const open = splitByWeights(openFen / PLACE_FEN, weights).map((part) => part * PLACE_FEN);
  return needs.map((need, at) =>
    need.fund === "general" ? (need.initialFen ?? open[at] ?? 0) : 0,
  );
}

function carriedOf(plan: Plan, { unit, project, function: item, nature }: Need): number {
  if (nature === "basic") return 0;
  return plan.openings
    .filter(
      (own) =>
        own.unit === unit &&
        own.account === "8101" &&
        own.project === project &&
        own.function === item,
    )
    .reduce((sum, { fen }) => sum + fen, 0);
}
