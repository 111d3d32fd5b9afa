import type { Explanation } from "#model/report.ts";

/** Explanations as the text of NAME.explanations.yaml, which `readExplanations` reads back. */
export function explanationsText(explanations: readonly Explanation[]): string {
  if (explanations.length === 0) return "explanations: []\n";
  return `explanations:\n${explanations.map(entryText).join("")}`;
}

function entryText({ finding, reason, by, date, printed }: Explanation): string {
  return [
    `  - finding: ${quoted(finding)}`,
    `    reason: ${quoted(reason)}`,
    `    by: ${quoted(by)}`,
    `    date: ${quoted(date)}`,
    `    printed: [${printed.map(quoted).join(", ")}]`,
    "",
  ].join("\n");
}

/** A string of JSON is one of YAML 1.2; what YAML counts as a line end besides is escaped. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The new explanations in place of those of the same findings, then the others. */
export function withExplanations(
  old: readonly Explanation[],
  added: readonly Explanation[],
): readonly Explanation[] {
  const replaced = new Set(added.map(({ finding }) => finding));
  return [...old.filter(({ finding }) => !replaced.has(finding)), ...added];
}
