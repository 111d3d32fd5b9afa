import type { Sourced } from "#standard/sourced.ts";

/** A grade of a self-evaluation (评级) and its scores of a hundred, both ends included. */
type PerformanceGrade = Sourced & {
  /** As the figures of the narrative name it: n.performance.graded-excellent. */
  readonly key: string;
  readonly name: string;
  readonly least: bigint;
  readonly most: bigint;
};

const RECALLED = { status: "recalled", source: "", note: "bounds recalled" } as const;

/** The grades, best first. */
export const PERFORMANCE_GRADES: readonly PerformanceGrade[] = [
  { key: "excellent", name: "优", least: 90n, most: 100n, ...RECALLED },
  { key: "good", name: "良", least: 80n, most: 90n, ...RECALLED },
  { key: "qualified", name: "合格", least: 60n, most: 80n, ...RECALLED },
  { key: "unqualified", name: "不合格", least: 0n, most: 60n, ...RECALLED },
];
