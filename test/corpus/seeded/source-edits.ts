import type { Block, Cell, SourceDocument, SourceText } from "#model/source-document.ts";

/** A text of a document with the way to it: the block, and the cell where it is a table's. */
export type Spot = {
  readonly block: number;
  readonly cell: number | undefined;
  readonly text: SourceText;
};

/** Every text of the body in the order of the document. */
export function spotsOf(document: SourceDocument): readonly Spot[] {
  return document.blocks.flatMap((block, index): readonly Spot[] => {
    if (block.role !== "body") return [];
    if (block.kind !== "table") return [{ block: index, cell: undefined, text: block.text }];
    return block.cells.map((cell, at) => ({ block: index, cell: at, text: cell.text }));
  });
}

/**
 * The document with other words at a spot, from one offset of its text up to another; the places
 * of all other characters stay. Undefined where the words are split over lines or boxes.
 */
export function withWords(
  document: SourceDocument,
  spot: Spot,
  range: { readonly from: number; readonly to: number },
  words: string,
): SourceDocument | undefined {
  const text = edited(spot.text, range.from, range.to, words);
  if (text === undefined) return undefined;
  const blocks = document.blocks.map((block, index) =>
    index === spot.block ? withText(block, spot.cell, text) : block,
  );
  return { ...document, blocks };
}

/** The document without the cells of one row of a table; the rows below stay where they are. */
export function withoutRow(document: SourceDocument, block: number, row: number): SourceDocument {
  const blocks = document.blocks.map((one, index): Block => {
    if (index !== block || one.kind !== "table") return one;
    return { ...one, cells: one.cells.filter((cell) => cell.row !== row) };
  });
  return { ...document, blocks };
}

/** The document without some of its blocks. */
export function withoutBlocks(document: SourceDocument, from: number, to: number): SourceDocument {
  return { ...document, blocks: document.blocks.filter((_, at) => at < from || at >= to) };
}

/** Rows of a table that stand on their own: no merged cell begins in them or hangs into them. */
export function loneRows(cells: readonly Cell[]): ReadonlyMap<number, readonly Cell[]> {
  const rows = Map.groupBy(cells, (cell) => cell.row);
  for (const cell of cells) {
    if (cell.rowSpan === 1) continue;
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) rows.delete(row);
  }
  return rows;
}

function withText(block: Block, cell: number | undefined, text: SourceText): Block {
  if (block.kind !== "table") return { ...block, text };
  const cells = block.cells.map((one, at) => (at === cell ? { ...one, text } : one));
  return { ...block, cells };
}

function edited(
  source: SourceText,
  from: number,
  to: number,
  words: string,
): SourceText | undefined {
  const text = source.text.slice(0, from) + words + source.text.slice(to);
  if (!("spans" in source)) return { ...source, text };
  const delta = words.length - (to - from);
  const home = source.spans.find((span) => span.at <= from && to <= span.at + span.length);
  if (home === undefined) return undefined;
  const spans = source.spans.map((span) => {
    if (span === home) return { ...span, length: span.length + delta };
    return span.at > from ? { ...span, at: span.at + delta } : span;
  });
  return { text, spans };
}
