import { withPrints } from "#check/reprint.ts";
import type { Disclosure } from "#model/disclosure.ts";
import type { Fact } from "#model/fact.ts";
import { overlaps } from "#model/interval.ts";
import { intervalOf, type Printed } from "#model/printed.ts";
import type { Random } from "#test/fuzz/random.ts";
import { type FigureSlip, type SlipSources, slipped } from "./figure-slips.ts";

/** What was planted where, and the disclosure that has it. */
export type Plant = {
  readonly kind: string;
  /** The facts that are wrong now. */
  readonly at: readonly PlantedFact[];
  readonly disclosure: Disclosure;
};

export type PlantedFact = {
  readonly fact: string;
  readonly concept: string;
  readonly meant: string;
  readonly printed: string;
};

/**
 * Plants one slip in one figure, by more than rounding explains: what is printed and what was
 * meant have no number in common. Undefined where the kind makes no such slip of this figure.
 */
export function plantFigure(
  disclosure: Disclosure,
  fact: Fact,
  kind: FigureSlip,
  random: Random,
): Plant | undefined {
  const printed = slipOf(disclosure, fact, kind, random);
  if (printed === undefined) return undefined;
  return {
    kind,
    at: [plantedFact(fact, printed)],
    disclosure: withPrints(disclosure, new Map([[fact.id, printed]])),
  };
}

/** Plants a slip in each of two figures at once. */
export function plantTwo(
  disclosure: Disclosure,
  facts: readonly [Fact, Fact],
  kinds: readonly [FigureSlip, FigureSlip],
  random: Random,
): Plant | undefined {
  const [first, second] = facts;
  const one = slipOf(disclosure, first, kinds[0], random);
  const two = slipOf(disclosure, second, kinds[1], random);
  if (one === undefined || two === undefined || first.id === second.id) return undefined;
  return {
    kind: "two",
    at: [plantedFact(first, one), plantedFact(second, two)],
    disclosure: withPrints(
      disclosure,
      new Map([
        [first.id, one],
        [second.id, two],
      ]),
    ),
  };
}

/** A fact with another print, as the record of a plant has it. */
export function plantedFact(fact: Fact, printed: Printed): PlantedFact {
  return {
    fact: fact.id,
    concept: fact.concepts[0],
    meant: fact.printed.text,
    printed: printed.text,
  };
}

function slipOf(
  disclosure: Disclosure,
  fact: Fact,
  kind: FigureSlip,
  random: Random,
): Printed | undefined {
  const printed = slipped(fact.printed, kind, random, sourcesOf(disclosure, fact));
  if (printed === undefined) return undefined;
  const interval = intervalOf(printed, fact.kind, fact.direction);
  return overlaps(interval, fact.interval) ? undefined : printed;
}

function sourcesOf(disclosure: Disclosure, fact: Fact): SlipSources {
  return {
    lastYear: lastYearOf(disclosure, fact),
    neighbours: disclosure.facts
      .filter((other) => other.id !== fact.id && areNeighbours(disclosure, fact, other))
      .map((other) => other.printed),
  };
}

/** Other rows of the same column, or other figures of the same section. */
function areNeighbours(disclosure: Disclosure, fact: Fact, other: Fact): boolean {
  if (fact.seat.kind === "cell" && other.seat.kind === "cell") {
    return (
      fact.seat.statement === other.seat.statement &&
      fact.seat.column === other.seat.column &&
      fact.seat.side === other.seat.side &&
      formOf(fact) === formOf(other)
    );
  }
  if (fact.seat.kind !== "sentence" || other.seat.kind !== "sentence") return false;
  return disclosure.sentences.some(
    ({ facts }) => facts.includes(fact.id) && facts.includes(other.id),
  );
}

function formOf(fact: Fact): string {
  return /^p\.[^.]+/.exec(fact.concepts[0])?.[0] ?? "";
}

/** This year's value less the change that stands in the same sentence. */
function lastYearOf(disclosure: Disclosure, fact: Fact): Printed | undefined {
  if (fact.kind !== "amount") return undefined;
  const sentence = disclosure.sentences.find(({ facts }) => facts.includes(fact.id));
  const change = disclosure.facts.find(
    (other) =>
      other.kind === "change" &&
      other.direction !== undefined &&
      sentence?.facts.includes(other.id) === true &&
      isChangeOf(other.concepts[0], fact.concepts[0]),
  );
  if (change === undefined || change.printed.decimals !== fact.printed.decimals) return undefined;
  const sign = change.direction === "decrease" ? -1n : 1n;
  const digits = fact.printed.digits - sign * change.printed.digits;
  return { ...fact.printed, digits, text: "" };
}

/** `n.running.change` of `n.running.amount`, `n.general.item-change[X]` of `n.general.item[X]`. */
function isChangeOf(change: string, concept: string): boolean {
  const plain = change.replace(/-change(?=\[|$)/, "").replace(/\.change$/, "");
  return plain === concept || plain === concept.replace(/\.[a-z-]+$/, "");
}
