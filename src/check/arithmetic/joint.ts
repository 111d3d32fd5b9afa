import type { Bounds } from "./bounds.ts";
import type { Inquiry } from "./inquiry.ts";
import { groundAt } from "./network.ts";
import {
  explain,
  freeFigure,
  type Narrowing,
  narrowingOf,
  propagate,
  undoTo,
} from "./propagate.ts";
import { loosened, type Searcher } from "./searcher.ts";

/** Grounds of which each holds and that cannot hold together. */
export type JointConflict = {
  readonly grounds: readonly number[];
  /** Whether it stays when every print may be off by one last place. */
  readonly survivesLastPlace: boolean;
};

const CONFLICTS_MAX = 12;

/**
 * Narrows all standing grounds together with the suspects unknown. Each conflict is cut down to a
 * smallest one, its figures are freed, and the rest is tried again.
 */
export function jointConflicts(
  searcher: Searcher,
  suspects: Iterable<number>,
): readonly JointConflict[] {
  const { inquiry, narrowing } = searcher;
  const found: JointConflict[] = [];
  for (const figure of suspects) freeFigure(narrowing, figure, undefined, undefined);
  let seeds: readonly number[] = standingOf(inquiry);
  while (found.length < CONFLICTS_MAX && searcher.budget > 0) {
    const mark = narrowing.trail.length;
    const before = narrowing.work;
    const end = propagate(narrowing, seeds);
    if (end.kind !== "conflict") {
      searcher.budget -= narrowing.work - before;
      undoTo(narrowing, mark);
      break;
    }
    const reasons = explain(narrowing, end.ground, mark).grounds;
    undoTo(narrowing, mark);
    const grounds = smallest(searcher, reasons);
    searcher.budget -= narrowing.work - before;
    found.push({ grounds, survivesLastPlace: conflicts(inquiry, loosened(inquiry), grounds) });
    for (const ground of grounds) {
      for (const figure of groundAt(inquiry.system, ground).figures) {
        if (narrowing.isFree[figure] === 0) freeFigure(narrowing, figure, undefined, undefined);
      }
    }
    seeds = standingOf(inquiry);
  }
  undoTo(narrowing, 0);
  return found;
}

function standingOf({ isStanding }: Inquiry): readonly number[] {
  const all: number[] = [];
  for (let g = 0; g < isStanding.length; g++) if (isStanding[g] === 1) all.push(g);
  return all;
}

/** The deletion filter: what can be left out without the conflict going is left out. */
function smallest(searcher: Searcher, grounds: readonly number[]): readonly number[] {
  const { narrowing } = searcher;
  const only = onlyActive(narrowing, grounds);
  let kept = [...grounds];
  for (const ground of grounds) {
    if (kept.length <= 1) break;
    narrowing.isActive[ground] = 0;
    const mark = narrowing.trail.length;
    const rest = kept.filter((other) => other !== ground);
    if (propagate(narrowing, rest).kind === "conflict") kept = rest;
    else narrowing.isActive[ground] = 1;
    undoTo(narrowing, mark);
  }
  only.restore();
  return kept;
}

function onlyActive(narrowing: Narrowing, grounds: readonly number[]): { restore(): void } {
  const before = narrowing.isActive.slice();
  narrowing.isActive.fill(0);
  for (const ground of grounds) narrowing.isActive[ground] = 1;
  return { restore: () => narrowing.isActive.set(before) };
}

function conflicts({ network }: Inquiry, bounds: Bounds, grounds: readonly number[]): boolean {
  const isActive = new Uint8Array(network.shapes.length);
  for (const ground of grounds) isActive[ground] = 1;
  return propagate(narrowingOf(network, bounds, isActive), grounds).kind === "conflict";
}
