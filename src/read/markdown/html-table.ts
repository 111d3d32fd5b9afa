import type { Source } from "#read/text/source.ts";

const TAG = /<(\/?)(?:table|html)\b|\n[ \t]{0,3}#{1,6}[ \t]/giu;

/**
 * The last line of an HTML table inside Markdown that begins at an offset: where as many tables
 * are closed as were opened, or before the next heading where one is not closed.
 */
export function htmlTableEnd(source: Source, from: number, line: number): number {
  let depth = 0;
  let index = line;
  TAG.lastIndex = from;
  for (let match = TAG.exec(source.text); match !== null; match = TAG.exec(source.text)) {
    while (index + 1 < source.lineCount && (source.starts[index + 1] ?? 0) <= match.index) index++;
    if (match[0].startsWith("\n")) return index;
    depth += match[1] === "" ? 1 : -1;
    if (depth <= 0) return index;
  }
  return source.lineCount - 1;
}
