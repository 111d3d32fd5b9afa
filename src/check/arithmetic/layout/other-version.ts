import type { FoundCause } from "#check/arithmetic/diagnosis.ts";
import { fitOf } from "#check/arithmetic/fits.ts";
import { figureAt, type Inquiry } from "#check/arithmetic/inquiry.ts";
import { groundAt } from "#check/arithmetic/network.ts";
import { type Searcher, tryFree } from "#check/arithmetic/searcher.ts";
import { blockCause, groundsAround } from "./changes.ts";

/** Figures of one section that agree among themselves and all differ from outside. */
export function otherVersions(
  searcher: Searcher,
  broken: readonly number[],
): readonly FoundCause[] {
  const causes: FoundCause[] = [];
  const isBroken = new Set(broken);
  for (const [section, figures] of disagreeing(searcher.inquiry, broken)) {
    const members = [...figures].filter((figure) =>
      agreesInside(searcher.inquiry, figure, figures, section),
    );
    if (members.length < 2) continue;
    const mended = groundsAround(searcher.inquiry, members, isBroken);
    const cause = causeOf(searcher, members, mended);
    if (cause !== undefined) causes.push(cause);
  }
  return causes;
}

/** By section: its figures that stand in a broken ground with a figure of elsewhere. */
function disagreeing(
  inquiry: Inquiry,
  broken: readonly number[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const bySection = new Map<string, Set<number>>();
  for (const at of broken) {
    const { figures } = groundAt(inquiry.system, at);
    const sections = figures.map((figure) => sectionOf(inquiry, figure));
    figures.forEach((figure, place) => {
      const section = sections[place];
      const own = sections.filter((other) => other === section);
      if (section === undefined || own.length !== 1 || figures.length < 2) return;
      const set = bySection.get(section) ?? new Set<number>();
      set.add(figure);
      bySection.set(section, set);
    });
  }
  return bySection;
}

function sectionOf({ system }: Inquiry, figure: number): string | undefined {
  const { seat } = figureAt(system, figure).fact;
  return seat.kind === "sentence" ? seat.section : undefined;
}

/** Whether a ground inside the section, with another of the figures, holds in print. */
function agreesInside(
  inquiry: Inquiry,
  figure: number,
  figures: ReadonlySet<number>,
  section: string,
): boolean {
  const { system, gaps } = inquiry;
  return (system.groundsOf[figure] ?? []).some((at) => {
    const { figures: own, form, isHard } = groundAt(system, at);
    if (!isHard || gaps[at] !== 0n || form.kind === "at-most") return false;
    if (!own.every((other) => sectionOf(inquiry, other) === section)) return false;
    return own.some((other) => other !== figure && figures.has(other));
  });
}

/** The section's figures freed together, where that mends all and less would not. */
function causeOf(
  searcher: Searcher,
  members: readonly number[],
  mended: readonly number[],
): FoundCause | undefined {
  const { inquiry, narrowing } = searcher;
  for (const at of mended) narrowing.isActive[at] = 1;
  const trial = tryFree(searcher, members, mended);
  const isSingle = members.some((one) => {
    const isInAll = mended.every((at) => groundAt(inquiry.system, at).figures.includes(one));
    return isInAll && tryFree(searcher, [one], mended).kind === "consistent";
  });
  for (const at of mended) narrowing.isActive[at] = 0;
  if (trial.kind !== "consistent" || isSingle) return undefined;
  const suspects = members.map((figure) => {
    const implied = trial.implied.get(figure) ?? { low: undefined, high: undefined };
    const { print } = fitOf(inquiry, figure, implied);
    return { figure, copies: [], slip: "other-version", implied, print };
  });
  return blockCause(inquiry, "other-version", { suspects, grounds: mended, certainty: "likely" });
}
