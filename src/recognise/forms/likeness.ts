/** Texts longer than this are never labels; they are compared by their beginnings. */
const LENGTH_MAX = 40;

/** Two rows of the comparison; they are the same two for all, since labels are compared often. */
const ROWS = [new Uint8Array(LENGTH_MAX + 1), new Uint8Array(LENGTH_MAX + 1)] as const;

/** How much two labels have in common, 0 to 1: the characters in the same order by the longer. */
export function likeness(a: string, b: string): number {
  const left = a.slice(0, LENGTH_MAX);
  const right = b.slice(0, LENGTH_MAX);
  if (left === "" || right === "") return 0;
  let [before, now] = ROWS;
  before.fill(0);
  now.fill(0);
  for (let i = 0; i < left.length; i++) {
    for (let j = 0; j < right.length; j++) {
      const same = left.charCodeAt(i) === right.charCodeAt(j);
      const kept = Math.max(now[j] ?? 0, before[j + 1] ?? 0);
      now[j + 1] = same ? (before[j] ?? 0) + 1 : kept;
    }
    [before, now] = [now, before];
  }
  return (before[right.length] ?? 0) / Math.max(left.length, right.length);
}
