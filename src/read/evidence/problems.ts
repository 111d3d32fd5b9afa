import type { EvidenceFault, EvidencePlace, EvidenceProblem } from "#model/evidence-problem.ts";

/** How many problems of a register are kept to be shown; all are counted. */
export const PROBLEMS_MAX = 1000;

/** Problems of a register, the first of them kept. */
export type EvidenceProblemList = {
  readonly kept: EvidenceProblem[];
  readonly counts: Partial<Record<EvidenceFault["code"], number>>;
  total: number;
};

/** An empty list. */
export function evidenceProblemList(): EvidenceProblemList {
  return { kept: [], counts: {}, total: 0 };
}

/** Counts a problem and keeps it while there is room. */
export function note(
  list: EvidenceProblemList,
  place: EvidencePlace,
  fault: EvidenceFault,
  severity: "error" | "warning" = "error",
): void {
  list.total++;
  list.counts[fault.code] = (list.counts[fault.code] ?? 0) + 1;
  if (list.kept.length < PROBLEMS_MAX) list.kept.push({ ...place, ...fault, severity });
}
