import assert from "node:assert/strict";
import { type ConceptId, conceptAt } from "#model/concept.ts";
import type { FormCell } from "#model/form.ts";
import { decimalOf } from "#model/printed.ts";
import type { SourceDocument } from "#model/source-document.ts";
import { read } from "#read/read.ts";
import type { Claim } from "#recognise/claim.ts";
import type { FormsFound } from "#recognise/forms/forms.ts";
import { corpusFile } from "#test/corpus/corpus.ts";

/** Counts of one document, printed and held against the targets. */
export type Tally = {
  right: number;
  missing: number;
  complete: number;
  partly: number;
  lost: number;
  levels: number;
  readonly wrong: string[];
};

/** A tally that counts nothing yet. */
export function newTally(): Tally {
  return { right: 0, missing: 0, complete: 0, partly: 0, lost: 0, levels: 0, wrong: [] };
}

/** Holds a value against what was labelled; a figure without a fact is missing, not wrong. */
export function compare(
  tally: Tally,
  what: string,
  got: string | undefined,
  want: string | null,
): boolean {
  if (want === null) {
    if (got !== undefined) tally.wrong.push(`${what}: ${got} where nothing is printed`);
    return got === undefined;
  }
  if (got === undefined) tally.missing++;
  else if (got === want) tally.right++;
  else tally.wrong.push(`${what}: ${got}, not ${want}`);
  return got === want;
}

/** Reads a document of the corpus, undefined when the corpus is not there. */
export async function documentOf(path: string): Promise<SourceDocument | undefined> {
  const bytes = corpusFile(path);
  if (bytes === undefined) return undefined;
  const result = await read(bytes, { name: path });
  assert.ok(result.ok, `${path} is read`);
  return result.value;
}

/** Claims by their first concept. */
export function claimsByConcept(found: FormsFound): ReadonlyMap<ConceptId, Claim> {
  return new Map(found.claims.map((claim) => [claim.concepts[0], claim]));
}

/** The value of a cell's fact, undefined where it has none. */
export function valueIn(
  claims: ReadonlyMap<ConceptId, Claim>,
  cell: FormCell | undefined,
): string | undefined {
  const concept = cell?.fact === undefined ? undefined : conceptAt(cell.fact);
  const claim = concept === undefined ? undefined : claims.get(concept);
  return claim === undefined ? undefined : decimalOf(claim.printed);
}
