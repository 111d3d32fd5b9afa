import { fen } from "#model/fen.ts";
import type { Phase } from "#model/posting.ts";
import { isClosing, LINE } from "#standard/accounting/closing.ts";
import { BATCH_POSTINGS, cellOf, flush } from "./batch.ts";
import { fault, keyOf, OWN, type Reading, seenOfUnit, stop, voucherOf } from "./reading.ts";
import { isSeenAgain } from "./seen-vouchers.ts";
import { reportFaults, reportMissing, reportUnbalanced } from "./voucher-faults.ts";

/** Postings between units of a department that are listed one by one. */
const INTERNAL_MAX = 100_000;

/**
 * Ends the voucher whose lines were read: its two ledgers balance, each alone; it was not there
 * before; its phase and the accounts against each other are now known, so its postings are written.
 */
export function closeVoucher(reading: Reading): void {
  const { lines, bits } = reading;
  const { count, combinations, debits, credits } = lines;
  if (reading.isStopped) lines.count = 0;
  if (lines.count === 0) return;
  let all = 0;
  let either = 0;
  let financial = 0;
  let budgetary = 0;
  for (let at = 0; at < count; at++) {
    const bit = bits[combinations[at] ?? 0] ?? 0;
    const difference = (debits[at] ?? 0) - (credits[at] ?? 0);
    either |= bit;
    if ((bit & LINE.financial) !== 0) financial += difference;
    else {
      budgetary += difference;
      all |= bit;
    }
  }
  reading.vouchers++;
  if (lines.hasFault || (either & OWN.faulty) !== 0) {
    reportFaults(reading);
  } else {
    if (financial !== 0 || budgetary !== 0) reportUnbalanced(reading);
    noteSeen(reading, either);
    if (all !== 0) writeLines(reading, all);
  }
  lines.count = 0;
  lines.hasFault = false;
}

const BUDGETARY = LINE.flow | LINE.money | LINE.balance;
const CAREFUL = OWN.incomplete | OWN.contra | OWN.internal;

function noteSeen(reading: Reading, bits: number): void {
  const { identity, ends, rows } = reading.lines;
  const seen = seenOfUnit(reading);
  const again =
    ((bits & LINE.financial) !== 0 && isSeenAgain(seen, identity, ends, 0)) ||
    ((bits & BUDGETARY) !== 0 && isSeenAgain(seen, identity, ends, 1));
  if (again) {
    const column = reading.layout?.number ?? -1;
    fault(reading, rows[0] ?? 0, column, { code: "voucher-twice", voucher: voucherOf(reading) });
  }
}

function writeLines(reading: Reading, bits: number): void {
  if (isClosing(bits)) writeCarefully(reading, "closing");
  else if ((bits & CAREFUL) !== 0) writeCarefully(reading, "business");
  else writePlainly(reading);
}

function writePlainly(reading: Reading): void {
  const { lines, bits, businessCells } = reading;
  const { count, combinations } = lines;
  for (let at = 0; at < count; at++) {
    const combination = combinations[at] ?? 0;
    if (((bits[combination] ?? 0) & LINE.financial) !== 0) continue;
    let cell = businessCells[combination] ?? -1;
    if (cell < 0) {
      cell = newCell(reading, combination, "business", "");
      businessCells[combination] = cell;
    }
    write(reading, at, cell);
  }
}

/** Writes lines whose cell depends on the voucher, or which must be looked at one by one. */
function writeCarefully(reading: Reading, phase: Phase): void {
  const { lines, bits } = reading;
  const sides = accountsBySide(reading);
  for (let at = 0; at < lines.count; at++) {
    const combination = lines.combinations[at] ?? 0;
    const bit = bits[combination] ?? 0;
    if ((bit & LINE.financial) !== 0) continue;
    if ((bit & OWN.incomplete) !== 0) reportMissing(reading, at, phase);
    const contra = (bit & OWN.contra) === 0 ? "" : sides[isDebit(reading, at) ? "credit" : "debit"];
    const cell = newCell(reading, combination, phase, contra);
    write(reading, at, cell);
    if ((bit & OWN.internal) !== 0 && phase === "business") listInternal(reading, at, cell);
  }
}

function listInternal(reading: Reading, at: number, cell: number): void {
  const { lines, internal, file } = reading;
  const key = reading.writer.keys[cell];
  if (internal.length >= INTERNAL_MAX || key === undefined) return;
  internal.push({
    key,
    file,
    row: lines.rows[at] ?? 0,
    voucher: voucherOf(reading),
    debit: fen(lines.debits[at] ?? 0),
    credit: fen(lines.credits[at] ?? 0),
  });
}

/** A balance at the start of the year, which is no voucher. */
export function writeOpening(
  reading: Reading,
  combination: number,
  debit: number,
  credit: number,
): void {
  const bit = reading.bits[combination] ?? 0;
  const { lines } = reading;
  lines.combinations[0] = combination;
  lines.debits[0] = debit;
  lines.credits[0] = credit;
  lines.rows[0] = reading.row;
  lines.offsets[0] = reading.rowOffset;
  lines.ends.fill(0);
  if ((bit & OWN.faulty) !== 0) {
    lines.count = 1;
    reportFaults(reading);
    lines.count = 0;
    return;
  }
  const difference = debit - credit;
  if ((bit & LINE.financial) !== 0) {
    reading.openingFen.financial += difference;
    return;
  }
  reading.openingFen.budgetary += difference;
  if ((bit & OWN.incomplete) !== 0) reportMissing(reading, 0, "opening");
  write(reading, 0, newCell(reading, combination, "opening", ""));
}

function newCell(reading: Reading, combination: number, phase: Phase, contra: string): number {
  const { writer } = reading;
  const key = keyOf(reading, combination);
  if (key === undefined) return 0;
  const cell = cellOf(writer, { number: combination, key }, phase, contra);
  if (writer.keys.length > reading.cellsMax) stop(reading);
  return cell;
}

function write(reading: Reading, at: number, cell: number): void {
  const { writer, lines } = reading;
  const place = writer.length;
  const debit = lines.debits[at] ?? 0;
  const credit = lines.credits[at] ?? 0;
  writer.cells[place] = cell;
  writer.debits[place] = debit;
  writer.credits[place] = credit;
  writer.rows[place] = lines.rows[at] ?? 0;
  writer.offsets[place] = lines.offsets[at] ?? 0;
  writer.length = place + 1;
  reading.turnoverFen += Math.abs(debit) + Math.abs(credit);
  if (writer.length === BATCH_POSTINGS) flush(writer, reading.unit, reading.file);
}

function isDebit(reading: Reading, at: number): boolean {
  return (reading.lines.debits[at] ?? 0) !== 0 || (reading.lines.credits[at] ?? 0) === 0;
}

function accountsBySide(reading: Reading): { readonly debit: string; readonly credit: string } {
  const debit = new Set<string>();
  const credit = new Set<string>();
  for (let at = 0; at < reading.lines.count; at++) {
    const account = keyOf(reading, reading.lines.combinations[at] ?? 0)?.account ?? "";
    if (account < "6") continue;
    (isDebit(reading, at) ? debit : credit).add(account.slice(0, 4));
  }
  return { debit: [...debit].sort().join("+"), credit: [...credit].sort().join("+") };
}
