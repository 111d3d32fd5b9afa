import type { Box, Place } from "#model/place.ts";

/** The formats that a reader exists for. */
export type SourceFormat =
  | "pdf"
  | "markdown"
  | "html"
  | "text"
  | "docx"
  | "xlsx"
  | "xls"
  | "ods"
  | "csv";

/**
 * What a file says, in reading order, whatever its format: headings, paragraphs and tables. Every
 * character of every text keeps its place in the file. Nothing is interpreted here.
 */
export type SourceDocument = {
  readonly format: SourceFormat;
  readonly blocks: readonly Block[];
  /** Sizes of the pages as shown, in points; empty where the format has no pages. */
  readonly pages: readonly PageSize[];
  /** What was not read because a limit was reached, in the words of the limit's name. */
  readonly limits: readonly LimitReached[];
};

export type PageSize = { readonly width: number; readonly height: number };

export type LimitReached = {
  readonly limit: "pages" | "cells" | "blocks" | "characters" | "nesting" | PassedOver;
  readonly allowed: number;
  /** How many there were, where that is known. */
  readonly found?: number;
  /** The pages that are meant, where it is about pages in the middle. */
  readonly pages?: readonly number[];
};

/**
 * What is passed over whole, `found` times. `scanned-pages` and `pictures` need text recognition;
 * macros, links to other files and embedded objects are never opened; `hidden-sheets` are read, and
 * said to be hidden; `archive-files` are files of a zip that no reader takes.
 */
type PassedOver =
  | "scanned-pages"
  | "pictures"
  | "macros"
  | "external-links"
  | "embedded-objects"
  | "hidden-sheets"
  | "archive-files";

/**
 * What a block is on its page, where the form of the file tells: `furniture` is the site's or the
 * page's own (navigation, page numbers, running heads), `contents` a line of a table of contents.
 */
export type BlockRole = "body" | "furniture" | "contents";

export type Block = Heading | Paragraph | Table;

export type Heading = {
  readonly kind: "heading";
  readonly role: BlockRole;
  /** 1 is the highest; what the file marks, which need not be what it means. */
  readonly level: number;
  readonly text: SourceText;
};

export type Paragraph = {
  readonly kind: "paragraph";
  readonly role: BlockRole;
  readonly text: SourceText;
};

export type Table = {
  readonly kind: "table";
  readonly role: BlockRole;
  readonly rowCount: number;
  readonly columnCount: number;
  /** In reading order; a merged cell stands once, at its top left corner. Empty cells may be left out. */
  readonly cells: readonly Cell[];
  /**
   * `ruled`: the grid was drawn or marked up; `aligned`: it was inferred from positions; `tabs`:
   * lines cut at tabs or bars, where rows may have lost cells.
   */
  readonly grid: "ruled" | "aligned" | "tabs";
};

export type Cell = {
  /** Row and column count from 0. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: SourceText;
};

/** A text and where its characters stand: `spansOf` says it for both kinds. */
export type SourceText = LineText | JoinedText;

/** A text that stands on one line as it is: nearly every cell, so that it is kept small. */
export type LineText = {
  readonly text: string;
  readonly line: number;
  /** Column of the first character. */
  readonly column: number;
  /** Where a disclosure has several files. */
  readonly file?: string;
};

/** A text in pieces. Lines that belong together are joined without a break. */
export type JoinedText = { readonly text: string; readonly spans: readonly Span[] };

/**
 * A run of characters that stand together in the file. `at` is its offset in the text. Spans are
 * in the order of the text and do not overlap; characters between them were put in by the reader.
 */
export type Span = LineSpan | BoxSpan | BlockSpan | CellSpan;

type LineSpan = {
  readonly kind: "line";
  readonly at: number;
  readonly length: number;
  readonly line: number;
  readonly column: number;
  /** Where a disclosure has several files. */
  readonly file?: string;
};

type BoxSpan = {
  readonly kind: "box";
  readonly at: number;
  readonly length: number;
  readonly page: number;
  readonly box: Box;
  readonly file?: string;
};

/** A run in a block of a file without lines: a paragraph or table cell of DOCX. */
type BlockSpan = {
  readonly kind: "block";
  readonly at: number;
  readonly length: number;
  readonly block: string;
  /** Position of the first character in the block, from 1. */
  readonly from: number;
  readonly file?: string;
};

/** A run in a cell of a workbook, whose shown text need not be what the file stores. */
type CellSpan = {
  readonly kind: "cell";
  readonly at: number;
  readonly length: number;
  readonly sheet: string;
  readonly cell: string;
  readonly file?: string;
};

/** The runs of a text in its order. */
export function spansOf(text: SourceText): readonly Span[] {
  if ("spans" in text) return text.spans;
  const { line, column, file } = text;
  const span = { kind: "line", at: 0, length: text.text.length, line, column } as const;
  return [file === undefined ? span : { ...span, file }];
}

/** The places of the characters from `from` up to but without `to`; boxes are one place a page. */
export function placesOf(text: SourceText, from: number, to: number): readonly Place[] {
  const spans = spansOf(text);
  const [only] = spans;
  // Most texts are one run; a literal holds one place, a list that grows would reserve seventeen.
  if (only !== undefined && spans.length === 1) {
    const place = placeIn(text, only, from, to);
    return place === undefined ? [] : [place];
  }
  const places: Place[] = [];
  for (const span of spans) {
    const place = placeIn(text, span, from, to);
    if (place === undefined) continue;
    const last = places.at(-1);
    if (last?.kind === "page" && place.kind === "page" && last.page === place.page) {
      places[places.length - 1] = { ...last, boxes: [...last.boxes, ...place.boxes] };
    } else {
      places.push(place);
    }
  }
  return places.slice();
}

/** The place of the part of a run that lies between two offsets of its text. */
function placeIn(text: SourceText, span: Span, from: number, to: number): Place | undefined {
  const start = Math.max(from, span.at);
  const end = Math.min(to, span.at + span.length);
  if (start >= end) return undefined;
  const place = placeOfPart(text, span, start, end);
  return span.file === undefined ? place : { ...place, file: span.file };
}

function placeOfPart(text: SourceText, span: Span, start: number, end: number): Place {
  switch (span.kind) {
    case "box":
      return placeOnPage(text, span, start, end);
    case "line":
      return placeOnLine(span, start, end);
    case "block": {
      const from = span.from + (start - span.at);
      return { kind: "block", block: span.block, from, to: from + (end - start) };
    }
    case "cell":
      return { kind: "cell", sheet: span.sheet, cell: span.cell };
  }
}

function placeOnPage(text: SourceText, span: BoxSpan, start: number, end: number): Place {
  return { kind: "page", page: span.page, boxes: [partOfBox(text.text, span, start, end)] };
}

function placeOnLine(span: LineSpan, start: number, end: number): Place {
  const from = span.column + (start - span.at);
  return { kind: "line", line: span.line, from, to: from + (end - start) };
}

/** The part of a run's box that some of its characters fill: Han are twice as wide as digits. */
function partOfBox(text: string, span: BoxSpan, start: number, end: number): Box {
  const before = widthOf(text, span.at, start);
  const inside = widthOf(text, start, end);
  const all = before + inside + widthOf(text, end, span.at + span.length);
  const { x, y, width, height } = span.box;
  return { x: x + (width * before) / all, y, width: (width * inside) / all, height };
}

function widthOf(text: string, from: number, to: number): number {
  let width = 0;
  for (let index = from; index < to; index++) width += text.charCodeAt(index) < 0x2000 ? 1 : 2;
  return width;
}
