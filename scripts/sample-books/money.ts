import { assert } from "#model/result.ts";
import type { BalanceKey, Closing, Movement, OwnFlow, Plan, Spending, UnitPlan } from "./plan.ts";
import type { BankMoney } from "./projects.ts";
import { randomOf } from "./random.ts";
import { splitUnevenly } from "./splitting.ts";
import {
  balanceLine,
  credit,
  dayIn,
  debit,
  expenseAccount,
  inBank,
  type Line,
  type Voucher,
} from "./voucher.ts";

type Place = Pick<Closing, "unit" | "fund" | "function" | "project">;

function isAt(place: Place, key: { readonly unit: string } & BalanceKey): boolean {
  return (
    key.unit === place.unit &&
    key.account === "8101" &&
    key.fund === place.fund &&
    key.function === place.function &&
    (key.project ?? "") === place.project
  );
}

/** Fiscal money of earlier years under a project, after the year's adjustments. */
function carriedFen(plan: Plan, place: Place): number {
  const openings = plan.openings
    .filter((opening) => isAt(place, opening))
    .reduce((sum, { fen }) => sum + fen, 0);
  return plan.movements.reduce((sum, { unit, fen, debit: from, credit: to }) => {
    const into = to !== undefined && isAt(place, { unit, ...to }) ? fen : 0;
    const out = from !== undefined && isAt(place, { unit, ...from }) ? fen : 0;
    return sum + into - out;
  }, openings);
}

/** What the bank pays of a project, and what is granted into the bank for it. */
export function bankMoney(plan: Plan, place: Place, spentFen: number): BankMoney {
  const carried = carriedFen(plan, place);
  const left = plan.closings.find(
    (own) =>
      own.unit === place.unit &&
      own.fund === place.fund &&
      own.function === place.function &&
      own.project === place.project,
  );
  const bankFen = Math.min(spentFen, carried);
  const grantFen = (left?.fen ?? 0) - carried + bankFen;
  assert(grantFen >= 0, `${place.unit} ${place.project} keeps what was not spent`);
  return { bankFen, grantFen };
}

/** The spending of a project, for `bankMoney`. */
export function bankMoneyOf(plan: Plan): (spending: Spending) => BankMoney {
  return (spending) => bankMoney(plan, spending, spending.fen);
}

/** Grants into the bank account, for what is left at the end of the year (实拨资金). */
export function grantVouchers(plan: Plan, unit: UnitPlan): readonly Voucher[] {
  const random = randomOf(plan.seed, `grants ${unit.code}`);
  return plan.closings.flatMap((place) => {
    if (place.unit !== unit.code) return [];
    const spent = plan.spending.find(
      (own) =>
        own.unit === place.unit &&
        own.project === place.project &&
        own.function === place.function &&
        own.kind === "project",
    );
    const { grantFen } = bankMoney(plan, place, spent?.fen ?? 0);
    if (grantFen === 0) return [];
    const { fund, function: item, project } = place;
    const nature = project === "" ? ("basic" as const) : ("project" as const);
    const key = { fund, function: item, nature, project };
    const lines = [
      debit("1002", grantFen),
      credit("4001", grantFen),
      inBank(debit("8001", grantFen)),
      { ...credit("6001", grantFen), ...key },
    ];
    const date = dayIn(plan.department.year, random.between(10, 12), random);
    return [{ unit: unit.code, date, text: "收到财政实拨资金", lines }];
  });
}

/** Movements among balances: adjustments, returns, tax. */
export function movementVouchers(plan: Plan, unit: UnitPlan): readonly Voucher[] {
  const random = randomOf(plan.seed, `movements ${unit.code}`);
  return plan.movements.flatMap((movement) => {
    if (movement.unit !== unit.code) return [];
    const date = dayIn(plan.department.year, movement.month, random);
    return [{ unit: unit.code, date, text: movement.text, lines: movementLines(movement) }];
  });
}

function movementLines({ fen, debit: from, credit: to }: Movement): readonly Line[] {
  const balances = [
    from === undefined ? inBank(debit("8001", fen)) : balanceLine(from, "debit", fen),
    to === undefined ? inBank(credit("8001", fen)) : balanceLine(to, "credit", fen),
  ];
  if (from !== undefined && to !== undefined) return balances;
  const isIn = from === undefined;
  const other = (isIn ? to : from)?.detail === "归集调入" ? "3401" : "3501";
  return isIn
    ? [debit("1002", fen), credit(other, fen), ...balances]
    : [debit("3501", fen), credit("1002", fen), ...balances];
}

/** Accrual accounts of the income beside the grants. */
const REVENUE: Readonly<Record<string, string>> = {
  "6101": "4101",
  "6201": "4201",
  "6301": "4301",
  "6401": "4401",
  "6601": "4601",
  "6609": "4609",
};

const EXPENSES: Readonly<Record<string, string>> = {
  "7301": "5201",
  "7401": "5401",
  "7501": "5501",
};

/** Income and spending beside the fiscal grants. */
export function ownVouchers(plan: Plan, unit: UnitPlan): readonly Voucher[] {
  return plan.own.flatMap((flow) => {
    if (flow.unit !== unit.code) return [];
    // Both sides of a payment between units draw alike, so they book the same on the same day.
    const random = randomOf(plan.seed, flow.counterparty === undefined ? nameOf(flow) : flow.text);
    return splitUnevenly(flow.fen, flow.times, random).map((fen, at) => {
      const month = Math.min(12, 1 + Math.floor((at * 12) / flow.times) + (at % 2));
      const date = dayIn(plan.department.year, month, random);
      const lines =
        flow.account < "7" ? incomeLines(flow, fen) : spendingLines(unit, flow, fen, at);
      return { unit: unit.code, date, text: flow.text, lines };
    });
  });
}

function nameOf({ unit, account, project, text }: OwnFlow): string {
  return `${unit} ${account} ${project ?? ""} ${text}`;
}

function sharedKey({ function: item, project, counterparty }: OwnFlow) {
  return {
    function: item,
    ...(project === undefined ? {} : { project }),
    ...(counterparty === undefined ? {} : { counterparty }),
  };
}

function incomeLines(flow: OwnFlow, fen: number): readonly Line[] {
  const special = flow.isSpecial === undefined ? {} : { isSpecial: flow.isSpecial };
  return [
    debit("1002", fen),
    credit(REVENUE[flow.account] ?? "4609", fen),
    inBank(debit("8001", fen)),
    { ...credit(flow.account, fen), ...sharedKey(flow), ...special },
  ];
}

function spendingLines(unit: UnitPlan, flow: OwnFlow, fen: number, at: number): readonly Line[] {
  const { account, source, nature, usesSpecialSurplus, economic: codes = ["30299"] } = flow;
  const economic = codes[at % codes.length] ?? codes[0];
  return [
    debit(EXPENSES[account] ?? expenseAccount(unit, economic), fen),
    credit("1002", fen),
    {
      ...debit(account, fen),
      ...sharedKey(flow),
      economic,
      ...(source === undefined ? {} : { source }),
      ...(nature === undefined ? {} : { nature }),
      ...(usesSpecialSurplus === undefined ? {} : { usesSpecialSurplus }),
    },
    inBank(credit("8001", fen)),
  ];
}
