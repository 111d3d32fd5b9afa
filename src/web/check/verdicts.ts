import type { Report } from "#model/report.ts";
import { printedOf } from "#render/report/review.ts";
import type { Kept, Verdict } from "./kept.ts";
import { today } from "./today.ts";

/** The verdicts with one more, or without that of a finding where no reason is given. */
export function withVerdict(
  verdicts: readonly Verdict[],
  finding: string,
  reason: string,
): readonly Verdict[] {
  const others = verdicts.filter((own) => own.finding !== finding);
  return reason === "" ? others : [...others, { finding, reason, date: today() }];
}

/** A list without a member that was in it, or with one that was not. */
export function toggled(list: readonly string[], member: string): readonly string[] {
  return list.includes(member) ? list.filter((own) => own !== member) : [...list, member];
}

/** The verdicts on a report as JSON, for those who make the rules: with what the finding says. */
export function verdictsText(
  { verdicts }: Kept,
  report: Report,
  document: { readonly name: string; readonly sha256: string; readonly version: string },
): string {
  const known = new Map(report.findings.map((finding) => [finding.id, finding]));
  const entries = verdicts.map((verdict) => {
    const finding = known.get(verdict.finding);
    if (finding === undefined) return verdict;
    const { rule, message, arithmetic } = finding;
    return { ...verdict, rule, message, arithmetic, printed: printedOf(finding) };
  });
  return `${JSON.stringify({ document, verdicts: entries }, undefined, 2)}\n`;
}
