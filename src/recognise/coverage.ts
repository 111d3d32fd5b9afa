import type { SourceText } from "#model/source-document.ts";
import type { Range } from "./claim.ts";

/** Which characters of which texts are spoken for. Runs of one text never overlap. */
export class Coverage {
  readonly #runs = new Map<SourceText, Range[]>();

  /** Marks the characters of a run as spoken for, unless some of them are already. */
  add(range: Range): boolean {
    const runs = this.#runs.get(range.text);
    if (runs === undefined) {
      this.#runs.set(range.text, [range]);
      return true;
    }
    const at = firstFrom(runs, range.to);
    if ((runs[at - 1]?.to ?? 0) > range.from) return false;
    if (at === runs.length) runs.push(range);
    else runs.splice(at, 0, range);
    return true;
  }

  /** Whether any character of the run is spoken for. */
  touches(range: Range): boolean {
    const runs = this.#runs.get(range.text);
    if (runs === undefined) return false;
    const before = runs[firstFrom(runs, range.to) - 1];
    return before !== undefined && before.to > range.from;
  }
}

/** Index of the first run that begins at an offset or behind it; runs are in order. */
function firstFrom(runs: readonly Range[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.from ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
