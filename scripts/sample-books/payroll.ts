import type { Plan, Spending, UnitPlan } from "./plan.ts";
import { type Random, randomOf } from "./random.ts";
import { splitByWeights, splitUnevenly } from "./splitting.ts";
import {
  credit,
  dayIn,
  debit,
  expenseAccount,
  type FiscalKey,
  fiscalPayment,
  type Line,
  spendingAccount,
  type Voucher,
  workday,
} from "./voucher.ts";

/** Economic codes with weights. */
type Mix = readonly (readonly [economic: string, weight: number])[];

const AGENCY_PAY: Mix = [
  ["30101", 27],
  ["30102", 31],
  ["30103", 18],
  ["30110", 8],
  ["30111", 3],
  ["30112", 1],
  ["30113", 12],
];
const INSTITUTION_PAY: Mix = [
  ["30101", 27],
  ["30102", 12],
  ["30107", 38],
  ["30110", 8],
  ["30111", 2],
  ["30112", 1],
  ["30113", 12],
];
const FURTHER_PAY: Mix = [
  ["30103", 40],
  ["30199", 36],
  ["30305", 9],
  ["30399", 15],
];

/** What the money of a function goes to, where it is not the pay of those in service. */
const BY_FUNCTION: Readonly<Record<string, Mix>> = {
  "2010150": [["30102", 1]],
  "2080501": [
    ["30302", 93],
    ["30399", 7],
  ],
  "2080502": [["30302", 1]],
  "2080505": [["30108", 1]],
  "2080506": [["30109", 1]],
  "2080801": [["30304", 1]],
  "2101101": [["30110", 1]],
  "2101102": [["30110", 1]],
  "2210201": [["30113", 1]],
};

/** Paid together with the pay; the rest goes to insurance and the housing fund. */
const PAY = /^301(?:01|02|03|07)$/;
/** Functions that are paid person by person of those in service, month by month. */
const MONTHLY = /^(?:208050[56]|210110[12]|2210201)$/;

/** A part of the pay: what a section costs in a month under one code. */
type Cost = {
  readonly month: number;
  readonly section: number;
  readonly function: string;
  readonly economic: string;
  readonly fen: number;
};

/** Pay, insurance, housing fund and pensions of a unit, month by month. */
export function payrollVouchers(plan: Plan, unit: UnitPlan): readonly Voucher[] {
  const random = randomOf(plan.seed, `payroll ${unit.code}`);
  const staff = plan.spending.filter(
    (spending) => spending.unit === unit.code && spending.kind === "staff",
  );
  const isMonthly = (item: string) => item === unit.running || MONTHLY.test(item);
  const monthly = staff.filter((spending) => isMonthly(spending.function));
  const others = staff.filter((spending) => !isMonthly(spending.function));
  const weights = unit.sections.map((_, at) => random.between(2, 6) + (at === 0 ? 3 : 0));
  const costs = monthly.flatMap((spending) => costsOf(unit, spending, weights, random));
  return [
    ...sectionVouchers(plan.department.year, unit, costs),
    ...accruals(plan.department.year, unit, costs),
    ...others.flatMap((spending) => otherVouchers(plan.department.year, unit, spending, random)),
  ];
}

function mixOf(unit: UnitPlan, item: string): Mix {
  if (item === unit.running) return unit.ledger === "administrative" ? AGENCY_PAY : INSTITUTION_PAY;
  return BY_FUNCTION[item] ?? FURTHER_PAY;
}

function costsOf(
  unit: UnitPlan,
  spending: Spending,
  sections: readonly number[],
  random: Random,
): readonly Cost[] {
  const mix = mixOf(unit, spending.function);
  const parts = splitByWeights(
    spending.fen,
    mix.map(([, weight]) => weight),
  );
  return mix.flatMap(([economic], at) => {
    // 奖金 and half of 绩效 are settled at the end of a half year.
    const months = Array.from({ length: 12 }, (_, month) =>
      economic === "30103" ? (month % 6 === 5 ? 600 : 40) : 1000 + month * 4 + random.between(0, 9),
    );
    return splitByWeights(parts[at] ?? 0, months).flatMap((monthFen, month) =>
      splitByWeights(monthFen, sections).map((fen, section) => ({
        month: month + 1,
        section,
        function: spending.function,
        economic,
        fen,
      })),
    );
  });
}

function sectionVouchers(year: number, unit: UnitPlan, costs: readonly Cost[]): readonly Voucher[] {
  const groups = new Map<string, Cost[]>();
  for (const cost of costs) {
    if (cost.fen === 0) continue;
    const name = `${cost.month} ${cost.section} ${PAY.test(cost.economic) ? "pay" : "due"}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [cost]);
    else group.push(cost);
  }
  return [...groups].map(([name, group]) => {
    const [month = "1", section = "0", kind] = name.split(" ");
    const what = kind === "pay" ? "工资津贴" : "社会保险费和住房公积金";
    const text = `${month}月${what}（${unit.sections[Number(section)] ?? ""}）`;
    const day = kind === "pay" ? 12 : 19;
    const date = workday(year, Number(month), day);
    return { unit: unit.code, date, text, lines: payLines(unit, group) };
  });
}

function payLines(unit: UnitPlan, costs: readonly Cost[]): readonly Line[] {
  const fen = costs.reduce((sum, cost) => sum + cost.fen, 0);
  const functions = [...new Set(costs.map((cost) => cost.function))];
  const key = (item: string): FiscalKey => ({
    fund: "general",
    function: item,
    nature: "basic",
    project: "",
  });
  return [
    debit("2201", fen),
    credit("4001", fen),
    ...costs.map((cost) => ({
      ...debit(spendingAccount(unit), cost.fen),
      ...key(cost.function),
      source: "fiscal" as const,
      economic: cost.economic,
    })),
    ...functions.map((item) => ({
      ...credit(
        "6001",
        costs.reduce((sum, cost) => sum + (cost.function === item ? cost.fen : 0), 0),
      ),
      ...key(item),
    })),
  ];
}

/** 计提: only in the accrual ledger. */
function accruals(year: number, unit: UnitPlan, costs: readonly Cost[]): readonly Voucher[] {
  return Array.from({ length: 12 }, (_, at) => {
    const month = at + 1;
    const fen = costs.reduce((sum, cost) => sum + (cost.month === month ? cost.fen : 0), 0);
    const lines = [debit(expenseAccount(unit, "30101"), fen), credit("2201", fen)];
    return {
      unit: unit.code,
      date: workday(year, month, 8),
      text: `计提${month}月职工薪酬`,
      lines,
    };
  });
}

const OTHER_WORDS: Readonly<Record<string, readonly [text: string, times: number]>> = {
  "30302": ["退休人员基础绩效和补贴", 12],
  "30304": ["死亡抚恤金", 3],
  "30102": ["借调人员津贴补贴", 4],
  "30103": ["考核奖励", 4],
  "30199": ["聘用人员报酬", 12],
  "30305": ["困难职工生活补助", 4],
  "30399": ["其他对个人和家庭的补助", 6],
};

function otherVouchers(
  year: number,
  unit: UnitPlan,
  spending: Spending,
  random: Random,
): readonly Voucher[] {
  const mix = mixOf(unit, spending.function);
  const parts = splitByWeights(
    spending.fen,
    mix.map(([, weight]) => weight),
  );
  const { function: item } = spending;
  const key: FiscalKey = { fund: spending.fund, function: item, nature: "basic", project: "" };
  return mix.flatMap(([economic], at) => {
    const [text, times] = OTHER_WORDS[economic] ?? ["其他人员支出", 4];
    return splitUnevenly(parts[at] ?? 0, times, random).map((fen, turn) => {
      const month = Math.floor((turn * 12) / times) + 1;
      return {
        unit: unit.code,
        date: dayIn(year, month, random),
        text: `${month}月${text}`,
        lines: fiscalPayment(unit, key, economic, { treasuryFen: fen, bankFen: 0 }),
      };
    });
  });
}
