import type { FoundCause } from "#check/arithmetic/diagnosis.ts";
import type { Searcher } from "#check/arithmetic/searcher.ts";
import { displacedRows } from "./displaced-rows.ts";
import { missingRows } from "./missing-row.ts";
import { otherVersions } from "./other-version.ts";
import { sheetsOf } from "./sheets.ts";
import { wrongUnits } from "./table-unit.ts";

/** Fewer broken grounds are an affair of figures, not of a block. */
const BROKEN_MIN = 2;

/** Causes of whole blocks, each taking the broken grounds that it mends from those that follow. */
export function layoutCauses(
  searcher: Searcher,
  broken: readonly number[],
): { readonly causes: readonly FoundCause[]; readonly left: readonly number[] } {
  if (broken.length < BROKEN_MIN) return { causes: [], left: broken };
  const { inquiry } = searcher;
  const causes: FoundCause[] = [];
  let left = broken;
  const take = (found: readonly FoundCause[]) => {
    const taken = new Set(found.flatMap(({ grounds }) => grounds));
    causes.push(...found);
    left = left.filter((ground) => !taken.has(ground));
  };
  take(wrongUnits(inquiry, left));
  if (left.length >= BROKEN_MIN) {
    const sheets = sheetsOf(inquiry);
    for (const by of ["twin", "sums"] as const) {
      take(displacedRows(inquiry, sheets, left, by));
      take(missingRows(inquiry, sheets, left, by));
    }
    take(otherVersions(searcher, left));
  }
  return { causes, left };
}
