import { clustersOf } from "./clusters.ts";
import type { Inquiry } from "./inquiry.ts";
import { AT_MOST } from "./network.ts";
import { type Ranked, rankCandidates } from "./rank.ts";
import { type Search, searchCluster } from "./search.ts";
import type { Searcher } from "./searcher.ts";

/** A cluster of broken grounds with what would mend it. */
export type Affair = {
  readonly grounds: readonly number[];
  readonly search: Search;
  readonly ranked: readonly Ranked[];
};

/** Searches every cluster, and those once more together whose answers meet in a figure. */
export function affairsOf(searcher: Searcher, broken: readonly number[]): readonly Affair[] {
  const clusters = clustersOf(searcher.inquiry, broken);
  const affairs = clusters.map((cluster) => affairOf(searcher, cluster));
  return mergeMeeting(searcher, affairs);
}

/** Searches one cluster and ranks what is found. */
function affairOf(searcher: Searcher, grounds: readonly number[]): Affair {
  const key = grounds.join();
  const affair = searcher.known.get(key) ?? searched(searcher, grounds);
  searcher.found.set(key, affair);
  return affair;
}

function searched(searcher: Searcher, grounds: readonly number[]): Affair {
  const search = searchCluster(searcher, grounds);
  const isSure = search.isComplete && !restsOnBounds(searcher, grounds, search);
  return {
    grounds,
    search: { ...search, isComplete: isSure },
    ranked: rankCandidates(searcher.inquiry, search.candidates),
  };
}

/**
 * Whether only a broken bound leaves a single answer. A bound is mended by so many values that an
 * answer to another error may mend it by chance.
 */
function restsOnBounds(searcher: Searcher, grounds: readonly number[], search: Search): boolean {
  const { shapes } = searcher.inquiry.network;
  const sums = grounds.filter((at) => shapes[at] !== AT_MOST);
  if (search.candidates.length !== 1 || sums.length === 0) return false;
  return sums.length < grounds.length && searchCluster(searcher, sums).candidates.length > 1;
}

/**
 * A wrong amount and the percent computed from it break two sums that share no figure; both
 * clusters are then mended by the same pair and are one affair.
 */
function mergeMeeting(searcher: Searcher, affairs: readonly Affair[]): readonly Affair[] {
  const byKey = new Map<string, number>();
  const merged: (Affair | undefined)[] = [...affairs];
  affairs.forEach((affair, at) => {
    for (const key of meetingKeys(affair)) {
      const other = byKey.get(key);
      const [first, second] = [other === undefined ? undefined : merged[other], merged[at]];
      if (other === undefined || first === undefined || second === undefined || other === at) {
        byKey.set(key, at);
        continue;
      }
      const both = affairOf(searcher, [...first.grounds, ...second.grounds]);
      if (both.ranked.length === 0 || sizeOf(both) >= sizeOf(first) + sizeOf(second)) continue;
      merged[other] = both;
      merged[at] = undefined;
      return;
    }
  });
  return merged.filter((affair) => affair !== undefined);
}

/** The sets of two and more figures that mend it, and the single figure of the best answer. */
function meetingKeys({ ranked }: Affair): ReadonlySet<string> {
  const keys = new Set<string>();
  const [best] = ranked;
  if (best === undefined) return keys;
  for (const { candidate, bits } of ranked.slice(0, MEETINGS_MAX)) {
    if (candidate.units.length > 1 && bits - best.bits <= MEETING_BITS) {
      keys.add(candidate.units.map(([head = -1]) => head).join());
    }
  }
  for (const unit of best.candidate.units) for (const figure of unit) keys.add(`${figure}`);
  return keys;
}

const MEETINGS_MAX = 16;
/** Answers that cost this much more than the best are no reason to merge. */
const MEETING_BITS = 6;

function sizeOf({ ranked }: Affair): number {
  return ranked[0]?.candidate.units.length ?? 0;
}

/** Whether two causes of a document are told in the order of their first figures. */
export function firstFigureOf({ system }: Inquiry, grounds: readonly number[]): number {
  let first = Number.POSITIVE_INFINITY;
  for (const ground of grounds) {
    for (const figure of system.grounds[ground]?.figures ?? []) {
      if (figure < first) first = figure;
    }
  }
  return first;
}
