import type { Measure } from "#model/evidence-measure.ts";
import type { FormSetup, IndicatorSetup } from "#model/evidence-setup.ts";
import { readPrinted } from "#model/printed.ts";
import { foldName } from "#standard/folded-name.ts";
import { LINTS, type LintId } from "#standard/performance/lints.ts";
import { DELIVERED_WORDS } from "#standard/performance/name-words.ts";
import { millionthsOf } from "./explain.ts";
import { type TargetSetup, targetOf } from "./form-score-target.ts";
import { times, unitFactor, wholeRatio } from "./measure/ratio.ts";
import { betterOfName, endsWithWord, isPartOfWhole } from "./name-meaning.ts";

/** What is wrong with how targets are set up, before anything was measured (指标设置检查). */
export type SetupLint = {
  readonly lint: LintId;
  readonly severity: (typeof LINTS)[LintId]["severity"];
  /** Indicators of the form that it is about; none where it is the form as a whole. */
  readonly indicators: readonly IndicatorSetup[];
  /** What was found, in figures as written: 90, 40, 12公里. */
  readonly found: string;
};

const WHOLE_WEIGHT = 100_000_000n;
const HEAVY_WEIGHT = 40_000_000n;
/** A target that last year's actual exceeds so many times is too low. */
const TOO_LOW_TIMES = 2n;

/** Looks over one form of the set-up. `measures` tell in which unit each actual will come. */
export function lintForm(
  form: FormSetup,
  measures: ReadonlyMap<string, Measure>,
  year: number,
): readonly SetupLint[] {
  const read = form.indicators.map((setup) => ({ setup, target: targetOf(setup.target, year) }));
  return [
    ...weights(form),
    ...levels(form),
    ...doubles(form),
    ...read.flatMap((each) => ofIndicator(each, measures, year)),
  ];
}

function lint(id: LintId, indicators: readonly IndicatorSetup[], found: string): SetupLint {
  return { lint: id, severity: LINTS[id].severity, indicators, found };
}

function weightOf(text: string): bigint {
  const read = readPrinted(text, "");
  return read.ok ? millionthsOf(read.value) : 0n;
}

function weights({ indicators, executionWeight }: FormSetup): readonly SetupLint[] {
  const sum = indicators.reduce(
    (total, { weight }) => total + weightOf(weight),
    weightOf(executionWeight),
  );
  const found: SetupLint[] = [];
  if (sum !== WHOLE_WEIGHT) found.push(lint("weights-not-100", [], pointsText(sum)));
  for (const each of indicators) {
    if (weightOf(each.weight) < HEAVY_WEIGHT) continue;
    found.push(lint("weight-concentrated", [each], each.weight));
  }
  return found;
}

function pointsText(millionths: bigint): string {
  const [whole, rest] = [millionths / 1_000_000n, millionths % 1_000_000n];
  const fraction = rest.toString().padStart(6, "0").replace(/0+$/, "");
  return fraction === "" ? `${whole}` : `${whole}.${fraction}`;
}

/** First levels that every project has; whole departments have others (履职效能). */
const NEEDED_LEVELS = ["产出", "效益"] as const;

function levels({ scope, indicators }: FormSetup): readonly SetupLint[] {
  if (scope !== "project" || indicators.length === 0) return [];
  const missing = NEEDED_LEVELS.filter(
    (level) => !indicators.some(({ level1 }) => level1.includes(level)),
  );
  return missing.map((level) => lint("first-level-missing", [], `${level}指标`));
}

/** The same name, or the same measure under two names. */
function doubles({ indicators }: FormSetup): readonly SetupLint[] {
  const seen = new Map<string, IndicatorSetup>();
  const found: SetupLint[] = [];
  for (const each of indicators) {
    const keys = [`name ${foldName(each.level3)}`, `measure ${each.measure}`];
    const first = keys.map((key) => seen.get(key)).find((known) => known !== undefined);
    if (first !== undefined) found.push(lint("duplicated", [first, each], each.level3));
    for (const key of keys) seen.set(key, each);
  }
  return found;
}

type Read = { readonly setup: IndicatorSetup; readonly target: TargetSetup | undefined };

function ofIndicator(
  { setup, target }: Read,
  measures: ReadonlyMap<string, Measure>,
  year: number,
): readonly SetupLint[] {
  const measure = measures.get(setup.measure);
  const found: SetupLint[] = [];
  const add = (id: LintId) => found.push(lint(id, [setup], setup.target));
  if (target?.kind === "words") {
    // Words without bands over a value say what nothing could contradict.
    if (measure !== undefined && measure.words.length === 0) add("cannot-fail");
    return found;
  }
  if (target?.kind !== "bound") return found;
  const { unit } = target.value;
  if (target.written === "") add("no-operator");
  if (unit === "" && !/[(（].+[)）]/u.test(setup.level3)) add("no-unit");
  if (cannotFail(target, setup)) add("cannot-fail");
  if (isReversed(target, setup)) add("direction-reversed");
  if (measure !== undefined && !fits(unit, measure)) {
    found.push(lint("unit-mismatch", [setup], `${unit}、${measure.unit}`));
  }
  if (isTooLow(target, setup, year)) found.push(lint("target-too-low", [setup], setup.lastYear));
  return found;
}

type BoundTarget = TargetSetup & { readonly kind: "bound" };

function cannotFail({ operator, value }: BoundTarget, { level3 }: IndicatorSetup): boolean {
  if (operator === ">=" && value.digits <= 0n) return true;
  const isAll = value.unit === "%" && value.digits >= 100n * 10n ** BigInt(value.decimals);
  return (operator === "<=" || operator === "<") && isAll && isPartOfWhole(level3);
}

function isReversed({ operator }: BoundTarget, { level3 }: IndicatorSetup): boolean {
  if (operator === "=") return false;
  const isFloor = operator === ">=" || operator === ">";
  if (isFloor) return betterOfName(level3) === "lower";
  return isPartOfWhole(level3) || endsWithWord(level3, DELIVERED_WORDS);
}

function fits(unit: string, measure: Measure): boolean {
  if (measure.words.length > 0) return false;
  return unit === "" || measure.unit === "" || unitFactor(unit, measure.unit) !== undefined;
}

/** At least so much, where last year's actual was twice that. */
function isTooLow(
  { operator, value }: BoundTarget,
  { lastYear }: IndicatorSetup,
  year: number,
): boolean {
  if (lastYear === "" || (operator !== ">=" && operator !== ">")) return false;
  const last = targetOf(lastYear, year);
  if (last?.kind !== "bound") return false;
  const isBare = last.value.unit === "" || value.unit === "";
  const factor = isBare ? wholeRatio(1) : unitFactor(last.value.unit, value.unit);
  if (factor === undefined) return false;
  const before = times({ dividend: millionthsOf(last.value), divisor: 1n }, factor);
  const target = millionthsOf(value);
  return target > 0n && before.dividend >= TOO_LOW_TIMES * target * before.divisor;
}
