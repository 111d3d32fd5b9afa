import type { Measured } from "#model/evidence-measure.ts";
import type { FormSetup, IndicatorSetup } from "#model/evidence-setup.ts";
import type { ExactValue } from "#model/fact.ts";
import type { Fen } from "#model/fen.ts";
import { decimalText, type Printed, readPrinted } from "#model/printed.ts";
import { DEFAULT_POLICIES } from "#standard/evidence/default-policies.ts";
import { foldName } from "#standard/folded-name.ts";
import { GRADE_SCHEMES } from "#standard/performance/levels.ts";
import type { ScoringPolicyId } from "#standard/performance/policies.ts";
import { QUALITATIVE_BANDS } from "#standard/performance/policy.ts";
import { type Achievement, type MetState, metState } from "./achievement.ts";
import { millionthsOf } from "./explain.ts";
import { achievementOf, type Incomparable } from "./form-score-achievement.ts";
import { type TargetSetup, targetOf } from "./form-score-target.ts";
import type { IndicatorClass } from "./indicator-reading.ts";
import { actualOf, type EvidenceBook } from "./measure/measure.ts";
import { digitsOf, gridPerUnit } from "./measure/ratio.ts";
import { betterOfName, isCostName } from "./name-meaning.ts";
import { POLICY_IDS } from "./policy-ids.ts";
import { compareExact, roundScore, type Score, scoreOf, USUAL_ROUNDING } from "./score.ts";

/** What forms are scored with. */
export type ScoringContext = {
  readonly book: EvidenceBook;
  readonly year: number;
  /** The department's policies (department.yaml, scoring) by class of indicator: floor, ceiling … */
  readonly scoring: ReadonlyMap<string, string>;
};

/** An indicator with its computed actual and score, or what keeps it from having one. */
export type IndicatorScore = {
  readonly setup: IndicatorSetup;
  readonly target: TargetSetup | undefined;
  readonly class: IndicatorClass | undefined;
  readonly measured: Measured;
  readonly met: MetState;
  readonly policy: ScoringPolicyId | undefined;
  readonly score: Printed | undefined;
  readonly cannot: CannotScore | undefined;
  /** A note (偏差原因) that the form asks for and nobody wrote, by the lint that asks. */
  readonly missingNote: "note-missing" | "note-missing-overshoot" | undefined;
  /** The print of the actual meets the target, the exact actual does not, or the other way round. */
  readonly isHiddenByPrint: boolean;
};

export type CannotScore =
  | { readonly code: "actual-unknown" }
  | { readonly code: "target-unreadable"; readonly text: string }
  | { readonly code: "weight-unreadable"; readonly text: string }
  | Incomparable
  | { readonly code: "no-policy"; readonly tried: readonly ScoringPolicyId[] }
  /** The value behind a word lies outside the band that the word names. */
  | { readonly code: "band-outside"; readonly word: string; readonly value: string };

/** A form with its scores; `total` is undefined while any part cannot be told. */
export type FormScore = {
  readonly form: FormSetup;
  readonly indicators: readonly IndicatorScore[];
  /** 执行率 in percent and its score; undefined where there is no budget. */
  readonly rate: Printed | undefined;
  readonly executionScore: Printed | undefined;
  readonly total: Printed | undefined;
  /** 优, 良, 中, 差; "" without a total. */
  readonly grade: string;
};

/** Money of a form from the books: 全年预算数 and 全年执行数. */
export type FormFunds = { readonly adjustedBudget: Fen; readonly executed: Fen };

const DECIMALS = USUAL_ROUNDING.decimals;

/** Scores a form: actuals from evidence, scores by policies, the execution rate from the books. */
export function scoreForm(
  form: FormSetup,
  funds: FormFunds | undefined,
  context: ScoringContext,
): FormScore {
  const indicators = form.indicators.map((each) => scoreIndicator(each, context));
  const execution = executionOf(form, funds);
  const scores = [execution?.score, ...indicators.map(({ score }) => score)];
  const known = scores.filter((score) => score !== undefined);
  const sum = known.reduce((total, { digits }) => total + digits, 0n);
  const isWhole = known.length === scores.length;
  return {
    form,
    indicators,
    rate: execution?.rate,
    executionScore: execution?.score,
    total: isWhole ? withDecimals(sum) : undefined,
    grade: isWhole ? gradeOf(sum) : "",
  };
}

/** Scores one indicator. */
export function scoreIndicator(setup: IndicatorSetup, context: ScoringContext): IndicatorScore {
  const measured = actualOf(setup.measure, context.book);
  const target = targetOf(setup.target, context.year);
  const kind = target === undefined ? undefined : classOf(setup, target);
  const base = { setup, target, class: kind, measured, met: "cannot-tell" } as const;
  const unscored = (cannot: CannotScore): IndicatorScore => ({
    ...base,
    policy: undefined,
    score: undefined,
    cannot,
    missingNote: undefined,
    isHiddenByPrint: false,
  });
  const weight = readPrinted(setup.weight, "");
  if (!weight.ok) return unscored({ code: "weight-unreadable", text: setup.weight });
  if (target === undefined || kind === undefined) {
    return unscored({ code: "target-unreadable", text: setup.target });
  }
  if (measured.kind === "cannot-tell") return unscored({ code: "actual-unknown" });
  const better = betterOf(setup, target);
  const rest = { weight: millionthsOf(weight.value), better };
  const achievement = achievementOf(target, measured, rest);
  if ("code" in achievement) return unscored(achievement);
  const chosen = choose(policiesOf(setup, kind, context.scoring), achievement, measured);
  if ("code" in chosen) return unscored(chosen);
  const met = metState(achievement);
  const score = trimmed(roundScore(chosen.exact, USUAL_ROUNDING));
  return {
    ...base,
    met,
    policy: chosen.policy,
    score,
    cannot: undefined,
    missingNote: missingNote(setup, achievement, millionthsOf(score) < rest.weight),
    isHiddenByPrint: isHidden(target, measured, { ...rest, met }),
  };
}

function betterOf({ level3 }: IndicatorSetup, target: TargetSetup): Achievement["better"] {
  if (target.kind === "range") return "inside";
  if (target.kind !== "bound") return "neither";
  switch (target.operator) {
    case ">=":
    case ">":
      return "higher";
    case "<=":
    case "<":
      return "lower";
    case "=":
      return betterOfName(foldName(level3));
  }
}

function classOf(setup: IndicatorSetup, target: TargetSetup): IndicatorClass {
  if (target.kind !== "bound") return target.kind;
  const isMoney = /元|^万$/u.test(target.value.unit);
  const isNamedCost = isCostName(setup.level3) || /成本/u.test(setup.level1 + setup.level2);
  const isCost = isMoney || (target.value.unit === "" && isNamedCost);
  switch (target.operator) {
    case ">=":
    case ">":
      return "floor";
    case "<=":
    case "<":
      return isCost ? "cost-ceiling" : "ceiling";
    case "=":
      return isCost && betterOfName(setup.level3) === "lower" ? "cost-ceiling" : "exact";
  }
}

/** Those of the indicator, then of the department, then of the standard. */
function policiesOf(
  { policies }: IndicatorSetup,
  kind: IndicatorClass,
  scoring: ReadonlyMap<string, string>,
): readonly ScoringPolicyId[] {
  const department = ["met", "missed"].flatMap((state) => scoring.get(`${kind}/${state}`) ?? []);
  const named = [...policies, scoring.get(kind) ?? "", ...department];
  const known = named.flatMap((id) => POLICY_IDS.find((policy) => policy === id) ?? []);
  return [...new Set([...known, ...DEFAULT_POLICIES[kind]])];
}

type Chosen = { readonly policy: ScoringPolicyId; readonly exact: ExactValue };

function choose(
  policies: readonly ScoringPolicyId[],
  achievement: Achievement,
  measured: Measured & { readonly kind: "told" },
): Chosen | CannotScore {
  for (const policy of policies) {
    const score = scoreOf(policy, achievement);
    if (score.kind === "score") return { policy, exact: score.exact };
    if (score.kind !== "band") continue;
    const exact = bandScore(score, achievement.weight, measured);
    return "code" in exact ? exact : { policy, exact };
  }
  return { code: "no-policy", tried: policies };
}

const WHOLE_PERCENT = 100_000_000n;

/** The highest band has the whole weight (seed); below it the share that was measured counts. */
function bandScore(
  { band, low, high }: Score & { readonly kind: "band" },
  weight: bigint,
  { value, unit, text }: Measured & { readonly kind: "told" },
): ExactValue | CannotScore {
  if (band === QUALITATIVE_BANDS[0]) return { dividend: weight, divisor: 1n };
  if (value.kind !== "words") return { code: "band-outside", word: text, value: unit };
  const { dividend, divisor } = value.exact;
  const exact = { dividend: weight * dividend, divisor: divisor * WHOLE_PERCENT };
  const [atLow, atHigh] = [compareExact(exact, low), compareExact(exact, high)];
  const isInside = atLow >= 0 && (atHigh < 0 || (atHigh === 0 && band.includesHigh));
  if (isInside) return exact;
  const percent = decimalText(
    digitsOf({ dividend, divisor: divisor * 1_000_000n }, DECIMALS),
    DECIMALS,
  );
  return { code: "band-outside", word: value.word, value: `${percent}%` };
}

/** More than half above the target asks for a word, too (lint note-missing-overshoot). */
const [OVER_TOP, OVER_BOTTOM] = [3n, 2n];

function missingNote(
  { note }: IndicatorSetup,
  achievement: Achievement,
  isReduced: boolean,
): IndicatorScore["missingNote"] {
  if (note.trim() !== "") return undefined;
  if (metState(achievement) === "missed" || isReduced) return "note-missing";
  const { target, actual } = achievement;
  if (target.kind !== "bound" || actual.kind !== "figure" || target.value.point <= 0n) {
    return undefined;
  }
  const isFloor = target.operator === ">=" || target.operator === ">";
  const isOver = actual.value.point * OVER_BOTTOM >= target.value.point * OVER_TOP;
  return isFloor && isOver ? "note-missing-overshoot" : undefined;
}

/** Whether a reader of the print would judge the target otherwise than the exact actual does. */
function isHidden(
  target: TargetSetup,
  measured: Measured & { readonly kind: "told" },
  { met, ...rest }: Pick<Achievement, "weight" | "better"> & { readonly met: MetState },
): boolean {
  const { printed, unit } = measured;
  if (printed === undefined) return false;
  const value = { kind: "ratio", exact: exactOf(printed, unit) } as const;
  const asPrinted = achievementOf(target, { ...measured, value }, rest);
  return !("code" in asPrinted) && metState(asPrinted) !== met;
}

function exactOf({ digits, decimals }: Printed, unit: string): ExactValue {
  return { dividend: digits * gridPerUnit(unit), divisor: 10n ** BigInt(decimals) };
}

function executionOf(
  { executionWeight }: FormSetup,
  funds: FormFunds | undefined,
): { readonly rate: Printed; readonly score: Printed } | undefined {
  const weight = readPrinted(executionWeight, "");
  if (funds === undefined || !weight.ok) return undefined;
  const [budget, executed] = [BigInt(funds.adjustedBudget), BigInt(funds.executed)];
  const exactly = (point: bigint) => ({ point, low: point, high: point });
  const score = scoreOf("execution-rate", {
    weight: millionthsOf(weight.value),
    target: { kind: "bound", operator: "=", value: exactly(budget) },
    actual: { kind: "figure", value: exactly(executed) },
    better: "neither",
  });
  if (score.kind !== "score") return undefined;
  const rate = digitsOf({ dividend: executed * 100n, divisor: budget }, DECIMALS);
  const text = decimalText(rate, DECIMALS);
  return {
    rate: { text, unit: "%", digits: rate, decimals: DECIMALS },
    score: withDecimals(roundScore(score.exact, USUAL_ROUNDING)),
  };
}

/** Execution rows and totals keep their zeros. */
function withDecimals(digits: bigint): Printed {
  return { text: decimalText(digits, DECIMALS), unit: "", digits, decimals: DECIMALS };
}

/** Indicator rows drop them in the text; digits stay hundredths. */
function trimmed(digits: bigint): Printed {
  const printed = withDecimals(digits);
  return { ...printed, text: printed.text.replace(/\.?0+$/, "") };
}

const GRADES = GRADE_SCHEMES.find(({ id }) => id === "ministry")?.grades ?? [];

function gradeOf(hundredths: bigint): string {
  const reached = GRADES.find(
    ({ fromScore }) => fromScore !== undefined && hundredths >= BigInt(fromScore) * 100n,
  );
  return reached?.name ?? "";
}
