import type { Block } from "#model/source-document.ts";
import { type Numbering, nextNumber } from "./numbering.ts";
import { breakLine, type DocxLine, textOfLine } from "./paragraph.ts";
import type { Container, ParagraphFrame } from "./story.ts";
import { headingLevelOf, type Styles, styleOf } from "./styles.ts";

/** What all stories of a document share, and what was seen on the way. */
export type DocxContext = {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly seen: { pictures: number; blocks: number; cells: number };
};

/** Adds the lines of a paragraph to its container: to a cell as they are, else as blocks. */
export function addParagraph(
  context: DocxContext,
  container: Container,
  frame: ParagraphFrame,
): void {
  const { paragraph, marks, path } = frame;
  const style = styleOf(context.styles, marks.style);
  breakLine(paragraph);
  const lines = withLabel(paragraph.lines, numberBefore(context, frame));
  if (container.kind === "cell") {
    for (const line of lines) container.content.push(line);
    container.position = paragraph.from;
    return;
  }
  const heading =
    marks.outlineLevel === undefined ? style.headingLevel : headingLevelOf(marks.outlineLevel);
  const role = style.isContents || marks.isContents ? "contents" : "body";
  for (const line of lines) {
    const text = textOfLine(line, path);
    if (text === undefined) continue;
    const block: Block =
      heading === undefined
        ? { kind: "paragraph", role, text }
        : { kind: "heading", role, level: heading, text };
    addBlock(context, container, block);
  }
}

/** What is printed before a paragraph of a list; an empty one is not counted. */
function numberBefore(context: DocxContext, { marks, paragraph }: ParagraphFrame): string {
  const style = styleOf(context.styles, marks.style);
  const numbering = marks.numbering ?? style.numbering;
  if (numbering === undefined || numbering === "0" || paragraph.lines.length === 0) return "";
  return nextNumber(context.numbering, numbering, marks.numberLevel ?? style.numberLevel ?? 0);
}

function withLabel(lines: readonly DocxLine[], label: string): readonly DocxLine[] {
  if (label === "") return lines;
  return lines.map((line, index) => (index === 0 ? { ...line, label } : line));
}

/** Adds a block and counts it. */
export function addBlock(context: DocxContext, container: Container, block: Block): void {
  context.seen.blocks++;
  container.content.push(block);
}
