/** Money as a whole number of fen (分). There is no other money in the core. */
export type Fen = number & { readonly __unit: "fen" };

/** Brands a whole number of fen. Throws RangeError for what is not a safe integer. */
export function fen(value: number): Fen {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a whole number of fen`);
  return value as Fen;
}

/** The sum of amounts in fen, exact. Throws RangeError when it leaves the safe integers. */
export function sumFen(amounts: Iterable<Fen>): Fen {
  let total = 0;
  for (const amount of amounts) total = fen(total + amount);
  return fen(total);
}

/** The amount with its sign turned, in fen. */
export function negateFen(amount: Fen): Fen {
  return fen(amount === 0 ? 0 : -amount);
}

/** Fen to the grid of intervals, which counts money in fen too. */
export function fenToGrid(amount: Fen): bigint {
  return BigInt(amount);
}
