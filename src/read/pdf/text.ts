import type { JoinedText, SourceText, Span } from "#model/source-document.ts";
import { shownBox } from "./frame.ts";
import type { Line } from "./line.ts";
import type { Run } from "./run.ts";

/** How the end of a line and the start of the next are joined. */
export type LineJoin = (before: Line, after: Line) => "" | " ";

/** Gaps within a line, in shares of the size, from which a blank is read. */
const GAP_BETWEEN_HAN = 0.6;
const GAP_BESIDE_LATIN = 0.22;

/** The text of lines that belong together, every run with its box on the page as shown. */
export function textOf(lines: readonly Line[], join: LineJoin = joinWrapped): JoinedText {
  let text = "";
  const spans: Span[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    if (before !== undefined) text += join(before, line);
    let last: Run | undefined;
    for (const run of line.runs) {
      if (last !== undefined && hasGap(last, run)) text += " ";
      addSpans(spans, run, text.length);
      text += run.text;
      last = run;
    }
    before = line;
  }
  return { text, spans };
}

/** A text without characters: an empty cell. */
export const NO_TEXT: SourceText = { text: "", spans: [] };

/** A break of a line inside a text is a blank only between words of letters. */
export function joinWrapped(before: Line, after: Line): "" | " " {
  const last = before.runs[before.runs.length - 1]?.text.at(-1) ?? "";
  const first = after.runs[0].text[0] ?? "";
  return /[A-Za-z,;]/.test(last) && /[A-Za-z]/.test(first) ? " " : "";
}

function hasGap(before: Run, after: Run): boolean {
  const gap = after.along - before.along - before.length;
  const size = Math.min(before.size, after.size);
  const isHan = isWide(before.text, before.text.length - 1) && isWide(after.text, 0);
  return gap > size * (isHan ? GAP_BETWEEN_HAN : GAP_BESIDE_LATIN);
}

function isWide(text: string, index: number): boolean {
  return text.charCodeAt(index) >= 0x2e80;
}

function addSpans(spans: Span[], run: Run, at: number): void {
  const { page } = run.frame;
  const box = shownBox(run.frame, run.box);
  const { length } = run.text;
  if (run.direction === "upright" && run.frame.turn === 0) {
    spans.push({ kind: "box", at, length, page, box });
    return;
  }
  // A box is cut from left to right to show a part of its text; text in another direction
  // therefore gets a box for each character.
  const reading = readingOf(run);
  for (let index = 0; index < length; index++) {
    const share = { from: index / length, to: (index + 1) / length };
    spans.push({ kind: "box", at: at + index, length: 1, page, box: sliceOf(run, share, reading) });
  }
}

type Reading = "right" | "left" | "down" | "up";

function readingOf(run: Run): Reading {
  switch (run.direction) {
    case "upright":
    case "slanted":
      return "right";
    case "reversed":
      return "left";
    case "down":
      return "down";
    case "up":
      return "up";
  }
}

function sliceOf(
  run: Run,
  { from, to }: { readonly from: number; readonly to: number },
  reading: Reading,
) {
  const { x, y, width, height } = run.box;
  const share = to - from;
  switch (reading) {
    case "right":
      return shownBox(run.frame, { x: x + width * from, y, width: width * share, height });
    case "left":
      return shownBox(run.frame, { x: x + width * (1 - to), y, width: width * share, height });
    case "down":
      return shownBox(run.frame, { x, y: y + height * from, width, height: height * share });
    case "up":
      return shownBox(run.frame, { x, y: y + height * (1 - to), width, height: height * share });
  }
}
