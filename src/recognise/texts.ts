import type { Block, SourceDocument, SourceText } from "#model/source-document.ts";

/** One text of the document with the block it stands in, in reading order. */
export type PlacedText = {
  readonly text: SourceText;
  readonly block: Block;
  readonly blockIndex: number;
};

/** Every text of a document in reading order: headings, paragraphs and cells. */
export function textsOf(document: SourceDocument): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  document.blocks.forEach((block, blockIndex) => {
    if (block.kind === "table") {
      for (const cell of block.cells) texts.push({ text: cell.text, block, blockIndex });
    } else {
      texts.push({ text: block.text, block, blockIndex });
    }
  });
  return texts;
}
