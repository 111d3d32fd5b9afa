import { placeOf } from "./bounds.ts";
import { ratioGap } from "./evaluate.ts";
import { figureAt, type Inquiry } from "./inquiry.ts";
import { groundAt, RATIO } from "./network.ts";

/**
 * Whether a broken ground misses by less than one last place beyond rounding (尾差). The last place
 * is that of its coarsest figure; grounds of exact prints alone have none.
 */
export function missesByTail(inquiry: Inquiry, ground: number): boolean {
  const { network, bounds, gaps, system } = inquiry;
  const place = lastPlaceOf(inquiry, ground);
  if (place === 0n) return false;
  if (network.shapes[ground] !== RATIO) return (gaps[ground] ?? 0n) < place;
  const percent = figureAt(system, network.percents[ground] ?? 0);
  return ratioGap(network, bounds, ground, placeOf(percent) - 1n) === 0n;
}

/** The coarsest last place of the figures of a ground that are not exact, on the grid. */
export function lastPlaceOf({ system }: Inquiry, ground: number): bigint {
  let place = 0n;
  for (const index of groundAt(system, ground).figures) {
    const figure = figureAt(system, index);
    if (figure.halfPlace === 0n) continue;
    const own = placeOf(figure);
    if (own > 1n && own > place) place = own;
  }
  return place;
}
