import type { Rule } from "#check/rule.ts";
import { actualRepeatsTarget } from "./actual-repeats-target.ts";
import { averageDiffersFromTotals } from "./average-differs-from-totals.ts";
import { budgetMovedUnexplained } from "./budget-moved-unexplained.ts";
import { costSumDiffers } from "./cost-sum-differs.ts";
import { deviationNoteMissing } from "./deviation-note-missing.ts";
import { directionReversed } from "./direction-reversed.ts";
import { executionRateMissing } from "./execution-rate-missing.ts";
import { firstLevelMissing } from "./first-level-missing.ts";
import { formPartMissing } from "./form-part-missing.ts";
import { fullScoreThoughMissed } from "./full-score-though-missed.ts";
import { fundRowOverBudget } from "./fund-row-over-budget.ts";
import { goalDiffersFromIndicator } from "./goal-differs-from-indicator.ts";
import { goalHoldsFigure } from "./goal-holds-figure.ts";
import { goalSaysNothing } from "./goal-says-nothing.ts";
import { gradesDifferFromTotals } from "./grades-differ-from-totals.ts";
import { indicatorDuplicated } from "./indicator-duplicated.ts";
import { initialBudgetThoughAdded } from "./initial-budget-though-added.ts";
import { inputAsOutput } from "./input-as-output.ts";
import { levelMismatch } from "./level-mismatch.ts";
import { lowExecutionUnexplained } from "./low-execution-unexplained.ts";
import { noteDiffersFromActual } from "./note-differs-from-actual.ts";
import { noteWithoutMeasure } from "./note-without-measure.ts";
import { operatorMissing } from "./operator-missing.ts";
import { overshootNoteMissing } from "./overshoot-note-missing.ts";
import { reachedAfterYear } from "./reached-after-year.ts";
import { reachedBeforeYear } from "./reached-before-year.ts";
import { sameOutputDiffers } from "./same-output-differs.ts";
import { satisfactionFromFew } from "./satisfaction-from-few.ts";
import { scoreFollowsNoPolicy } from "./score-follows-no-policy.ts";
import { scoreOutsideBand } from "./score-outside-band.ts";
import { scoreOverWeight } from "./score-over-weight.ts";
import { scoredWithoutActual } from "./scored-without-actual.ts";
import { shareOver100 } from "./share-over-100.ts";
import { siblingsScoredDifferently } from "./siblings-scored-differently.ts";
import { targetCannotFail } from "./target-cannot-fail.ts";
import { targetTooLow } from "./target-too-low.ts";
import { unitMismatch } from "./unit-mismatch.ts";
import { unitMissing } from "./unit-missing.ts";
import { weightConcentrated } from "./weight-concentrated.ts";
import { weightsUnusual } from "./weights-unusual.ts";

/** Rules about the self-evaluation forms: scores, set-up of indicators, notes, goals, money. */
export const PERFORMANCE_RULES: readonly Rule[] = [
  scoreFollowsNoPolicy,
  scoreOverWeight,
  fullScoreThoughMissed,
  scoreOutsideBand,
  siblingsScoredDifferently,
  shareOver100,
  unitMismatch,
  fundRowOverBudget,
  sameOutputDiffers,
  noteDiffersFromActual,
  goalDiffersFromIndicator,
  gradesDifferFromTotals,
  averageDiffersFromTotals,
  deviationNoteMissing,
  overshootNoteMissing,
  noteWithoutMeasure,
  reachedAfterYear,
  budgetMovedUnexplained,
  lowExecutionUnexplained,
  costSumDiffers,
  targetTooLow,
  targetCannotFail,
  directionReversed,
  indicatorDuplicated,
  unitMissing,
  operatorMissing,
  levelMismatch,
  inputAsOutput,
  firstLevelMissing,
  weightsUnusual,
  weightConcentrated,
  actualRepeatsTarget,
  scoredWithoutActual,
  formPartMissing,
  goalSaysNothing,
  satisfactionFromFew,
  executionRateMissing,
  goalHoldsFigure,
  reachedBeforeYear,
  initialBudgetThoughAdded,
];
