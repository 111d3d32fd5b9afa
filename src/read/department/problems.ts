import type { DepartmentFault, DepartmentProblem } from "#model/department-problem.ts";

/** Problems of one file, collected while it is read. */
export type DepartmentProblemList = {
  readonly file: string;
  readonly problems: DepartmentProblem[];
};

/** Problems of a file that are kept: the first are enough to begin with. */
const KEPT_MAX = 1000;

/** Notes a problem at a row and column of the file. */
export function note(
  list: DepartmentProblemList,
  place: { readonly row: number; readonly column: string },
  fault: DepartmentFault,
  severity: DepartmentProblem["severity"] = "error",
): void {
  if (list.problems.length >= KEPT_MAX) return;
  list.problems.push({ file: list.file, ...place, severity, ...fault });
}
