/** Division of whole numbers names its rounding; there is no other division in the core. */

/** Quotient rounded half away from zero (四舍五入). Throws RangeError when the divisor is zero. */
export function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  const [top, bottom] = positiveDivisor(dividend, divisor);
  const doubled = (top < 0n ? -top : top) * 2n + bottom;
  const size = doubled / (bottom * 2n);
  return top < 0n ? -size : size;
}

/** The largest whole number that is not above the quotient. */
export function divideDown(dividend: bigint, divisor: bigint): bigint {
  const [top, bottom] = positiveDivisor(dividend, divisor);
  const quotient = top / bottom;
  return top % bottom < 0n ? quotient - 1n : quotient;
}

/** The smallest whole number that is not below the quotient. */
export function divideUp(dividend: bigint, divisor: bigint): bigint {
  return -divideDown(-dividend, divisor);
}

/** The quotient when it is whole, otherwise undefined. */
export function divideExact(dividend: bigint, divisor: bigint): bigint | undefined {
  const [top, bottom] = positiveDivisor(dividend, divisor);
  return top % bottom === 0n ? top / bottom : undefined;
}

function positiveDivisor(dividend: bigint, divisor: bigint): readonly [bigint, bigint] {
  if (divisor === 0n) throw new RangeError("division by zero");
  return divisor < 0n ? [-dividend, -divisor] : [dividend, divisor];
}
