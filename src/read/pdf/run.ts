import type { Box } from "#model/place.ts";
import { type Frame, frameOf, type Quarter, quarterOf } from "./frame.ts";
import { compose, type Matrix } from "./matrix.ts";
import type { RawItem, RawPage } from "./pdfjs.ts";
import { ordinaryHan } from "./radicals.ts";

/**
 * A piece of text in the frame of its page. `along` runs in its reading direction, `across` from
 * line to line at the base line, so that upright, turned and vertical text are put in order alike.
 */
export type Run = {
  readonly text: string;
  readonly frame: Frame;
  readonly along: number;
  readonly across: number;
  readonly length: number;
  readonly size: number;
  readonly font: string;
  readonly direction: Direction;
  /** In the frame. */
  readonly box: Box;
};

/** `slanted` is text at no right angle (水印). */
export type Direction = "upright" | "down" | "up" | "reversed" | "slanted";

/** The part of the height of a line that lies above its base line. */
const ASCENT = 0.86;
/** Widths from which a blank between Han was typed, in shares of the size: of many, of one. */
const TYPED_BLANK = 0.4;
const NARROW_BLANK = 0.2;

/** The frame of a page: turned when most of its characters read in another direction. */
export function frameOfPage(raw: RawPage, page: number): Frame {
  const counts = [0, 0, 0, 0];
  for (const item of raw.items) {
    const matrix = compose(raw.matrix, item.matrix);
    const quarter = item.isVertical ? 0 : quarterOf(matrix[0], matrix[1]);
    if (quarter !== undefined) counts[quarter] = (counts[quarter] ?? 0) + item.text.length;
  }
  let turn: Quarter = 0;
  for (const quarter of [1, 2, 3] as const) {
    if ((counts[quarter] ?? 0) > (counts[turn] ?? 0)) turn = quarter;
  }
  return frameOf(page, raw.matrix, raw.size, turn);
}

/** The runs of a page in its frame, in the order of the file. */
export function runsOf(raw: RawPage, frame: Frame): Run[] {
  const scale = Math.hypot(raw.matrix[0], raw.matrix[1]);
  const runs: Run[] = [];
  for (const item of raw.items) {
    const run = runOf(item, compose(frame.matrix, item.matrix), scale);
    if (run !== undefined) runs.push({ ...run, frame });
  }
  return runs;
}

function runOf(item: RawItem, matrix: Matrix, scale: number): Omit<Run, "frame"> | undefined {
  const size = Math.hypot(matrix[2], matrix[3]);
  const length = (item.isVertical ? item.height : item.width) * scale;
  const [, , , , x, y] = matrix;
  if (!(size > 0.5 && size < 2_000 && length >= 0 && Math.abs(x) < 1e5 && Math.abs(y) < 1e5)) {
    return undefined;
  }
  const text = unspaced(ordinaryHan(item.text.trim()), length, size);
  const same = { text, length, size, font: item.font };
  if (item.isVertical) {
    const box = { x: x - size / 2, y, width: size, height: length };
    return { ...same, direction: "down", along: y, across: -x, box };
  }
  return { ...same, ...placed(quarterOf(matrix[0], matrix[1]), x, y, { size, length }) };
}

/**
 * Han spread over the width of their line or cell (分散对齐) come with blanks between them where
 * the gap is a tenth of a character: 行 政 事 业. A blank that somebody typed is wider or alone.
 */
function unspaced(text: string, width: number, size: number): string {
  const blanks = text.split(" ").length - 1;
  if (blanks === 0) return text;
  let filled = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] !== " ") filled += (weightOf(text, index) * size) / 2;
  }
  const gap = (width - filled) / blanks / size;
  const isSpread = blanks > 1 && blanks * 5 > text.length;
  if (gap > (isSpread ? TYPED_BLANK : NARROW_BLANK)) return text;
  return text.replace(/(?<=[\u3400-\u9fff\u3000-\u303f\uff00-\uff60]) (?=[\u3400-\u9fff])/g, "");
}

function placed(
  quarter: Quarter | undefined,
  x: number,
  y: number,
  { size, length }: { readonly size: number; readonly length: number },
): Pick<Run, "direction" | "along" | "across" | "box"> {
  const above = size * ASCENT;
  switch (quarter) {
    case 0: {
      const box = { x, y: y - above, width: length, height: size };
      return { direction: "upright", along: x, across: y, box };
    }
    case 1: {
      const box = { x: x - size + above, y, width: size, height: length };
      return { direction: "down", along: y, across: -x, box };
    }
    case 2: {
      const box = { x: x - length, y: y - size + above, width: length, height: size };
      return { direction: "reversed", along: -x, across: -y, box };
    }
    case 3: {
      const box = { x: x - above, y: y - length, width: size, height: length };
      return { direction: "up", along: -y, across: x, box };
    }
    case undefined: {
      const box = { x, y: y - above, width: size, height: size };
      return { direction: "slanted", along: x, across: y, box };
    }
  }
}

/** How wide a character is beside others of its line: Han are twice as wide as digits. */
export function weightOf(text: string, index: number): number {
  return text.charCodeAt(index) < 0x2000 ? 1 : 2;
}

/** The offset along the run at which each character begins; the last entry is its end. */
export function edgesOf(run: Run): Float64Array {
  const edges = new Float64Array(run.text.length + 1);
  let total = 0;
  for (let index = 0; index < run.text.length; index++) {
    total += weightOf(run.text, index);
    edges[index + 1] = total;
  }
  for (let index = 1; index <= run.text.length; index++) {
    edges[index] = ((edges[index] ?? 0) * run.length) / total;
  }
  return edges;
}

/** The characters of an upright run from `from` up to `to`, without blanks at the ends. */
export function partOfRun(run: Run, from: number, to: number): Run {
  let start = from;
  let end = to;
  while (start < end && run.text[start] === " ") start++;
  while (end > start && run.text[end - 1] === " ") end--;
  const edges = edgesOf(run);
  const before = edges[start] ?? 0;
  const length = (edges[end] ?? 0) - before;
  return {
    ...run,
    text: run.text.slice(start, end),
    along: run.along + before,
    length,
    box: partOfBox(run, before, length),
  };
}

function partOfBox(run: Run, before: number, length: number): Box {
  const share = run.length === 0 ? 0 : run.box.width / run.length;
  return { ...run.box, x: run.box.x + before * share, width: length * share };
}
