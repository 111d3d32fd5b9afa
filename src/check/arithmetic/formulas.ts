import type { Interval } from "#model/interval.ts";
import { type FoundSlip, type SlipKey, slipEntry } from "#standard/slips.ts";
import { placeOf, printedValue } from "./bounds.ts";
import { PERCENT_SCALE } from "./evaluate.ts";
import { figureAt, type Inquiry } from "./inquiry.ts";
import { groundAt } from "./network.ts";
import type { Figure, Ground, Side } from "./system.ts";

/** Percents of fewer digits fit some formula by accident. */
const DIGITS_MIN = 100n;
/** Other amounts of the same place that are tried as part or whole. */
const OTHERS_MAX = 24;

/** The wrong formula that the printed percent is right for; structural ones first. */
export function formulaOf(inquiry: Inquiry, index: number): FoundSlip | undefined {
  const figure = figureAt(inquiry.system, index);
  const size = figure.fact.printed.digits;
  if ((size < 0n ? -size : size) < DIGITS_MIN) return undefined;
  for (const at of inquiry.system.groundsOf[index] ?? []) {
    const ground = groundAt(inquiry.system, at);
    if (ground.form.kind !== "ratio" || ground.form.percent !== index) continue;
    if ((inquiry.gaps[at] ?? 0n) === 0n) continue;
    const key = structuralOf(inquiry, ground, figure) ?? otherBaseOf(inquiry, ground, figure);
    if (key !== undefined) return { key, bits: slipEntry(key).bits };
  }
  return undefined;
}

function structuralOf(inquiry: Inquiry, { form }: Ground, figure: Figure): SlipKey | undefined {
  if (form.kind !== "ratio") return undefined;
  const part = valueOf(inquiry, form.part);
  const whole = valueOf(inquiry, form.whole);
  if (part === undefined || whole === undefined || whole === 0n) return undefined;
  const isRate = form.of === "change" || form.of === "deviation";
  const formulas: readonly (readonly [SlipKey, bigint, bigint])[] = isRate
    ? [
        ["growth-over-this-year", part, whole + part],
        ["level-for-rate", whole + part, whole],
        ["last-over-this", whole, whole + part],
        ["base-with-wrong-sign", part, whole + 2n * part],
        ["not-times-hundred", part, whole * 100n],
      ]
    : [
        ["rate-for-level", part - whole, whole],
        ["not-times-hundred", part, whole * 100n],
      ];
  for (const [key, above, below] of formulas) if (isPrinted(figure, above, below)) return key;
  return isTruncated(figure, part, whole) ? "truncated" : undefined;
}

function otherBaseOf(inquiry: Inquiry, { form }: Ground, figure: Figure): SlipKey | undefined {
  if (form.kind !== "ratio") return undefined;
  const part = valueOf(inquiry, form.part);
  const whole = valueOf(inquiry, form.whole);
  if (part === undefined || whole === undefined || whole === 0n) return undefined;
  const own = new Set([...form.part.terms, ...form.whole.terms].map(({ figure: at }) => at));
  const near = nearAmounts(inquiry, figure, form.part).filter((other) => !own.has(other));
  for (const other of near) {
    const value = printedValue(figureAt(inquiry.system, other));
    if (value === undefined || value === 0n || value === whole) continue;
    if (isPrinted(figure, part, value)) return "share-over-another";
  }
  for (const other of near) {
    const value = printedValue(figureAt(inquiry.system, other));
    if (value === undefined || value === 0n || value === part) continue;
    if (isPrinted(figure, value, whole)) return "part-of-neighbour";
  }
  return undefined;
}

/** Amounts that stand close to the percent, in the unit of its part. */
function nearAmounts({ system, seats }: Inquiry, figure: Figure, part: Side): readonly number[] {
  const [first] = part.terms;
  if (first === undefined) return [];
  const { unit } = figureAt(system, first.figure).fact.printed;
  const line = seats.lineOf(figure.index);
  const at = line.indexOf(figure.index);
  return line
    .slice(Math.max(0, at - OTHERS_MAX), at + OTHERS_MAX)
    .filter((other) => figureAt(system, other).fact.printed.unit === unit);
}

function valueOf({ system }: Inquiry, { terms, constant }: Side): bigint | undefined {
  let sum = constant;
  for (const { sign, figure } of terms) {
    const value = printedValue(figureAt(system, figure));
    if (value === undefined) return undefined;
    sum += sign > 0 ? value : -value;
  }
  return sum;
}

/** Whether part ÷ whole, rounded to its place, is what stands there, its sign left out. */
function isPrinted(figure: Figure, part: bigint, whole: bigint): boolean {
  if (whole === 0n) return false;
  const { low, high } = sizeOf(figure.interval);
  if (low === undefined || high === undefined) return false;
  const above = abs(part) * PERCENT_SCALE;
  return low * abs(whole) <= above && above <= high * abs(whole);
}

function isTruncated(figure: Figure, part: bigint, whole: bigint): boolean {
  const value = printedValue(figure);
  if (value === undefined) return false;
  const above = abs(part) * PERCENT_SCALE;
  const size = abs(value);
  return size * abs(whole) <= above && above < (size + placeOf(figure)) * abs(whole);
}

function sizeOf({ low, high }: Interval): Interval {
  if (high === undefined || low === undefined || high > 0n) return { low, high };
  return { low: -high, high: -low };
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}
