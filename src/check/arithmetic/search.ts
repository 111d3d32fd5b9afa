import type { Interval } from "#model/interval.ts";
import { figureAt } from "./inquiry.ts";
import { groundAt, RATIO } from "./network.ts";
import type { Narrowing } from "./propagate.ts";
import { type Searcher, type Trial, tryFree, tryValues } from "./searcher.ts";

/** Figures that, corrected, leave no contradiction in a cluster. */
export type Candidate = {
  /** One error each: a figure, or a figure with its copies behind it. */
  readonly units: readonly (readonly number[])[];
  readonly implied: ReadonlyMap<number, Interval>;
  readonly nature: "freed" | "direction-words" | "exchanged";
};

export type Search = {
  readonly candidates: readonly Candidate[];
  /** Whether every other candidate of this size was refuted. */
  readonly isComplete: boolean;
  /** Whether it needed prints that are off by one last place. */
  readonly isLoose: boolean;
};

const SETS_MAX = 4_000;
const SIZE_MAX = 3;

/** Finds the smallest sets of figures whose correction mends the whole cluster. */
export function searchCluster(searcher: Searcher, cluster: readonly number[]): Search {
  const mine = withCluster(searcher.narrowing, cluster);
  const singles = trySingles(searcher, cluster, searcher.narrowing);
  let result = resultOf(searcher, singles.candidates);
  if (result === undefined) result = resultOf(searcher, tryClasses(searcher, cluster));
  if (result === undefined) result = resultOf(searcher, tryExchanges(searcher, cluster));
  if (result === undefined) result = tryLoosely(searcher, cluster);
  if (result === undefined) result = tryLarger(searcher, cluster, singles.refuted);
  mine.release();
  return result;
}

/** Lets the grounds of the cluster take part until they are released. */
function withCluster(narrowing: Narrowing, cluster: readonly number[]): { release(): void } {
  for (const ground of cluster) narrowing.isActive[ground] = 1;
  return {
    release: () => {
      for (const ground of cluster) narrowing.isActive[ground] = 0;
    },
  };
}

function resultOf(searcher: Searcher, candidates: readonly Candidate[]): Search | undefined {
  if (candidates.length === 0) return undefined;
  return { candidates, isComplete: searcher.budget > 0, isLoose: false };
}

/** A set that did not mend all: what it was refuted by, where it was tried. */
type Refuted = {
  readonly figures: readonly number[];
  readonly conflict: readonly number[] | undefined;
};

function trySingles(
  searcher: Searcher,
  cluster: readonly number[],
  narrowing: Narrowing,
): { readonly candidates: readonly Candidate[]; readonly refuted: readonly Refuted[] } {
  const candidates: Candidate[] = [];
  const refuted: Refuted[] = [];
  for (const figure of smallestOf(searcher, cluster)) {
    const trial = tryIfTouching(searcher, [figure], cluster, narrowing);
    if (trial?.kind === "consistent") candidates.push(freed([[figure]], trial.implied));
    else refuted.push({ figures: [figure], conflict: trial?.figures });
  }
  return { candidates, refuted };
}

function freed(
  units: readonly (readonly number[])[],
  implied: ReadonlyMap<number, Interval>,
): Candidate {
  return { units, implied, nature: "freed" };
}

/** The figures of the smallest ground of some. */
function smallestOf(searcher: Searcher, grounds: readonly number[]): readonly number[] {
  let best: readonly number[] | undefined;
  for (const ground of grounds) {
    const { figures } = groundAt(searcher.inquiry.system, ground);
    if (best === undefined || figures.length < best.length) best = figures;
  }
  return best ?? [];
}

/** Frees a set where it touches every broken ground; undefined where it cannot mend them all. */
function tryIfTouching(
  searcher: Searcher,
  figures: readonly number[],
  cluster: readonly number[],
  narrowing: Narrowing = searcher.narrowing,
): Trial | undefined {
  if (untouched(searcher, figures, cluster).length > 0 || searcher.budget <= 0) return undefined;
  return tryFree(searcher, figures, cluster, narrowing);
}

function untouched(
  searcher: Searcher,
  figures: readonly number[],
  cluster: readonly number[],
): readonly number[] {
  searcher.budget -= cluster.length;
  return cluster.filter((ground) => {
    const own = groundAt(searcher.inquiry.system, ground).figures;
    return !figures.some((figure) => own.includes(figure));
  });
}

/** A wrong print with all its copies, and a wrong word before a change and its rate. */
function tryClasses(searcher: Searcher, cluster: readonly number[]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const seen = new Set<string>();
  for (const figure of smallestOf(searcher, cluster)) {
    const copies = searcher.copiesOf(figure);
    const key = copies.join();
    if (copies.length > 1 && !seen.has(key)) {
      seen.add(key);
      const trial = tryIfTouching(searcher, copies, cluster);
      if (trial?.kind === "consistent") {
        const unit = [figure, ...copies.filter((copy) => copy !== figure)];
        candidates.push(freed([unit], trial.implied));
      }
    }
  }
  return [...candidates, ...tryDirections(searcher, cluster)];
}

function tryDirections(searcher: Searcher, cluster: readonly number[]): readonly Candidate[] {
  const { system } = searcher.inquiry;
  const candidates: Candidate[] = [];
  const seen = new Set<number>();
  for (const ground of cluster) {
    for (const figure of groundAt(system, ground).figures) {
      if (seen.has(figure)) continue;
      seen.add(figure);
      const rates = ratesOfChange(searcher, figure);
      if (rates.length === 0) continue;
      const changes = searcher.copiesOf(figure);
      const unit = [...changes, ...rates.filter((rate) => !changes.includes(rate))];
      if (untouched(searcher, unit, cluster).length > 0) continue;
      const turned = new Map(unit.map((member) => [member, mirrored(searcher, member)] as const));
      const trial = tryValues(searcher, turned, cluster);
      if (trial.kind === "consistent") {
        candidates.push({ units: [unit], implied: turned, nature: "direction-words" });
      }
    }
  }
  return candidates;
}

/** The rates that are computed from a change with a word before it. */
function ratesOfChange(searcher: Searcher, figure: number): readonly number[] {
  const { system, network } = searcher.inquiry;
  const { fact } = figureAt(system, figure);
  if (fact.direction === undefined || fact.printed.unit === "%") return [];
  const rates: number[] = [];
  for (const ground of system.groundsOf[figure] ?? []) {
    const { form } = groundAt(system, ground);
    if (form.kind !== "ratio" || network.shapes[ground] !== RATIO) continue;
    if (form.part.terms.length === 1 && form.part.terms[0]?.figure === figure) {
      rates.push(form.percent);
    }
  }
  return rates;
}

function mirrored({ inquiry }: Searcher, figure: number): Interval {
  const low = inquiry.bounds.low[figure];
  const high = inquiry.bounds.high[figure];
  return {
    low: high === undefined ? undefined : -high,
    high: low === undefined ? undefined : -low,
  };
}

/** Two neighbours whose figures stand in each other's place. */
function tryExchanges(searcher: Searcher, cluster: readonly number[]): readonly Candidate[] {
  const { bounds, seats, system } = searcher.inquiry;
  const candidates: Candidate[] = [];
  const at = (figure: number) => ({ low: bounds.low[figure], high: bounds.high[figure] });
  const seen = new Set<string>();
  for (const figure of smallestOf(searcher, cluster)) {
    for (const other of seats.neighbours(figure)) {
      const pair = figure < other ? [figure, other] : [other, figure];
      const key = pair.join();
      const unit = figureAt(system, other).fact.printed.unit;
      if (seen.has(key) || unit !== figureAt(system, figure).fact.printed.unit) continue;
      seen.add(key);
      if (untouched(searcher, pair, cluster).length > 0 || searcher.budget <= 0) continue;
      const implied = new Map([
        [figure, at(other)],
        [other, at(figure)],
      ]);
      const trial = tryValues(searcher, implied, cluster);
      if (trial.kind !== "consistent") continue;
      candidates.push({ units: [[figure], [other]], implied, nature: "exchanged" });
    }
  }
  return candidates;
}

/**
 * Singles once more with every print off by up to one last place: force-balanced documents have
 * contradictions of the last place everywhere, and those must acquit nobody.
 */
function tryLoosely(searcher: Searcher, cluster: readonly number[]): Search | undefined {
  const narrowing = searcher.loose();
  const mine = withCluster(narrowing, cluster);
  const isBlunt = tryFree(searcher, [], cluster, narrowing).kind === "consistent";
  const { candidates } = isBlunt ? { candidates: [] } : trySingles(searcher, cluster, narrowing);
  mine.release();
  if (candidates.length === 0) return undefined;
  return { candidates, isComplete: searcher.budget > 0, isLoose: true };
}

/** Pairs, then triples, each grown from a smaller set by a figure of what refuted it. */
function tryLarger(
  searcher: Searcher,
  cluster: readonly number[],
  singles: readonly Refuted[],
): Search {
  let level = singles;
  let tried = singles.length;
  for (let size = 2; size <= SIZE_MAX; size++) {
    const candidates: Candidate[] = [];
    const next: Refuted[] = [];
    const seen = new Set<string>();
    for (const set of level) {
      for (const figure of extensions(searcher, set, cluster)) {
        const figures = [...set.figures, figure].sort((a, b) => a - b);
        const key = figures.join();
        if (set.figures.includes(figure) || seen.has(key)) continue;
        if (tried >= SETS_MAX || searcher.budget <= 0) {
          return { candidates, isComplete: false, isLoose: false };
        }
        seen.add(key);
        tried++;
        const trial = tryIfTouching(searcher, figures, cluster);
        if (trial?.kind === "consistent") {
          const units = figures.map((member) => [member]);
          candidates.push(freed(units, trial.implied));
        } else next.push({ figures, conflict: trial?.figures });
      }
    }
    if (candidates.length > 0) return { candidates, isComplete: true, isLoose: false };
    level = next;
  }
  return { candidates: [], isComplete: true, isLoose: false };
}

function extensions(
  searcher: Searcher,
  set: Refuted,
  cluster: readonly number[],
): readonly number[] {
  const left = untouched(searcher, set.figures, cluster);
  return left.length > 0 ? smallestOf(searcher, left) : (set.conflict ?? []);
}
