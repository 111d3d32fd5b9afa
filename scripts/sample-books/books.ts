import { accrualClosing, accrualOpenings, accrualVouchers } from "./accrual.ts";
import { closingVouchers } from "./closing.ts";
import { type Contract, contractsOf } from "./contracts.ts";
import { bankMoneyOf, grantVouchers, movementVouchers, ownVouchers } from "./money.ts";
import { payrollVouchers } from "./payroll.ts";
import type { Plan, UnitPlan } from "./plan.ts";
import { projectVouchers } from "./projects.ts";
import { runningVouchers } from "./running-costs.ts";
import type { Voucher } from "./voucher.ts";

/** A voucher with the number that it has in its month. */
export type NumberedVoucher = Voucher & { readonly month: number; readonly number: string };

/** The books of one unit for the year. */
export type UnitBooks = {
  readonly unit: UnitPlan;
  readonly vouchers: readonly NumberedVoucher[];
  /** Balances of the accrual ledger at the start of the year; debit is positive, in fen. */
  readonly accrualOpenings: readonly (readonly [account: string, fen: number])[];
  /** 8001 at the start of the year, in fen. */
  readonly moneyFen: number;
};

export type Books = {
  readonly units: readonly UnitBooks[];
  readonly contracts: readonly Contract[];
};

/** Writes the books of every unit. */
export function booksOf(plan: Plan): Books {
  const contracts = contractsOf(plan);
  return { units: plan.units.map((unit) => unitBooks(plan, unit, contracts)), contracts };
}

function unitBooks(plan: Plan, unit: UnitPlan, contracts: readonly Contract[]): UnitBooks {
  const own = contracts.filter((contract) => contract.unit === unit.code);
  const business = [
    ...payrollVouchers(plan, unit),
    ...runningVouchers(plan, unit),
    ...projectVouchers(plan, unit, own, bankMoneyOf(plan)),
    ...grantVouchers(plan, unit),
    ...movementVouchers(plan, unit),
    ...ownVouchers(plan, unit),
    ...accrualVouchers(plan, unit),
  ];
  const moneyFen = plan.openings.reduce(
    (sum, opening) => sum + (opening.unit === unit.code ? opening.fen : 0),
    0,
  );
  const inOrder = business
    .filter(({ lines }) => lines.some(({ fen }) => fen !== 0))
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
  const closing = [...closingVouchers(plan, unit, inOrder), ...accrualClosing(plan, unit, inOrder)];
  return {
    unit,
    vouchers: numbered([...inOrder, ...closing]),
    accrualOpenings: accrualOpenings(plan, unit, moneyFen),
    moneyFen,
  };
}

/** Numbers start anew every month. */
function numbered(vouchers: readonly Voucher[]): readonly NumberedVoucher[] {
  const counts = new Map<number, number>();
  return vouchers.map((voucher) => {
    const month = Number(voucher.date.slice(5, 7));
    const count = (counts.get(month) ?? 0) + 1;
    counts.set(month, count);
    return { ...voucher, month, number: String(count).padStart(4, "0") };
  });
}
