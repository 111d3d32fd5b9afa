import type { EvidenceFault } from "#model/evidence-problem.ts";
import { crossingOf } from "./crossing.ts";
import { lineLength, type Position, ringArea } from "./geodesic.ts";

/** Positions of one feature. */
const POINTS_MAX = 200_000;

/** What a geometry measures, or what is wrong with it. */
export type GeometryRead =
  | {
      readonly ok: true;
      /** Square metres; 0 for lines and points. */
      readonly area: number;
      /** Metres; 0 for areas and points. */
      readonly length: number;
      /** The middle of its box. */
      readonly middle: Position;
      readonly box: Box;
      /** The same for the same geometry. */
      readonly key: string;
    }
  | { readonly ok: false; readonly fault: EvidenceFault };

type Box = { west: number; south: number; east: number; north: number };

/** Reads a geometry of GeoJSON (RFC 7946) whose coordinates are degrees on the ellipsoid. */
export function readGeometry(geometry: unknown): GeometryRead {
  if (!isObject(geometry)) return wrong({ code: "geometry-missing" });
  const type = geometry["type"];
  const polygons = polygonsOf(type, geometry["coordinates"]);
  const lines = linesOf(type, geometry["coordinates"]);
  const points = pointsOf(type, geometry["coordinates"]);
  if (polygons === undefined && lines === undefined && points === undefined) {
    return wrong({ code: "geometry-unknown", text: String(type).slice(0, 40) });
  }
  const box: Box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  const chains = [...(polygons?.flat() ?? []), ...(lines ?? []), ...(points ? [points] : [])];
  const count = chains.reduce((sum, chain) => sum + chain.length, 0);
  if (count === 0) return wrong({ code: "geometry-missing" });
  if (count > POINTS_MAX) {
    return wrong({ code: "too-many-points", points: count, allowed: POINTS_MAX });
  }
  const read: Position[][] = [];
  for (const chain of chains) {
    const positions: Position[] = [];
    for (const item of chain) {
      const position = positionOf(item);
      if ("code" in position) return wrong(position);
      widen(box, position);
      positions.push(position);
    }
    read.push(positions);
  }
  const sized = sizeOf(polygons, lines, read);
  if ("code" in sized) return wrong(sized);
  const middle: Position = [(box.west + box.east) / 2, (box.south + box.north) / 2];
  return { ok: true, ...sized, middle, box, key: keyOf(type, read, sized.area + sized.length) };
}

function wrong(fault: EvidenceFault): GeometryRead {
  return { ok: false, fault };
}

function widen(box: Box, [longitude, latitude]: Position): void {
  box.west = Math.min(box.west, longitude);
  box.east = Math.max(box.east, longitude);
  box.south = Math.min(box.south, latitude);
  box.north = Math.max(box.north, latitude);
}

type Chain = readonly unknown[];

function polygonsOf(
  type: unknown,
  coordinates: unknown,
): readonly (readonly Chain[])[] | undefined {
  if (type === "Polygon") return isNested(coordinates) ? [coordinates] : [];
  if (type !== "MultiPolygon") return undefined;
  return Array.isArray(coordinates) ? coordinates.filter(isNested) : [];
}

function linesOf(type: unknown, coordinates: unknown): readonly Chain[] | undefined {
  if (type === "LineString") return Array.isArray(coordinates) ? [coordinates] : [];
  if (type !== "MultiLineString") return undefined;
  return isNested(coordinates) ? coordinates : [];
}

function pointsOf(type: unknown, coordinates: unknown): Chain | undefined {
  if (type === "Point") return [coordinates];
  if (type !== "MultiPoint") return undefined;
  return Array.isArray(coordinates) ? coordinates : [];
}

function isNested(value: unknown): value is readonly Chain[] {
  return Array.isArray(value) && value.every((item) => Array.isArray(item));
}

/** Longitude and latitude; a height behind them is let be. */
function positionOf(item: unknown): Position | EvidenceFault {
  const [longitude, latitude] = Array.isArray(item) ? item : [undefined, undefined];
  const text = JSON.stringify(item)?.slice(0, 60) ?? "";
  if (!isNumber(longitude) || !isNumber(latitude)) return { code: "coordinate-impossible", text };
  if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) return [longitude, latitude];
  const isSwapped = Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90;
  return { code: isSwapped ? "coordinates-swapped" : "coordinate-impossible", text };
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

type Size = { readonly area: number; readonly length: number };

/** `read` has the rings of the polygons first, in their order. */
function sizeOf(
  polygons: readonly (readonly Chain[])[] | undefined,
  lines: readonly Chain[] | undefined,
  read: readonly (readonly Position[])[],
): Size | EvidenceFault {
  let area = 0;
  let length = 0;
  let at = 0;
  for (const polygon of polygons ?? []) {
    let left = 0;
    for (const [index] of polygon.entries()) {
      const ring = read[at] ?? [];
      at++;
      const fault = faultOfRing(ring);
      if (fault !== undefined) return fault;
      left += index === 0 ? ringArea(ring) : -ringArea(ring);
    }
    if (left < 0) return { code: "hole-over-area" };
    area += left;
  }
  if (lines !== undefined) for (const line of read) length += lineLength(line);
  return { area, length };
}

const RING_MIN = 4;

function faultOfRing(ring: readonly Position[]): EvidenceFault | undefined {
  if (ring.length < RING_MIN) return { code: "ring-too-short", points: ring.length };
  const [first, last] = [ring[0], ring.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return { code: "ring-not-closed" };
  const crossing = crossingOf(ring);
  switch (crossing.kind) {
    case "none":
      return undefined;
    case "tangled":
      return { code: "ring-too-tangled", points: ring.length };
    case "crosses":
      return { code: "ring-crosses-itself", at: crossing.at.join(" ") };
  }
}

function keyOf(type: unknown, chains: readonly (readonly Position[])[], size: number): string {
  const first = chains[0]?.[0] ?? [0, 0];
  const count = chains.reduce((sum, chain) => sum + chain.length, 0);
  let [longitudes, latitudes] = [0, 0];
  for (const chain of chains) {
    for (const position of chain) {
      longitudes += position[0];
      latitudes += position[1];
    }
  }
  return [type, count, first[0], first[1], longitudes, latitudes, size].join(" ");
}

/** Whether a value of JSON is an object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
