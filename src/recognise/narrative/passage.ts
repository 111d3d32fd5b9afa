import type { Block, SourceDocument, SourceText } from "#model/source-document.ts";
import type { Range } from "#recognise/claim.ts";
import { type FoldedText, fold, rangeOf } from "#recognise/folded.ts";
import type { BlockOutline, Outline } from "#recognise/outline/outline.ts";

/** Where a section begins in a passage. */
export type SectionStart = {
  readonly from: number;
  readonly section: string;
  readonly title: string;
};

/**
 * The running text of a document: folded, paragraphs that conversion broke joined again, `\n`
 * where one text ends. Offsets of its figures lead back to the texts they stand in.
 */
export type Passage = {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Beginnings of sections by offset in the text, ascending. */
  readonly sections: readonly SectionStart[];
  /** Paragraphs that hold nothing but the number of their page. */
  readonly pageNumbers: readonly Range[];
};

type Piece = { readonly at: number; readonly folded: FoldedText };

/** Joins every text that nobody took; tables are looked into where their cells hold sentences. */
export function passageOf(
  document: SourceDocument,
  outline: Outline,
  taken: ReadonlySet<number>,
): Passage {
  const writer = new PassageWriter();
  document.blocks.forEach((block, index) => {
    const place = outline.blocks[index];
    if (place === undefined || place.role === "furniture" || place.role === "contents") return;
    if (taken.has(index) || block.role !== "body") return;
    const standsAlone = place.role !== "body" || block.kind !== "paragraph";
    const texts = block.kind === "table" ? proseOf(block) : [block.text];
    for (const text of texts) writer.add(text, place, standsAlone);
  });
  return writer.finish();
}

/** Cells shorter than a sentence are cells of a table that somebody else reads. */
const PROSE_MIN = 30;

function proseOf(block: Extract<Block, { kind: "table" }>): readonly SourceText[] {
  return block.cells
    .map(({ text }) => text)
    .filter(({ text }) => text.length >= PROSE_MIN && /[，。；,;、]/u.test(text));
}

/** Grows a passage text by text. */
class PassageWriter {
  private readonly parts: string[] = [];
  private readonly pieces: Piece[] = [];
  private readonly sections: SectionStart[] = [];
  private readonly pageNumbers: Range[] = [];
  private length = 0;
  private last = "";
  private section = "";

  add(source: SourceText, place: BlockOutline, standsAlone: boolean): void {
    const folded = fold(source);
    if (folded.text === "") return;
    if (/^-?\d{1,4}-?$/u.test(folded.text)) {
      this.pageNumbers.push(rangeOf(folded, 0, folded.text.length));
      return;
    }
    const isNew = this.section !== place.section;
    if (standsAlone || isNew || !continues(this.last, folded.text)) this.breakLine();
    if (isNew) this.startSection(0, place.section, place.sectionTitle);
    for (const start of place.starts) {
      this.startSection(foldedOffset(folded, start.bodyFrom), start.section, start.title);
    }
    this.pieces.push({ at: this.length, folded });
    this.write(folded.text);
    this.last = folded.text;
    if (standsAlone) this.breakLine();
  }

  private startSection(from: number, section: string, title: string): void {
    this.sections.push({ from: this.length + from, section, title });
    this.section = section;
  }

  finish(): Passage {
    const { pieces, sections, pageNumbers } = this;
    return { text: this.parts.join(""), pieces, sections, pageNumbers };
  }

  private breakLine(): void {
    if (this.last === "") return;
    this.last = "";
    this.write("\n");
  }

  private write(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}

/** The folded offset of the first character at or behind an offset of the source. */
function foldedOffset(folded: FoldedText, from: number): number {
  let low = 0;
  let high = folded.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((folded.at[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Ordinals, captions and notes: a text that begins with one goes on with nothing. */
const BEGINS_ANEW = new RegExp(
  [
    "^(?:第.{1,3}部分|[一二三四五六七八九十]+、|\\([一二三四五六七八九十\\d]{1,3}\\)",
    "\\d{1,2}(?:[、)]|\\.(?!\\d|$))|\\d{1,2}\\.20\\d\\d年|\\(?图\\d?|表\\d|附件|注:|说明:|[-•*·])",
  ].join("|"),
  "u",
);

/** A text without a comma or figure that is shorter is a heading or a caption. */
const LINE_MIN = 18;

/** Whether a text goes on with what the one before left open: conversion broke a paragraph. */
function continues(before: string, text: string): boolean {
  if (before === "" || BEGINS_ANEW.test(text)) return false;
  if (/[。;:!?…)]$/u.test(before)) return false;
  return before.length >= LINE_MIN || /[,、\d]/u.test(before);
}

/** The runs of source characters that a stretch of a passage stands for. */
export function rangesOf(passage: Passage, from: number, to: number): readonly Range[] {
  const ranges: Range[] = [];
  for (let index = pieceAt(passage, from); index < passage.pieces.length; index++) {
    const piece = passage.pieces[index];
    if (piece === undefined || piece.at >= to) break;
    const start = Math.max(from, piece.at) - piece.at;
    const end = Math.min(to - piece.at, piece.folded.text.length);
    if (end > start) ranges.push(rangeOf(piece.folded, start, end));
  }
  return ranges;
}

/** Whether a blank stood in the source before the character at an offset. */
export function isApart(passage: Passage, at: number): boolean {
  const piece = passage.pieces[pieceAt(passage, at)];
  if (piece === undefined || at <= piece.at) return true;
  const offset = at - piece.at;
  return (piece.folded.at[offset] ?? 0) - (piece.folded.at[offset - 1] ?? 0) > 1;
}

/** The index of the last piece that begins at or before an offset. */
function pieceAt(passage: Passage, at: number): number {
  let low = 0;
  let high = passage.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((passage.pieces[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
