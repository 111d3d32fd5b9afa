import { type Interval, overlaps } from "#model/interval.ts";
import {
  COPY_BITS,
  ERROR_BITS,
  type SlipKey,
  SOFT_BREAK_BITS,
  STATEMENT_BITS,
  slipEntry,
} from "#standard/slips.ts";
import { printedValue } from "./bounds.ts";
import type { FoundSuspect } from "./diagnosis.ts";
import { gapOf } from "./evaluate.ts";
import { type Fit, fitOf } from "./fits.ts";
import { formulaOf } from "./formulas.ts";
import { figureAt, type Inquiry } from "./inquiry.ts";
import { groundAt } from "./network.ts";
import type { Candidate } from "./search.ts";
import type { Side } from "./system.ts";

/** A candidate with its slips and its cost in bits. */
export type Ranked = {
  readonly candidate: Candidate;
  readonly suspects: readonly FoundSuspect[];
  readonly bits: number;
  /** Its share among all candidates of the cluster, by 2^(−bits). */
  readonly posterior: number;
};

/** The candidates, least surprising first. */
export function rankCandidates(
  inquiry: Inquiry,
  candidates: readonly Candidate[],
): readonly Ranked[] {
  const costed = candidates
    .map((candidate) => costOf(inquiry, candidate))
    .sort((a, b) => a.bits - b.bits || firstFigure(a.candidate) - firstFigure(b.candidate));
  const best = costed[0]?.bits ?? 0;
  const total = costed.reduce((sum, { bits }) => sum + 2 ** (best - bits), 0);
  return costed.map((cost) => ({ ...cost, posterior: 2 ** (best - cost.bits) / total }));
}

function firstFigure({ units }: Candidate): number {
  return units[0]?.[0] ?? 0;
}

type Cost = Omit<Ranked, "posterior">;

function costOf(inquiry: Inquiry, candidate: Candidate): Cost {
  if (candidate.nature !== "freed") return knownCost(inquiry, candidate);
  const suspects: FoundSuspect[] = [];
  let bits = 0;
  for (const unit of candidate.units) {
    const [head = 0, ...copies] = unit;
    const implied = candidate.implied.get(head) ?? { low: undefined, high: undefined };
    const carrier = carrierOf(inquiry, candidate, head);
    const fit = fitInPlace(inquiry, head, implied);
    const slip: SlipKey = carrier === undefined ? fit.slip : "carried-error";
    bits += carrier === undefined ? ERROR_BITS + fit.bits : slipEntry(slip).bits;
    bits += COPY_BITS * copies.length + placeBits(inquiry, head);
    bits += besideBits(inquiry, head, fit.value);
    suspects.push({ figure: head, copies, slip, implied, print: fit.print });
  }
  suspects.sort((a, b) => Number(a.slip === "carried-error") - Number(b.slip === "carried-error"));
  return { candidate, suspects, bits: bits + softBits(inquiry, candidate) };
}

/** Words turned and cells exchanged: the values are known, the cost is that of the one mistake. */
function knownCost(inquiry: Inquiry, { units, implied, nature, ...rest }: Candidate): Cost {
  const slip: SlipKey = nature === "exchanged" ? "cells-exchanged" : "direction-word";
  const candidate = { units, implied, nature, ...rest };
  const members = units.flat();
  const suspects = members.map((figure): FoundSuspect => {
    const range = implied.get(figure) ?? { low: undefined, high: undefined };
    return { figure, copies: [], slip, implied: range, print: fitOf(inquiry, figure, range).print };
  });
  const copied = nature === "exchanged" ? 0 : Math.max(0, members.length - 2) * COPY_BITS;
  const bits = ERROR_BITS + slipEntry(slip).bits + copied + softBits(inquiry, candidate);
  return { candidate, suspects, bits };
}

/** What stands beside it speaks for the print or for what it should have been. */
function besideBits({ system, seats }: Inquiry, figure: number, meant: bigint | undefined): number {
  const value = printedValue(figureAt(system, figure));
  if (value === undefined) return 0;
  const forPrint = seats.agreement(figure, value);
  return forPrint - (meant === undefined ? Math.min(0, forPrint) : seats.agreement(figure, meant));
}

function placeBits({ system }: Inquiry, figure: number): number {
  const [concept = ""] = figureAt(system, figure).fact.concepts;
  return /^(?:prior:)?\d\d\[/.test(concept) ? STATEMENT_BITS : 0;
}

/** The least surprising of the slips of digits and those that need the rest of the document. */
function fitInPlace(inquiry: Inquiry, figure: number, implied: Interval): Fit {
  const fit = fitOf(inquiry, figure, implied);
  const { bits: base } = slipEntry(fit.slip);
  const spread = fit.slip === "other" ? fit.bits - base : 0;
  let best = fit;
  for (const slip of slipsInPlace(inquiry, figure, implied)) {
    const bits = slipEntry(slip).bits + spread;
    if (bits < best.bits) best = { ...fit, slip, bits };
  }
  return best;
}

function* slipsInPlace(inquiry: Inquiry, index: number, implied: Interval): Generator<SlipKey> {
  const formula = formulaOf(inquiry, index);
  if (formula !== undefined) yield formula.key;
  if (isLastYear(inquiry, index, implied)) yield "last-year-value";
  const { digits, decimals, unit } = figureAt(inquiry.system, index).fact.printed;
  const size = digits < 0n ? -digits : digits;
  if (size < NEIGHBOUR_SIZE_MIN) return;
  const { seats, system } = inquiry;
  const isSame = (other: number) => {
    const print = figureAt(system, other).fact.printed;
    const same = print.digits === digits || print.digits === -digits;
    return same && print.decimals === decimals && print.unit === unit;
  };
  if (seats.neighbours(index).some((other) => isSame(other) && !seats.areKin(other, index))) {
    yield "neighbour-value";
  }
  if (size >= ELSEWHERE_SIZE_MIN && seats.sameElsewhere(index).length > 0) yield "value-elsewhere";
}

/** Short numbers stand next to their like by accident. */
const NEIGHBOUR_SIZE_MIN = 100n;
const ELSEWHERE_SIZE_MIN = 1000n;

/** Whether the print is the implied value less the change, or what last year's disclosure prints. */
function isLastYear({ system, bounds, seats }: Inquiry, index: number, implied: Interval): boolean {
  const figure = figureAt(system, index);
  const prior = seats.lastYear(index);
  const value = printedValue(figure);
  if (prior !== undefined && value !== undefined && value !== 0n) {
    if (printedValue(figureAt(system, prior)) === value) return true;
  }
  for (const at of system.groundsOf[index] ?? []) {
    const { form } = groundAt(system, at);
    if (form.kind !== "ratio" || form.of !== "change") continue;
    const [change] = form.part.terms;
    const isCurrent = form.whole.terms.some((term) => term.figure === index && term.sign > 0);
    if (!isCurrent || change === undefined || form.part.terms.length > 1) continue;
    const low = bounds.low[change.figure];
    const high = bounds.high[change.figure];
    if (low === undefined || high === undefined) continue;
    if (implied.low === undefined || implied.high === undefined) continue;
    const last = { low: implied.low - high, high: implied.high - low };
    if (overlaps(last, figure.interval) && !(low <= 0n && high >= 0n)) return true;
  }
  return false;
}

/**
 * Another suspect that this print was computed from or copied to: a ground with both holds in
 * print, so the one error was carried on.
 */
function carrierOf(inquiry: Inquiry, { units }: Candidate, head: number): number | undefined {
  if (units.length < 2) return undefined;
  const { system, gaps } = inquiry;
  for (const [other = -1] of units) {
    if (other === head || other < 0) continue;
    for (const at of system.groundsOf[head] ?? []) {
      const { figures, form, isHard } = groundAt(system, at);
      if (!isHard || gaps[at] !== 0n || !figures.includes(other)) continue;
      if (form.kind === "ratio" && form.percent === head) return other;
      if (form.kind !== "equal" || !standsAlone(form, head)) continue;
      if (!standsAlone(form, other) || head > other) return other;
    }
  }
  return undefined;
}

/** Whether a figure is one whole side of a sum: totals are computed, parts are not. */
function standsAlone(form: { readonly left: Side; readonly right: Side }, figure: number): boolean {
  return [form.left, form.right].some(
    ({ terms }) => terms.length === 1 && terms[0]?.figure === figure,
  );
}

/** Usual relations that hold in print and that the correction would break. */
function softBits({ network, system, bounds, gaps }: Inquiry, { implied }: Candidate): number {
  const low = [...implied.keys()].map((figure) => bounds.low[figure]);
  const high = [...implied.keys()].map((figure) => bounds.high[figure]);
  const soft = new Set<number>();
  for (const [figure, interval] of implied) {
    bounds.low[figure] = interval.low;
    bounds.high[figure] = interval.high;
    for (const ground of system.groundsOf[figure] ?? []) {
      if (!groundAt(system, ground).isHard && gaps[ground] === 0n) soft.add(ground);
    }
  }
  let broken = 0;
  for (const ground of soft) if (gapOf(network, bounds, ground) > 0n) broken++;
  [...implied.keys()].forEach((figure, at) => {
    bounds.low[figure] = low[at];
    bounds.high[figure] = high[at];
  });
  return broken * SOFT_BREAK_BITS;
}
