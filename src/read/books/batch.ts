import type { CubeKey, Phase, PostingBatch } from "#model/posting.ts";

/** Postings that are handed over at once. */
export const BATCH_POSTINGS = 65_536;

/** Different keys of postings that one department-year may have. */
export const CELLS_MAX = 262_144;

/** The keys of the cube by number, and the postings not yet handed over. */
export type BatchWriter = {
  readonly sink: (batch: PostingBatch) => void;
  readonly keys: CubeKey[];
  readonly byPhase: Map<string, number>;
  readonly cells: Int32Array;
  readonly debits: Float64Array;
  readonly credits: Float64Array;
  readonly rows: Int32Array;
  readonly offsets: Float64Array;
  length: number;
};

/** A writer that hands batches to the sink. */
export function batchWriter(sink: (batch: PostingBatch) => void): BatchWriter {
  return {
    sink,
    keys: [],
    byPhase: new Map(),
    cells: new Int32Array(BATCH_POSTINGS),
    debits: new Float64Array(BATCH_POSTINGS),
    credits: new Float64Array(BATCH_POSTINGS),
    rows: new Int32Array(BATCH_POSTINGS),
    offsets: new Float64Array(BATCH_POSTINGS),
    length: 0,
  };
}

/** The number of the cell of a combination (by its number) in a phase and against some accounts. */
export function cellOf(
  writer: BatchWriter,
  combination: { readonly number: number; readonly key: CubeKey },
  phase: Phase,
  contra: string,
): number {
  const name = `${combination.number} ${phase} ${contra}`;
  const known = writer.byPhase.get(name);
  if (known !== undefined) return known;
  const cell = writer.keys.length;
  writer.keys.push({ ...combination.key, phase, contra });
  writer.byPhase.set(name, cell);
  return cell;
}

/** Hands over what is written; the arrays are used again. */
export function flush(writer: BatchWriter, unit: string, file: string): void {
  if (writer.length === 0) return;
  const { length, cells, debits, credits, rows, offsets } = writer;
  writer.sink({ unit, file, length, cells, debits, credits, rows, offsets });
  writer.length = 0;
}
