/** Limits on reading one stranger's file; a file that passes them is refused, never half read. */
export type ReadLimits = {
  readonly seconds: number;
  /** Resident memory of the reading process, watched where the system shows it. */
  readonly memoryMiB: number;
};

/** Enough for the largest disclosure that was ever seen, many times over. */
export const READ_LIMITS: ReadLimits = { seconds: 120, memoryMiB: 900 };

/** Flags of the reading process: collecting more often is cheaper than a large process. */
export const SMALL_HEAP: readonly string[] = ["--optimize-for-size", "--max-semi-space-size=4"];
