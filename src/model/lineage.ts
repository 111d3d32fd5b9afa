import type { Place } from "#model/place.ts";

/**
 * Where a figure comes from. A read figure knows its places; a compiled one carries a description,
 * never a list of rows: cells of the cube with their signs, or a measure and its filter.
 */
export type Lineage = ReadLineage | CubeLineage | MeasureLineage;

export type ReadLineage = {
  readonly kind: "read";
  /** Several where the figure is split over lines, cells or pages. */
  readonly places: readonly Place[];
  /** Whether the characters themselves are uncertain (OCR). */
  readonly isDoubtful: boolean;
};

export type CubeLineage = {
  readonly kind: "cube";
  /** Signed terms; a term picks cells of the cube by the values of its dimensions. */
  readonly terms: readonly {
    readonly sign: 1 | -1;
    readonly where: Readonly<Record<string, string>>;
  }[];
};

export type MeasureLineage = {
  readonly kind: "measure";
  readonly measure: string;
  readonly evidence: string;
  readonly filter: Readonly<Record<string, string>>;
};
