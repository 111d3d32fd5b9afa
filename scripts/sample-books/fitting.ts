import { divideHalfUp } from "#model/division.ts";
import { assert } from "#model/result.ts";
import type { Random } from "./random.ts";

/** Fen in the last printed place of 万元 with two decimals. */
const PLACE_FEN = 10_000;

/** The furthest that an amount lies from its print, so that two of them never meet at the edge. */
export const FREE_FEN = 4_900;

/** An amount known by its print alone. */
export type Leaf = {
  /** In fen, whole hundredths of 万元. */
  readonly printedFen: number;
  /** How far it may lie from it; 0 stays as printed. */
  readonly freeFen: number;
};

/** A printed sum (or difference) of leaves. */
export type Target = {
  readonly printedFen: number;
  readonly terms: readonly { readonly leaf: number; readonly sign: 1 | -1 }[];
};

const ROUNDS_MAX = 300;

/**
 * Chooses exact amounts such that each leaf and each sum of leaves prints as it should: offsets are
 * drawn, then moved into the interval of one sum after the other until all hold. Undefined when the
 * draw leads nowhere.
 */
export function fitLeaves(
  leaves: readonly Leaf[],
  targets: readonly Target[],
  random: Random,
): readonly number[] | undefined {
  const offsets = leaves.map(({ freeFen }) => random.between(0 - freeFen, freeFen));
  for (let round = 0; round < ROUNDS_MAX; round++) {
    let isMoved = false;
    for (const target of targets) isMoved = move(leaves, offsets, target) || isMoved;
    if (!isMoved) return leaves.map(({ printedFen }, at) => printedFen + (offsets[at] ?? 0));
  }
  return undefined;
}

function move(leaves: readonly Leaf[], offsets: number[], target: Target): boolean {
  let distance = 0 - target.printedFen;
  for (const { leaf, sign } of target.terms) {
    distance += sign * ((leaves[leaf]?.printedFen ?? 0) + (offsets[leaf] ?? 0));
  }
  const needed = neededFen(distance);
  if (needed === 0) return false;
  const free = target.terms.filter(({ leaf, sign }) => {
    const offset = sign * (offsets[leaf] ?? 0);
    const freeFen = leaves[leaf]?.freeFen ?? 0;
    return needed > 0 ? offset < freeFen : offset > 0 - freeFen;
  });
  // Nothing can move: the rounds run out and the draw has led nowhere.
  if (free.length === 0) return true;
  const step = Math.ceil(Math.abs(needed) / free.length) * Math.sign(needed);
  for (const { leaf, sign } of free) {
    const moved = (offsets[leaf] ?? 0) + sign * step;
    const freeFen = leaves[leaf]?.freeFen ?? 0;
    offsets[leaf] = Math.max(0 - freeFen, Math.min(freeFen, moved));
  }
  return true;
}

/** How far a sum must move to print as it should (half up, so −5000 to 4999 fen). */
function neededFen(distance: number): number {
  const margin = PLACE_FEN / 2 - 60;
  if (distance > margin) return margin - distance;
  return distance < 0 - margin ? 0 - margin - distance : 0;
}

/** 万元 with two decimals, as printed, in fen: 15,088.87. */
export function printedFen(wan: string): number {
  const match = /^(-?)(\d+)\.(\d\d)$/.exec(wan.replaceAll(",", ""));
  assert(match !== null, `${wan} is 万元 with two decimals`);
  const size = Number(`${match[2]}${match[3]}`) * PLACE_FEN;
  return match[1] === "-" ? 0 - size : size;
}

/** A quotient in percent, rounded half up to two decimals. */
export function percentOf(part: number, whole: number): string {
  const hundredths = divideHalfUp(BigInt(part) * 10_000n, BigInt(whole));
  const digits = String(hundredths < 0n ? -hundredths : hundredths).padStart(3, "0");
  return `${hundredths < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
