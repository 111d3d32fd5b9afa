import type { Severity } from "#model/outcome.ts";

/** Colours a text, or leaves it as it is. */
export type Paint = Readonly<
  Record<Severity | "strong" | "faint" | "good", (text: string) => string>
>;

const CODES = {
  error: "31",
  warning: "33",
  note: "36",
  strong: "1",
  faint: "2",
  good: "32",
} as const satisfies Record<keyof Paint, string>;

/** ANSI colours for a terminal, or none. */
export function paintFor(hasColour: boolean): Paint {
  const paint = (code: string) => (text: string) =>
    hasColour && text !== "" ? `\u001b[${code}m${text}\u001b[0m` : text;
  return {
    error: paint(CODES.error),
    warning: paint(CODES.warning),
    note: paint(CODES.note),
    strong: paint(CODES.strong),
    faint: paint(CODES.faint),
    good: paint(CODES.good),
  };
}
