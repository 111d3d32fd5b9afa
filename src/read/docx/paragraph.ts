import type { SourceText, Span } from "#model/source-document.ts";
import { glueBetween } from "#read/text/sentence.ts";
import { isBlank } from "#read/text/source.ts";

/** A line of a paragraph: its text and the position of its first character in the block. */
export type DocxLine = {
  readonly text: string;
  readonly from: number;
  /** What stands before it without being part of it: the number of a list. */
  readonly label?: string;
};

/** A paragraph while it is read. */
export type OpenParagraph = {
  readonly lines: DocxLine[];
  text: string;
  /** Position of the first character of the line that is being read, from 1. */
  from: number;
};

/** A paragraph that begins at a position of its block. */
export function openParagraph(from: number): OpenParagraph {
  return { lines: [], text: "", from };
}

/** Adds characters to the line. */
export function write(paragraph: OpenParagraph, text: string): void {
  paragraph.text += text;
}

/** Ends a line; the break counts as a character of the block. */
export function breakLine(paragraph: OpenParagraph): void {
  const { text, from, lines } = paragraph;
  if (text !== "") lines.push({ text, from });
  paragraph.from = from + text.length + 1;
  paragraph.text = "";
}

/** A line of its own as a text, without blanks at its ends; undefined where it is blank. */
export function textOfLine(line: DocxLine, block: string): SourceText | undefined {
  const [start, end] = bounds(line.text);
  if (start >= end) return undefined;
  const { label = "" } = line;
  const text = label + line.text.slice(start, end);
  const length = end - start;
  const span: Span = { kind: "block", at: label.length, length, block, from: line.from + start };
  return { text, spans: [span] };
}

/** Lines of a cell one behind the other, with a blank only where it keeps two figures apart. */
export function textOfLines(lines: readonly DocxLine[], block: string): SourceText {
  const [only] = lines;
  const empty: SourceText = { text: "", spans: [] };
  if (only !== undefined && lines.length === 1) return textOfLine(only, block) ?? empty;
  let text = "";
  const spans: Span[] = [];
  for (const line of lines) {
    const [start, end] = bounds(line.text);
    if (start >= end) continue;
    const { label = "" } = line;
    const first = (label || line.text).charCodeAt(label === "" ? start : 0);
    if (text !== "") text += glueBetween(text.charCodeAt(text.length - 1), first);
    text += label;
    spans.push({
      kind: "block",
      at: text.length,
      length: end - start,
      block,
      from: line.from + start,
    });
    text += line.text.slice(start, end);
  }
  return { text, spans };
}

function bounds(text: string): readonly [number, number] {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return [start, end];
}
