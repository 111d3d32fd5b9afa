import { inOrderOfTelling } from "./causes.ts";
import { clustersOf } from "./clusters.ts";
import type { FoundCause, FoundSuspect } from "./diagnosis.ts";
import { fitOf } from "./fits.ts";
import { figureAt, type Inquiry } from "./inquiry.ts";
import { EQUAL, groundAt } from "./network.ts";
import { type Searcher, tryFree } from "./searcher.ts";
import { equalPair } from "./seats.ts";
import type { Figure } from "./system.ts";

/** Broken grounds that miss by less than one last place: notes, a warning where two meet. */
export function tailCauses(searcher: Searcher, tails: readonly number[]): readonly FoundCause[] {
  return clustersOf(searcher.inquiry, tails).map((grounds): FoundCause => {
    const own = grounds.filter((at) => !groundAt(searcher.inquiry.system, at).isDerived);
    const suspect = own.length > 1 ? meetingPoint(searcher, own) : undefined;
    return {
      kind: "last-place",
      suspects: suspect === undefined ? [] : [suspect],
      certainty: "doubtful",
      bits: 0,
      alternatives: [],
      grounds: inOrderOfTelling(searcher.inquiry, grounds, suspect?.figure),
      severity: suspect === undefined ? "note" : "warning",
    };
  });
}

/** The figure in which all the tails meet, when its correction mends them. */
function meetingPoint(searcher: Searcher, grounds: readonly number[]): FoundSuspect | undefined {
  const { inquiry, narrowing } = searcher;
  const [first = 0, ...others] = grounds;
  const shared = groundAt(inquiry.system, first).figures.filter((figure) =>
    others.every((at) => groundAt(inquiry.system, at).figures.includes(figure)),
  );
  for (const at of grounds) narrowing.isActive[at] = groundAt(inquiry.system, at).isHard ? 1 : 0;
  let found: FoundSuspect | undefined;
  for (const figure of shared) {
    const trial = tryFree(searcher, [figure], grounds);
    const implied = trial.kind === "consistent" ? trial.implied.get(figure) : undefined;
    if (implied === undefined) continue;
    const fit = fitOf(inquiry, figure, implied);
    found = { figure, copies: [], slip: "other", implied, print: fit.print };
    break;
  }
  for (const at of grounds) narrowing.isActive[at] = 0;
  return found;
}

/** Prints of one amount that differ by exactly one last place (末位不一致). */
type LastPlaceDifference = {
  readonly ground: number;
  /** Inside one statement one number is printed twice: any difference is real. */
  readonly isInOneStatement: boolean;
};

/** All pairs of prints of one amount that touch without being the same. */
function lastPlaceDifferences(inquiry: Inquiry): readonly LastPlaceDifference[] {
  const { network, system, gaps } = inquiry;
  const found: LastPlaceDifference[] = [];
  for (let g = 0; g < network.shapes.length; g++) {
    const ground = groundAt(system, g);
    if (network.shapes[g] !== EQUAL || gaps[g] !== 0n || !ground.isCopy || !ground.isHard) continue;
    const pair = equalPair(ground);
    if (pair === undefined) continue;
    const [a, b] = [figureAt(system, pair[0]), figureAt(system, pair[1])];
    if (!areAlike(a, b) || a.interval.low === b.interval.low) continue;
    found.push({ ground: g, isInOneStatement: areInOneStatement(a, b) });
  }
  return found;
}

function areAlike(a: Figure, b: Figure): boolean {
  const [one, other] = [a.fact.printed, b.fact.printed];
  return one.unit === other.unit && one.decimals === other.decimals && a.isPrior === b.isPrior;
}

function areInOneStatement(a: Figure, b: Figure): boolean {
  const [one, other] = [a.fact.seat, b.fact.seat];
  return one.kind === "cell" && other.kind === "cell" && one.statement === other.statement;
}

/** More differences of one last place than this are told in one note. */
const DIFFERENCES_APART_MAX = 3;

/** What differences of one last place amount to: a note, an error inside one statement. */
export function differenceCauses(inquiry: Inquiry): readonly FoundCause[] {
  const all = lastPlaceDifferences(inquiry);
  const inside = all.filter(({ isInOneStatement }) => isInOneStatement);
  const between = all.filter(({ isInOneStatement }) => !isInOneStatement).map((one) => one.ground);
  const groups =
    between.length > DIFFERENCES_APART_MAX ? [between] : between.map((ground) => [ground]);
  return [
    ...inside.map(({ ground }) => twiceInOneStatement(inquiry, ground)),
    ...groups.map((grounds) => note(grounds)),
  ];
}

function note(grounds: readonly number[]): FoundCause {
  return {
    kind: "last-place",
    suspects: [],
    certainty: "doubtful",
    bits: 0,
    alternatives: [],
    grounds,
    severity: "note",
  };
}

function twiceInOneStatement({ system, bounds }: Inquiry, ground: number): FoundCause {
  const [a = 0, b = 0] = equalPair(groundAt(system, ground)) ?? [];
  const suspectOf = (figure: number, other: number): FoundSuspect => ({
    figure,
    copies: [],
    slip: "other",
    implied: { low: bounds.low[other], high: bounds.high[other] },
    print: figureAt(system, other).fact.printed.text,
  });
  return {
    kind: "figures",
    suspects: [suspectOf(a, b)],
    certainty: "doubtful",
    bits: 0,
    alternatives: [[suspectOf(b, a)]],
    grounds: [ground],
    severity: "error",
  };
}
