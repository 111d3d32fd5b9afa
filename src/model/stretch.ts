import type { Place } from "#model/place.ts";
import { type SourceText, type Span, spansOf } from "#model/source-document.ts";

/**
 * Where a place stands without a page: which line, block or cell (`key`, with its file), and from
 * which to which character of it; a cell is meant as a whole.
 */
export type Stretch = { readonly key: string; readonly from: number; readonly to: number };

/** The stretch of a place; undefined for boxes on a page, which no text is searched for. */
export function stretchOf(place: Place): Stretch | undefined {
  const file = place.file ?? "";
  switch (place.kind) {
    case "page":
      return undefined;
    case "line":
      return { key: `${file}:${place.line}`, from: place.from, to: place.to };
    case "block":
      return { key: `${file}#${place.block}`, from: place.from, to: place.to };
    case "cell":
      return { key: `${file}!${place.sheet}!${place.cell}`, from: 0, to: Number.MAX_SAFE_INTEGER };
  }
}

/** A run of a text, by offsets, and the stretch of the file that it was read from. */
export type Run = Stretch & { readonly at: number };

/** The runs of a text with their stretches; those in boxes on a page are left out. */
export function runsOfText(text: SourceText): readonly Run[] {
  return spansOf(text).flatMap((span) => runOf(span) ?? []);
}

function runOf(span: Span): Run | undefined {
  const { at, length } = span;
  const file = span.file ?? "";
  switch (span.kind) {
    case "box":
      return undefined;
    case "line":
      return { at, key: `${file}:${span.line}`, from: span.column, to: span.column + length };
    case "block":
      return { at, key: `${file}#${span.block}`, from: span.from, to: span.from + length };
    case "cell":
      return { at, key: `${file}!${span.sheet}!${span.cell}`, from: 0, to: length };
  }
}

/** The offsets of the text at which a stretch stands in one of its runs, or undefined. */
export function offsetsIn(
  run: Run,
  stretch: { readonly from: number; readonly to: number },
): { readonly from: number; readonly to: number } | undefined {
  const from = Math.max(stretch.from, run.from);
  const to = Math.min(stretch.to, run.to);
  return from < to ? { from: run.at + from - run.from, to: run.at + to - run.from } : undefined;
}
