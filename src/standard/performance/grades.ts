import type { Sourced } from "#standard/sourced.ts";

/**
 * A grade of a self-evaluation (评级: 优, 良, 合格, 不合格) and its scores of a hundred, both ends
 * included. The words of the schemes stand in levels.ts.
 */
type PerformanceGrade = Sourced & {
  /** As the figures of the narrative name it: n.performance.graded-excellent. */
  readonly key: string;
  readonly least: bigint;
  readonly most: bigint;
};

const RECALLED = { status: "recalled", source: "", note: "bounds recalled" } as const;

/** The grades, best first. */
export const PERFORMANCE_GRADES: readonly PerformanceGrade[] = [
  { key: "excellent", least: 90n, most: 100n, ...RECALLED },
  { key: "good", least: 80n, most: 90n, ...RECALLED },
  { key: "qualified", least: 60n, most: 80n, ...RECALLED },
  { key: "unqualified", least: 0n, most: 60n, ...RECALLED },
];
