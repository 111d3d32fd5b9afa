import type { Value } from "#compile/statements/evaluate.ts";
import { type ConceptId, conceptId } from "#model/concept.ts";
import type { ExactValue } from "#model/fact.ts";
import type { Lineage } from "#model/lineage.ts";
import { GRID_PER_UNIT } from "#model/unit.ts";
import { type NarrativeConcept, narrativeConcept } from "#standard/narrative-concepts.ts";
import { bindingsOf, bound } from "./concept-binding.ts";

/** A figure before it is printed: exact on the grid of its unit, with where it comes from. */
export type Known = { readonly exact: ExactValue; readonly lineage: Lineage };

/** Figures by concept; undefined where one cannot be told. */
export type Figures = { readonly valueOf: (path: string) => Known | undefined };

export type FigureSources = {
  /** Cells of this year's statements and figures that come from the books alone, in fen. */
  readonly cells: ReadonlyMap<ConceptId, Value>;
  /** Figures of the year before by concept, on the grid of their unit; `undefined` without any. */
  readonly prior: PriorFigures | undefined;
  /** Figures of registers and of the budget by concept. */
  readonly given: ReadonlyMap<string, Known>;
};

export type PriorFigures = {
  readonly values: ReadonlyMap<string, ExactValue>;
  /** Statements that are known as a whole: what they do not list is nothing. */
  readonly whole: ReadonlySet<string>;
};

/**
 * Opens the figures of the narrative: values of cells, and changes, rates, shares, differences and
 * completions of them by the one definition that the concept carries.
 */
export function openFigures(sources: FigureSources): Figures {
  const known = new Map<string, Known | undefined>();
  const valueOf = (path: string): Known | undefined => {
    if (path === "") return undefined;
    if (known.has(path)) return known.get(path);
    known.set(path, undefined);
    const value = path.startsWith("prior:")
      ? (sources.given.get(path) ?? priorOf(sources, path.slice("prior:".length)))
      : currentOf(sources, path, valueOf);
    known.set(path, value);
    return value;
  };
  return { valueOf };
}

type ValueOf = Figures["valueOf"];

const CELL = /^\d\d\[/u;

function currentOf(sources: FigureSources, path: string, valueOf: ValueOf): Known | undefined {
  const given = sources.given.get(path);
  if (given !== undefined) return given;
  if (CELL.test(path)) return cellOf(sources.cells, path);
  const own = sources.cells.get(conceptId(path));
  if (own !== undefined) return knownOf(own);
  const entry = narrativeConcept(path);
  if (entry === undefined) return undefined;
  const bindings = bindingsOf(entry.path, path);
  const named = { of: bound(entry.of, bindings), base: bound(entry.base, bindings) };
  if (entry.measure === "budget") return unbudgeted(sources.given, path);
  if (entry.measure !== "value") return measured(entry, named, valueOf);
  if (entry.cell === "") return undefined;
  return sumOf(bound(entry.cell, bindings).split("+").map(valueOf));
}

/** A code that no line of a known budget names has none. */
function unbudgeted(given: FigureSources["given"], path: string): Known | undefined {
  const stem = /^(n\.[a-z]+\.).*-budget\[/u.exec(path)?.[1];
  const total = stem === undefined ? undefined : given.get(`${stem}budget`);
  return total === undefined ? undefined : { ...total, exact: whole(0n) };
}

function knownOf({ fen, terms }: Value): Known | undefined {
  if (fen === undefined) return undefined;
  return { exact: whole(BigInt(fen)), lineage: { kind: "cube", terms } };
}

/** A row by code that is not there has nothing. */
function cellOf(cells: FigureSources["cells"], path: string): Known | undefined {
  const value = cells.get(conceptId(path));
  if (value !== undefined) return knownOf(value);
  const isRow = /\[(?:function:)?\d+\]/u.test(path);
  const total = cells.get(conceptId(path.replace(/\[[^\]]*\]/u, "[total]")));
  const isTold = path.startsWith("06[") || total === undefined || total.fen !== undefined;
  return isRow && isTold ? { exact: whole(0n), lineage: { kind: "cube", terms: [] } } : undefined;
}

function whole(dividend: bigint): ExactValue {
  return { dividend, divisor: 1n };
}

function sumOf(parts: readonly (Known | undefined)[]): Known | undefined {
  const [first, ...rest] = parts;
  if (first === undefined) return undefined;
  let sum = first;
  for (const part of rest) {
    if (part === undefined) return undefined;
    const exact = plus(sum.exact, part.exact);
    sum = { exact, lineage: joined(sum.lineage, part.lineage) };
  }
  return sum;
}

function joined(a: Lineage, b: Lineage): Lineage {
  if (a.kind === "cube" && b.kind === "cube") return { ...a, terms: [...a.terms, ...b.terms] };
  return a;
}

function priorOf(sources: FigureSources, path: string): Known | undefined {
  const exact = priorValue(sources.prior, path);
  if (exact === undefined) return undefined;
  const filter = { concept: path };
  return { exact, lineage: { kind: "measure", measure: "value", evidence: "prior-year", filter } };
}

function priorValue(prior: PriorFigures | undefined, path: string): ExactValue | undefined {
  if (prior === undefined) return undefined;
  const value = prior.values.get(path);
  if (value !== undefined) return value;
  if (CELL.test(path)) return prior.whole.has(path.slice(0, 2)) ? whole(0n) : undefined;
  const entry = narrativeConcept(path);
  if (entry === undefined || entry.measure !== "value" || entry.cell === "") return undefined;
  const cells = bound(entry.cell, bindingsOf(entry.path, path)).split("+");
  let sum: ExactValue | undefined = whole(0n);
  for (const cell of cells) {
    const part = priorValue(prior, cell);
    sum = sum === undefined || part === undefined ? undefined : plus(sum, part);
  }
  return sum;
}

const HUNDRED = 100n * GRID_PER_UNIT;

type Named = { readonly of: string; readonly base: string };

/** A change, rate, share, budget difference or completion: narrative.yaml, measures. */
function measured(entry: NarrativeConcept, named: Named, valueOf: ValueOf): Known | undefined {
  const { measure } = entry;
  const of = valueOf(named.of);
  const baseOf = measure === "change" ? `prior:${named.of}` : named.base;
  const base = baseOf === "" ? undefined : valueOf(baseOf);
  if (of === undefined || base === undefined) return undefined;
  const exact = measureOf(measure, entry.kind === "percent", of.exact, base.exact);
  if (exact === undefined) return undefined;
  const filter = { of: named.of, base: baseOf };
  return { exact, lineage: { kind: "measure", measure, evidence: "figures", filter } };
}

function measureOf(
  measure: NarrativeConcept["measure"],
  isPercent: boolean,
  of: ExactValue,
  base: ExactValue,
): ExactValue | undefined {
  const difference = plus(of, { ...base, dividend: -base.dividend });
  switch (measure) {
    case "value":
    case "budget":
      return undefined;
    case "change":
      return difference;
    case "difference":
      return isPercent ? percentOf(difference, base) : difference;
    // A rate over less than nothing says nothing.
    case "rate":
    case "deviation":
      return base.dividend < 0n ? undefined : percentOf(difference, base);
    // Nothing has no parts.
    case "share":
    case "completion":
      return base.dividend <= 0n ? undefined : percentOf(of, base);
  }
}

/**
 * Part of whole in percent. Over nothing the forms print 100.00 where there is something now, 0.00
 * where there is not (narrative.yaml, zero-forms: item with money this year only).
 */
function percentOf(part: ExactValue, over: ExactValue): ExactValue {
  if (over.dividend === 0n) {
    const sign = part.dividend < 0n ? -1n : 1n;
    return whole(part.dividend === 0n ? 0n : sign * HUNDRED);
  }
  const dividend = part.dividend * over.divisor * HUNDRED;
  return { dividend, divisor: part.divisor * over.dividend };
}

function plus(a: ExactValue, b: ExactValue): ExactValue {
  if (a.divisor === b.divisor) return { dividend: a.dividend + b.dividend, divisor: a.divisor };
  const dividend = a.dividend * b.divisor + b.dividend * a.divisor;
  return { dividend, divisor: a.divisor * b.divisor };
}
