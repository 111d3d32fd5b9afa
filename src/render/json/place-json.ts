import type { Place } from "#model/place.ts";
import type { FactJson } from "./disclosure-schema.ts";

/** A place as JSON carries it. */
export function placeJson(place: Place): FactJson["place"] {
  return place.kind === "page" ? { ...place, boxes: place.boxes.map(roundedBox) } : { ...place };
}

/** Boxes in hundredths of a point: finer is noise of the arithmetic. */
function roundedBox(box: { x: number; y: number; width: number; height: number }) {
  const round = (points: number) => Math.round(points * 100) / 100;
  return { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) };
}
