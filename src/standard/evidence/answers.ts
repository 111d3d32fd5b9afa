import type { SatisfactionFormula } from "#model/evidence-measure.ts";

/** A scale of answers (满意度量表): its words by point, and from which point on one is satisfied. */
export type AnswerScale = {
  readonly top: number;
  readonly words: ReadonlyMap<string, number>;
  readonly satisfiedFrom: number;
};

const FIVE = [
  [5, "非常满意", "很满意", "十分满意"],
  [4, "满意", "比较满意", "较满意"],
  [3, "一般", "基本满意"],
  [2, "不满意", "不太满意", "较不满意"],
  [1, "非常不满意", "很不满意"],
] as const;
const FOUR = [
  [4, "非常满意", "很满意"],
  [3, "满意", "比较满意"],
  [2, "基本满意", "一般"],
  [1, "不满意"],
] as const;
const THREE = [
  [3, "满意", "非常满意"],
  [2, "基本满意", "比较满意", "一般"],
  [1, "不满意"],
] as const;
const TWO = [
  [2, "满意"],
  [1, "不满意"],
] as const;

/** The scales that are known; those of ten and a hundred points have no words. */
export const ANSWER_SCALES: readonly AnswerScale[] = [
  scale(5, 4, FIVE),
  scale(4, 3, FOUR),
  scale(3, 2, THREE),
  scale(2, 2, TWO),
  scale(10, 8, []),
  scale(100, 80, []),
];

/** The scale of so many points, undefined where none is known. */
export function answerScale(top: number): AnswerScale | undefined {
  return ANSWER_SCALES.find((each) => each.top === top);
}

/** The formulas of satisfaction, as they are named beside the figure. */
export const SATISFACTION_FORMULAS: Readonly<Record<SatisfactionFormula, string>> = {
  "satisfied-share": "满意率＝满意及以上的答案数÷有效答案数",
  "mean-of-scale": "满意度＝答案平均分÷量表满分（有题目权重的按权重平均）",
};

function scale(
  top: number,
  satisfiedFrom: number,
  rows: readonly (readonly [number, ...string[]])[],
): AnswerScale {
  const words = rows.flatMap(([point, ...names]) => names.map((name) => [name, point] as const));
  return { top, satisfiedFrom, words: new Map(words) };
}
