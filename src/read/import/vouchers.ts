import type { VoucherId } from "#model/posting.ts";
import { type ImportContext, leaveOut, placeOf, report } from "./context.ts";
import type { ImportLine, VoucherLine } from "./line.ts";

type Ledger = "financial" | "budgetary";

type Voucher = {
  readonly id: VoucherId;
  readonly lines: VoucherLine[];
  /** Debit less credit of each ledger, and whether it has lines of it. */
  readonly sums: Record<Ledger, number>;
  readonly has: Record<Ledger, boolean>;
};

/**
 * Puts the lines of each voucher together, in the order in which vouchers begin. A list may have
 * them apart (by account, or both ledgers as blocks side by side); but where a voucher that is
 * already whole begins once more, it stays a voucher of its own, and the books will say so. Void
 * vouchers, and those that the clerk excludes, are left out as wholes.
 */
export function vouchersOf(
  context: ImportContext,
  lines: readonly VoucherLine[],
): readonly ImportLine[] {
  const kept: ImportLine[] = [];
  for (const voucher of gathered(lines)) {
    if (isLeftOut(context, voucher)) continue;
    judgeDoubles(context, voucher);
    for (const [at, line] of voucher.lines.entries()) {
      const isNumbered = line.texts.line !== "";
      const texts = isNumbered ? line.texts : { ...line.texts, line: String(at + 1) };
      kept.push(isNumbered ? line : { ...line, texts });
    }
  }
  return kept;
}

function gathered(lines: readonly VoucherLine[]): readonly Voucher[] {
  const vouchers: Voucher[] = [];
  const byKey = new Map<string, Voucher>();
  let current: Voucher | undefined;
  let currentKey = "";
  for (const line of lines) {
    const { unit, year, period, word, number, account } = line.texts;
    const key = `${unit}|${year}|${period}|${word}|${number}`;
    const ledger: Ledger = account < "6" ? "financial" : "budgetary";
    if (key !== currentKey || current === undefined) {
      const known = byKey.get(key);
      const isWholeAlready = known?.has[ledger] === true && known.sums[ledger] === 0;
      if (known === undefined || isWholeAlready) {
        current = {
          id: { period, word, number },
          lines: [],
          sums: { financial: 0, budgetary: 0 },
          has: { financial: false, budgetary: false },
        };
        vouchers.push(current);
        byKey.set(key, current);
      } else current = known;
      currentKey = key;
    }
    current.lines.push(line);
    current.sums[ledger] += line.debit - line.credit;
    current.has[ledger] = true;
  }
  return vouchers;
}

function isLeftOut(context: ImportContext, voucher: Voucher): boolean {
  const { lines, id } = voucher;
  const row = lines[0]?.row ?? 0;
  const leave = (code: "voided" | "unposted-left-out" | "excluded") => {
    for (const _ of new Set(lines.map((line) => line.row))) leaveOut(context, code);
    context.notes.push({ ...placeOf(context, row, ""), code, voucher: id });
    return true;
  };
  if (lines.some((line) => context.excluded.has(line.row))) return leave("excluded");
  if (lines.some((line) => line.isVoid)) return leave("voided");
  if (!lines.some((line) => line.isUnposted) || context.unposted === "read") return false;
  if (context.unposted === "leave") return leave("unposted-left-out");
  report(context, row, "posted", { code: "unposted", voucher: id, lines: lines.length });
  return false;
}

/** A line that stands twice in a voucher, its own number included, balances and is still wrong. */
function judgeDoubles(context: ImportContext, { lines, id }: Voucher): void {
  const seen = new Map<string, VoucherLine>();
  for (const line of lines) {
    const { texts, debit, credit } = line;
    if (texts.line === "") continue;
    const key = `${texts.line} ${texts.account} ${debit} ${credit}`;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, line);
    else if (JSON.stringify(other.texts) === JSON.stringify(texts)) {
      report(context, line.row, "line", { code: "line-twice", voucher: id, otherRow: other.row });
    }
  }
}
