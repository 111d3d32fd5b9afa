import type { Disclosure, Unplaced } from "#model/disclosure.ts";
import { divideHalfUp } from "#model/division.ts";
import type { Fact } from "#model/fact.ts";
import type { FormCell, PerformanceForm } from "#model/form.ts";
import type { Interval } from "#model/interval.ts";
import type { Place } from "#model/place.ts";
import { decimalOf, decimalText } from "#model/printed.ts";
import type { LimitReached, SourceFormat } from "#model/source-document.ts";
import { fenPerUnit } from "#model/unit.ts";
import type { DisclosureJson, FactJson, FormJson } from "./disclosure-schema.ts";
import { placeJson } from "./place-json.ts";
import { pruned } from "./pruned.ts";

/** Raised when a field changes its meaning or goes. */
const SCHEMA_VERSION = 1 as const;

/** What is known of the file that a disclosure was read from. */
export type SourceFile = {
  readonly name: string;
  readonly format: SourceFormat;
  readonly limits: readonly LimitReached[];
};

/** A disclosure as JSON: decimal strings for values, what is not known is left out. */
export function disclosureJson(disclosure: Disclosure, source?: SourceFile): DisclosureJson {
  const whole = disclosure.forms.find((form) => form.scope === "department");
  return pruned({
    schemaVersion: SCHEMA_VERSION,
    file: source?.name,
    format: source?.format,
    subject: disclosure.subject,
    year: disclosure.year,
    kind: disclosure.kind,
    body: disclosure.body,
    edition: disclosure.edition,
    coverage: coverageOf(disclosure),
    outline: disclosure.outline.map(({ kind, key, title, unit, status }) => ({
      kind,
      key,
      title,
      unit,
      status,
    })),
    facts: disclosure.facts.map(factJson),
    performance: pruned({
      wholeDepartment: whole === undefined ? undefined : formJson(whole),
      projects: disclosure.forms.filter((form) => form.scope === "project").map(formJson),
    }),
    unplaced: disclosure.unplaced.map(unplacedJson),
    notFigures: { ...disclosure.asides },
    limits: (source?.limits ?? []).map((limit) =>
      pruned({ ...limit, pages: limit.pages === undefined ? undefined : [...limit.pages] }),
    ),
  }) satisfies DisclosureJson;
}

/**
 * The same JSON as text, piece by piece, so that a large disclosure never stands in memory twice:
 * a line for each fact, form and unplaced figure.
 */
export function* disclosureJsonText(disclosure: Disclosure, source?: SourceFile): Iterable<string> {
  const small = disclosureJson({ ...disclosure, facts: [], unplaced: [], forms: [] }, source);
  const { facts: _, performance: __, unplaced: ___, notFigures, limits, ...head } = small;
  const coverage = coverageOf(disclosure);
  yield `${JSON.stringify({ ...head, coverage }, null, 1).slice(0, -2)},\n "facts": [`;
  yield* lines(disclosure.facts, factJson);
  const whole = disclosure.forms.find((form) => form.scope === "department");
  yield '],\n "performance": {';
  if (whole !== undefined) yield `"wholeDepartment": ${JSON.stringify(formJson(whole))},\n`;
  yield '"projects": [';
  yield* lines(
    disclosure.forms.filter((form) => form.scope === "project"),
    formJson,
  );
  yield ']},\n "unplaced": [';
  yield* lines(disclosure.unplaced, unplacedJson);
  const tail = JSON.stringify({ notFigures, limits }, null, 1).slice(2);
  yield `],\n${tail}\n`;
}

function* lines<Item>(items: readonly Item[], json: (item: Item) => unknown): Iterable<string> {
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item !== undefined) yield `${index === 0 ? "\n" : ",\n"}  ${JSON.stringify(json(item))}`;
  }
}

function coverageOf(disclosure: Disclosure): DisclosureJson["coverage"] {
  const placed = disclosure.facts.length;
  const figures = placed + disclosure.unplaced.length;
  const share = figures === 0 ? undefined : shareText(placed, figures);
  return pruned({ figures, placed, unplaced: figures - placed, share });
}

function unplacedJson(figure: Unplaced): DisclosureJson["unplaced"][number] {
  const { text, unit, reason, context, places } = figure;
  return pruned({ text, unit, reason, context, place: firstPlace(places) });
}

/** Placed of all figures in percent with two decimals, half up. */
export function shareText(placed: number, figures: number): string {
  return decimalText(divideHalfUp(BigInt(placed) * 10_000n, BigInt(figures)), 2);
}

/** One fact as JSON; every fact has a place. */
export function factJson(fact: Fact): FactJson {
  const places = fact.source.kind === "read" ? fact.source.places : [];
  return pruned({
    id: fact.id,
    concept: fact.concepts[0],
    also: fact.concepts[1],
    label: fact.label,
    year: fact.year,
    ...seatJson(fact),
    text: fact.printed.text,
    value: decimalOf(fact.printed),
    unit: fact.printed.unit,
    kind: fact.kind,
    direction: fact.direction,
    interval: intervalJson(fact.interval, fact.printed.unit),
    place: placeJson(places[0] ?? { kind: "block", block: "", from: 0, to: 0 }),
    places: places.length > 1 ? places.map(placeJson) : undefined,
    doubtful: fact.source.kind === "read" && fact.source.isDoubtful ? true : undefined,
  });
}

function seatJson(fact: Fact): Pick<FactJson, "statement" | "row" | "column" | "side" | "section"> {
  if (fact.seat.kind === "sentence") return { section: fact.seat.section };
  const { statement, row, column, side } = fact.seat;
  return pruned({ statement, row, column, side });
}

/** The ends of an interval in the unit of the print, exact: the grid has at most six decimals. */
function intervalJson(interval: Interval, unit: string): FactJson["interval"] {
  return pruned({ low: endText(interval.low, unit), high: endText(interval.high, unit) });
}

/** A power of ten parts of the grid make one of each unit; undefined ends stay open. */
export function endText(end: bigint | undefined, unit: string): string | undefined {
  if (end === undefined) return undefined;
  const decimals = (fenPerUnit(unit) ?? 1_000_000n).toString().length - 1;
  const text = decimalText(end, decimals);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

function formJson(form: PerformanceForm): FormJson {
  const { no, title, name, department, unit, goals } = form;
  return pruned({
    no,
    title,
    name,
    department,
    unit,
    funds: Object.fromEntries(
      form.funds.map((row) => [
        row.key,
        pruned({
          label: row.label,
          initialBudget: row.initialBudget?.text,
          adjustedBudget: row.adjustedBudget?.text,
          executed: row.executed?.text,
        }),
      ]),
    ),
    rate: form.rate?.text,
    executionWeight: form.executionWeight?.text,
    executionScore: form.executionScore?.text,
    totalWeight: form.totalWeight?.text,
    total: form.total?.text,
    goals: { expected: goals.expected, actual: goals.actual },
    indicators: form.indicators.map((indicator) =>
      pruned({
        level1: indicator.level1,
        level2: indicator.level2,
        level3: indicator.level3,
        target: textOf(indicator.target),
        actual: textOf(indicator.actual),
        weight: textOf(indicator.weight),
        score: textOf(indicator.score),
        note: indicator.note,
        basis: indicator.basis === "" ? undefined : indicator.basis,
        place: firstPlace(indicator.places),
      }),
    ),
  });
}

function textOf(cell: FormCell | undefined): string {
  return cell?.text ?? "";
}

function firstPlace(places: readonly Place[]): FactJson["place"] | undefined {
  return places[0] === undefined ? undefined : placeJson(places[0]);
}
