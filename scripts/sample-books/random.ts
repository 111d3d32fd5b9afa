/** Draws that follow from a seed and a name alone, so that one draw more never moves the others. */
export type Random = {
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  readonly pick: <Entry>(entries: readonly [Entry, ...Entry[]]) => Entry;
  /** True in so many of a hundred draws. */
  readonly chance: (percent: number) => boolean;
};

/** The draws of a seed under a name. */
export function randomOf(seed: number, name: string): Random {
  let state = seed | 0;
  for (const letter of name) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  const next = () => {
    // Mulberry32 (T. Ettinger, public domain): 32 bits of state, good enough to look like a year.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const between = (low: number, high: number) => low + (next() % (high - low + 1));
  return {
    between,
    pick: (entries) => entries[between(0, entries.length - 1)] ?? entries[0],
    chance: (percent) => between(1, 100) <= percent,
  };
}
