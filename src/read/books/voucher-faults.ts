import type { Phase } from "#model/posting.ts";
import { LINE } from "#standard/accounting/closing.ts";
import type { BooksColumn } from "#standard/accounting/columns.ts";
import { fault, type Reading, voucherOf } from "./reading.ts";

/** Reports what is wrong with the dimensions of each line of a voucher. */
export function reportFaults(reading: Reading): void {
  const { lines } = reading;
  for (let at = 0; at < lines.count; at++) {
    const combination = lines.combinations[at] ?? 0;
    for (const own of reading.combinations[combination]?.faults ?? []) {
      if (own.severity === "error") {
        fault(reading, lines.rows[at] ?? 0, columnOf(reading, own.column), own.fault);
      }
    }
  }
}

/**
 * Reports the dimensions that a line lacks, and once what is doubtful about its codes. At closing
 * income and expenditure only leave their accounts, so nothing is asked of them.
 */
export function reportMissing(reading: Reading, at: number, phase: Phase): void {
  const { lines } = reading;
  const number = lines.combinations[at] ?? 0;
  const combination = reading.combinations[number];
  if (combination === undefined) return;
  const row = lines.rows[at] ?? 0;
  if (!reading.warned.has(number)) {
    reading.warned.add(number);
    for (const own of combination.faults) {
      fault(reading, row, columnOf(reading, own.column), own.fault, own.severity);
    }
  }
  if (phase === "closing" && (combination.bits & LINE.flow) !== 0) return;
  const { account } = combination.key;
  for (const dimension of combination.missing) {
    const column = isColumn(dimension) ? columnOf(reading, dimension) : -1;
    const voucher = voucherOf(reading);
    fault(reading, row, column, { code: "dimension-missing", dimension, account, voucher });
  }
}

/** Reports a voucher whose debit and credit differ, for each ledger alone. */
export function reportUnbalanced(reading: Reading): void {
  const { lines, bits } = reading;
  for (const ledger of ["financial", "budgetary"] as const) {
    let debitFen = 0;
    let creditFen = 0;
    for (let at = 0; at < lines.count; at++) {
      const isFinancial = ((bits[lines.combinations[at] ?? 0] ?? 0) & LINE.financial) !== 0;
      if (isFinancial !== (ledger === "financial")) continue;
      debitFen += lines.debits[at] ?? 0;
      creditFen += lines.credits[at] ?? 0;
    }
    if (debitFen === creditFen) continue;
    const voucher = voucherOf(reading);
    const what = { code: "unbalanced", voucher, ledger, debitFen, creditFen } as const;
    fault(reading, lines.rows[0] ?? 0, -1, what);
  }
}

function columnOf(reading: Reading, column: BooksColumn): number {
  return reading.layout?.header.columns[column] ?? -1;
}

function isColumn(dimension: string): dimension is BooksColumn {
  return dimension !== "phase" && dimension !== "contra" && dimension !== "adjustment";
}
