import type { Position } from "./geodesic.ts";

/** Pairs of sides that are compared, for each side; more is no ring that anybody surveyed. */
const PAIRS_PER_SIDE = 1000;

/** Where a ring crosses itself; `tangled` where that would take too long to tell. */
export type Crossing =
  | { readonly kind: "none" | "tangled" }
  | { readonly kind: "crosses"; readonly at: Position };

/**
 * Whether two sides of a closed ring cross or lie on each other. Sides are swept from west to east;
 * those that only touch at a corner are let be.
 */
export function crossingOf(ring: readonly Position[]): Crossing {
  const sides = ring.length - 1;
  const order = Array.from({ length: sides }, (_, index) => index).sort(
    (a, b) => west(ring, a) - west(ring, b),
  );
  let active: number[] = [];
  let pairs = 0;
  for (const side of order) {
    const from = west(ring, side);
    active = active.filter((other) => east(ring, other) >= from);
    pairs += active.length;
    if (pairs > sides * PAIRS_PER_SIDE) return { kind: "tangled" };
    for (const other of active) {
      if (!areNeighbours(side, other, sides) && cross(ring, side, other)) {
        return { kind: "crosses", at: ring[side] ?? [0, 0] };
      }
    }
    active.push(side);
  }
  return { kind: "none" };
}

function areNeighbours(a: number, b: number, sides: number): boolean {
  const apart = Math.abs(a - b);
  return apart <= 1 || apart === sides - 1;
}

function west(ring: readonly Position[], side: number): number {
  return Math.min(ring[side]?.[0] ?? 0, ring[side + 1]?.[0] ?? 0);
}

function east(ring: readonly Position[], side: number): number {
  return Math.max(ring[side]?.[0] ?? 0, ring[side + 1]?.[0] ?? 0);
}

function cross(ring: readonly Position[], a: number, b: number): boolean {
  const [a1, a2, b1, b2] = [ring[a], ring[a + 1], ring[b], ring[b + 1]];
  if (a1 === undefined || a2 === undefined || b1 === undefined || b2 === undefined) return false;
  if (Math.max(a1[1], a2[1]) < Math.min(b1[1], b2[1])) return false;
  if (Math.max(b1[1], b2[1]) < Math.min(a1[1], a2[1])) return false;
  const [b1Turn, b2Turn] = [turn(a1, a2, b1), turn(a1, a2, b2)];
  const [a1Turn, a2Turn] = [turn(b1, b2, a1), turn(b1, b2, a2)];
  if (b1Turn * b2Turn < 0 && a1Turn * a2Turn < 0) return true;
  if (b1Turn !== 0 || b2Turn !== 0) return false;
  return overlap([a1, a2], [b1, b2], 0) && overlap([a1, a2], [b1, b2], 1);
}

/** Of sides on one line: whether they share more than a corner along an axis. */
function overlap(a: readonly [Position, Position], b: readonly [Position, Position], axis: 0 | 1) {
  const low = Math.max(Math.min(a[0][axis], a[1][axis]), Math.min(b[0][axis], b[1][axis]));
  const high = Math.min(Math.max(a[0][axis], a[1][axis]), Math.max(b[0][axis], b[1][axis]));
  const isFlat = a[0][axis] === a[1][axis];
  return isFlat ? low <= high : low < high;
}

function turn(a: Position, b: Position, c: Position): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}
