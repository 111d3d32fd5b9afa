import type { Figure, GroundForm, Side } from "#check/arithmetic/system.ts";

/** 100 percent in millionths of a percent. */
const WHOLE = 100_000_000n;

/** Whether there are numbers in the intervals of the figures for which the form is true. */
export function canHold(figures: readonly Figure[], form: GroundForm): boolean {
  if (form.kind !== "ratio") {
    const { low, high } = rangeOf(figures, weights([form.left, 1n], [form.right, -1n]));
    if (low !== undefined && low > 0n) return false;
    return form.kind === "at-most" || high === undefined || high >= 0n;
  }
  const whole = rangeOf(figures, weights([form.whole, 1n]));
  const rate = figures[form.percent]?.interval;
  if (rate === undefined || spansZero(whole)) return true;
  const isNegative = whole.high !== undefined && whole.high < 0n;
  const [most, least] = isNegative ? [rate.low, rate.high] : [rate.high, rate.low];
  return row(figures, form, most, 1n) && row(figures, form, least, -1n);
}

/** Whether the base of a ratio can be zero: then there is no rate. */
export function canBeZero(figures: readonly Figure[], side: Side): boolean {
  return spansZero(rangeOf(figures, weights([side, 1n])));
}

type Range = { readonly low: bigint | undefined; readonly high: bigint | undefined };
type Weights = { readonly of: ReadonlyMap<number, bigint>; readonly constant: bigint };

function spansZero({ low, high }: Range): boolean {
  return (low === undefined || low <= 0n) && (high === undefined || high >= 0n);
}

/** Part is at most the upper rate of the whole, or at least the lower one. */
function row(
  figures: readonly Figure[],
  form: GroundForm & { readonly kind: "ratio" },
  rate: bigint | undefined,
  sign: 1n | -1n,
): boolean {
  if (rate === undefined) return true;
  const { low } = rangeOf(figures, weights([form.part, sign * WHOLE], [form.whole, -sign * rate]));
  return low === undefined || low <= 0n;
}

/** What each figure counts for; one that stands on both sides counts once. */
function weights(...sides: readonly (readonly [Side, bigint])[]): Weights {
  const of = new Map<number, bigint>();
  let constant = 0n;
  for (const [side, factor] of sides) {
    constant += side.constant * factor;
    for (const { sign, figure } of side.terms) {
      of.set(figure, (of.get(figure) ?? 0n) + BigInt(sign) * factor);
    }
  }
  return { of, constant };
}

function rangeOf(figures: readonly Figure[], { of, constant }: Weights): Range {
  let low: bigint | undefined = constant;
  let high: bigint | undefined = constant;
  for (const [index, weight] of of) {
    const interval = figures[index]?.interval;
    if (interval === undefined || weight === 0n) continue;
    const [least, most] =
      weight > 0n ? [interval.low, interval.high] : [interval.high, interval.low];
    low = low === undefined || least === undefined ? undefined : low + weight * least;
    high = high === undefined || most === undefined ? undefined : high + weight * most;
  }
  return { low, high };
}
