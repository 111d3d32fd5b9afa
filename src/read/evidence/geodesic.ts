import geodesic from "geographiclib-geodesic";

/**
 * Areas and lengths are those on the ellipsoid of WGS 84. That of CGCS2000 (EPSG:4490) has the same
 * axis and a flattening that differs in the ninth digit: 0.1 mm at the pole, nothing in any area.
 */
const WGS84 = geodesic.Geodesic.WGS84;

/** A position: longitude and latitude in degrees. */
export type Position = readonly [number, number];

/** The area that a ring encloses in square metres, whichever way round it runs. */
export function ringArea(ring: readonly Position[]): number {
  const polygon = WGS84.Polygon(false);
  // The last position repeats the first.
  for (const [longitude, latitude] of ring.slice(0, -1)) polygon.AddPoint(latitude, longitude);
  return Math.abs(polygon.Compute(false, true).area ?? 0);
}

/** The length of a line in metres. */
export function lineLength(line: readonly Position[]): number {
  let length = 0;
  let before: Position | undefined;
  for (const position of line) {
    if (before !== undefined) {
      length += WGS84.Inverse(before[1], before[0], position[1], position[0]).s12 ?? 0;
    }
    before = position;
  }
  return length;
}
