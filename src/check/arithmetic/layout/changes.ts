import { inOrderOfTelling, severityOf } from "#check/arithmetic/causes.ts";
import type { FoundCause, FoundSuspect } from "#check/arithmetic/diagnosis.ts";
import { gapOf } from "#check/arithmetic/evaluate.ts";
import type { Inquiry } from "#check/arithmetic/inquiry.ts";
import { groundAt } from "#check/arithmetic/network.ts";
import type { Interval } from "#model/interval.ts";
import type { Certainty } from "#model/outcome.ts";
import { ERROR_BITS, slipEntry } from "#standard/slips.ts";

/** What becomes of the grounds around some figures when those get other values. */
export type Effect = { readonly mended: readonly number[]; readonly broken: readonly number[] };

/** Gives figures other intervals, looks at every ground around them, and takes it back. */
export function effectOf(inquiry: Inquiry, changes: ReadonlyMap<number, Interval>): Effect {
  const { bounds, network, system, gaps } = inquiry;
  const touched = new Set<number>();
  const before: (readonly [number, bigint | undefined, bigint | undefined])[] = [];
  for (const [figure, { low, high }] of changes) {
    before.push([figure, bounds.low[figure], bounds.high[figure]]);
    bounds.low[figure] = low;
    bounds.high[figure] = high;
    for (const ground of system.groundsOf[figure] ?? []) touched.add(ground);
  }
  const mended: number[] = [];
  const broken: number[] = [];
  for (const ground of touched) {
    if (!groundAt(system, ground).isHard) continue;
    const holds = gapOf(network, bounds, ground) === 0n;
    if (holds && gaps[ground] !== 0n) mended.push(ground);
    if (!holds && gaps[ground] === 0n) broken.push(ground);
  }
  for (const [figure, low, high] of before) {
    bounds.low[figure] = low;
    bounds.high[figure] = high;
  }
  return { mended, broken };
}

/** Those of some broken grounds that any of the figures stands in. */
export function groundsAround(
  { system }: Inquiry,
  figures: Iterable<number>,
  broken: ReadonlySet<number>,
): readonly number[] {
  const around = new Set<number>();
  for (const figure of figures) {
    for (const ground of system.groundsOf[figure] ?? []) if (broken.has(ground)) around.add(ground);
  }
  return [...around].sort((a, b) => a - b);
}

export type BlockKind = "table-unit" | "rows-displaced" | "row-missing" | "other-version";

/** The cause of a block, which takes every broken ground that it mends. */
export function blockCause(
  inquiry: Inquiry,
  kind: BlockKind,
  found: {
    readonly suspects: readonly FoundSuspect[];
    readonly grounds: readonly number[];
    readonly certainty: Certainty;
  },
): FoundCause {
  const { suspects, grounds, certainty } = found;
  return {
    kind,
    suspects,
    certainty,
    bits: ERROR_BITS + slipEntry(kind).bits,
    alternatives: [],
    grounds: inOrderOfTelling(inquiry, grounds, suspects[0]?.figure),
    severity: severityOf(inquiry, grounds),
  };
}
