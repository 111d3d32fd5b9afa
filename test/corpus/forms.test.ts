import assert from "node:assert/strict";
import { test } from "node:test";
import type { ConceptId } from "#model/concept.ts";
import type { FormCell, Indicator, PerformanceForm } from "#model/form.ts";
import type { Claim } from "#recognise/claim.ts";
import { foldString } from "#recognise/folded.ts";
import { recogniseForms } from "#recognise/forms/forms.ts";
import { likeness } from "#recognise/forms/likeness.ts";
import { CORPUS_MISSING, corpusLabels } from "#test/corpus/corpus.ts";
import {
  claimsByConcept,
  compare,
  documentOf,
  newTally,
  type Tally,
  valueIn,
} from "./forms-tally.ts";

const URUMQI = "urumqi-natural-resources-2024";

type LabelledIndicator = {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string | null;
  readonly actual: string | null;
  readonly weight: string;
  readonly score: string;
  readonly line: number;
  readonly targetOrActualUncertain?: boolean;
};

type Amounts = { readonly initialBudget: string | null; readonly yearBudget: string } & {
  readonly executed: string;
  readonly inferred?: readonly string[];
};

type LabelledProject = {
  readonly no: number;
  readonly nameAnchor: string;
  readonly department: string;
  readonly unit: string;
  readonly rate: string;
  readonly weight: string;
  readonly executionScore: string;
  readonly total: string;
  readonly funds: Readonly<Record<string, Amounts>>;
  readonly indicators: readonly LabelledIndicator[];
};

type UrumqiLabels = {
  readonly wholeDepartment: {
    readonly funds: readonly (Amounts & { weight: string; rate: string; score: string })[];
    readonly indicators: readonly LabelledIndicator[];
  };
  readonly projects: readonly LabelledProject[];
};

function compareIndicators(
  form: PerformanceForm,
  labels: readonly LabelledIndicator[],
  claims: ReadonlyMap<ConceptId, Claim>,
  tally: Tally,
): void {
  const used = new Set<Indicator>();
  for (const label of labels) {
    const near = form.indicators
      .filter((indicator) => !used.has(indicator) && standsOn(indicator, label.line))
      .sort((a, b) => likeTo(b, label) - likeTo(a, label));
    const [indicator] = near;
    if (indicator === undefined) {
      tally.lost++;
      continue;
    }
    used.add(indicator);
    const what = `${form.no} ${label.name}`;
    const cells = [
      compareValue(`${what} target`, indicator.target, label.target, { label, claims, tally }),
      compareValue(`${what} actual`, indicator.actual, label.actual, { label, claims, tally }),
      compare(tally, `${what} weight`, valueIn(claims, indicator.weight), label.weight),
      compare(tally, `${what} score`, valueIn(claims, indicator.score), label.score),
    ];
    if (cells.every((isRight) => isRight)) tally.complete++;
    else tally.partly++;
    if (indicator.level1 === label.level1 && indicator.level2 === label.level2) tally.levels++;
  }
  for (const indicator of form.indicators) {
    if (!used.has(indicator)) tally.wrong.push(`${form.no}: no such indicator ${indicator.level3}`);
  }
}

function standsOn(indicator: Indicator, line: number): boolean {
  return indicator.places.some((place) => place.kind === "line" && place.line === line);
}

function likeTo(indicator: Indicator, label: LabelledIndicator): number {
  return likeness(foldString(indicator.level3), foldString(label.name));
}

function compareValue(
  what: string,
  cell: FormCell | undefined,
  want: string | null,
  to: { label: LabelledIndicator; claims: ReadonlyMap<ConceptId, Claim>; tally: Tally },
): boolean {
  if (want === null) return cell?.fact === undefined;
  const got = cell === undefined ? "" : normal(cell.text);
  // Dates (=12月20日前) are words of the form.
  const number = want.includes("月2") ? null : /^[<>=]*(\d+(?:\.\d+)?)/.exec(normal(want));
  if (number === null) return got === normal(want) && cell?.fact === undefined;
  const isRight = compare(to.tally, what, valueIn(to.claims, cell), number[1] ?? "");
  if (to.label.targetOrActualUncertain === true) return isRight;
  return isRight && got === normal(want);
}

function normal(text: string): string {
  return foldString(text).replace("≥", ">=").replace("≤", "<=");
}

const ROWS = { 年度资金总额: "total", 当年财政拨款: "fiscal", 其他资金: "other" } as const;

function compareFunds(
  form: PerformanceForm,
  label: LabelledProject,
  claims: ReadonlyMap<ConceptId, Claim>,
  tally: Tally,
): void {
  for (const [name, key] of Object.entries(ROWS)) {
    const row = form.funds.find((each) => each.key === key);
    const amounts = label.funds[name];
    if (amounts === undefined) continue;
    const what = `${label.no} ${name}`;
    if (amounts.inferred?.includes("initialBudget") !== true) {
      compare(tally, what, valueIn(claims, row?.initialBudget), amounts.initialBudget);
    }
    compare(tally, what, valueIn(claims, row?.adjustedBudget), amounts.yearBudget);
    compare(tally, what, valueIn(claims, row?.executed), amounts.executed);
  }
  const rate = label.rate.replace("%", "");
  compare(tally, `${label.no} rate`, valueIn(claims, form.rate), rate);
  compare(tally, `${label.no} weight`, valueIn(claims, form.executionWeight), label.weight);
  compare(tally, `${label.no} score`, valueIn(claims, form.executionScore), label.executionScore);
  compare(tally, `${label.no} total`, valueIn(claims, form.total), label.total);
}

test("every form of the Urumqi disclosure comes out, and no figure is wrong", async (t) => {
  const document = await documentOf(`${URUMQI}.md`);
  if (document === undefined) return t.skip(CORPUS_MISSING);
  const labels = corpusLabels(URUMQI) as UrumqiLabels;
  const found = recogniseForms(document, new Set());
  const claims = claimsByConcept(found);
  const projects = found.forms.filter(({ scope }) => scope === "project");
  const [whole] = found.forms.filter(({ scope }) => scope === "department");
  assert.equal(projects.length, labels.projects.length);
  assert.ok(whole !== undefined);
  const tally = newTally();
  let bodies = 0;
  labels.projects.forEach((label, index) => {
    const form = projects[index];
    assert.ok(form !== undefined);
    const name = foldString(form.name).replaceAll('"', "");
    assert.ok(name.includes(foldString(label.nameAnchor)), `${label.no} ${form.name}`);
    if (likeness(form.department, label.department) > 0.7) bodies++;
    if (likeness(form.unit, label.unit) > 0.7) bodies++;
    compareFunds(form, label, claims, tally);
    compareIndicators(form, label.indicators, claims, tally);
  });
  compareIndicators(whole, labels.wholeDepartment.indicators, claims, tally);
  compareWholeFunds(whole, labels, claims, tally);
  const sum = (column: string) =>
    found.claims
      .filter(({ concepts }) => concepts[0].endsWith(`.total.${column}`))
      .filter(({ concepts }) => concepts[0].startsWith("p.project"))
      .reduce((total, { printed }) => total + printed.digits, 0n);
  t.diagnostic(
    `${found.forms.length} forms; figures right ${tally.right}, missing ${tally.missing}; ` +
      `indicators complete ${tally.complete}, partly ${tally.partly}, missing ${tally.lost}; ` +
      `bodies ${bodies} of 80; levels right ${tally.levels}; wrong ${tally.wrong.length}`,
  );
  assert.deepEqual(tally.wrong, []);
  assert.ok(bodies >= 76, `${bodies} of 80 names of bodies are readable`);
  assert.equal(sum("year"), 595_056n);
  assert.equal(sum("executed"), 568_026n);
  assert.ok(tally.complete >= 297, `${tally.complete} indicators are complete`);
  assert.ok(tally.missing <= 12, `${tally.missing} figures are missing`);
  assert.ok(tally.levels >= 285, `${tally.levels} indicators have their levels`);
});

function compareWholeFunds(
  whole: PerformanceForm,
  labels: UrumqiLabels,
  claims: ReadonlyMap<ConceptId, Claim>,
  tally: Tally,
): void {
  const [total, superior] = labels.wholeDepartment.funds;
  for (const [key, amounts] of [["total", total] as const, ["superior", superior] as const]) {
    const row = whole.funds.find((each) => each.key === key);
    compare(tally, key, valueIn(claims, row?.initialBudget), amounts?.initialBudget ?? null);
    compare(tally, key, valueIn(claims, row?.adjustedBudget), amounts?.yearBudget ?? null);
    compare(tally, key, valueIn(claims, row?.executed), amounts?.executed ?? null);
  }
  compare(tally, "rate", valueIn(claims, whole.rate), total?.rate.replace("%", "") ?? null);
  compare(tally, "weight", valueIn(claims, whole.executionWeight), total?.weight ?? null);
  compare(tally, "score", valueIn(claims, whole.executionScore), total?.score ?? null);
}
