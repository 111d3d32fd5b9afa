import type { ByteView } from "./row.ts";
import { numberOf, type SpanTable, spanTable } from "./span-table.ts";

const PAGE_BITS = 512;
const PAGE_WORDS = PAGE_BITS / 32;
/** Digits at the end of a voucher's number that are counted; what stands before is its series. */
const DIGITS_MAX = 9;

/**
 * The vouchers of a unit that were seen, exactly: numbers of a series (period, word, letters before
 * the number) are bits of pages, so that a million vouchers take some hundred kilobytes.
 */
export type SeenVouchers = {
  readonly series: SpanTable;
  readonly pages: Map<number, number>;
  words: Int32Array;
  count: number;
  lastKey: number;
  lastPage: number;
};

/** Nothing seen. */
export function seenVouchers(): SeenVouchers {
  return {
    series: spanTable(),
    pages: new Map(),
    words: new Int32Array(1024),
    count: 0,
    lastKey: -1,
    lastPage: -1,
  };
}

const spans = new Int32Array(6);

/**
 * Notes a voucher and says whether it was there. `identity` holds the bytes of period, word and
 * number up to the ends given; the ledger is 0 or 1, since one number may stand in both.
 */
export function isSeenAgain(
  seen: SeenVouchers,
  identity: ByteView,
  ends: Int32Array,
  ledger: number,
): boolean {
  const numberEnd = ends[2] ?? 0;
  const numberStart = ends[1] ?? 0;
  let from = numberEnd;
  let number = 0;
  let scale = 1;
  while (from > numberStart && numberEnd - from < DIGITS_MAX) {
    const digit = (identity.bytes[from - 1] ?? 0) - 48;
    if (digit < 0 || digit > 9) break;
    number += digit * scale;
    scale *= 10;
    from--;
  }
  while (from > numberStart && identity.bytes[from - 1] === 48) from--;
  spans[1] = ends[0] ?? 0;
  spans[2] = spans[1];
  spans[3] = numberStart;
  spans[4] = numberStart;
  spans[5] = from;
  const series = numberOf(seen.series, identity, spans, 6);
  return isSet(seen, series * 2 + ledger, number);
}

function isSet(seen: SeenVouchers, row: number, number: number): boolean {
  const key = row * 4_194_304 + Math.floor(number / PAGE_BITS);
  if (key !== seen.lastKey) {
    seen.lastKey = key;
    seen.lastPage = pageOf(seen, key);
  }
  const bit = number % PAGE_BITS;
  const at = seen.lastPage * PAGE_WORDS + (bit >> 5);
  const before = seen.words[at] ?? 0;
  const mask = 1 << (bit & 31);
  seen.words[at] = before | mask;
  return (before & mask) !== 0;
}

function pageOf(seen: SeenVouchers, key: number): number {
  const known = seen.pages.get(key);
  if (known !== undefined) return known;
  const page = seen.count;
  seen.count++;
  seen.pages.set(key, page);
  if (seen.count * PAGE_WORDS > seen.words.length) {
    const larger = new Int32Array(seen.words.length * 2);
    larger.set(seen.words);
    seen.words = larger;
  }
  return page;
}
