import { assert } from "#model/result.ts";
import { EDITIONS } from "#standard/editions.ts";
import { CITIES, DEPARTMENT_KINDS, type DepartmentKind, type UnitKind } from "./drawn-kinds.ts";
import { drawMoney } from "./drawn-money.ts";
import { drawOccasions, drawPublics } from "./drawn-publics.ts";
import type { ContractPlan, Headcount, Plan, ProjectPlan, Spending, UnitPlan } from "./plan.ts";
import { priorRows } from "./prior-year.ts";
import { type Random, randomOf } from "./random.ts";
import { splitByWeights } from "./splitting.ts";

/** Fen in ten thousand yuan. */
const WAN = 1_000_000;

/** A plan whose city, kind of department, units, edition and totals follow from a seed alone. */
export function drawnPlan(seed: number): Plan {
  const random = randomOf(seed, "drawn");
  const kind = random.pick(DEPARTMENT_KINDS);
  const city = random.pick(CITIES);
  const edition = random.pick(drawableEditions());
  const code = String(random.between(301, 499));
  const units = drawUnits(kind, city, code, random);
  const basic = units.flatMap((unit) => basicOf(unit, random));
  const { projects, spending: ofProjects } = drawProjects(kind, units, random);
  const spending = [...basic, ...ofProjects];
  const publics = drawPublics(units, spending, random);
  const money = drawMoney(kind, units, ofProjects, random);
  const generalFen = sum(spending.filter(({ fund }) => fund === "general"));
  const year = 2024;
  return {
    seed,
    department: {
      name: `${city}${kind.suffix}`,
      code,
      city,
      year,
      region: edition.zh,
      edition: edition.key,
      duties: kind.duties,
    },
    units,
    spending,
    projects: [...projects, ...money.projects],
    openings: money.openings,
    movements: money.movements,
    closings: money.closings,
    own: money.own,
    putAsidePercent: random.between(0, 40),
    publics,
    initialBudgetFen: Math.floor(generalFen / 1_000_000) * random.between(55, 90) * 10_000,
    contracts: drawContracts(ofProjects, random),
    prior: priorRows(money.priorOf(spending, publics)),
    assets: {
      houseAreaHundredths: random.between(200_000, 4_000_000),
      houseFen: random.between(600, 9_000) * WAN,
      vehicleFen: random.between(300, 900) * WAN,
      equipmentFen: random.between(400, 2_000) * WAN,
    },
    occasions: drawOccasions(units, publics, year, random),
  };
}

type DrawableEdition = (typeof EDITIONS)[number];

/** Editions of the year that print the nine statements and no others, but not the first sample’s. */
function drawableEditions(): readonly [DrawableEdition, ...DrawableEdition[]] {
  const [first, ...rest] = EDITIONS.filter(
    ({ key, statements, status, year }) =>
      status === "verified" &&
      year === 2024 &&
      key !== "xinjiang" &&
      statements?.every(([statement]) => /^0[1-9]$/.test(statement)),
  );
  assert(first !== undefined, "an edition prints the nine statements");
  return [first, ...rest];
}

function drawUnits(
  kind: DepartmentKind,
  city: string,
  code: string,
  random: Random,
): readonly [UnitPlan, ...UnitPlan[]] {
  const others = kind.others.filter(({ earns }) => earns !== undefined || random.chance(75));
  const unit = (own: UnitKind, at: number): UnitPlan => ({
    code: `${code}${String(at + 1).padStart(3, "0")}`,
    name: `${city}${own.suffix}`,
    kind: own.kind,
    ledger: own.kind === "institution" ? "institution" : "administrative",
    isHead: at === 0,
    running: own.running,
    sections: own.sections,
    active: headcount(random.between(18, 90), random),
    honoured: { opening: random.between(0, 2), added: 0, left: 0 },
    retired: headcount(random.between(8, 60), random),
    vehicles: [
      { use: "其他用车", count: random.between(2, 6), isHeld: true, bought: at === 1 ? 1 : 0 },
      ...(own.kind === "civil-service-managed"
        ? [{ use: "执法执勤用车", count: random.between(2, 5), isHeld: false, bought: 0 }]
        : []),
    ],
  });
  return [unit(kind.head, 0), ...others.map((own, at) => unit(own, at + 1))];
}

function headcount(opening: number, random: Random): Headcount {
  return { opening, added: random.between(0, 8), left: random.between(0, Math.min(5, opening)) };
}

function basicOf(unit: UnitPlan, random: Random): readonly Spending[] {
  const { code, kind, active, retired } = unit;
  const people = active.opening + active.added - active.left;
  const staffFen = people * random.between(11_000_000, 19_000_000);
  const isInstitution = kind === "institution";
  const share = (low: number, high: number) =>
    Math.floor((staffFen * random.between(low, high)) / 1000);
  const retiredFen = (retired.opening + retired.added) * random.between(300_000, 900_000);
  const rows: readonly (readonly [string, Spending["kind"], number])[] = [
    [unit.running, "staff", staffFen],
    [unit.running, "public", people * random.between(1_800_000, 4_000_000)],
    [isInstitution ? "2080502" : "2080501", "staff", retiredFen],
    ["2080505", "staff", share(110, 160)],
    ["2080506", "staff", share(40, 80)],
    [isInstitution ? "2101102" : "2101101", "staff", share(50, 90)],
    ["2210201", "staff", share(90, 130)],
  ];
  return rows.map(([item, of, fen]) => ({
    unit: code,
    fund: "general",
    function: item,
    kind: of,
    project: "",
    fen,
  }));
}

/** Projects of one kind differ by the part of the city. */
const AREAS = [
  "（城东）",
  "（城西）",
  "（城南）",
  "（城北）",
  "（老城）",
  "（新区）",
  "（河谷）",
  "（山区）",
];

function drawProjects(
  kind: DepartmentKind,
  units: readonly UnitPlan[],
  random: Random,
): { readonly projects: readonly ProjectPlan[]; readonly spending: readonly Spending[] } {
  const projects: ProjectPlan[] = [];
  const spending: Spending[] = [];
  const add = (unit: string, fund: Spending["fund"], [item, name]: readonly [string, string]) => {
    const code = `P24${String(projects.length + 1).padStart(3, "0")}`;
    const fen = random.between(30_000_000, 360_000_000);
    const times = projects.filter((known) => known.name.startsWith(name)).length;
    const area = AREAS[times % AREAS.length] ?? "";
    projects.push({ code, name: `${name}${area}`, isEvaluated: random.chance(80) });
    spending.push({
      unit,
      fund,
      function: item,
      kind: "project",
      project: code,
      fen,
    });
  };
  units.forEach(({ code }, at) => {
    const count = at === 0 ? random.between(6, 14) : random.between(2, 6);
    for (let turn = 0; turn < count; turn++) add(code, "general", random.pick(kind.projects));
  });
  const [head] = units;
  if (head !== undefined) {
    add(head.code, "government-fund", kind.fund);
    add(head.code, "state-capital", kind.stateCapital);
  }
  return { projects, spending };
}

/** About a fifth of the projects' money, in contracts that the projects can pay. */
function drawContracts(spending: readonly Spending[], random: Random): readonly ContractPlan[] {
  const totalFen = Math.floor(sum(spending) / 500) * 100;
  const kinds = [
    ["货物", "小", 9],
    ["货物", "微", 6],
    ["工程", "中", 4],
    ["服务", "大", 4],
    ["服务", "中", 8],
    ["服务", "微", 9],
  ] as const;
  const parts = splitByWeights(
    totalFen / 100,
    kinds.map(([, , count]) => count * random.between(60, 140)),
  );
  return kinds.map(([category, size, count], at) => ({
    category,
    size,
    fen: (parts[at] ?? 0) * 100,
    count,
  }));
}

function sum(spending: readonly Spending[]): number {
  return spending.reduce((all, { fen }) => all + fen, 0);
}
