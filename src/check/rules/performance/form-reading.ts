import type { Dossier } from "#check/dossier.ts";
import type { Fact } from "#model/fact.ts";
import type { FormCell, PerformanceForm } from "#model/form.ts";
import {
  habitOf,
  type ScoredIndicator,
  type ScoringHabit,
  scoredIndicators,
} from "#score/habit.ts";
import { factOf, type IndicatorReading, readIndicator } from "#score/indicator-reading.ts";
import { foldName } from "#standard/folded-name.ts";
import { FUND_ROW_WORDS } from "#standard/performance/form-words.ts";
import { isOverWeight, type ScoreFault, scoreFault } from "./score-faults.ts";

/** A form with its indicators read so that they can be scored. */
export type FormReading = {
  readonly form: PerformanceForm;
  /** Key of its outline entry: p.whole, p.project[3] of the fourth. */
  readonly key: string;
  /** What messages call it: 项目4“…”. */
  readonly title: string;
  readonly indicators: readonly IndicatorReading[];
  readonly scored: readonly ScoredIndicator[];
};

/** All self-evaluation forms of a dossier, and how the document scores. */
export type PerformanceReading = {
  readonly forms: readonly FormReading[];
  readonly scored: readonly ScoredIndicator[];
  readonly habit: ScoringHabit;
  /** What is wrong with scores by themselves. */
  readonly faults: ReadonlyMap<IndicatorReading, ScoreFault>;
  readonly formOf: ReadonlyMap<IndicatorReading, FormReading>;
  /** Scopes in which at least one form fills the column of notes. */
  readonly notedScopes: ReadonlySet<string>;
  /** Words of the forms were damaged on the way: what is blank here may be filled on paper. */
  readonly isDamaged: boolean;
};

const known = new WeakMap<Dossier, PerformanceReading>();

/** The forms of a dossier, read once. */
export function performanceOf(dossier: Dossier): PerformanceReading {
  const found = known.get(dossier);
  if (found !== undefined) return found;
  const forms = dossier.disclosure.forms.map((form) => readForm(dossier, form));
  const scored = forms.flatMap((form) => form.scored);
  const damaged = dossier.disclosure.forms.filter(isDamagedForm).length;
  const habit = habitOf(scored);
  const reading = {
    forms,
    scored,
    habit,
    faults: faultsOf(forms, scored, habit),
    formOf: new Map(forms.flatMap((form) => form.indicators.map((each) => [each, form] as const))),
    notedScopes: new Set(forms.filter(hasNote).map(({ form }) => form.scope)),
    isDamaged: damaged * DAMAGED_PART > forms.length,
  };
  known.set(dossier, reading);
  return reading;
}

function hasNote({ form }: FormReading): boolean {
  return form.indicators.some(({ note }) => note !== "");
}

function faultsOf(
  forms: readonly FormReading[],
  scored: readonly ScoredIndicator[],
  habit: ScoringHabit,
): ReadonlyMap<IndicatorReading, ScoreFault> {
  const faults = new Map<IndicatorReading, ScoreFault>();
  for (const { indicators } of forms) {
    for (const reading of indicators) if (isOverWeight(reading)) faults.set(reading, "over-weight");
  }
  for (const each of scored) {
    const fault = scoreFault(each, habit);
    if (fault !== undefined) faults.set(each.reading, fault);
  }
  return faults;
}

/** More than one form in ten with damaged words makes a document in which blanks prove nothing. */
const DAMAGED_PART = 10;

type KeptReading = { readonly reading: FormReading; readonly facts: readonly Fact[] };

/** An edit leaves all other forms as they are: what was read of them is kept with them. */
const readings = new WeakMap<PerformanceForm, KeptReading>();

function readForm(dossier: Dossier, form: PerformanceForm): FormReading {
  const kept = readings.get(form);
  const isSame = kept?.facts.every((fact) => dossier.facts.get(fact.id) === fact) ?? false;
  if (kept !== undefined && isSame) return kept.reading;
  const reading = newReading(dossier, form);
  const cells = form.indicators.flatMap(({ target, actual, weight, score }) => [
    ...[target, actual, weight, score],
  ]);
  readings.set(form, { reading, facts: factsOf(dossier, cells) });
  return reading;
}

function newReading(dossier: Dossier, form: PerformanceForm): FormReading {
  const { facts, disclosure } = dossier;
  const indicators = form.indicators.map((each) => readIndicator(each, facts, disclosure.year));
  const isWhole = form.scope === "department";
  const name = form.name === "" ? "" : `“${form.name}”`;
  return {
    form,
    key: isWhole ? "p.whole" : `p.project[${form.no - 1}]`,
    title: isWhole ? "部门整体支出绩效自评表" : `项目${form.no}${name}`,
    indicators,
    scored: scoredIndicators(indicators),
  };
}

const FUND_LABELS = new Set(FUND_ROW_WORDS.map(({ name }) => name));
/** What text recognition leaves where it did not know a character. */
const FOREIGN = /[\u00c0-\u024f\u0370-\u058f\u3040-\u30ff\u2e80-\u2fdf^<>{}|]/u;

/** Whether the words of a form show damage: labels no form prints, characters no form has. */
function isDamagedForm(form: PerformanceForm): boolean {
  if (form.funds.some(({ label }) => !FUND_LABELS.has(foldName(label).replace(/:$/u, "")))) {
    return true;
  }
  return FOREIGN.test(`${form.name}${form.goals.expected}${form.goals.actual}`);
}

/** The facts of cells, those without figure left out. */
export function factsOf(
  dossier: Dossier,
  cells: readonly (FormCell | undefined)[],
): readonly Fact[] {
  return cells.flatMap((cell) => factOf(cell, dossier.facts) ?? []);
}

/** Target, actual, weight and score of an indicator as far as they are figures. */
export function factsOfIndicator(
  reading: IndicatorReading,
  first: "score" | "actual" | "target" | "weight",
): readonly Fact[] {
  const { target, actual, weight, score } = reading;
  const all = [reading[first], actual, target, weight, score];
  return [...new Set(all.flatMap((fact) => fact ?? []))];
}
