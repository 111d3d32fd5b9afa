/**
 * What a line of a voucher says about year-end closing (accounting.md 1.4), as bits, so that a
 * voucher is the union of its lines.
 */
export const LINE = {
  /** Of 财务会计 (1–5): no part of the statements. */
  financial: 1,
  /** Income and expenditure of the budget ledger (6, 7). */
  flow: 2,
  /** 8001: money moved. */
  money: 4,
  /** Any other 8xxx. */
  balance: 8,
  /** 8401, 8501, 8701: touched without money only at closing. */
  clearing: 16,
  /** Details in which a year is closed (累计结转, 累计结余, 本年收支结转). */
  accumulating: 32,
} as const;

const CLEARING_ACCOUNTS = ["8401", "8501", "8701"];
const ACCUMULATING_DETAILS = ["cumulative", "year-result"];

/** The bits of a line, by its account and the key of its detail. */
export function lineBits(account: string, detail: string): number {
  const first = account.charCodeAt(0) - 48;
  if (first < 6) return LINE.financial;
  if (first < 8) return LINE.flow;
  if (account.startsWith("8001")) return LINE.money;
  const clearing = CLEARING_ACCOUNTS.includes(account.slice(0, 4)) ? LINE.clearing : 0;
  return LINE.balance | clearing | (ACCUMULATING_DETAILS.includes(detail) ? LINE.accumulating : 0);
}

/**
 * Whether a voucher closes the year (年末结转), by the union of its lines' bits: no date and no wording
 * is needed. Where money moves it is business. Income and expenditure otherwise stand against each
 * other (7101 against 6001), at closing against 8xxx. Among 8xxx alone, what runs through clearing
 * accounts or into the accumulated details closes; 单位内部调剂 between two details is business.
 */
export function isClosing(bits: number): boolean {
  if ((bits & LINE.money) !== 0) return false;
  if ((bits & LINE.flow) !== 0) return (bits & LINE.balance) !== 0;
  return (bits & (LINE.clearing | LINE.accumulating)) !== 0;
}
