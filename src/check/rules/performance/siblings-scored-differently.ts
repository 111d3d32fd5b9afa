import type { Rule } from "#check/rule.ts";
import { millionthsOf } from "#score/explain.ts";
import { policiesUnder, type ScoredIndicator } from "#score/habit.ts";
import { bandOf } from "#score/score.ts";
import { LINTS } from "#standard/performance/lints.ts";
import { SCORING_POLICIES } from "#standard/performance/policies.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerHits } from "./form-answers.ts";
import { factsOfIndicator, type PerformanceReading, performanceOf } from "./form-reading.ts";
import { achievementText, pointsText } from "./form-text.ts";
import { isOffHabit, scoreBy, shareText, supportText } from "./scores.ts";

/** 同样的完成情况得分办法不同: one department, one kind of indicator, another policy. */
export const siblingsScoredDifferently: Rule = {
  id: "siblings-scored-differently",
  title: "同类指标、同样完成情况，评分办法不同",
  basis: "绩效自评表的指标值、实际完成值、得分三栏；同一部门评分标准应当一致",
  status: "verified",
  severity: LINTS["siblings-scored-differently"].severity,
  stage: "trial",
  since: "0.1.0",
  dimension: "truthfulness",
  obligations: ["E04"],
  why: "同一部门的同类指标应当用同一种办法评分。先从全部得分推断本部门对各类指标的评分习惯，再把不合习惯的得分和同类指标并列出来。",
  examples: {
    holds: exampleForms(
      {
        indicators: soundBut({
          2: ["产出/时效", "整理完成时间", "<=12个月", "10个月", "10", "10"],
        }),
      },
      { name: "查阅室改造", indicators: soundBut({}) },
    ),
    broken: exampleForms(
      {
        indicators: soundBut({
          2: ["产出/时效", "整理完成时间", "<=12个月", "10个月", "10", "10"],
        }),
      },
      {
        name: "查阅室改造",
        indicators: soundBut({
          2: ["产出/时效", "改造完成时间", "<=12个月", "11个月", "10", "10"],
        }),
      },
      {
        name: "库房维修",
        indicators: soundBut({
          2: ["产出/时效", "维修完成时间", "<=12个月", "10个月", "10", "8.33"],
        }),
      },
    ),
  },
  run: (dossier) => {
    const alike = likenessOf(performanceOf(dossier));
    return answerHits(dossier, (form, all) => {
      const charges = form.scored.flatMap((scored) => {
        const sibling = siblingOf(scored, all, alike);
        return sibling === undefined ? [] : [chargeOf(form.title, { scored, sibling }, all)];
      });
      return {
        charges,
        hits: [],
        looked: form.scored.flatMap(({ reading }) => factsOfIndicator(reading, "score")),
        missing: ["各指标的指标值、实际完成值、分值和得分"],
      };
    });
  },
};

type Sibling = { readonly scored: ScoredIndicator; readonly isTwin: boolean };

/** Indicators that the document scores as it scores most, found by what makes them alike. */
type Likeness = {
  /** By kind, target, actual and unit. */
  readonly twins: ReadonlyMap<string, ScoredIndicator>;
  /** By kind: the first whose score shows the habit. */
  readonly firsts: ReadonlyMap<string, ScoredIndicator>;
  /** By kind and band: how many have the full weight, and the first of them. */
  readonly words: ReadonlyMap<string, WordsTally>;
};

/** So many scored alike make a habit. */
const HABIT_FROM = 5;

type WordsTally = { full: number; of: number; first: ScoredIndicator | undefined };

function likenessOf(all: PerformanceReading): Likeness {
  const twins = new Map<string, ScoredIndicator>();
  const firsts = new Map<string, ScoredIndicator>();
  const words = new Map<string, WordsTally>();
  for (const scored of all.scored) {
    if (scored.kind.startsWith("words/")) {
      const tally = words.get(wordsKey(scored)) ?? { full: 0, of: 0, first: undefined };
      words.set(wordsKey(scored), tally);
      tally.of += 1;
      if (!isFull(scored)) continue;
      tally.full += 1;
      tally.first ??= scored;
    } else if (showsHabit(scored, all)) {
      if (!twins.has(twinKey(scored))) twins.set(twinKey(scored), scored);
      if (!firsts.has(scored.kind)) firsts.set(scored.kind, scored);
    }
  }
  return { twins, firsts, words };
}

/** A score that other policies do not explain shows the habit; one at the edge does not. */
function showsHabit(scored: ScoredIndicator, { habit }: PerformanceReading): boolean {
  return policiesUnder(scored, habit.rounding).length === 1 && !isOffHabit(scored, habit);
}

function siblingOf(
  scored: ScoredIndicator,
  { habit }: PerformanceReading,
  alike: Likeness,
): Sibling | undefined {
  if (scored.kind.startsWith("words/")) return siblingInWords(scored, alike);
  if (!isOffHabit(scored, habit)) return undefined;
  const twin = alike.twins.get(twinKey(scored));
  if (twin !== undefined) return { scored: twin, isTwin: true };
  const own = habit.policies.get(scored.kind);
  if (own === undefined || own.explained < HABIT_FROM || own.explained * 4 < own.of * 3) {
    return undefined;
  }
  const first = alike.firsts.get(scored.kind);
  return first === undefined ? undefined : { scored: first, isTwin: false };
}

function twinKey({ kind, reading }: ScoredIndicator): string {
  const unit = reading.indicator.target?.unit ?? "";
  return [kind, reading.target?.printed.text, reading.actual?.printed.text, unit].join("|");
}

function wordsKey({ kind, reading }: ScoredIndicator): string {
  const band = bandOf(reading.indicator.actual?.text ?? "");
  return `${kind}|${kind === "words/met" ? "" : (band?.highPercent ?? "")}`;
}

/** The word of the best band with less than the weight, where the document gives it all of it. */
function siblingInWords(scored: ScoredIndicator, { words }: Likeness): Sibling | undefined {
  if (isFull(scored)) return undefined;
  const band = bandOf(scored.reading.indicator.actual?.text ?? "");
  if (scored.kind !== "words/met" && band?.highPercent !== 100) return undefined;
  const tally = words.get(wordsKey(scored));
  if (tally?.first === undefined || tally.full < HABIT_FROM) return undefined;
  return tally.full * 10 >= tally.of * 9 ? { scored: tally.first, isTwin: false } : undefined;
}

function isFull({ reading: { weight, score } }: ScoredIndicator): boolean {
  if (weight === undefined || score === undefined) return false;
  return millionthsOf(weight.printed) === millionthsOf(score.printed);
}

function chargeOf(
  title: string,
  { scored, sibling }: { readonly scored: ScoredIndicator; readonly sibling: Sibling },
  { formOf, habit }: PerformanceReading,
) {
  const { reading } = scored;
  const other = sibling.scored.reading;
  const own = habit.policies.get(scored.kind);
  const [policy] = policiesUnder(scored, habit.rounding);
  const where = formOf.get(other)?.title ?? "";
  const expected = scored.kind.startsWith("words/")
    ? pointsText(reading.weight)
    : scoreBy(own?.policy, reading, habit);
  const usual = own === undefined ? "" : `本文件同类指标的习惯是${supportText(own)}。`;
  const here = policy === undefined ? "" : `（只合“${SCORING_POLICIES[policy].title}”）`;
  return {
    message: `${title}${achievementText(reading)}，得分${pointsText(reading.score)}/${pointsText(reading.weight)}${here}；${where}${achievementText(other)}，得分${pointsText(other.score)}/${pointsText(other.weight)}。${usual}`,
    advice: "两项用同一种办法评分，或者写明为何不同，并重算总分。",
    facts: [...factsOfIndicator(reading, "score"), ...factsOfIndicator(other, "score")],
    expected,
    arithmetic: `${pointsText(reading.score)} ÷ ${pointsText(reading.weight)} = ${shareText(reading)}；${pointsText(other.score)} ÷ ${pointsText(other.weight)} = ${shareText(other)}`,
    severity: sibling.isTwin ? ("error" as const) : ("warning" as const),
  };
}
