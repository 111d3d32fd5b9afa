/**
 * Whether one spelling is the other with little damage, as conversion and text recognition do: one
 * character in six may differ, be lost or be put in.
 */
export function isSlipOf(a: string, b: string): boolean {
  const allowed = Math.max(1, Math.floor(Math.max(a.length, b.length) / 6));
  if (Math.abs(a.length - b.length) > allowed) return false;
  return distance(a.slice(0, LENGTH_MAX), b.slice(0, LENGTH_MAX)) <= allowed;
}

/** Names of the field are shorter. */
const LENGTH_MAX = 64;

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
