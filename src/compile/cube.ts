import { fen } from "#model/fen.ts";
import type { BooksRead, Cube, PostingBatch } from "#model/posting.ts";

/** Sums postings by cell while they are read (编). */
export type Reduction = {
  /** Takes a batch; hand it to the reader as its sink. */
  readonly add: (batch: PostingBatch) => void;
  /** The cube, once the books are read. Cells in which nothing stands are left out. */
  readonly cube: (books: BooksRead) => Cube;
};

/**
 * Opens a reduction. Sums are exact: the reader refuses books whose amounts together leave the safe
 * integers, so no part of them can.
 */
export function openReduction(): Reduction {
  let debits = new Float64Array(1024);
  let credits = new Float64Array(1024);
  let counts = new Float64Array(1024);
  return {
    add: (batch) => {
      const needed = highest(batch) + 1;
      if (needed > debits.length) {
        debits = longer(debits, needed * 2);
        credits = longer(credits, needed * 2);
        counts = longer(counts, needed * 2);
      }
      sum(batch, debits, credits, counts);
    },
    cube: (books) => ({
      cells: books.cells.flatMap((key, cell) => {
        const postings = counts[cell] ?? 0;
        if (postings === 0) return [];
        return [{ key, debit: fen(debits[cell] ?? 0), credit: fen(credits[cell] ?? 0), postings }];
      }),
    }),
  };
}

function highest({ cells, length }: PostingBatch): number {
  let most = 0;
  for (let at = 0; at < length; at++) {
    const cell = cells[at] ?? 0;
    if (cell > most) most = cell;
  }
  return most;
}

function sum(
  batch: PostingBatch,
  debits: Float64Array,
  credits: Float64Array,
  counts: Float64Array,
): void {
  const { length, cells } = batch;
  for (let at = 0; at < length; at++) {
    const cell = cells[at] ?? 0;
    debits[cell] = (debits[cell] ?? 0) + (batch.debits[at] ?? 0);
    credits[cell] = (credits[cell] ?? 0) + (batch.credits[at] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
}

function longer(array: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const made = new Float64Array(length);
  made.set(array);
  return made;
}
