/** Below it a number and another one below it have an exact sum. */
const SAFE_HALF = 2 ** 52;
const SAFE = 2 ** 53;

/** The exact sum of the values of rows; empty cells (NaN) are left out. */
export function sumOf(values: Float64Array, rows: Int32Array): bigint {
  let total = 0n;
  let part = 0;
  for (let at = 0; at < rows.length; at++) {
    const value = values[rows[at] ?? 0] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    part += value;
    if (part >= SAFE_HALF || part <= -SAFE_HALF) {
      total += BigInt(part);
      part = 0;
    }
  }
  return total + BigInt(part);
}

/** The exact sum of the products of two columns; rows with an empty cell are left out. */
export function sumOfProducts(a: Float64Array, b: Float64Array, rows: Int32Array): bigint {
  let total = 0n;
  let part = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const [first, second] = [a[row] ?? Number.NaN, b[row] ?? Number.NaN];
    const product = first * second;
    if (Number.isNaN(product)) continue;
    if (product >= SAFE_HALF || product <= -SAFE_HALF) {
      total += BigInt(first) * BigInt(second);
      continue;
    }
    part += product;
    if (part >= SAFE_HALF || part <= -SAFE_HALF) {
      total += BigInt(part);
      part = 0;
    }
  }
  return total + BigInt(part);
}

/** The values of rows that are not empty, ascending. */
export function sortedOf(values: Float64Array, rows: Int32Array): Float64Array {
  const found = new Float64Array(rows.length);
  let count = 0;
  for (let at = 0; at < rows.length; at++) {
    const value = values[rows[at] ?? 0] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    found[count] = value;
    count++;
  }
  return found.subarray(0, count).sort();
}

/** The least and the largest of the values of rows; undefined where all are empty. */
export function rangeOf(
  values: Float64Array | Int32Array,
  rows: Int32Array,
  empty: number,
): { readonly least: number; readonly most: number } | undefined {
  let least = SAFE;
  let most = -SAFE;
  for (let at = 0; at < rows.length; at++) {
    const value = values[rows[at] ?? 0] ?? Number.NaN;
    if (Number.isNaN(value) || value === empty) continue;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return most < least ? undefined : { least, most };
}
