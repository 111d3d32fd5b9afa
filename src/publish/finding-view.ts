import type { Dimension, Finding, FindingFigure, Severity } from "#model/outcome.ts";
import type { Place } from "#model/place.ts";
import { plainNumber } from "#model/printed.ts";
import type { ExplainedState } from "#model/report.ts";

/** Findings of rules on trial (试行) are shown, but are no errors yet: a class of their own. */
export const FINDING_CLASSES = ["error", "warning", "note", "trial"] as const;
export type FindingClass = (typeof FINDING_CLASSES)[number] & (Severity | "trial");

/** The class that a finding is counted in. */
export function classOf({ stage, severity }: Finding): FindingClass {
  return stage === "trial" ? "trial" : severity;
}

/** The name of the n-th finding of a report, counted from 1: F003. */
export function findingName(number: number): string {
  return `F${String(number).padStart(3, "0")}`;
}

/** The number that a name stands for, or undefined for what is no such name. */
export function findingNumber(name: string): number | undefined {
  const digits = /^F(\d{3,6})$/.exec(name)?.[1];
  const number = Number(digits);
  return digits === undefined || findingName(number) !== name || number === 0 ? undefined : number;
}

/** ① for 1 and so on to ㊿; what comes after stands in brackets. */
export function circled(number: number): string {
  if (number <= 20) return String.fromCodePoint(0x2460 + number - 1);
  if (number <= 35) return String.fromCodePoint(0x3251 + number - 21);
  if (number <= 50) return String.fromCodePoint(0x32b1 + number - 36);
  return `(${number})`;
}

/** A piece of an arithmetic: words and signs, or a number that is a figure of the finding. */
export type ArithmeticPiece = {
  readonly text: string;
  /** Offset in the arithmetic. */
  readonly at: number;
  /** Position of its figure in the finding, from 1; undefined for what is no figure. */
  readonly figure: number | undefined;
};

const NUMBER = /[0-9][0-9,]*(?:\.[0-9]+)?/g;

/**
 * Cuts an arithmetic at the figures in it, each once. Alike prints are told apart by the label
 * before them, else by their order; what is left over is a result, no figure.
 */
export function arithmeticPieces(
  arithmetic: string,
  figures: readonly Pick<FindingFigure, "text" | "label">[],
): readonly ArithmeticPiece[] {
  const plains = figures.map(({ text }) => digitsOf(text));
  const used = new Set<number>();
  const pieces: ArithmeticPiece[] = [];
  let done = 0;
  for (const match of arithmetic.matchAll(NUMBER)) {
    const plain = digitsOf(match[0]);
    const fits = plains.flatMap((own, at) => (own === plain && !used.has(at) ? [at] : []));
    const before = arithmetic.slice(done, match.index).trimEnd();
    const index = fits.find((at) => isNamed(before, figures[at]?.label ?? "")) ?? fits[0];
    if (index === undefined) continue;
    used.add(index);
    if (match.index > done) {
      const text = arithmetic.slice(done, match.index);
      pieces.push({ text, at: done, figure: undefined });
    }
    pieces.push({ text: match[0], at: match.index, figure: index + 1 });
    done = match.index + match[0].length;
  }
  if (done < arithmetic.length) {
    pieces.push({ text: arithmetic.slice(done), at: done, figure: undefined });
  }
  return pieces;
}

function isNamed(before: string, label: string): boolean {
  return label !== "" && before.endsWith(label);
}

/** A print without its sign and separators. */
function digitsOf(text: string): string {
  return plainNumber(text).replace(/^-|,/g, "");
}

/** A finding with the state of its explanation. */
export type ReviewedFinding = { readonly finding: Finding; readonly state: ExplainedState };

export const FINDING_SORTS = ["gravity", "place", "rule"] as const;
export type FindingSort = (typeof FINDING_SORTS)[number];

/** What of the findings is shown; undefined takes all. */
export type FindingFilter = {
  readonly severity: FindingClass | undefined;
  readonly dimension: Dimension | undefined;
  readonly section: string | undefined;
  readonly state: ExplainedState | undefined;
  readonly sort: FindingSort;
};

/** The numbers of the findings that a filter leaves, in the order that it asks for. */
export function shownFindings(
  findings: readonly ReviewedFinding[],
  filter: FindingFilter,
): readonly number[] {
  const kept = findings.flatMap(({ finding, state }, index) =>
    (filter.severity === undefined || classOf(finding) === filter.severity) &&
    (filter.dimension === undefined || finding.dimension === filter.dimension) &&
    (filter.section === undefined || finding.section === filter.section) &&
    (filter.state === undefined || state === filter.state)
      ? [{ number: index + 1, finding }]
      : [],
  );
  // The report's own order, gravest first, decides between equals.
  if (filter.sort === "place") {
    kept.sort((a, b) => comparePlaces(placeOf(a.finding), placeOf(b.finding)));
  }
  if (filter.sort === "rule") kept.sort((a, b) => compareTexts(a.finding.rule, b.finding.rule));
  return kept.map(({ number }) => number);
}

/** How many findings each class has. */
export function classCounts(
  findings: readonly ReviewedFinding[],
): Readonly<Record<FindingClass, number>> {
  const counts = { error: 0, warning: 0, note: 0, trial: 0 };
  for (const { finding } of findings) counts[classOf(finding)] += 1;
  return counts;
}

/** Where a finding stands first: at its first figure, else at its words. */
export function placeOf({ figures, at }: Finding): Place | undefined {
  return figures.find(({ places }) => places.length > 0)?.places[0] ?? at[0];
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** In the order of the document; what has no place comes last. */
export function comparePlaces(a: Place | undefined, b: Place | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (a.kind === "line" && b.kind === "line") return a.line - b.line || a.from - b.from;
  if (a.kind !== "page" || b.kind !== "page") return 0;
  const [first, second] = [a.boxes[0], b.boxes[0]];
  if (a.page !== b.page || first === undefined || second === undefined) return a.page - b.page;
  // Boxes on one line of print differ by fractions of a point in height.
  const isSameLine = Math.abs(first.y - second.y) < 3;
  return isSameLine ? first.x - second.x : first.y - second.y;
}
