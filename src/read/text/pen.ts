import type { SourceText, Span } from "#model/source-document.ts";
import { isBlank, type Source } from "./source.ts";

/**
 * Writes one text after another out of the characters of a source, each with its place. It has a
 * life: it remembers the line it is on, since texts are taken nearly always in their order.
 */
export type Pen = {
  readonly source: Source;
  line: number;
  text: string;
  spans: Span[];
  /** The run that is still growing: its offsets in the source and in the text. */
  runFrom: number;
  runTo: number;
  runAt: number;
  /** Whether a text had more runs than one may have, so that its end was left out. */
  isCut: boolean;
  /** One string for all short texts that are equal: cells say the same few things over and over. */
  readonly short: Map<string, string>;
};

/** A slice up to this length is a copy of its own in memory. */
const SHORT_MAX = 12;

/** Runs of one text; entities and marks cut texts into runs. */
export const RUNS_MAX = 200_000;

/** A pen at the beginning of a source, with nothing written. */
export function penOver(source: Source): Pen {
  return {
    source,
    line: 0,
    text: "",
    spans: [],
    runFrom: 0,
    runTo: 0,
    runAt: 0,
    isCut: false,
    short: new Map(),
  };
}

/** Takes the characters of the source between two offsets on one line; blanks before a text are left. */
export function take(pen: Pen, from: number, to: number): void {
  let start = from;
  const all = pen.source.text;
  if (pen.text === "") {
    while (start < to && isBlank(all.charCodeAt(start))) start++;
  }
  if (start >= to) return;
  const piece = all.slice(start, to);
  if (start === pen.runTo && pen.runAt + (pen.runTo - pen.runFrom) === pen.text.length) {
    if (pen.runTo > pen.runFrom && start < lineEnd(pen)) {
      pen.runTo = to;
      pen.text += piece;
      return;
    }
  }
  closeRun(pen);
  if (isFull(pen)) return;
  pen.line = lineAt(pen, start);
  pen.runFrom = start;
  pen.runTo = to;
  pen.runAt = pen.text.length;
  pen.text = pen.text === "" ? piece : pen.text + piece;
}

/** Writes what an entity or escape stands for; its place is where the source spells it. */
export function spell(pen: Pen, from: number, decoded: string): void {
  if (decoded === "" || (pen.text === "" && isBlank(decoded.charCodeAt(0)))) return;
  closeRun(pen);
  if (isFull(pen)) return;
  pen.line = lineAt(pen, from);
  pushSpan(pen, from, pen.text.length, decoded.length);
  pen.text += decoded;
}

/** Writes characters that do not stand in the source. */
export function put(pen: Pen, glue: string): void {
  if (glue === "" || pen.text === "" || pen.isCut) return;
  closeRun(pen);
  pen.text += glue;
}

/** The text so far, without blanks at its end; the pen is empty afterwards. */
export function finish(pen: Pen): SourceText {
  const { text } = pen;
  let end = text.length;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  const said = end === text.length ? text : text.slice(0, end);
  pen.text = "";
  const isOneRun = pen.spans.length === 0 && pen.runTo > pen.runFrom;
  if (isOneRun) return lineText(pen, said);
  closeRun(pen);
  // A list that grew reserves more than it holds.
  const spans = pen.spans.slice();
  pen.spans = [];
  return { text: said, spans: cutSpans(spans, end) };
}

/** Nearly all texts are one run: what stands in the source from its first character on. */
function lineText(pen: Pen, text: string): SourceText {
  const column = columnOf(pen, pen.runFrom);
  pen.runFrom = 0;
  pen.runTo = 0;
  return { text: shared(pen, text), line: pen.line + 1, column };
}

function shared(pen: Pen, text: string): string {
  if (text.length > SHORT_MAX) return text;
  const known = pen.short.get(text);
  if (known !== undefined) return known;
  pen.short.set(text, text);
  return text;
}

function cutSpans(spans: Span[], end: number): Span[] {
  while (spans.length > 0) {
    const last = spans[spans.length - 1];
    if (last === undefined || last.at + last.length <= end) break;
    spans.pop();
    if (last.at < end) spans.push({ ...last, length: end - last.at });
  }
  return spans;
}

function isFull(pen: Pen): boolean {
  if (pen.spans.length < RUNS_MAX) return false;
  pen.isCut = true;
  return true;
}

function closeRun(pen: Pen): void {
  if (pen.runTo > pen.runFrom) pushSpan(pen, pen.runFrom, pen.runAt, pen.runTo - pen.runFrom);
  pen.runFrom = 0;
  pen.runTo = 0;
}

function pushSpan(pen: Pen, from: number, at: number, length: number): void {
  const column = columnOf(pen, from);
  pen.spans.push({ kind: "line", at, length, line: pen.line + 1, column });
}

function columnOf(pen: Pen, offset: number): number {
  return offset - (pen.source.starts[pen.line] ?? 0) + 1;
}

function lineEnd(pen: Pen): number {
  return pen.source.ends[pen.line] ?? 0;
}

/** The line of an offset: the pen's, the next, or searched for. */
function lineAt(pen: Pen, offset: number): number {
  const { starts, lineCount } = pen.source;
  for (let line = pen.line; line < pen.line + 3 && line < lineCount; line++) {
    if (offset < (starts[line] ?? 0)) break;
    if (line + 1 >= lineCount || offset < (starts[line + 1] ?? 0)) return line;
  }
  let low = 0;
  let high = lineCount - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
