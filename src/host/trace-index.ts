import type { Compiled, TracedFigure } from "#compile/compile.ts";
import { type ConceptId, conceptId } from "#model/concept.ts";
import { fen } from "#model/fen.ts";
import { type CubeCell, type CubeKey, DIMENSIONS, NO_DIMENSIONS } from "#model/posting.ts";
import type { BlockPlace } from "./trace-blocks.ts";

export const TRACE_FOLDER = "trace";
/** Lineages, cells and where the blocks stand. */
export const TRACE_FILE = "trace.json";
/** The blocks. */
export const PLACES_FILE = "places.bin";

/** A file of books as it was when it was compiled. */
export type TracedFile = {
  readonly file: string;
  readonly unit: string;
  readonly kind: "postings" | "opening";
  readonly bytes: number;
  readonly modified: number;
};

/** What compiling leaves so that a figure leads back to its rows. */
export type TraceIndex = {
  readonly subject: string;
  readonly year: number;
  readonly files: readonly TracedFile[];
  /** Keys by the number that blocks name. */
  readonly keys: readonly CubeKey[];
  /** The cells of the subject with what consolidation took out. */
  readonly cells: readonly CubeCell[];
  readonly blocks: readonly BlockPlace[];
  readonly figures: ReadonlyMap<ConceptId, TracedFigure>;
};

const VERSION = 1;

type Parts = {
  readonly compiled: Compiled;
  readonly cells: readonly CubeKey[];
  readonly blocks: readonly BlockPlace[];
  readonly files: readonly TracedFile[];
};

/** trace.json: keys as lists in the order of the dimensions, figures by concept. */
export function traceIndexText({ compiled, cells, blocks, files }: Parts): string {
  const listOf = (key: CubeKey) => DIMENSIONS.map((dimension) => key[dimension]);
  const figures = [...compiled.figures].map(([concept, { exact, unit, lineage }]) => {
    const value = exact === undefined ? null : [String(exact.dividend), String(exact.divisor)];
    return [concept, value, unit, lineage];
  });
  return JSON.stringify({
    version: VERSION,
    subject: compiled.disclosure.subject,
    year: compiled.disclosure.year,
    files,
    keys: cells.map(listOf),
    cells: compiled.cube.cells.map((cell) => {
      return [listOf(cell.key), cell.debit, cell.credit, cell.postings];
    }),
    blocks,
    figures,
  });
}

type Stored = {
  readonly version: number;
  readonly subject: string;
  readonly year: number;
  readonly files: readonly TracedFile[];
  readonly keys: readonly (readonly string[])[];
  readonly cells: readonly (readonly [readonly string[], number, number, number])[];
  readonly blocks: readonly BlockPlace[];
  readonly figures: readonly (readonly [
    string,
    readonly [string, string] | null,
    string,
    TracedFigure["lineage"],
  ])[];
};

/** Reads trace.json back; undefined where it is of another version or damaged. */
export function readTraceIndex(text: string): TraceIndex | undefined {
  const stored = storedOf(text);
  if (stored === undefined) return undefined;
  const keyOf = (list: readonly string[]): CubeKey => {
    const key: Record<string, string> = {};
    DIMENSIONS.forEach((dimension, at) => {
      key[dimension] = list[at] ?? "";
    });
    return { ...NO_DIMENSIONS, ...key };
  };
  const { subject, year, files, blocks } = stored;
  return {
    subject,
    year,
    files,
    blocks,
    keys: stored.keys.map(keyOf),
    cells: stored.cells.map(([key, debit, credit, postings]) => {
      return { key: keyOf(key), debit: fen(debit), credit: fen(credit), postings };
    }),
    figures: new Map(
      stored.figures.map(([concept, value, unit, lineage]) => {
        const exact =
          value === null ? undefined : { dividend: BigInt(value[0]), divisor: BigInt(value[1]) };
        return [conceptId(concept), { exact, unit, lineage }];
      }),
    ),
  };
}

/** Nobody but this program writes the file: its version is what is looked at. */
function storedOf(text: string): Stored | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return isStored(read) ? read : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isStored(read: unknown): read is Stored {
  return typeof read === "object" && read !== null && "version" in read && read.version === VERSION;
}
