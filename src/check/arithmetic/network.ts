import { type SeatPlan, seatPlanOf } from "./seats.ts";
import type { Ground, Side, System } from "./system.ts";

/**
 * The grounds of a system as flat arrays by index, for the loops. A figure that stands on both
 * sides of a ground is merged into one term: where part and whole of a rate share a figure, ends
 * taken apart would be too kind.
 */
export type Network = {
  readonly system: System;
  readonly seatPlan: SeatPlan;
  readonly groundsOf: readonly (readonly number[])[];
  readonly shapes: Uint8Array;
  /** The terms of ground g are those from starts[g] to starts[g + 1]. */
  readonly starts: Int32Array;
  readonly figures: Int32Array;
  /** By term: coefficient in the sum, left less right, or in the part of a ratio. */
  readonly parts: Int32Array;
  /** By term: coefficient in the whole of a ratio. */
  readonly wholes: Int32Array;
  readonly constants: readonly bigint[];
  readonly wholeConstants: readonly bigint[];
  /** The percent of a ratio, −1 elsewhere. */
  readonly percents: Int32Array;
};

export const EQUAL = 0;
export const AT_MOST = 1;
export const RATIO = 2;

/** Lays the grounds out as arrays: one pass over all terms. */
export function networkOf(system: System): Network {
  const count = system.grounds.length;
  const shapes = new Uint8Array(count);
  const starts = new Int32Array(count + 1);
  const percents = new Int32Array(count).fill(-1);
  const constants: bigint[] = [];
  const wholeConstants: bigint[] = [];
  const figures: number[] = [];
  const parts: number[] = [];
  const wholes: number[] = [];
  for (let g = 0; g < count; g++) {
    const ground = groundAt(system, g);
    shapes[g] = shapeOf(ground);
    const [part, whole, sign] = sidesOf(ground);
    const terms = new Map<number, [number, number]>();
    addTerms(terms, part, 1, 0);
    addTerms(terms, whole, sign < 0 ? -1 : 0, sign < 0 ? 0 : 1);
    for (const [figure, [inPart, inWhole]] of terms) {
      if (inPart === 0 && inWhole === 0) continue;
      figures.push(figure);
      parts.push(inPart);
      wholes.push(inWhole);
    }
    starts[g + 1] = figures.length;
    constants.push(sign < 0 ? part.constant - whole.constant : part.constant);
    wholeConstants.push(sign < 0 ? 0n : whole.constant);
    if (ground.form.kind === "ratio") percents[g] = ground.form.percent;
  }
  return {
    system,
    seatPlan: seatPlanOf(system),
    groundsOf: system.groundsOf,
    shapes,
    starts,
    figures: Int32Array.from(figures),
    parts: Int32Array.from(parts),
    wholes: Int32Array.from(wholes),
    constants,
    wholeConstants,
    percents,
  };
}

/** The ground of an index. Throws RangeError beyond the last. */
export function groundAt(system: System, index: number): Ground {
  const ground = system.grounds[index];
  if (ground === undefined) throw new RangeError(`no ground ${index}`);
  return ground;
}

function shapeOf({ form }: Ground): number {
  if (form.kind === "ratio") return RATIO;
  return form.kind === "equal" ? EQUAL : AT_MOST;
}

/** Both sides, and whether the second is subtracted (−1) or a whole of its own. */
function sidesOf({ form }: Ground): readonly [Side, Side, 1 | -1] {
  return form.kind === "ratio" ? [form.part, form.whole, 1] : [form.left, form.right, -1];
}

function addTerms(
  terms: Map<number, [number, number]>,
  side: Side,
  inPart: number,
  inWhole: number,
): void {
  for (const { sign, figure } of side.terms) {
    const term = terms.get(figure);
    if (term === undefined) terms.set(figure, [sign * inPart, sign * inWhole]);
    else {
      term[0] += sign * inPart;
      term[1] += sign * inWhole;
    }
  }
}
