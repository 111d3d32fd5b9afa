import type { BooksFault, BooksPlace, BooksProblem, BooksProblems } from "#model/books-problem.ts";

/** How many problems are kept to be shown; all are counted. */
export const PROBLEMS_MAX = 1000;

/** Problems of a run, the first of them kept. */
export type ProblemList = {
  readonly kept: BooksProblem[];
  readonly counts: Partial<Record<BooksFault["code"], number>>;
  readonly max: number;
  total: number;
  errors: number;
};

/** An empty list that keeps at most `max` problems. */
export function problemList(max: number): ProblemList {
  return { kept: [], counts: {}, max, total: 0, errors: 0 };
}

/** Counts a problem and keeps it while there is room. */
export function report(
  list: ProblemList,
  place: BooksPlace,
  fault: BooksFault,
  severity: "error" | "warning" = "error",
): void {
  list.total++;
  if (severity === "error") list.errors++;
  list.counts[fault.code] = (list.counts[fault.code] ?? 0) + 1;
  if (list.kept.length < list.max) list.kept.push({ ...place, ...fault, severity });
}

/** The list as it is handed over. */
export function problemsOf(list: ProblemList): BooksProblems {
  return { problems: list.kept, counts: list.counts, total: list.total };
}
