import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { EvidenceSource } from "#model/evidence.ts";
import { crossingOf } from "./crossing.ts";
import { openEvidence } from "./evidence.ts";
import { cellText } from "./finish.ts";
import { lineLength, type Position, ringArea } from "./geodesic.ts";

const SOURCE: EvidenceSource = {
  name: "图斑",
  kind: "map-features",
  files: ["a.geojson"],
  columns: new Map(),
  constants: new Map(),
  words: new Map(),
  from: 20240101,
  to: 20241231,
  asked: undefined,
  scale: 5,
  systems: [],
  hours: undefined,
  log: undefined,
  box: undefined,
  place: { line: 1, column: 1 },
};

function readOf(collection: unknown, source = SOURCE) {
  const reader = openEvidence(source);
  const text = typeof collection === "string" ? collection : JSON.stringify(collection);
  reader.feed("a.geojson", new TextEncoder().encode(text));
  return reader.end();
}

function feature(type: string, coordinates: unknown, properties: object = { 编号: "1" }) {
  return { type: "Feature", properties, geometry: { type, coordinates } };
}

function collection(...features: readonly object[]) {
  return { type: "FeatureCollection", features };
}

const SQUARE: readonly Position[] = [
  [87.6, 43.8],
  [87.61, 43.8],
  [87.61, 43.81],
  [87.6, 43.81],
  [87.6, 43.8],
];

function codes(given: unknown, source = SOURCE): readonly string[] {
  return readOf(given, source).problems.problems.map(
    ({ row, column, code }) => `${row} ${column} ${code}`,
  );
}

test("areas and lengths are those that GeographicLib publishes", () => {
  // Planimeter's example: the coast of Antarctica (geographiclib.sourceforge.io, Planimeter).
  const coast: readonly (readonly [number, number])[] = [
    ...([
      [-63.1, -58],
      [-72.9, -74],
      [-71.9, -102],
      [-74.9, -102],
      [-74.3, -131],
    ] as const),
    ...([
      [-77.5, -163],
      [-77.4, 163],
      [-71.7, 172],
      [-65.9, 140],
      [-65.7, 113],
    ] as const),
    ...([
      [-66.6, 88],
      [-66.9, 59],
      [-69.8, 25],
      [-70.0, -4],
      [-71.0, -14],
    ] as const),
    ...([
      [-77.3, -33],
      [-77.9, -46],
      [-74.7, -61],
    ] as const),
  ];
  const ring = [...coast, coast[0] ?? [0, 0]].map(([lat, lon]): Position => [lon, lat]);
  assert.ok(Math.abs(ringArea(ring) - 13_662_703_680_020.1) < 0.5);
  // A quarter of the meridian of WGS 84 is 10 001 965.729 m.
  const quarter = lineLength([
    [0, 0],
    [0, 90],
  ]);
  assert.ok(Math.abs(quarter - 10_001_965.729) < 0.001);
});

test("features are rows; holes are taken off, parts are added, attributes are kept", () => {
  const hole: readonly Position[] = SQUARE.map(([x, y]) => [
    87.602 + (x - 87.6) / 10,
    43.802 + (y - 43.8) / 10,
  ]);
  const { table, problems } = readOf(
    collection(
      feature("Polygon", [SQUARE, hole], { 编号: "1", 类别: "工业", 面积: 884_200.123456 }),
      feature("LineString", SQUARE.slice(0, 2), { 编号: 2, 长度: "0.8" }),
      feature("Point", [87.6, 43.8], { 编号: 3 }),
    ),
  );
  assert.deepEqual(problems.problems, []);
  const [area, length] = [table.columns.get("computedArea"), table.columns.get("computedLength")];
  assert.ok(area && length);
  const expected = ringArea(SQUARE) - ringArea(hole);
  assert.ok(Math.abs(Number(cellText(area, 0)) - expected) < 0.001);
  assert.equal(cellText(area, 1), "0");
  assert.ok(Math.abs(Number(cellText(length, 1)) - lineLength(SQUARE.slice(0, 2))) < 0.001);
  assert.deepEqual([...table.rows], [1, 2, 3]);
});

test("what is no proper geometry is named, and the rest goes on", () => {
  const bow = [SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3], SQUARE[0]];
  const cases = [
    feature("Polygon", [bow]),
    feature("Polygon", [SQUARE.slice(0, 4)], { 编号: "2" }),
    feature("Polygon", [SQUARE.slice(0, 2)], { 编号: "3" }),
    feature("Point", [487_654.3, 4_852_345.1], { 编号: "4" }),
    feature("Point", [43.8, 187.6 - 90], { 编号: "5" }),
    feature("Circle", [], { 编号: "6" }),
    { type: "Feature", properties: { 编号: "7" }, geometry: null },
    feature("Polygon", [SQUARE], { 编号: "8", 面积: 80_000 }),
    feature("Polygon", [SQUARE], { 编号: "9" }),
  ];
  assert.deepEqual(codes(collection(...cases)), [
    "1 geometry ring-crosses-itself",
    "2 geometry ring-not-closed",
    "3 geometry ring-too-short",
    "4 geometry coordinate-impossible",
    "5 geometry coordinates-swapped",
    "6 geometry geometry-unknown",
    "7 geometry geometry-missing",
    "8 面积 area-differs",
    "9 geometry geometry-twice",
  ]);
  assert.equal(readOf(collection(...cases)).table.length, 9);
});

test("a shifted or projected system of coordinates is refused, and features outside the box", () => {
  const crs = (name: string) => ({
    ...collection(feature("Point", [87.6, 43.8])),
    crs: { type: "name", properties: { name } },
  });
  assert.deepEqual(codes(crs("urn:ogc:def:crs:EPSG::4490")), []);
  assert.deepEqual(codes(crs("urn:ogc:def:crs:OGC:1.3:CRS84")), []);
  assert.deepEqual(codes(crs("GCJ-02")), ["0 crs crs-unknown"]);
  assert.deepEqual(codes(crs("EPSG:4545")), ["0 crs crs-unknown"]);
  const box = { ...SOURCE, box: [86, 42, 87, 44] as const };
  assert.deepEqual(codes(crs("EPSG:4326"), box), ["1 geometry outside-box"]);
  assert.deepEqual(codes("{"), ["0  not-json"]);
  assert.deepEqual(codes("[1]"), ["0  not-features"]);
  assert.deepEqual(codes("[".repeat(100_000)), ["0  not-json"]);
});

test("no star-shaped ring crosses itself; a round one with two corners exchanged does", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.5, max: 1, noNaN: true }), { minLength: 6, maxLength: 40 }),
      (radii) => {
        const at = (radius: number, index: number): Position => {
          const turn = (2 * Math.PI * index) / radii.length;
          return [87 + radius * Math.cos(turn), 43 + radius * Math.sin(turn)];
        };
        const star = radii.map(at);
        assert.equal(crossingOf([...star, star[0] ?? [0, 0]]).kind, "none");
        const [first = [0, 0], second = [0, 0], ...rest] = radii.map((_, index) => at(1, index));
        assert.equal(crossingOf([second, first, ...rest, second]).kind, "crosses");
      },
    ),
  );
});

test("a ring of many crossings is given up before it takes long", () => {
  const ring = Array.from(
    { length: 20_001 },
    (_, index): Position => [index % 2 === 0 ? 80 : 81, 40 + (index % 20_000) / 20_000],
  );
  const straight = Array.from(
    { length: 100_001 },
    (_, index): Position => [
      80 + Math.cos((2 * Math.PI * (index % 100_000)) / 100_000),
      40 + Math.sin((2 * Math.PI * (index % 100_000)) / 100_000),
    ],
  );
  assert.notEqual(crossingOf(ring).kind, "none");
  assert.equal(crossingOf(straight).kind, "none");
});
