import type { PostingBatch } from "#model/posting.ts";
import { assert } from "#model/result.ts";

/** Postings of one block. */
const BLOCK_POSTINGS = 65_536;
/** Bytes of a posting in a block: its row and the bytes before it. */
const POSTING_BYTES = 12;
/** Bytes of a cell in the directory of a block: its number and how many postings it has. */
const ENTRY_BYTES = 8;

/** Where a block stands and of which file it is. */
export type BlockPlace = {
  readonly file: string;
  readonly unit: string;
  /** Bytes before it in places.bin. */
  readonly at: number;
  readonly cells: number;
  readonly postings: number;
};

/** Where the row of a posting stands. */
export type RowPlace = {
  readonly file: string;
  readonly unit: string;
  readonly row: number;
  readonly offset: number;
  /** Number of the cell that it is summed in. */
  readonly cell: number;
};

/** Takes batches while books are read and leaves blocks: the places of rows by cube cell. */
export type BlockWriter = {
  readonly add: (batch: PostingBatch) => void;
  /** The blocks, once the books are read. */
  readonly end: () => readonly BlockPlace[];
};

/** Opens a writer; each block is handed to `write` as bytes, one after the other. */
export function blockWriter(write: (bytes: Uint8Array) => void): BlockWriter {
  const places: BlockPlace[] = [];
  const cells = new Int32Array(BLOCK_POSTINGS);
  const rows = new Int32Array(BLOCK_POSTINGS);
  const offsets = new Float64Array(BLOCK_POSTINGS);
  let length = 0;
  let at = 0;
  let unit = "";
  let file = "";
  const close = () => {
    if (length === 0) return;
    const block = blockOf(cells, rows, offsets, length);
    write(block.bytes);
    places.push({ file, unit, at, cells: block.cells, postings: length });
    at += block.bytes.length;
    length = 0;
  };
  return {
    add: (batch) => {
      if (batch.file !== file) close();
      ({ unit, file } = batch);
      for (let from = 0; from < batch.length; ) {
        const taken = Math.min(batch.length - from, BLOCK_POSTINGS - length);
        cells.set(batch.cells.subarray(from, from + taken), length);
        rows.set(batch.rows.subarray(from, from + taken), length);
        offsets.set(batch.offsets.subarray(from, from + taken), length);
        length += taken;
        from += taken;
        if (length === BLOCK_POSTINGS) close();
      }
    },
    end: () => {
      close();
      return places;
    },
  };
}

/** The postings of a block sorted by cell, under a directory of its cells. */
function blockOf(
  cells: Int32Array,
  rows: Int32Array,
  offsets: Float64Array,
  length: number,
): { readonly bytes: Uint8Array; readonly cells: number } {
  const counts = new Map<number, number>();
  for (let index = 0; index < length; index++) {
    const cell = cells[index] ?? 0;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const bytes = new Uint8Array(counts.size * ENTRY_BYTES + length * POSTING_BYTES);
  const view = new DataView(bytes.buffer);
  const next = new Map<number, number>();
  let entry = 0;
  let place = counts.size * ENTRY_BYTES;
  for (const [cell, count] of counts) {
    view.setInt32(entry, cell, true);
    view.setInt32(entry + 4, count, true);
    entry += ENTRY_BYTES;
    next.set(cell, place);
    place += count * POSTING_BYTES;
  }
  for (let index = 0; index < length; index++) {
    const cell = cells[index] ?? 0;
    const to = next.get(cell) ?? 0;
    view.setInt32(to, rows[index] ?? 0, true);
    view.setFloat64(to + 4, offsets[index] ?? 0, true);
    next.set(cell, to + POSTING_BYTES);
  }
  return { bytes, cells: counts.size };
}

/**
 * The places of the postings of some cells, block by block and so in the order of the books, until
 * `limit` are found. Only directories and the runs of these cells are read.
 */
export function placesOfCells(
  blocks: readonly BlockPlace[],
  cells: ReadonlySet<number>,
  limit: number,
  readAt: (position: number, length: number) => Uint8Array,
): readonly RowPlace[] {
  const found: RowPlace[] = [];
  for (const block of blocks) {
    if (found.length >= limit) break;
    found.push(...placesInBlock(block, cells, limit - found.length, readAt));
  }
  return found;
}

function placesInBlock(
  { at, cells: size, file, unit }: BlockPlace,
  cells: ReadonlySet<number>,
  limit: number,
  readAt: (position: number, length: number) => Uint8Array,
): readonly RowPlace[] {
  const directory = viewOf(readAt(at, size * ENTRY_BYTES), size * ENTRY_BYTES);
  const found: RowPlace[] = [];
  let place = at + size * ENTRY_BYTES;
  for (let entry = 0; entry < size; entry++) {
    const cell = directory.getInt32(entry * ENTRY_BYTES, true);
    const count = directory.getInt32(entry * ENTRY_BYTES + 4, true);
    // The first rows of each cell are enough: all of them are put in order below.
    if (cells.has(cell)) {
      const taken = Math.min(count, limit);
      const run = viewOf(readAt(place, taken * POSTING_BYTES), taken * POSTING_BYTES);
      for (let index = 0; index < taken; index++) {
        const row = run.getInt32(index * POSTING_BYTES, true);
        const offset = run.getFloat64(index * POSTING_BYTES + 4, true);
        found.push({ file, unit, row, offset, cell });
      }
    }
    place += count * POSTING_BYTES;
  }
  return found.sort((a, b) => a.row - b.row).slice(0, limit);
}

function viewOf(bytes: Uint8Array, length: number): DataView {
  assert(bytes.length === length, "a block of the trace is whole");
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
