import { type Affair, affairsOf, firstFigureOf } from "./affairs.ts";
import { causeOfAffair, inOrderOfTelling } from "./causes.ts";
import type { Diagnosis, FoundCause } from "./diagnosis.ts";
import { type Habits, habitsOf } from "./habits.ts";
import type { Inquiry } from "./inquiry.ts";
import { jointConflicts } from "./joint.ts";
import { differenceCauses, tailCauses } from "./last-places.ts";
import { causesOfAffairs } from "./layout/exchanged.ts";
import { layoutCauses } from "./layout/layout-causes.ts";
import { groundAt, type Network, networkOf } from "./network.ts";
import { type Searcher, searcherOf } from "./searcher.ts";
import { attachSymptoms } from "./symptoms.ts";
import type { System } from "./system.ts";
import { missesByTail } from "./tails.ts";

/** Terms that one diagnosis may look at: what is not settled then is left unexplained. */
const WORK_MAX = 4_000_000;

/** What a diagnosis was made from, so that the next need not begin anew. */
type Trace = {
  readonly network: Network;
  readonly inquiry: Inquiry;
  readonly found: ReadonlyMap<string, Affair>;
};

const TRACES = new WeakMap<Diagnosis, Trace>();

/**
 * Judges all figures of a document together: what contradicts, the least set of figures whose
 * correction mends it, and what each should have been.
 */
export function diagnose(system: System): Diagnosis {
  return diagnoseNetwork(networkOf(system), () => new Map());
}

/**
 * Judges a document again after some of its figures were printed anew: the system is the same but
 * for those figures, by index. Clusters that none of them stands near keep their answers.
 */
export function rediagnose(
  system: System,
  previous: Diagnosis,
  changedFigures: readonly number[],
): Diagnosis {
  const trace = TRACES.get(previous);
  if (trace === undefined || trace.network.system.grounds !== system.grounds) {
    return diagnose(system);
  }
  return diagnoseNetwork({ ...trace.network, system }, (inquiry) =>
    farAffairs(trace, inquiry, changedFigures),
  );
}

/** The answers to clusters no figure of which shares a ground with a changed one. */
function farAffairs(
  { found, inquiry: before }: Trace,
  inquiry: Inquiry,
  changed: readonly number[],
): ReadonlyMap<string, Affair> {
  const { system, making } = inquiry;
  const isSameMaking =
    before.making.amounts === making.amounts && before.making.percents === making.percents;
  if (!isSameMaking) return new Map();
  const near = new Set<number>();
  for (const figure of changed) {
    for (const ground of system.groundsOf[figure] ?? []) {
      for (const other of groundAt(system, ground).figures) near.add(other);
    }
  }
  const isFar = ({ grounds }: Affair) =>
    grounds.every((at) => groundAt(system, at).figures.every((figure) => !near.has(figure)));
  return new Map([...found].filter(([, affair]) => isFar(affair)));
}

function diagnoseNetwork(
  network: Network,
  knownFor: (inquiry: Inquiry) => ReadonlyMap<string, Affair>,
): Diagnosis {
  const habits = habitsOf(network);
  const { inquiry } = habits;
  const searcher = searcherOf(inquiry, WORK_MAX, knownFor(inquiry));
  const broken = sortBroken(habits);
  const layout = layoutCauses(searcher, broken.hard);
  const affairs = affairsOf(searcher, layout.left);
  const causes = [...layout.causes, ...causesOfAffairs(inquiry, affairs)];
  const hard = attachSymptoms(inquiry, causes, [...broken.soft, ...broken.tails]);
  const isLeft = new Set(hard.left);
  const soft = affairsOf(
    searcher,
    broken.soft.filter((at) => isLeft.has(at)),
  );
  const all = [
    ...hard.causes,
    ...soft.map((affair) => softCause(inquiry, affair)),
    ...tailCauses(
      searcher,
      broken.tails.filter((at) => isLeft.has(at)),
    ),
    ...differenceCauses(inquiry),
  ];
  const joint = jointCauses(searcher, habits, all);
  const diagnosis: Diagnosis = {
    habits: habits.habits,
    broken: [...inquiry.gaps.keys()].filter((at) => inquiry.gaps[at] !== 0n),
    causes: inOrder(inquiry, [...all, ...joint]),
  };
  TRACES.set(diagnosis, { network, inquiry, found: searcher.found });
  return diagnosis;
}

/** Broken grounds: those that want a cause, usual ones, and those that miss by a tail. */
type Broken = {
  readonly hard: readonly number[];
  readonly soft: readonly number[];
  readonly tails: readonly number[];
};

function sortBroken({ inquiry, excused }: Habits): Broken {
  const hard: number[] = [];
  const soft: number[] = [];
  const tails: number[] = [];
  inquiry.gaps.forEach((gap, at) => {
    if (gap === 0n || excused.has(at)) return;
    if (missesByTail(inquiry, at)) tails.push(at);
    else if (groundAt(inquiry.system, at).isHard) hard.push(at);
    else soft.push(at);
  });
  return { hard, soft, tails };
}

/** A usual relation accuses nobody for sure. */
function softCause(inquiry: Inquiry, affair: Affair): FoundCause {
  return { ...causeOfAffair(inquiry, affair), certainty: "doubtful", severity: "warning" };
}

/** Contradictions that no ground shows alone: notes, warnings where a last place does not do. */
function jointCauses(
  searcher: Searcher,
  { excused, excusesJoint }: Habits,
  causes: readonly FoundCause[],
): readonly FoundCause[] {
  const { percents } = searcher.inquiry.network;
  // A share that was bent is told as a habit; what it upsets elsewhere is the same.
  const suspects = new Set([...excused].map((at) => percents[at] ?? -1).filter((at) => at >= 0));
  for (const cause of causes) {
    for (const { figure, copies } of cause.suspects) {
      suspects.add(figure);
      for (const copy of copies) suspects.add(copy);
    }
  }
  const conflicts = jointConflicts(searcher, suspects);
  const told = conflicts.filter(({ survivesLastPlace }) => survivesLastPlace || !excusesJoint);
  return told.map(({ grounds, survivesLastPlace }) => ({
    kind: "jointly",
    suspects: [],
    certainty: "doubtful",
    bits: 0,
    alternatives: [],
    grounds: inOrderOfTelling(searcher.inquiry, grounds, undefined),
    severity: survivesLastPlace && !excusesJoint ? "warning" : "note",
  }));
}

const GRAVITY = { error: 0, warning: 1, note: 2 } as const;

function inOrder(inquiry: Inquiry, causes: readonly FoundCause[]): readonly FoundCause[] {
  const first = new Map(causes.map((cause) => [cause, firstFigureOf(inquiry, cause.grounds)]));
  return [...causes].sort(
    (a, b) =>
      GRAVITY[a.severity] - GRAVITY[b.severity] || (first.get(a) ?? 0) - (first.get(b) ?? 0),
  );
}
