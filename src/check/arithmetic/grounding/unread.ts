import type { Disclosure, OutlineEntry, UnplacedReason } from "#model/disclosure.ts";
import type { Place } from "#model/place.ts";

/** Where on the way through a file a place is: compared part by part. */
type Spot = { readonly file: string; readonly at: number; readonly next: number };

const LOST: ReadonlySet<UnplacedReason> = new Set([
  "row-unknown",
  "column-unknown",
  "unit-unknown",
  "ambiguous",
]);

/**
 * How many figures of each statement found no row or column: those behind its title and before the
 * next one. What such a statement leaves blank may have been lost in reading.
 */
export function unreadOf(disclosure: Disclosure): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const lost = disclosure.unplaced.filter(({ reason }) => LOST.has(reason));
  if (lost.length === 0) return counts;
  const marks = disclosure.outline
    .flatMap((entry) => {
      const spot = spotOf(entry.places[0]);
      return spot === undefined ? [] : [{ entry, spot }];
    })
    .sort((a, b) => order(a.spot, b.spot));
  for (const { places } of lost) {
    const spot = spotOf(places[0]);
    const entry = spot === undefined ? undefined : lastBefore(marks, spot);
    if (entry?.kind !== "statement") continue;
    counts.set(entry.key, (counts.get(entry.key) ?? 0) + 1);
  }
  return counts;
}

function lastBefore(
  marks: readonly { readonly entry: OutlineEntry; readonly spot: Spot }[],
  spot: Spot,
): OutlineEntry | undefined {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const mark = marks[middle];
    if (mark !== undefined && order(mark.spot, spot) <= 0) low = middle + 1;
    else high = middle;
  }
  const found = marks[low - 1];
  return found?.spot.file === spot.file ? found.entry : undefined;
}

function spotOf(place: Place | undefined): Spot | undefined {
  if (place === undefined) return undefined;
  const file = place.file ?? "";
  switch (place.kind) {
    case "page":
      return { file, at: place.page, next: place.boxes[0]?.y ?? 0 };
    case "line":
      return { file, at: place.line, next: place.from };
    case "block":
      return { file, at: Number(/\d+/.exec(place.block)?.[0] ?? 0), next: place.from };
    case "cell":
      return {
        file: `${file}\n${place.sheet}`,
        at: Number(/\d+$/.exec(place.cell)?.[0] ?? 0),
        next: 0,
      };
  }
}

function order(a: Spot, b: Spot): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.at - b.at || a.next - b.next;
}
