/** Limits on reading one stranger's file; a file that passes them is refused, never half read. */
export type ReadLimits = {
  readonly seconds: number;
  /** Resident memory of the reading process, watched where the system shows it. */
  readonly memoryMiB: number;
};

/** Enough for the largest disclosure that was ever seen, many times over. */
export const READ_LIMITS: ReadLimits = { seconds: 120, memoryMiB: 900 };

/**
 * Flags of the reading process, which make it half as large and hardly slower. It collects whenever
 * the heap has grown by a fifth, at once and not bit by bit while it goes on growing; and nothing
 * begins its life among what is old, where most of it would soon be waste.
 */
export const SMALL_HEAP: readonly string[] = [
  "--heap-growing-percent=20",
  "--no-incremental-marking",
  "--no-allocation-site-pretenuring",
  "--max-semi-space-size=4",
];
