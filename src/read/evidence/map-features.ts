import { byteViewOf } from "#read/books/row.ts";
import { makeRoom } from "./csv.ts";
import { type GeometryRead, isObject, readGeometry } from "./geometry.ts";
import { writerOf } from "./header.ts";
import { type EvidenceReading, faultOfCell, faultOfRow, warn } from "./reading.ts";
import { writeField } from "./write.ts";
import { appear, type Writer } from "./writer.ts";

/** Systems of coordinates that are degrees on our ellipsoid, as a `crs` member may name them. */
const KNOWN_CRS = ["EPSG:4490", "EPSG:4326", "CRS84", "CGCS2000"] as const;
/** An area of the attributes may differ from the computed one by so much: one part in 200. */
const AREA_PARTS = 200;
const THOUSANDTHS = 1000;

/** Reads a FeatureCollection (RFC 7946): one row a feature, areas and lengths computed once. */
export function readFeatures(
  reading: EvidenceReading,
  chunks: readonly Uint8Array[],
  allowedBytes: number,
): void {
  const bytes = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  if (bytes > allowedBytes) {
    faultOfRow(reading, { code: "file-too-large", bytes, allowedBytes });
    return;
  }
  const features = featuresOf(reading, chunks);
  if (features === undefined) return;
  const seen = new Map<string, number>();
  bindProperties(reading, features);
  const state = { isDead: false };
  for (const [index, feature] of features.entries()) {
    reading.row = index + 1;
    if (!makeRoom(reading, state)) return;
    writeFeature(reading, isObject(feature) ? feature : {}, seen);
    reading.rows[reading.length] = reading.row;
    reading.length++;
  }
  reading.row = 0;
}

function featuresOf(
  reading: EvidenceReading,
  chunks: readonly Uint8Array[],
): readonly unknown[] | undefined {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let collection: unknown;
  try {
    const text = chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("");
    collection = JSON.parse(text + decoder.decode());
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, 200) : "";
    if (error instanceof SyntaxError) faultOfRow(reading, { code: "not-json", detail });
    else faultOfRow(reading, { code: "encoding-damaged" });
    return undefined;
  }
  if (!isObject(collection) || !Array.isArray(collection["features"])) {
    faultOfRow(reading, { code: "not-features" });
    return undefined;
  }
  const crs = crsOf(collection["crs"]);
  if (
    crs !== "" &&
    !KNOWN_CRS.some((known) => crs.endsWith(known.replace("EPSG:", ":")) || crs === known)
  ) {
    faultOfRow(reading, { code: "crs-unknown", text: crs, allowed: KNOWN_CRS }, "crs");
    return undefined;
  }
  return collection["features"];
}

/** The name of a `crs` member (urn:ogc:def:crs:EPSG::4490), "" where there is none. */
function crsOf(crs: unknown): string {
  if (crs === undefined || crs === null) return "";
  const properties = isObject(crs) ? crs["properties"] : undefined;
  const name = isObject(properties) ? properties["name"] : crs;
  return typeof name === "string" ? name : JSON.stringify(name).slice(0, 60);
}

/** Which property fills which column: the names of the first features tell. */
function bindProperties(reading: EvidenceReading, features: readonly unknown[]): void {
  const names = new Set<string>();
  for (const feature of features.slice(0, 1000)) {
    const properties = isObject(feature) ? feature["properties"] : undefined;
    if (isObject(properties)) for (const name of Object.keys(properties)) names.add(name);
  }
  for (const writer of reading.writers) writer.header = "";
  for (const name of names) {
    const writer = writerOf(reading, name);
    if (writer === undefined || writer.header !== "") continue;
    writer.header = name;
    appear(writer, reading.length);
  }
  for (const writer of reading.writers) if (writer.entry.isComputed) appear(writer, reading.length);
  const missing = reading.writers.filter(({ entry, isPresent }) => entry.isNeeded && !isPresent);
  if (missing.length === 0 || features.length === 0) return;
  faultOfRow(reading, {
    code: "columns-missing",
    missing: missing.map(({ entry }) => entry.names[0]),
  });
}

const encoder = new TextEncoder();

function writeFeature(
  reading: EvidenceReading,
  feature: Readonly<Record<string, unknown>>,
  seen: Map<string, number>,
): void {
  const properties = isObject(feature["properties"]) ? feature["properties"] : {};
  for (const writer of reading.writers) {
    if (!writer.isPresent || writer.entry.isComputed) continue;
    const view = writer.constant ?? byteViewOf(encoder.encode(textOf(properties[writer.header])));
    writeField(reading, writer, view, { from: 0, to: view.bytes.length });
  }
  const geometry = readGeometry(feature["geometry"]);
  const by = (key: string) => reading.writers.find(({ entry }) => entry.key === key);
  const [area, length] = [by("computedArea"), by("computedLength")];
  const [longitude, latitude] = [by("longitude"), by("latitude")];
  if (!geometry.ok) {
    for (const writer of [area, length, longitude, latitude]) {
      put(reading, writer, Number.NaN, 0);
    }
    if (area !== undefined) faultOfCell(reading, { ...area, header: "geometry" }, geometry.fault);
    // One fault is said once, but it is one of lengths and places as well.
    for (const key of ["computedLength", "longitude", "latitude"]) {
      reading.faultyCells.set(key, (reading.faultyCells.get(key) ?? 0) + 1);
    }
    return;
  }
  put(reading, area, geometry.area, THOUSANDTHS);
  put(reading, length, geometry.length, THOUSANDTHS);
  put(reading, longitude, geometry.middle[0], THOUSANDTHS * THOUSANDTHS);
  put(reading, latitude, geometry.middle[1], THOUSANDTHS * THOUSANDTHS);
  judgeFeature(reading, geometry, seen);
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return plainDecimal(value);
  return typeof value === "boolean" ? String(value) : "";
}

/** Small and large numbers of JSON without an exponent. */
function plainDecimal(value: number): string {
  const text = String(value);
  return text.includes("e") && Math.abs(value) < 1e15 ? value.toFixed(9) : text;
}

function put(
  reading: EvidenceReading,
  writer: Writer | undefined,
  value: number,
  scale: number,
): void {
  if (writer !== undefined) writer.floats[reading.length] = Math.round(value * scale);
}

type Geometry = Extract<GeometryRead, { ok: true }>;

function judgeFeature(
  reading: EvidenceReading,
  geometry: Geometry,
  seen: Map<string, number>,
): void {
  const firstRow = seen.get(geometry.key);
  if (firstRow === undefined) seen.set(geometry.key, reading.row);
  else faultOfRow(reading, { code: "geometry-twice", firstRow }, "geometry");
  const { box } = reading.source;
  if (box !== undefined) {
    const [west, south, east, north] = box;
    const { west: w, south: s, east: e, north: n } = geometry.box;
    if (w < west || s < south || e > east || n > north) {
      const text = `${w} ${s} ${e} ${n}`;
      faultOfRow(reading, { code: "outside-box", text }, "geometry");
    }
  }
  const attribute = reading.writers.find(({ entry }) => entry.key === "area");
  if (attribute === undefined || !attribute.isPresent || geometry.area === 0) return;
  const given = (attribute.floats[reading.length] ?? Number.NaN) / THOUSANDTHS;
  if (!(Math.abs(given - geometry.area) * AREA_PARTS > geometry.area)) return;
  const computed = geometry.area.toFixed(1);
  warn(reading, { code: "area-differs", text: String(given), computed }, attribute.header);
}
