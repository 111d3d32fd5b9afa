const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The day that bytes spell as 20240305, 2024-3-5, 2024/03/05, 2024.3.5 or 2024年3月5日, as the number
 * 20240305; −1 for what is no day.
 */
export function dayOf(bytes: Uint8Array, from: number, to: number): number {
  if (to - from === 10) {
    const plain = plainDay(bytes, from);
    if (plain >= 0) return checkedDay(plain);
  }
  const parts = [0, 0, 0];
  let part = 0;
  let digits = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit >= 0 && digit <= 9) {
      if (part > 2) break;
      parts[part] = (parts[part] ?? 0) * 10 + digit;
      digits++;
      if (digits > 8) return -1;
    } else if (digits > 0 && isBehindDigit(bytes, at, from)) {
      part++;
    }
  }
  const [first = 0, month = 0, day = 0] = parts;
  if (month === 0 && day === 0) return digits === 8 ? checkedDay(first) : -1;
  return first > 9999 || month > 12 || day > 31
    ? -1
    : checkedDay(first * 10_000 + month * 100 + day);
}

/** The day of ten bytes 2024-03-05, parted by `-`, `.` or `/`; −1 for another spelling. */
function plainDay(bytes: Uint8Array, from: number): number {
  let day = 0;
  for (let at = 0; at < 10; at++) {
    const digit = (bytes[from + at] ?? 0) - 48;
    if (at === 4 || at === 7) {
      if (digit !== -1 && digit !== -2 && digit !== -3) return -1;
    } else {
      if (digit < 0 || digit > 9) return -1;
      day = day * 10 + digit;
    }
  }
  return day;
}

function isBehindDigit(bytes: Uint8Array, at: number, from: number): boolean {
  const before = at > from ? (bytes[at - 1] ?? 0) - 48 : -1;
  return before >= 0 && before <= 9;
}

function checkedDay(value: number): number {
  const year = Math.floor(value / 10_000);
  const month = Math.floor(value / 100) % 100;
  const day = value % 100;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
  return year >= 1900 && day >= 1 && day <= last ? value : -1;
}
