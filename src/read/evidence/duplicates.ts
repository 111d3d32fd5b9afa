import type { EvidenceColumn } from "#model/evidence.ts";

/** How many doubles are told one by one; the rest are counted. */
const TOLD_MAX = 1000;

/**
 * Counts rows that have in all columns what an earlier row has, and tells the first of them. Rows
 * whose first column is empty are not compared.
 */
export function duplicatesIn(
  columns: readonly EvidenceColumn[],
  length: number,
  tell: (row: number, firstRow: number) => void,
): number {
  if (columns.some((column) => column.kind === "text" && isUnique(column, length))) return 0;
  const arrays = columns.map((column) => (column.kind === "text" ? column.codes : column.values));
  const [lead] = columns;
  const first = arrays[0];
  if (lead === undefined || first === undefined) return 0;
  const empty = lead.kind === "text" ? -1 : lead.kind === "day" || lead.kind === "month" ? 0 : NaN;
  let size = 1024;
  while (size < length * 2) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  const mask = size - 1;
  let count = 0;
  for (let row = 0; row < length; row++) {
    const value = first[row] ?? NaN;
    if (value === empty || Number.isNaN(value)) continue;
    let slot = hashOf(arrays, row) & mask;
    let found = slots[slot] ?? -1;
    while (found >= 0 && !isSame(arrays, found, row)) {
      slot = (slot + 1) & mask;
      found = slots[slot] ?? -1;
    }
    if (found < 0) {
      slots[slot] = row;
      continue;
    }
    count++;
    if (count <= TOLD_MAX) tell(row, found);
  }
  return count;
}

function isUnique(column: EvidenceColumn & { readonly kind: "text" }, length: number): boolean {
  if (column.count < length) return false;
  // A spelling that is known twice would have fewer numbers than rows.
  return !column.codes.subarray(0, length).includes(-1);
}

type Values = Int32Array | Float64Array;

function hashOf(arrays: readonly Values[], row: number): number {
  let hash = 0;
  for (const values of arrays) {
    hash = Math.imul(hash ^ (values[row] ?? 0), 0x85ebca6b);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0x2c1b3c6d);
    hash ^= hash >>> 13;
  }
  return hash;
}

function isSame(arrays: readonly Values[], a: number, b: number): boolean {
  for (const values of arrays) {
    const [first, second] = [values[a], values[b]];
    if (first !== second && !(Number.isNaN(first) && Number.isNaN(second))) return false;
  }
  return true;
}
