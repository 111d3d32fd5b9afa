import type { Disclosure } from "#model/disclosure.ts";
import type { Fact } from "#model/fact.ts";
import { decimalOf } from "#model/printed.ts";

/** One labelled figure: what is printed, where, and what it is. */
export type Label = {
  /** Any of them is right; none where the reference could name none. */
  readonly concepts: readonly string[];
  /** Without separators; targets and actuals with their sign and unit (`≥3处`), or words. */
  readonly value: string;
  /** As printed, from its place on. */
  readonly printed: string;
  readonly label: string;
  readonly place: { readonly line: number; readonly column: number } | undefined;
  /** The line on which the sentence begins, where the column is not labelled. */
  readonly line: number | undefined;
};

export type Evaluation = {
  readonly labelled: number;
  readonly right: number;
  /** Placed, with the right value, as something else. */
  readonly wrongConcept: readonly string[];
  /** Placed with a wrong value. */
  readonly wrongValue: readonly string[];
  readonly missing: readonly string[];
  /** Facts at places that no label names, where every figure is labelled with its place. */
  readonly extra: readonly string[];
};

/** Compares a recognised disclosure with labels. */
export function evaluate(disclosure: Disclosure, labels: readonly Label[]): Evaluation {
  const used = new Set<Fact>();
  const result = {
    labelled: labels.length,
    right: 0,
    wrongConcept: [] as string[],
    wrongValue: [] as string[],
    missing: [] as string[],
    extra: [] as string[],
  };
  const places = placesByLine(disclosure.facts);
  for (const label of labels) {
    const fact = factFor(label, disclosure, places, used);
    const what = `${label.line ?? label.place?.line ?? ""} ${label.label} ${label.value}`;
    if (fact === undefined) {
      if (isWord(label) && hasWord(disclosure, label)) result.right += 1;
      else result.missing.push(`${what} (${nameOf(label)})`);
      continue;
    }
    used.add(fact);
    const got = `${what}: ${nameOf(label)} read as ${fact.concepts.join(" + ")}`;
    if (!isSameNumber(decimalOf(fact.printed), numberIn(label.value))) {
      result.wrongValue.push(`${got} = ${fact.printed.text}`);
    } else if (label.concepts.length > 0 && !isSameConcept(fact, label.concepts)) {
      result.wrongConcept.push(got);
    } else result.right += 1;
  }
  if (labels.some((label) => label.place !== undefined)) {
    for (const fact of disclosure.facts) {
      if (!used.has(fact)) result.extra.push(`${fact.label} ${fact.printed.text} ${fact.id}`);
    }
  }
  return result;
}

type LinePlaces = ReadonlyMap<number, readonly { from: number; to: number; fact: Fact }[]>;

function placesByLine(facts: readonly Fact[]): LinePlaces {
  const lines = new Map<number, { from: number; to: number; fact: Fact }[]>();
  for (const fact of facts) {
    if (fact.source.kind !== "read") continue;
    for (const place of fact.source.places) {
      if (place.kind !== "line") continue;
      const list = lines.get(place.line) ?? [];
      list.push({ from: place.from, to: place.to, fact });
      lines.set(place.line, list);
    }
  }
  return lines;
}

/** Lines that a labelled sentence may run on. */
const LINES_AFTER = 3;

function factFor(
  label: Label,
  disclosure: Disclosure,
  places: LinePlaces,
  used: ReadonlySet<Fact>,
): Fact | undefined {
  const { place, line, printed } = label;
  if (place !== undefined) {
    const end = place.column + Math.max(1, printed.length);
    return places.get(place.line)?.find(({ from, to }) => from < end && place.column < to)?.fact;
  }
  const near = disclosure.facts.filter((fact) => {
    if (used.has(fact) || fact.seat.kind === "cell") return false;
    if (line === undefined) return true;
    const at = fact.source.kind === "read" ? fact.source.places[0] : undefined;
    return at?.kind === "line" && at.line >= line && at.line <= line + LINES_AFTER;
  });
  const sameValue = near.filter((fact) =>
    isSameNumber(decimalOf(fact.printed), numberIn(label.value)),
  );
  const { concepts } = label;
  if (concepts.length === 0) return sameValue[0];
  return (
    sameValue.find((fact) => isSameConcept(fact, concepts)) ??
    near.find((fact) => isSameConcept(fact, concepts)) ??
    sameValue[0]
  );
}

function nameOf(label: Label): string {
  return label.concepts.join(" or ") || "?";
}

function isSameConcept(fact: Fact, concepts: readonly string[]): boolean {
  const canonical = concepts.map(canonicalConcept);
  return fact.concepts.some((own) => canonical.includes(canonicalConcept(own)));
}

/** Labels spell the change of an item in two ways: docs/decisions/0002. */
export function canonicalConcept(concept: string): string {
  return concept.replace(
    /^(prior:)?(n\.[a-z]+\.item)(\[[^\]]*\])\.([a-z-]+)$/,
    (_, prior: string | undefined, path: string, key: string, measure: string) =>
      `${prior ?? ""}${path}-${measure}${key}`,
  );
}

/** The number of a target or actual without its sign (>=) and unit. */
function numberIn(value: string): string {
  return /-?[\d,]+(?:\.\d+)?/.exec(value)?.[0] ?? value;
}

function isSameNumber(a: string, b: string): boolean {
  return trimmed(a) === trimmed(b);
}

function trimmed(decimal: string): string {
  const plain = decimal.replaceAll(",", "").replace(/^\+/, "");
  return plain.includes(".") ? plain.replace(/\.?0+$/, "") : plain;
}

function isWord(label: Label): boolean {
  return !/\d/.test(label.value);
}

function hasWord(disclosure: Disclosure, label: Label): boolean {
  return disclosure.forms.some((form) =>
    form.indicators.some(
      ({ target, actual }) => target?.text === label.value || actual?.text === label.value,
    ),
  );
}
