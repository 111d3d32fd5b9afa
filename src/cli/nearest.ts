/** More suggestions than this are no help. */
const NEAREST_MAX = 5;

/** The known names that are most like a word, best first; names that hold it come first. */
export function nearest(word: string, names: readonly string[]): readonly string[] {
  const wanted = word.toLowerCase().slice(0, WORD_MAX);
  const scored = [...new Set(names)].map((name) => {
    const isInside = wanted.length >= 3 && name.toLowerCase().includes(wanted);
    return { name, distance: isInside ? 0 : distance(wanted, name.toLowerCase()) };
  });
  const allowed = Math.max(2, Math.floor(wanted.length / 2));
  return scored
    .filter((entry) => entry.distance <= allowed)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, NEAREST_MAX)
    .map(({ name }) => name);
}

const WORD_MAX = 80;

/** Letters to be put in, left out or replaced (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
