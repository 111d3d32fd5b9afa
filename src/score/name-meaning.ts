import { foldName } from "#standard/folded-name.ts";
import { COST_WORDS, NAME_DIRECTIONS, PARTS_OF_A_WHOLE } from "#standard/performance/name-words.ts";
import type { Better } from "#standard/performance/operators.ts";

type Hit = { readonly end: number; readonly size: number };

/** Which actual is the better one as the name of an indicator says, `neither` where it is silent. */
export function betterOfName(name: string): Better {
  const folded = bareName(name);
  let best: (Hit & { readonly better: Better }) | undefined;
  for (const { better, words } of NAME_DIRECTIONS) {
    const hit = lastWord(folded, words);
    if (hit !== undefined && isLater(hit, best)) best = { ...hit, better };
  }
  return best?.better ?? "neither";
}

/** Whether a value of this name is part of a whole, never above 100%. */
export function isPartOfWhole(name: string): boolean {
  return endsWithWord(name, PARTS_OF_A_WHOLE);
}

/** Whether the name is one of costs. */
export function isCostName(name: string): boolean {
  const folded = bareName(name);
  return COST_WORDS.some((word) => folded.includes(word));
}

/** Whether one of the words ends the name, brackets and units behind it left out. */
export function endsWithWord(name: string, words: readonly string[]): boolean {
  const folded = bareName(name);
  return words.some((word) => folded.endsWith(word));
}

/** The folded name without what stands in brackets at its end: 出勤率(%). */
export function bareName(name: string): string {
  return foldName(name).replace(/(?:\([^()]*\)|[%‰≥≤><=\d.])+$/u, "");
}

function lastWord(name: string, words: readonly string[]): Hit | undefined {
  let best: Hit | undefined;
  for (const word of words) {
    const at = name.lastIndexOf(word);
    if (at < 0) continue;
    const hit = { end: at + word.length, size: word.length };
    if (isLater(hit, best)) best = hit;
  }
  return best;
}

function isLater(hit: Hit, than: Hit | undefined): boolean {
  if (than === undefined || hit.end > than.end) return true;
  return hit.end === than.end && hit.size > than.size;
}
