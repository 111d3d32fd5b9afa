import type { Place } from "#model/place.ts";

/** A place in few words: 第 9 页, 第 412 行, 第 16 段, 表“公开02”D7; the first of several. */
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
      return `${file}${blockLabel(place.block)}`;
    case "cell":
      return `${file}表“${place.sheet}”${place.cell}`;
  }
}

const STEP_WORDS: Readonly<Record<string, (count: string) => string>> = {
  p: (count) => `第 ${count} 段`,
  t: (count) => `第 ${count} 个表`,
  r: (count) => `第 ${count} 行`,
  c: (count) => `第 ${count} 列`,
  box: (count) => `文本框 ${count} `,
  note: (count) => `注 ${count} `,
  header: (count) => `页眉 ${count} `,
  footer: (count) => `页脚 ${count} `,
};

/** The path of a block in words: t2/r3/c2 is 第 2 个表第 3 行第 2 列. */
function blockLabel(path: string): string {
  return path.replace(/([a-z]+)(\d+)\/?/g, (step, word: string, count: string) => {
    return STEP_WORDS[word]?.(count) ?? step;
  });
}
