import { addressOf, type ConceptId, conceptId } from "#model/concept.ts";
import { divideHalfUp } from "#model/division.ts";
import type { ExactValue, Fact } from "#model/fact.ts";
import { decimalText, intervalOf, type Printed, withSeparators } from "#model/printed.ts";
import { type Direction, type FigureKind, fenPerUnit, GRID_PER_UNIT } from "#model/unit.ts";
import type { Known } from "./figures.ts";

/** A figure of a sentence before it has a number of its own. */
export type FactDraft = Omit<Fact, "id">;

export type FigurePrint = {
  readonly concepts: readonly [string, ...string[]];
  readonly kind: FigureKind;
  readonly unit: string;
  readonly decimals: number;
  readonly label: string;
  /** Changes and rates are printed unsigned, the direction says the sign. */
  readonly isUnsigned: boolean;
};

/** Prints an exact value once, half up, with separators of thousands. */
export function printExact(exact: ExactValue, unit: string, decimals: number): Printed {
  const perUnit = fenPerUnit(unit) ?? GRID_PER_UNIT;
  const dividend = exact.dividend * 10n ** BigInt(decimals);
  const digits = divideHalfUp(dividend, exact.divisor * perUnit);
  return { text: withSeparators(decimalText(digits, decimals)), unit, digits, decimals };
}

/** 增加 also where nothing changed: 增加 with 0.00 is how the forms say it. */
export function directionOfChange(exact: ExactValue): Direction {
  return exact.dividend < 0n ? "decrease" : "increase";
}

/** The fact of a figure in a sentence of a section. */
export function draftOf(
  { exact, lineage }: Known,
  print: FigurePrint,
  about: { readonly subject: string; readonly year: number; readonly section: string },
): FactDraft {
  const { kind, label, isUnsigned, unit, decimals } = print;
  const size = exact.dividend < 0n ? { ...exact, dividend: -exact.dividend } : exact;
  const printed = printExact(isUnsigned ? size : exact, unit, decimals);
  const direction = isUnsigned ? directionOfChange(exact) : undefined;
  const [first, ...others] = print.concepts;
  const concepts: [ConceptId, ...ConceptId[]] = [conceptId(first), ...others.map(conceptId)];
  return {
    concepts,
    subject: about.subject,
    year: first.startsWith("prior:") ? about.year - 1 : about.year,
    kind,
    direction,
    label,
    seat: { kind: "sentence", section: about.section },
    printed,
    interval: intervalOf(printed, kind, direction),
    exact,
    source: lineage,
  };
}

/** Gives facts their ids in the order of the document: further prints of a concept are numbered. */
export function numbered(drafts: readonly FactDraft[]): readonly Fact[] {
  const prints = new Map<string, number>();
  return drafts.map((draft) => {
    const address = addressOf(draft.concepts[0]);
    const print = (prints.get(address) ?? 0) + 1;
    prints.set(address, print);
    return { id: print === 1 ? address : `${address}#${print}`, ...draft };
  });
}
