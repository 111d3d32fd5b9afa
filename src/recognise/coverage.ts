import type { SourceText } from "#model/source-document.ts";
import type { Range } from "./claim.ts";

type Run = { readonly from: number; readonly to: number };

/**
 * Which characters of which texts are spoken for. Runs of one text never overlap. The single run of
 * a short text, which is nearly every cell, is packed into one number.
 */
export class Coverage {
  readonly #runs = new Map<SourceText, number | Run[]>();

  /** Marks the characters of a run as spoken for, unless some of them are already. */
  add(range: Range): boolean {
    const { text, from, to } = range;
    const known = this.#runs.get(text);
    if (known === undefined) {
      this.#runs.set(text, to < SHORT ? from * SHORT + to : [{ from, to }]);
      return true;
    }
    const runs = typeof known === "number" ? [unpacked(known)] : known;
    const at = firstFrom(runs, to);
    if ((runs[at - 1]?.to ?? 0) > from) return false;
    runs.splice(at, 0, { from, to });
    if (runs !== known) this.#runs.set(text, runs);
    return true;
  }

  /** Whether any character of the run is spoken for. */
  touches(range: Range): boolean {
    return overlaps(this.#runs.get(range.text), range.from, range.to);
  }

  /** Whether a character of the text is not spoken for, of those whose codes are looked for. */
  hasFree(text: SourceText, isLookedFor: (code: number) => boolean): boolean {
    const raw = text.text;
    let known: number | Run[] | undefined;
    let isKnown = false;
    for (let index = 0; index < raw.length; index++) {
      if (!isLookedFor(raw.charCodeAt(index))) continue;
      if (!isKnown) known = this.#runs.get(text);
      isKnown = true;
      if (!overlaps(known, index, index + 1)) return true;
    }
    return false;
  }
}

function overlaps(known: number | Run[] | undefined, from: number, to: number): boolean {
  if (known === undefined) return false;
  if (typeof known === "number") {
    const run = unpacked(known);
    return run.from < to && from < run.to;
  }
  const before = known[firstFrom(known, to) - 1];
  return before !== undefined && before.to > from;
}

/** Both ends of a run in a text shorter than this fit into one small integer. */
const SHORT = 2 ** 15;

function unpacked(packed: number): Run {
  return { from: Math.floor(packed / SHORT), to: packed % SHORT };
}

/** Index of the first run that begins at an offset or behind it; runs are in order. */
function firstFrom(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.from ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
