import { type Bounds, boundsOf, type PrintMaking } from "./bounds.ts";
import { emptyEnds, gapOf, wholeSign } from "./evaluate.ts";
import { groundAt, type Network, RATIO } from "./network.ts";
import { type Seats, seatsOf } from "./seats.ts";
import type { Figure, System } from "./system.ts";

/** All that is known of a document before anybody is suspected. */
export type Inquiry = {
  readonly system: System;
  readonly network: Network;
  readonly making: PrintMaking;
  readonly bounds: Bounds;
  /** How far each ground is from meeting by itself; 0n where it holds. */
  readonly gaps: readonly bigint[];
  /** Hard grounds that hold and say something: what every correction must leave standing. */
  readonly isStanding: Uint8Array;
  readonly seats: Seats;
};

/** Opens the inquiry into a document whose prints were made that way. */
export function inquiryOf(network: Network, making: PrintMaking): Inquiry {
  const { system } = network;
  const bounds = boundsOf(system, making);
  const count = system.grounds.length;
  const gaps: bigint[] = [];
  const isStanding = new Uint8Array(count);
  for (let g = 0; g < count; g++) {
    const gap = gapOf(network, bounds, g);
    gaps.push(gap);
    if (gap === 0n && groundAt(system, g).isHard && !isBaseless(network, bounds, g)) {
      isStanding[g] = 1;
    }
  }
  return {
    system,
    network,
    making,
    bounds,
    gaps,
    isStanding,
    seats: seatsOf(system, network.seatPlan),
  };
}

const SCRATCH = emptyEnds();

/** Whether a rate is over a base that may be zero: it says nothing, whatever is corrected. */
export function isBaseless(network: Network, bounds: Bounds, ground: number): boolean {
  return network.shapes[ground] === RATIO && wholeSign(network, bounds, ground, SCRATCH) === 0;
}

/** The figure of an index. Throws RangeError beyond the last. */
export function figureAt(system: System, index: number): Figure {
  const figure = system.figures[index];
  if (figure === undefined) throw new RangeError(`no figure ${index}`);
  return figure;
}
