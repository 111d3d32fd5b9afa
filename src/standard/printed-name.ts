/**
 * A folded name of the standard as Chinese print has it: “三公”, 因公出国（境）费. The opposite of
 * `foldName` for the characters that names use.
 */
export function printedName(folded: string): string {
  return folded
    .replace(/"([^"]*)"/g, "“$1”")
    .replaceAll("(", "（")
    .replaceAll(")", "）");
}
