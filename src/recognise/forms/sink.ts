import { conceptId } from "#model/concept.ts";
import type { UnplacedReason } from "#model/disclosure.ts";
import type { FormCell } from "#model/form.ts";
import type { Place } from "#model/place.ts";
import type { Printed } from "#model/printed.ts";
import type { FigureKind } from "#model/unit.ts";
import type { Claim, Range } from "#recognise/claim.ts";
import type { Sharing } from "#recognise/sharing.ts";
import { placesOfRun } from "./places.ts";
import { printedText, type Run, rangesOf } from "./run.ts";

/** A figure that stands in a form and has no concept. */
export type UnclaimedFigure = {
  readonly range: Range;
  readonly unit: string;
  readonly reason: UnplacedReason;
};

/** Where the figures of one form go: its path, its title, and the lists of all forms. */
export type Sink = {
  /** `p.whole` or `p.project[3]`. */
  readonly path: string;
  /** The path as addresses spell it. */
  readonly address: string;
  readonly statement: string;
  readonly claims: Claim[];
  /** Weights and scores are the same few prints over and over; equal ones are one object. */
  readonly prints: Map<string, Printed>;
  /** Labels are the same in every form. */
  readonly sharing: Sharing;
  readonly unclaimed: UnclaimedFigure[];
};

/** One figure of a form on its way to becoming a fact. */
export type FormFigure = {
  /** The concept behind the path of the form: `total.initial`. */
  readonly tail: string;
  readonly kind: FigureKind;
  readonly printed: Printed;
  /** The characters of the number. */
  readonly number: Run;
  /** The whole cell. */
  readonly cell: Run;
  readonly operator: string;
  /** Row and column as printed. */
  readonly row: string;
  readonly column: string;
};

/** Claims a figure and gives the cell that refers to its fact, which knows the places. */
export function claimFigure(sink: Sink, figure: FormFigure): FormCell {
  const [first, ...others] = rangesOf(figure.number);
  const { operator } = figure;
  const printed = sharedPrint(sink, figure.printed);
  if (first === undefined) return cellOf(figure.cell, operator, printed.unit);
  // Joined, not added up: each of the many strings is then one object in memory instead of three.
  const address = [sink.address, addressOfTail(figure.tail)].join(".");
  sink.claims.push({
    concepts: [conceptId([sink.path, figure.tail].join("."))],
    kind: figure.kind,
    direction: undefined,
    printed,
    label: sink.sharing.string(
      figure.row === "" ? figure.column : [figure.row, figure.column].join("·"),
    ),
    seat: {
      kind: "cell",
      statement: sink.statement,
      row: figure.row,
      column: figure.column,
      side: undefined,
    },
    address,
    at: [first, ...others],
  });
  const text = printedText(figure.cell);
  return { text, operator, unit: printed.unit, fact: address, places: NOWHERE };
}

function sharedPrint(sink: Sink, printed: Printed): Printed {
  const key = `${printed.text} ${printed.unit}`;
  const known = sink.prints.get(key);
  if (known !== undefined) return known;
  sink.prints.set(key, printed);
  return printed;
}

const NOWHERE: readonly Place[] = [];

/** Tails count with numbers, which addresses spell without brackets. */
function addressOfTail(tail: string): string {
  return tail.includes("[") ? tail.replace("[", ".").replace("]", "") : tail;
}

/** A cell of words, or of a figure that could not be claimed. */
export function cellOf(run: Run, operator = "", unit = ""): FormCell {
  return {
    text: printedText(run),
    operator,
    unit,
    fact: undefined,
    places: placesOfRun(run),
  };
}

/** Lists the figures of a cell among those without a concept. */
export function leaveUnclaimed(sink: Sink, run: Run, reason: UnplacedReason, unit = ""): void {
  for (const match of run.text.matchAll(/\d[\d,]*(?:\.\d+)?/g)) {
    const [range] = rangesOf(run, match.index, match.index + match[0].length);
    if (range !== undefined) sink.unclaimed.push({ range, unit, reason });
  }
}
