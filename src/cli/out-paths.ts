import { basename, join } from "node:path";
import type { Input } from "./inputs.ts";

/** NAME.explanations.yaml beside the document. */
export function explanationsPath({ folder, stem }: Input): string {
  return join(folder, `${stem}.explanations.yaml`);
}

/**
 * Names of the files that results are written to: NAME.check.EXT. Where a.pdf and a.docx would
 * meet, the ending is kept; where even that meets (from two folders), they are numbered.
 */
export function outPaths(inputs: readonly Input[], extension: string): readonly string[] {
  const stems = countsOf(inputs.map(({ stem }) => stem));
  const wanted = inputs.map(({ stem, name }) => {
    return (stems.get(stem) ?? 0) > 1 ? basename(name) : stem;
  });
  const taken = new Set<string>();
  return wanted.map((name) => {
    let own = name;
    for (let no = 2; taken.has(own); no++) own = `${name}-${no}`;
    taken.add(own);
    return `${own}.check.${extension}`;
  });
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
