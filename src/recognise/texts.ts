import type { Block, SourceText } from "#model/source-document.ts";

/**
 * Visits every text of some blocks in reading order: headings, paragraphs and cells, each with the
 * block it stands in. A large document has so many that an iterator's results would count.
 */
export function eachText(
  blocks: readonly Block[],
  visit: (text: SourceText, block: Block) => void,
): void {
  for (const block of blocks) {
    if (block.kind !== "table") visit(block.text, block);
    else for (const { text } of block.cells) visit(text, block);
  }
}
