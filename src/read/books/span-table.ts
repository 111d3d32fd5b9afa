import type { ByteView } from "./row.ts";

const SPREAD = 0x2c1b3c6d;
const MIX = 0x85ebca6b;
const BETWEEN = 0xff;

/**
 * Numbers runs of bytes: the same bytes have the same number, in the order in which they were first
 * seen. A key is several runs (spans), kept apart by a byte that no text has. Open addressing over
 * typed arrays; bytes are compared, so two keys are never taken for one.
 */
export type SpanTable = {
  count: number;
  slots: Int32Array;
  hashes: Int32Array;
  offsets: Int32Array;
  arena: Uint8Array;
  arenaView: DataView;
  used: number;
};

/** An empty table. */
export function spanTable(): SpanTable {
  const arena = new Uint8Array(16_384);
  return {
    count: 0,
    slots: new Int32Array(1024).fill(-1),
    hashes: new Int32Array(512),
    offsets: new Int32Array(513),
    arena,
    arenaView: new DataView(arena.buffer),
    used: 0,
  };
}

/**
 * The number of the key whose runs are `spans[0]` to `spans[1]`, `spans[2]` to `spans[3]` … of the
 * bytes (`length` of them); a new one equals `count` before the call.
 */
export function numberOf(
  table: SpanTable,
  source: ByteView,
  spans: Int32Array,
  length: number,
): number {
  const hash = hashOf(source, spans, length);
  const mask = table.slots.length - 1;
  let slot = hash & mask;
  for (;;) {
    const found = table.slots[slot] ?? -1;
    if (found < 0) {
      table.slots[slot] = table.count;
      return insert(table, { source, spans, length }, hash);
    }
    if (table.hashes[found] === hash && isSame(table, found, { source, spans, length })) {
      return found;
    }
    slot = (slot + 1) & mask;
  }
}

type Key = { readonly source: ByteView; readonly spans: Int32Array; readonly length: number };

function hashOf({ bytes, view }: ByteView, spans: Int32Array, length: number): number {
  let hash = length;
  for (let index = 0; index < length; index += 2) {
    const end = spans[index + 1] ?? 0;
    let at = spans[index] ?? 0;
    for (; at + 4 <= end; at += 4) {
      hash = Math.imul(hash ^ view.getInt32(at, true), SPREAD);
      hash ^= hash >>> 15;
    }
    for (; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), SPREAD);
    hash = Math.imul(hash ^ BETWEEN, MIX);
    hash ^= hash >>> 13;
  }
  return hash;
}

/** Lengths first: then no byte of another key can be reached. */
function isSame(table: SpanTable, found: number, { source, spans, length }: Key): boolean {
  const { offsets, arena, arenaView } = table;
  const { bytes, view } = source;
  let stored = offsets[found] ?? 0;
  let needed = length >> 1;
  for (let index = 0; index < length; index += 2) {
    needed += (spans[index + 1] ?? 0) - (spans[index] ?? 0);
  }
  if ((offsets[found + 1] ?? 0) - stored !== needed) return false;
  for (let index = 0; index < length; index += 2) {
    const end = spans[index + 1] ?? 0;
    let at = spans[index] ?? 0;
    for (; at + 4 <= end; at += 4, stored += 4) {
      if (arenaView.getInt32(stored, true) !== view.getInt32(at, true)) return false;
    }
    for (; at < end; at++, stored++) if (arena[stored] !== bytes[at]) return false;
    if (arena[stored] !== BETWEEN) return false;
    stored++;
  }
  return true;
}

function insert(table: SpanTable, key: Key, hash: number): number {
  const number = table.count;
  table.count++;
  if (number >= table.hashes.length) {
    table.hashes = grown(table.hashes, number * 2);
    table.offsets = grown(table.offsets, number * 2 + 1);
  }
  table.hashes[number] = hash;
  store(table, key);
  table.offsets[number + 1] = table.used;
  if (table.count * 2 > table.slots.length) spread(table);
  return number;
}

function store(table: SpanTable, { source, spans, length }: Key): void {
  for (let index = 0; index < length; index += 2) {
    const from = spans[index] ?? 0;
    const to = spans[index + 1] ?? 0;
    const needed = table.used + (to - from) + 1;
    if (needed > table.arena.length) {
      const larger = new Uint8Array(needed * 2);
      larger.set(table.arena.subarray(0, table.used));
      table.arena = larger;
      table.arenaView = new DataView(larger.buffer);
    }
    table.arena.set(source.bytes.subarray(from, to), table.used);
    table.arena[needed - 1] = BETWEEN;
    table.used = needed;
  }
}

function grown(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(array);
  return larger;
}

function spread(table: SpanTable): void {
  const slots = new Int32Array(table.slots.length * 2).fill(-1);
  const mask = slots.length - 1;
  for (let number = 0; number < table.count; number++) {
    let slot = (table.hashes[number] ?? 0) & mask;
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    slots[slot] = number;
  }
  table.slots = slots;
}
