import type { Place } from "#model/place.ts";

/** A place in few words: 第 9 页, 第 412 行, 表“公开02”D7; the first of several. */
export function placeLabel(places: readonly Place[]): string {
  const [place] = places;
  if (place === undefined) return "";
  const file = place.file === undefined ? "" : `${place.file} `;
  switch (place.kind) {
    case "page":
      return `${file}第 ${place.page} 页`;
    case "line":
      return `${file}第 ${place.line} 行`;
    case "block":
      return `${file}${place.block}`;
    case "cell":
      return `${file}表“${place.sheet}”${place.cell}`;
  }
}
