import type { Place } from "#model/place.ts";
import { placesOf } from "#model/source-document.ts";
import type { Run, RunPart } from "./run.ts";

type LinePlace = Extract<Place, { kind: "line" }>;

/** Where several runs stand; what stands on one line is one place, from its first character on. */
export function placesOfRuns(runs: Iterable<Run>): readonly Place[] {
  const places: Place[] = [];
  const lineAt = new Map<number, number>();
  for (const run of runs) {
    for (const part of run.parts) {
      for (const place of placesOfPart(part)) {
        const index = place.kind === "line" ? lineAt.get(place.line) : undefined;
        const known = index === undefined ? undefined : places[index];
        if (index !== undefined && place.kind === "line" && known?.kind === "line") {
          places[index] = joined(known, place);
          continue;
        }
        if (place.kind === "line") lineAt.set(place.line, places.length);
        places.push(place);
      }
    }
  }
  // A list that grew reserves more than it holds.
  return places.slice();
}

/** Where one run stands: most are of one part, and need no joining. */
export function placesOfRun(run: Run): readonly Place[] {
  const [only] = run.parts;
  return only !== undefined && run.parts.length === 1 ? placesOfPart(only) : placesOfRuns([run]);
}

function placesOfPart({ folded, from, to }: RunPart): readonly Place[] {
  const first = folded.at[from] ?? 0;
  const last = (folded.at[to - 1] ?? first) + 1;
  return placesOf(folded.source, first, last);
}

function joined(a: LinePlace, b: LinePlace): LinePlace {
  return { ...a, from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
