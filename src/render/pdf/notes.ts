import type { Finding, Severity } from "#model/outcome.ts";
import type { Place } from "#model/place.ts";
import { findingName } from "#publish/finding-view.ts";
import type { Reviewed } from "#render/report/review.ts";

/** What stands in a note on the paper, and where. */
export type PlacedNote = {
  /** F003, the finding's number in the report. */
  readonly title: string;
  readonly severity: Severity;
  readonly text: string;
  readonly places: readonly Place[];
};

/**
 * The notes of a report: one with the whole finding at its suspect, short ones that point to it at
 * the other figures, so that a reader of any of them finds the rest.
 */
export function notesOf(findings: readonly Reviewed[]): readonly PlacedNote[] {
  return findings.flatMap(({ finding, explanation, state }, index) => {
    const title = findingName(index + 1);
    const said = state === "explained" ? `\n出错说明：${explanation?.reason ?? ""}` : "";
    return [headNote(title, finding, said), ...otherNotes(title, finding)];
  });
}

function headNote(title: string, finding: Finding, said: string): PlacedNote {
  const { message, advice, expected, arithmetic, basis, severity } = finding;
  const lines = [
    message,
    ...(arithmetic === "" || message.includes(arithmetic) ? [] : [`算式：${arithmetic}`]),
    ...(expected === "" ? [] : [`应为：${expected}`]),
    ...(basis === "" ? [] : [`依据：${basis}`]),
    ...(advice === "" ? [] : [`建议：${advice}`]),
  ];
  const places = finding.figures[0]?.places ?? finding.at;
  return { title, severity, text: lines.join("\n") + said, places };
}

function otherNotes(title: string, finding: Finding): readonly PlacedNote[] {
  const others = finding.figures.slice(1);
  const places = finding.figures.length > 0 ? finding.at : [];
  const short = `与 ${title} 同一疑点：${finding.arithmetic || finding.message}`;
  const { severity } = finding;
  return [
    ...others.map((figure) => ({ title, severity, text: short, places: figure.places })),
    ...(places.length > 0 ? [{ title, severity, text: short, places }] : []),
  ];
}
