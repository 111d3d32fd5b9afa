import type { Interval } from "#model/interval.ts";
import type { Affair } from "./affairs.ts";
import { type Bounds, domainOf, placeOf, printedValue } from "./bounds.ts";
import { figureAt, type Inquiry } from "./inquiry.ts";
import { EQUAL, groundAt } from "./network.ts";
import {
  explain,
  freeFigure,
  type Narrowing,
  narrowingOf,
  propagate,
  undoTo,
} from "./propagate.ts";
import { equalPair, join, printKey, rootOf } from "./seats.ts";

/** Tests suppositions about figures against all grounds that stand, within a budget of work. */
export type Searcher = {
  readonly inquiry: Inquiry;
  readonly narrowing: Narrowing;
  /** The same with every print off by up to one last place; only where it is asked for. */
  readonly loose: () => Narrowing;
  /** Figures of one print tied by equalities that hold, each list once per member. */
  readonly copiesOf: (figure: number) => readonly number[];
  /** What was found for clusters of the document before a change that is far from them. */
  readonly known: ReadonlyMap<string, Affair>;
  /** What is found for clusters, by their grounds. */
  readonly found: Map<string, Affair>;
  /** Terms that may still be looked at in this document. */
  budget: number;
};

/** What a supposition leads to. */
export type Trial =
  | { readonly kind: "consistent"; readonly implied: ReadonlyMap<number, Interval> }
  | { readonly kind: "refuted"; readonly figures: readonly number[] };

/** Makes a searcher with a budget of terms. */
export function searcherOf(
  inquiry: Inquiry,
  budget: number,
  known: ReadonlyMap<string, Affair> = new Map(),
): Searcher {
  const { network, bounds, isStanding } = inquiry;
  let loose: Narrowing | undefined;
  let classes: ReadonlyMap<number, readonly number[]> | undefined;
  return {
    inquiry,
    narrowing: narrowingOf(network, bounds, isStanding.slice()),
    loose: () => {
      loose ??= narrowingOf(network, loosened(inquiry), isStanding.slice());
      return loose;
    },
    copiesOf: (figure) => {
      classes ??= copyClasses(inquiry);
      return classes.get(figure) ?? [figure];
    },
    known,
    found: new Map(),
    budget,
  };
}

/** All intervals wider by one last place on both sides; exact prints stay. */
export function loosened({ system, bounds }: Inquiry): Bounds {
  const low = [...bounds.low];
  const high = [...bounds.high];
  for (const figure of system.figures) {
    if (figure.halfPlace === 0n) continue;
    const place = placeOf(figure);
    const [least, most] = [low[figure.index], high[figure.index]];
    if (least !== undefined) low[figure.index] = least - place;
    if (most !== undefined) high[figure.index] = most + place;
  }
  return { low, high };
}

function copyClasses({ network, system, gaps }: Inquiry): ReadonlyMap<number, readonly number[]> {
  const parents = Int32Array.from(system.figures, (_, index) => index);
  for (let g = 0; g < network.shapes.length; g++) {
    if (network.shapes[g] !== EQUAL || gaps[g] !== 0n) continue;
    const pair = equalPair(groundAt(system, g));
    if (pair === undefined) continue;
    const [a, b] = [figureAt(system, pair[0]), figureAt(system, pair[1])];
    if (printKey(a) === printKey(b)) join(parents, pair[0], pair[1]);
  }
  const classes = new Map<number, number[]>();
  for (const { index } of system.figures) {
    const root = rootOf(parents, index);
    const members = classes.get(root) ?? [];
    members.push(index);
    classes.set(root, members);
  }
  const byMember = new Map<number, readonly number[]>();
  for (const members of classes.values()) {
    if (members.length > 1) for (const member of members) byMember.set(member, members);
  }
  return byMember;
}

/** Whether all else can be true when these figures are unknown, and what it leaves for them. */
export function tryFree(
  searcher: Searcher,
  figures: readonly number[],
  cluster: readonly number[],
  narrowing: Narrowing = searcher.narrowing,
): Trial {
  const trial = suppose(searcher, { figures, cluster, narrowing }, (figure) =>
    domainOf(figureAt(searcher.inquiry.system, figure)),
  );
  const [only, ...others] = figures;
  if (trial.kind === "consistent" || only === undefined || others.length > 0) return trial;
  return tryLostSign(searcher, only, { figures, cluster, narrowing }) ?? trial;
}

/** An amount printed without the minus that it should have: the one negative value worth a trial. */
function tryLostSign(searcher: Searcher, index: number, question: Question): Trial | undefined {
  const figure = figureAt(searcher.inquiry.system, index);
  const value = printedValue(figure);
  if (figure.isSigned || value === undefined || value <= 0n) return undefined;
  if (figure.fact.kind !== "amount" && figure.fact.kind !== "percent") return undefined;
  const place = placeOf(figure);
  const mirrored: Interval = { low: -value - place, high: -value + place };
  const trial = suppose(searcher, question, () => mirrored);
  return trial.kind === "consistent" ? trial : undefined;
}

/** Whether all else can be true when these figures have these intervals. */
export function tryValues(
  searcher: Searcher,
  values: ReadonlyMap<number, Interval>,
  cluster: readonly number[],
): Trial {
  const { narrowing } = searcher;
  const question = { figures: [...values.keys()], cluster, narrowing };
  return suppose(searcher, question, (figure) => values.get(figure) ?? OPEN);
}

const OPEN: Interval = { low: undefined, high: undefined };

type Question = {
  readonly figures: readonly number[];
  readonly cluster: readonly number[];
  readonly narrowing: Narrowing;
};

function suppose(
  searcher: Searcher,
  { figures, cluster, narrowing }: Question,
  domain: (figure: number) => Interval,
): Trial {
  const mark = narrowing.trail.length;
  const before = narrowing.work;
  const seeds = [...cluster];
  for (const figure of figures) {
    const { low, high } = domain(figure);
    freeFigure(narrowing, figure, low, high);
    seeds.push(...(narrowing.network.groundsOf[figure] ?? []));
  }
  const end = propagate(narrowing, seeds);
  searcher.budget -= narrowing.work - before;
  let trial: Trial;
  if (end.kind === "conflict") {
    trial = { kind: "refuted", figures: explain(narrowing, end.ground, mark).figures };
  } else {
    const { low, high } = narrowing.bounds;
    trial = {
      kind: "consistent",
      implied: new Map(figures.map((figure) => [figure, { low: low[figure], high: high[figure] }])),
    };
  }
  undoTo(narrowing, mark);
  return trial;
}
