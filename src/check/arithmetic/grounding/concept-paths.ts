import { type NarrativeConcept, narrativeConcept } from "#standard/narrative-concepts.ts";

/** A figure of the narrative, what it is, and what it is one of. */
export type Figured = {
  readonly concept: string;
  readonly entry: NarrativeConcept;
  /** The figure that it is a change, rate, share or budget of, "" for a value itself. */
  readonly of: string;
  /** By what it is divided, "" where it is no ratio. */
  readonly base: string;
};

/** What a concept of the narrative is; undefined for one that the standard does not list. */
export function figured(concept: string): Figured | undefined {
  const entry = narrativeConcept(concept);
  if (entry === undefined) return undefined;
  const fill = filler(entry.path, concept);
  return { concept, entry, of: fill(entry.of), base: fill(entry.base) };
}

/** Puts the keys of a concept into another path of the same figure: `$row` becomes `reception`. */
export function filler(path: string, concept: string): (other: string) => string {
  const code = /\[([^\]]*)\]/.exec(concept)?.[1] ?? "";
  const [before = "", after] = path.split("$row");
  const row =
    after === undefined ? "" : concept.slice(before.length, concept.length - after.length);
  return (other) => other.replace(/\[\$[a-z]+\]/, `[${code}]`).replace("$row", row);
}

/** 公务接待费预算数: what it is one of, then what it is, without the code in brackets. */
export function conceptTitle(concept: string): string {
  const found = figured(concept);
  if (found === undefined) return concept;
  const of = found.of === "" ? undefined : figured(found.of);
  return (of?.entry.title ?? "") + found.entry.title;
}
