import type { Block, BlockRole, LimitReached, SourceText } from "#model/source-document.ts";

import { type Pen, RUNS_MAX } from "./pen.ts";

/** Blocks of a document; what comes after is not read, and the document says so. */
export const BLOCKS_MAX = 200_000;

/** Cells of all tables of a document. */
export const CELLS_MAX = 600_000;

/** The blocks of a document as they are found, within limits. */
export type BlockList = {
  readonly blocks: Block[];
  cells: number;
  limit: LimitReached | undefined;
};

/** A list without blocks. */
export function emptyBlockList(): BlockList {
  return { blocks: [], cells: 0, limit: undefined };
}

/** Adds a block, or notes the limit that keeps it out. */
export function addBlock(list: BlockList, block: Block): void {
  if (isFull(list)) return;
  list.blocks.push(block);
  if (block.kind === "table") countCells(list, block.cells.length);
  if (list.blocks.length >= BLOCKS_MAX) list.limit = { limit: "blocks", allowed: BLOCKS_MAX };
}

/** Counts cells of a table that is read or still being read. */
export function countCells(list: BlockList, cells: number): void {
  list.cells += cells;
  if (list.cells >= CELLS_MAX) list.limit = { limit: "cells", allowed: CELLS_MAX };
}

/** Whether nothing more is to be read. */
export function isFull(list: BlockList): boolean {
  return list.limit !== undefined;
}

/** Adds a paragraph unless it is empty. */
export function addParagraph(list: BlockList, text: SourceText, role: BlockRole = "body"): void {
  if (text.text !== "") addBlock(list, { kind: "paragraph", role, text });
}

/** What a document says of the limits that were reached while its blocks were found. */
export function limitsOf(list: BlockList, pen: Pen): readonly LimitReached[] {
  const cut: readonly LimitReached[] = pen.isCut
    ? [{ limit: "characters", allowed: RUNS_MAX }]
    : [];
  return list.limit === undefined ? cut : [...cut, list.limit];
}
