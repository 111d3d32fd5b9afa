import type { DepartmentKind } from "./drawn-kinds.ts";
import type {
  Closing,
  Movement,
  Opening,
  OwnFlow,
  ProjectPlan,
  PublicsPlan,
  Spending,
  UnitPlan,
} from "./plan.ts";
import type { PriorItem, PriorYear } from "./prior-year.ts";
import type { Random } from "./random.ts";

/** Carry-overs, surpluses and money beside the grants of a drawn department. */
export type DrawnMoney = {
  readonly projects: readonly ProjectPlan[];
  readonly openings: readonly Opening[];
  readonly movements: readonly Movement[];
  readonly closings: readonly Closing[];
  readonly own: readonly OwnFlow[];
  readonly priorOf: (spending: readonly Spending[], publics: readonly PublicsPlan[]) => PriorYear;
};

const SPECIAL: ProjectPlan = { code: "S24001", name: "省级专项试点", isEvaluated: false };

/** Draws them; every balance stays possible, whatever comes out. */
export function drawMoney(
  kind: DepartmentKind,
  units: readonly UnitPlan[],
  projects: readonly Spending[],
  random: Random,
): DrawnMoney {
  const carried = projects.filter(() => random.chance(30)).map((own) => carry(own, random));
  const stocks = units.flatMap((unit) => stocksOf(unit, random));
  const fiscal = carried.flatMap(({ opening }) => opening);
  const openings = [...fiscal, ...stocks];
  const own = units.flatMap((unit) => ownOf(kind, unit, units[0], random));
  return {
    projects: [SPECIAL],
    openings,
    movements: carried.flatMap(({ movement }) => movement),
    closings: carried.map(({ closing }) => closing),
    own,
    priorOf: (spending, publics) =>
      priorOf({ kind, units, spending, publics, fiscal, stocks }, random),
  };
}

function carry(spending: Spending, random: Random) {
  const { unit, fund, function: item, project, fen } = spending;
  const part = (low: number, high: number) => Math.floor((fen * random.between(low, high)) / 100);
  const key = {
    account: "8101",
    detail: "累计结转",
    fund,
    function: item,
    nature: "project" as const,
    project,
  };
  const isGeneral = fund === "general";
  const openingFen = isGeneral ? part(5, 60) : 0;
  const backFen = isGeneral && random.chance(40) ? Math.floor(openingFen / 7) : 0;
  const movement: Movement = {
    unit,
    month: 3,
    text: "财政收回结转资金",
    fen: backFen,
    debit: { ...key, detail: "归集上缴" },
  };
  return {
    opening: openingFen === 0 ? [] : [{ ...key, unit, fen: openingFen }],
    movement: backFen === 0 ? [] : [movement],
    closing: {
      unit,
      fund,
      function: item,
      project,
      fen: part(1, 25),
      isFinished: random.chance(25),
    },
  };
}

function stocksOf(unit: UnitPlan, random: Random): readonly Opening[] {
  const fen = random.between(20, 400) * 1_000_003;
  const base = {
    unit: unit.code,
    account: "8202",
    detail: "累计结余",
    function: unit.running,
    fen,
  };
  if (unit.ledger === "administrative") return [base];
  const aside = random.between(5, 60) * 1_000_007;
  return [base, { unit: unit.code, account: "8301", detail: "职工福利基金", fen: aside }];
}

function ownOf(
  kind: DepartmentKind,
  unit: UnitPlan,
  head: UnitPlan | undefined,
  random: Random,
): readonly OwnFlow[] {
  const { code, running, isHead } = unit;
  const base = { unit: code, function: running };
  const wan = (low: number, high: number) => random.between(low * 100, high * 100) * 10_007;
  const interest: OwnFlow = {
    ...base,
    account: "6609",
    fen: wan(1, 6),
    times: 4,
    text: "银行存款利息",
    isSpecial: false,
  };
  if (isHead) return [interest, ...special(base, "6601", wan(40, 120), random)];
  const found = kind.others.find((own) => own.running === running);
  if (found?.earns === "business") return [interest, ...businessOf(base, wan(80, 300), random)];
  if (found?.earns === "operating") {
    return [interest, ...operatingOf(base, wan(150, 600), head, random)];
  }
  return [interest];
}

type Base = Pick<OwnFlow, "unit" | "function">;

/** Fees of its service, some for a purpose; spending out of them may be more than they are. */
function businessOf(base: Base, fen: number, random: Random): readonly OwnFlow[] {
  const spentFen = Math.floor((fen * random.between(60, 130)) / 100);
  return [
    { ...base, account: "6101", fen, times: 180, text: "服务收费", isSpecial: false },
    {
      ...base,
      account: "7201",
      fen: spentFen,
      times: 90,
      text: "用事业收入列支费用",
      source: "other",
      nature: "basic",
      economic: ["30226", "30201", "30211", "30299"],
    },
    ...special(base, "6101", Math.floor(fen / 3), random),
  ];
}

function special(base: Base, account: string, fen: number, random: Random): readonly OwnFlow[] {
  const isAgency = account === "6601";
  const { code } = SPECIAL;
  return [
    {
      ...base,
      account,
      fen,
      times: 3,
      text: "收到专项经费",
      isSpecial: true,
      project: code,
    },
    {
      ...base,
      account: isAgency ? "7101" : "7201",
      fen: Math.floor((fen * random.between(40, 95)) / 100),
      times: 12,
      text: "专项试点支出",
      source: "non-fiscal-special",
      nature: "project",
      project: code,
      economic: ["30227", "30226", "30211"],
    },
  ];
}

/** A business beside the service, of whose profit a part goes up to the head office. */
function operatingOf(
  base: Base,
  fen: number,
  head: UnitPlan | undefined,
  random: Random,
): readonly OwnFlow[] {
  const spentFen = Math.floor((fen * random.between(55, 90)) / 100);
  const upFen = Math.floor((fen - spentFen) / random.between(3, 6));
  const shared = { fen: upFen, times: 2, text: "上缴主管部门" };
  const flows: readonly OwnFlow[] = [
    { ...base, account: "6401", fen, times: 300, text: "经营服务收入" },
    {
      ...base,
      account: "7301",
      fen: spentFen,
      times: 160,
      text: "经营服务成本",
      economic: ["30226", "30218", "30299"],
    },
  ];
  if (head === undefined) return flows;
  return [
    ...flows,
    { ...base, ...shared, account: "7401", economic: ["39999"], counterparty: head.code },
    {
      ...shared,
      unit: head.code,
      function: head.running,
      account: "6609",
      isSpecial: false,
      counterparty: base.unit,
    },
  ];
}

type PriorInput = {
  readonly kind: DepartmentKind;
  readonly units: readonly UnitPlan[];
  readonly spending: readonly Spending[];
  readonly publics: readonly PublicsPlan[];
  readonly fiscal: readonly Opening[];
  readonly stocks: readonly Opening[];
};

/** Last year: this year's money, a third more or less; its end is this year's beginning. */
function priorOf(input: PriorInput, random: Random): PriorYear {
  const { units, spending, publics, fiscal, stocks } = input;
  const before = (fen: number) => Math.floor((fen * random.between(70, 130)) / 100);
  const items = (isPicked: (own: Spending) => boolean): readonly PriorItem[] =>
    [...new Set(spending.filter(isPicked).map((own) => own.function))].sort().map((code) => {
      const sum = (isProject: boolean) =>
        spending
          .filter((own) => isPicked(own) && own.function === code)
          .reduce((all, own) => all + ((own.kind === "project") === isProject ? own.fen : 0), 0);
      return { code, basicFen: before(sum(false)), projectFen: before(sum(true)) };
    });
  const isAgency = (code: string) =>
    units.find((unit) => unit.code === code)?.kind !== "institution";
  const publicFen = (agency: boolean) =>
    before(
      spending
        .filter((own) => own.kind === "public" && isAgency(own.unit) === agency)
        .reduce((all, { fen }) => all + fen, 0),
    );
  const publicsFen = (economic: string) =>
    before(
      publics.filter((own) => own.economic === economic).reduce((all, { fen }) => all + fen, 0),
    );
  return {
    year: 2023,
    general: items(({ fund }) => fund === "general"),
    fund: items(({ fund }) => fund === "government-fund"),
    stateCapital: items(({ fund }) => fund === "state-capital"),
    generalOpeningFen: before(total(fiscal)),
    generalClosingFen: total(fiscal),
    agencyPublicFen: publicFen(true),
    institutionPublicFen: publicFen(false),
    own: ownPrior(units, stocks, random),
    publics: {
      "30212": publicsFen("30212"),
      "30217": publicsFen("30217"),
      "30231": publicsFen("30231"),
      "31013": 0,
    },
  };
}

function total(openings: readonly Opening[]): number {
  return openings.reduce((sum, { fen }) => sum + fen, 0);
}

function ownPrior(
  units: readonly UnitPlan[],
  stocks: readonly Opening[],
  random: Random,
): PriorYear["own"] {
  const agencies = units.filter(({ ledger }) => ledger === "administrative");
  const closingFen = total(stocks.filter(({ unit }) => agencies.some(({ code }) => code === unit)));
  const fen = () => random.between(2_000, 40_000) * 10_009;
  const operatingFen = fen();
  const operatingSpentFen = Math.floor((operatingFen * 3) / 4);
  const [businessFen, otherFen, openingFen] = [fen(), fen(), closingFen];
  const distributedFen = operatingFen - operatingSpentFen;
  const spentFen = businessFen + otherFen;
  const basicFen = Math.floor(spentFen / 2);
  return {
    function: units[0]?.running ?? "",
    businessFen,
    operatingFen,
    otherFen,
    usedFen: 0,
    openingFen,
    basicFen,
    projectFen: spentFen - basicFen,
    operatingSpentFen,
    distributedFen,
    closingFen,
  };
}
