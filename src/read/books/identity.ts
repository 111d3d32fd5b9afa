import type { Layout } from "./layout.ts";
import { fault, type Reading, voucherOf } from "./reading.ts";

/** Whether the row belongs to the voucher that is being read: same period, word and number. */
export function isSameVoucher(reading: Reading, layout: Layout, bytes: Uint8Array): boolean {
  const { ends } = reading.lines;
  const identity = reading.lines.identity.bytes;
  const { starts, ends: fieldEnds } = reading.fields;
  let stored = ends[2] ?? 0;
  // The number differs soonest, so it is compared first and from behind.
  for (let part = 2; part >= 0; part--) {
    const begin = part === 0 ? 0 : (ends[part - 1] ?? 0);
    const column = part === 2 ? layout.number : part === 1 ? layout.word : layout.period;
    if (column < 0) continue;
    const from = starts[column] ?? 0;
    let at = fieldEnds[column] ?? 0;
    if (at - from !== stored - begin) return false;
    while (at > from) {
      at--;
      stored--;
      if (bytes[at] !== identity[stored]) return false;
    }
  }
  return true;
}

/** Begins a voucher with the row: keeps its identity and judges period and number. */
export function openVoucher(reading: Reading, layout: Layout, bytes: Uint8Array): void {
  const { ends } = reading.lines;
  const identity = reading.lines.identity.bytes;
  let length = 0;
  for (let part = 0; part < 3; part++) {
    const column = part === 0 ? layout.period : part === 1 ? layout.word : layout.number;
    if (column >= 0) {
      const to = reading.fields.ends[column] ?? 0;
      for (let at = reading.fields.starts[column] ?? 0; at < to; at++) {
        if (length === identity.length) break;
        identity[length] = bytes[at] ?? 0;
        length++;
      }
    }
    ends[part] = length;
  }
  if (!isPeriod(identity, ends[0] ?? 0)) {
    const text = voucherOf(reading).period;
    fault(reading, reading.row, layout.period, { code: "period-unreadable", text });
    reading.lines.hasFault = true;
  }
  if (ends[2] === ends[1]) {
    fault(reading, reading.row, layout.number, { code: "voucher-number-missing" });
    reading.lines.hasFault = true;
  }
}

/** 1 to 12, and 13 for what is booked after December; quotes and a year before it are let be. */
function isPeriod(identity: Uint8Array, end: number): boolean {
  let value = 0;
  let digits = 0;
  for (let at = 0; at < end; at++) {
    const digit = (identity[at] ?? 0) - 48;
    if (digit >= 0 && digit <= 9) {
      value = (value * 10 + digit) % 1_000_000;
      digits++;
    } else if (identity[at] !== 0x22) {
      return false;
    }
  }
  const period = value % 100;
  return (digits === 1 || digits === 2 || digits === 6) && period >= 1 && period <= 13;
}
