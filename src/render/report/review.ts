import type { Finding } from "#model/outcome.ts";
import type { ExplainedState, Explanation, Report } from "#model/report.ts";

/** The findings of a report with what people said about them, and what an earlier run had. */
export type Review = {
  /** In the order of the report. */
  readonly findings: readonly Reviewed[];
  /** Explanations whose finding no longer appears (不再出现). */
  readonly gone: readonly Explanation[];
  /** Findings of the baseline that no longer appear; undefined where there is no baseline. */
  readonly absent: readonly KnownFinding[] | undefined;
};

export type Reviewed = {
  readonly finding: Finding;
  readonly state: ExplainedState;
  readonly explanation: Explanation | undefined;
  /** Against the baseline; `updated` where the printed figures differ. */
  readonly age: Age | undefined;
};

export type Age = "new" | "updated" | "unchanged";

/** What an earlier report says of a finding. */
export type KnownFinding = {
  readonly id: string;
  readonly rule: string;
  readonly message: string;
  readonly printed: readonly string[];
};

/** Puts explanations and an earlier report beside the findings. */
export function reviewOf(
  report: Report,
  explanations: readonly Explanation[],
  baseline?: readonly KnownFinding[],
): Review {
  const said = new Map(explanations.map((explanation) => [explanation.finding, explanation]));
  const known = new Map((baseline ?? []).map((finding) => [finding.id, finding]));
  const findings = report.findings.map((finding): Reviewed => {
    const explanation = said.get(finding.id);
    const earlier = known.get(finding.id);
    return {
      finding,
      state: stateOf(finding, explanation),
      explanation,
      age: baseline === undefined ? undefined : ageOf(finding, earlier),
    };
  });
  const ids = new Set(report.findings.map(({ id }) => id));
  return {
    findings,
    gone: explanations.filter(({ finding }) => !ids.has(finding)),
    absent: baseline?.filter(({ id }) => !ids.has(id)),
  };
}

/** What was explained, or was there before and is unchanged, asks for nothing any more. */
export function isPending({ state, age }: Reviewed): boolean {
  return state !== "explained" && age !== "unchanged";
}

/** Whether the run fails (exit 1): a pending error of a stable rule. */
export function isFailing(review: Review): boolean {
  return review.findings.some((reviewed) => {
    const { severity, stage } = reviewed.finding;
    return severity === "error" && stage === "stable" && isPending(reviewed);
  });
}

/** The figures of a finding as printed, in its order: what an explanation is bound to. */
export function printedOf(finding: Finding): readonly string[] {
  return finding.figures.map(({ text }) => text);
}

function stateOf(finding: Finding, explanation: Explanation | undefined): ExplainedState {
  if (explanation === undefined) return "open";
  return isSamePrint(printedOf(finding), explanation.printed) ? "explained" : "stale";
}

function ageOf(finding: Finding, earlier: KnownFinding | undefined): Age {
  if (earlier === undefined) return "new";
  return isSamePrint(printedOf(finding), earlier.printed) ? "unchanged" : "updated";
}

/** Blanks and separators of thousands are no change of a figure; the order of figures is none. */
function isSamePrint(a: readonly string[], b: readonly string[]): boolean {
  const plain = (prints: readonly string[]) =>
    prints.map((text) => text.replace(/[\s,，]/g, "")).sort();
  return plain(a).join("\n") === plain(b).join("\n");
}
