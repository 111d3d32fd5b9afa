import type { Block, SourceDocument, SourceText } from "#model/source-document.ts";

/** One text of the document with the block it stands in, in reading order. */
export type PlacedText = {
  readonly text: SourceText;
  readonly block: Block;
};

/** Every text of a document in reading order: headings, paragraphs and cells, one at a time. */
export function* textsOf(document: SourceDocument): Iterable<PlacedText> {
  for (const block of document.blocks) {
    if (block.kind !== "table") yield { text: block.text, block };
    else for (const { text } of block.cells) yield { text, block };
  }
}
