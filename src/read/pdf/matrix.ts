/** An affine map as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The map that does `inner` first and `outer` after it. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ];
}

/** A matrix of a PDF's own numbers, or undefined when it is not six of them. */
export function matrixOf(values: unknown): Matrix | undefined {
  if (!Array.isArray(values) && !(values instanceof Float32Array)) return undefined;
  const [a, b, c, d, e, f] = values;
  if (![a, b, c, d, e, f].every((value) => Number.isFinite(value))) return undefined;
  return [Number(a), Number(b), Number(c), Number(d), Number(e), Number(f)];
}
