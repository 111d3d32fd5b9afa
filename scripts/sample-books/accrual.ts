import type { Plan, UnitPlan } from "./plan.ts";
import { randomOf } from "./random.ts";
import {
  credit,
  dayIn,
  debit,
  expenseAccount,
  type Line,
  type Voucher,
  workday,
} from "./voucher.ts";

/** Business of the accrual ledger alone: depreciation, deposits, money due to the treasury. */
export function accrualVouchers(plan: Plan, unit: UnitPlan): readonly Voucher[] {
  const random = randomOf(plan.seed, `accrual ${unit.code}`);
  const { year } = plan.department;
  const months = Array.from({ length: 12 }, (_, at) => at + 1);
  return months.flatMap((month) => {
    const depreciationFen = random.between(800_000, 6_000_000);
    const depositFen = random.between(2, 40) * 1_000_000;
    const dueFen = random.between(1_000, 900_000) * 10;
    const early = workday(year, month, 6);
    const late = workday(year, month, 26);
    const voucher = (date: string, text: string, from: string, to: string, fen: number) => ({
      unit: unit.code,
      date,
      text,
      lines: [debit(from, fen), credit(to, fen)],
    });
    return [
      voucher(late, `计提${month}月折旧`, expenseAccount(unit, "30201"), "1602", depreciationFen),
      voucher(early, "收投标保证金", "1002", "2307", depositFen),
      voucher(late, "退投标保证金", "2307", "1002", depositFen),
      voucher(dayIn(year, month, random), "收应缴罚没和处置收入", "1002", "2103", dueFen),
      voucher(`${year}-${String(month).padStart(2, "0")}-28`, "上缴财政款", "2103", "1002", dueFen),
    ];
  });
}

/** Balances of the accrual ledger at the start of the year; debit is positive, in fen. */
export function accrualOpenings(
  plan: Plan,
  unit: UnitPlan,
  moneyFen: number,
): readonly (readonly [account: string, fen: number])[] {
  const random = randomOf(plan.seed, `accrual openings ${unit.code}`);
  const assetsFen = random.between(200, 1_400) * 10_000_000;
  const worn = Math.floor(assetsFen / random.between(2, 4));
  return [
    ["1002", moneyFen],
    ["1601", assetsFen],
    ["1602", 0 - worn],
    ["3001", worn - assetsFen - moneyFen],
  ];
}

/** Year-end closing of the accrual ledger: 4 and 5 to 3301, then to 3001; 3401, 3501 to 3001. */
export function accrualClosing(
  plan: Plan,
  unit: UnitPlan,
  vouchers: readonly Voucher[],
): readonly Voucher[] {
  const balances = new Map<string, number>();
  for (const { lines } of vouchers) {
    for (const { account, side, fen } of lines) {
      if (!/^(?:[45]|3401|3501)/.test(account)) continue;
      balances.set(account, (balances.get(account) ?? 0) + (side === "credit" ? fen : 0 - fen));
    }
  }
  const date = `${plan.department.year}-12-31`;
  const voucher = (text: string, lines: readonly Line[]): readonly Voucher[] =>
    lines.length === 0 ? [] : [{ unit: unit.code, date, text, lines }];
  const flows = [...balances].filter(([account, fen]) => account >= "4" && fen !== 0).sort(byCode);
  const others = [...balances].filter(([account, fen]) => account < "4" && fen !== 0).sort(byCode);
  const surplusFen = flows.reduce((sum, [, fen]) => sum + fen, 0);
  return [
    ...voucher("财务会计收入费用年末结转", moved(flows, "3301")),
    ...voucher("本期盈余转入盈余分配", moved([["3301", surplusFen]], "3302")),
    ...voucher("盈余分配转入累计盈余", moved([["3302", surplusFen]], "3001")),
    ...voucher("净资产调整转入累计盈余", moved(others, "3001")),
  ];
}

function byCode(a: readonly [string, number], b: readonly [string, number]): number {
  return a[0] < b[0] ? -1 : 1;
}

/** Lines that take balances in credit to another account. */
function moved(
  balances: readonly (readonly [account: string, fen: number])[],
  to: string,
): readonly Line[] {
  const fen = balances.reduce((sum, [, own]) => sum + own, 0);
  const lines = balances.map(([account, own]) =>
    own > 0 ? debit(account, own) : credit(account, 0 - own),
  );
  if (fen === 0) return lines;
  return [...lines, fen > 0 ? credit(to, fen) : debit(to, 0 - fen)];
}
