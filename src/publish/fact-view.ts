import { addressOf, type ConceptId } from "#model/concept.ts";
import type { Disclosure } from "#model/disclosure.ts";
import type { Fact } from "#model/fact.ts";
import { overlaps } from "#model/interval.ts";
import type { Place } from "#model/place.ts";
import { gridOf } from "#model/unit.ts";
import { factLabel, placesOfFact } from "./fact-label.ts";
import { type IntervalView, intervalView } from "./interval-view.ts";
import { placeLabel } from "./place-label.ts";
import type { FactGroup } from "./reading-view.ts";

/** Everything the panel says about one read fact. */
export type FactView = {
  readonly fact: Fact;
  readonly label: string;
  readonly concepts: readonly { readonly id: ConceptId; readonly address: string }[];
  /** Title of the statement or section it stands in. */
  readonly seat: string;
  readonly interval: IntervalView | undefined;
  readonly places: readonly { readonly place: Place; readonly label: string }[];
  readonly twins: readonly TwinView[];
};

/** The same fact printed elsewhere: alike, possibly alike, or not. */
export type TwinView = {
  readonly fact: string;
  readonly seat: string;
  readonly place: string;
  readonly text: string;
  readonly unit: string;
  readonly agree: "same" | "compatible" | "contradicts";
};

/** Facts by id and by what they say, so that the panel needs no walk over the document. */
export type FactIndex = {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly keysOf: ReadonlyMap<string, readonly string[]>;
  readonly sharing: ReadonlyMap<string, readonly Fact[]>;
};

/** Gathers the facts of a disclosure by id and by the keys of its lists. */
export function factIndex(disclosure: Disclosure, groups: readonly FactGroup[]): FactIndex {
  const facts = new Map(disclosure.facts.map((fact) => [fact.id, fact]));
  const rows = groups.flatMap((group) => group.rows);
  const keysOf = new Map(rows.map(({ fact, keys }) => [fact, keys]));
  const sharing = new Map<string, Fact[]>();
  for (const fact of disclosure.facts) {
    for (const key of keysOf.get(fact.id) ?? []) {
      const found = sharing.get(key);
      if (found === undefined) sharing.set(key, [fact]);
      else found.push(fact);
    }
  }
  return { facts, keysOf, sharing };
}

/** The view of one fact. */
export function factView(fact: Fact, index: FactIndex): FactView {
  return {
    fact,
    label: factLabel(fact),
    concepts: fact.concepts.map((id) => ({ id, address: addressOf(id) })),
    seat: seatTitle(fact),
    interval: intervalView(fact),
    places: placesOfFact(fact).map((place) => ({ place, label: placeLabel([place]) })),
    twins: twinsOf(fact, index),
  };
}

function twinsOf(fact: Fact, index: FactIndex): readonly TwinView[] {
  const keys = index.keysOf.get(fact.id) ?? [];
  const twins = new Set(keys.flatMap((key) => index.sharing.get(key) ?? []));
  twins.delete(fact);
  return [...twins].map((twin) => ({
    fact: twin.id,
    seat: seatTitle(twin),
    place: placeLabel(placesOfFact(twin)),
    text: twin.printed.text,
    unit: twin.printed.unit,
    agree: agreement(fact, twin),
  }));
}

/** Prints are compared as intervals on one grid; a percent and an amount never agree. */
function agreement(a: Fact, b: Fact): TwinView["agree"] {
  if (gridOf(a.printed.unit) !== gridOf(b.printed.unit)) return "contradicts";
  const isSame = a.interval.low === b.interval.low && a.interval.high === b.interval.high;
  if (isSame) return "same";
  return overlaps(a.interval, b.interval) ? "compatible" : "contradicts";
}

function seatTitle({ seat }: Fact): string {
  return seat.kind === "cell" ? seat.statement : seat.section;
}
