/**
 * How far an entry can be trusted. `verified`: read at its source. `recalled`: from memory, or the
 * source was not read as a whole; it may help reading and makes at most a warning.
 */
export type Status = "verified" | "recalled";

/** What every entry of the standard carries beside its content. */
export type Sourced = {
  readonly status: Status;
  /** Document or address in which it was read; "" where nobody has read it. */
  readonly source: string;
  /** What is doubtful or special about it, "" where nothing is. */
  readonly note: string;
};
