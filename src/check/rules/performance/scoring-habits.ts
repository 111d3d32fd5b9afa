import type { Dossier } from "#check/dossier.ts";
import type { Habit } from "#model/report.ts";
import type { ScoredKind, ScoringHabit } from "#score/habit.ts";
import { verdictOf } from "#score/habit.ts";
import { type PerformanceReading, performanceOf } from "./form-reading.ts";
import { supportText } from "./scores.ts";

/** How the forms of a document score (评分习惯), said once for the report; none without forms. */
export function scoringHabits(dossier: Dossier): readonly Habit[] {
  const all = performanceOf(dossier);
  const kinds = [...all.habit.policies].sort(([, a], [, b]) => b.of - a.of);
  if (kinds.length === 0) return [];
  const parts = kinds.map(([kind, support]) => `${kindText(kind)}${supportText(support)}`);
  return [
    {
      key: "scoring",
      message: `本文件自评表的评分习惯：${parts.join("；")}。${roundingText(all.habit)}，以下按此核对。`,
      facts: factsInHabit(all),
    },
  ];
}

/** The scores that show the habit. */
function factsInHabit({ scored, habit }: PerformanceReading): readonly string[] {
  return scored
    .filter((each) => verdictOf(each, habit) === "habit")
    .flatMap(({ reading }) => reading.score?.id ?? []);
}

const CLASSES = {
  floor: "“不少于”的指标",
  exact: "“等于”的指标",
  "cost-ceiling": "成本上限",
  ceiling: "其他“不超过”的指标",
  range: "区间指标",
  date: "期限",
  words: "定性指标",
} as const;

const STATES = { met: "达标", missed: "未达标", "cannot-tell": "" } as const;

function kindText(kind: ScoredKind): string {
  if (kind === "words/met") return "定性指标照抄指标值时";
  for (const [name, text] of Object.entries(CLASSES)) {
    if (!kind.startsWith(`${name}/`)) continue;
    const state = kind.slice(name.length + 1);
    return `${text}${state === "met" || state === "missed" ? STATES[state] : ""}时`;
  }
  return "";
}

function roundingText({ rounding: { decimals, mode } }: ScoringHabit): string {
  const places = decimals === 0 ? "整数" : `${decimals}位小数`;
  return `得分取${places}，${mode === "half-up" ? "四舍五入" : "截去尾数"}`;
}
