import { millionthsOf } from "#score/explain.ts";
import { policiesUnder, type ScoredIndicator, type ScoringHabit } from "#score/habit.ts";
import type { IndicatorReading } from "#score/indicator-reading.ts";
import { bandOf } from "#score/score.ts";

/** What is wrong with a score by itself; each score is charged by one rule only. */
export type ScoreFault = "over-weight" | "full-though-missed" | "outside-band" | "no-policy";

/** Whether a score is above its weight or below nothing; false where one of them is not read. */
export function isOverWeight({ weight, score }: IndicatorReading): boolean {
  if (weight === undefined || score === undefined) return false;
  const given = millionthsOf(score.printed);
  return given > millionthsOf(weight.printed) || given < 0n;
}

/** What is wrong with a score, undefined where nothing is or it cannot be told. */
export function scoreFault(scored: ScoredIndicator, habit: ScoringHabit): ScoreFault | undefined {
  const { reading } = scored;
  const { weight, score } = reading;
  if (weight === undefined || score === undefined) return undefined;
  if (isOverWeight(reading)) return "over-weight";
  const isFull = millionthsOf(weight.printed) === millionthsOf(score.printed);
  if (reading.class === "words") return wordsFault(scored, isFull);
  if (policiesUnder(scored, habit.rounding).length > 0) return undefined;
  return isFull && reading.met === "missed" ? "full-though-missed" : "no-policy";
}

/** Words that name no band say nothing about the score. */
function wordsFault({ reading, explanations }: ScoredIndicator, isFull: boolean) {
  const band = bandOf(reading.indicator.actual?.text ?? "");
  if (band === undefined) return undefined;
  if (isFull) return band.highPercent < 100 ? "outside-band" : undefined;
  return explanations.length > 0 ? undefined : "outside-band";
}
