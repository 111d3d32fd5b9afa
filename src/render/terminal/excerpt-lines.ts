import { placeLabel } from "#publish/place-label.ts";
import type { Excerpt, Mark } from "#render/report/excerpt.ts";
import type { Paint } from "./paint.ts";
import { widthOf } from "./width.ts";

/** An excerpt with its place above and its figures underlined, ^ the suspect, ~ the others. */
export function excerptLines(excerpt: Excerpt, paint: Paint, columns: number): readonly string[] {
  const lines = [`  ${paint.faint(headOf(excerpt))}`];
  const pieces = piecesOf(excerpt.text, excerpt.marks, columns - BAR.length - 2);
  const shown = pieces.filter(({ marks }) => marks.length > 0);
  let before = 0;
  for (const piece of shown.length > 0 ? shown : pieces.slice(0, 1)) {
    const lead = piece.from > before ? "…" : "";
    const tail = piece.to < excerpt.text.length ? "…" : "";
    const text = excerpt.text.slice(piece.from, piece.to);
    lines.push(`${paint.faint(BAR)}${lead}${text}${tail}`);
    if (piece.marks.length > 0) {
      lines.push(`${paint.faint(BAR)}${underline(excerpt.text, piece, widthOf(lead), paint)}`);
    }
    before = piece.to;
  }
  return lines;
}

const BAR = "  │ ";

function headOf({ title, places }: Excerpt): string {
  const [place] = places;
  const column = place?.kind === "line" ? `第 ${place.from} 列` : "";
  const pages = new Set(places.flatMap((one) => (one.kind === "page" ? [one.page] : [])));
  const more = pages.size > 1 ? ` 等 ${pages.size} 页` : "";
  return [`${placeLabel(places)}${column}${more}`, title].filter((part) => part !== "").join("  ");
}

type Piece = { readonly from: number; readonly to: number; readonly marks: readonly Mark[] };

/** Cuts a text into lines of the terminal, behind punctuation where there is some, never in a mark. */
function piecesOf(text: string, marks: readonly Mark[], columns: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  while (from < text.length) {
    const to = endOfPiece(text, from, marks, columns);
    pieces.push({ from, to, marks: marks.filter((mark) => mark.from >= from && mark.from < to) });
    from = to;
  }
  return pieces;
}

function endOfPiece(text: string, from: number, marks: readonly Mark[], columns: number): number {
  let width = 0;
  let to = from;
  let pause = from;
  while (to < text.length) {
    const char = String.fromCodePoint(text.codePointAt(to) ?? 0);
    width += widthOf(char);
    if (width > columns) break;
    to += char.length;
    if (/[，；、。：]/u.test(char)) pause = to;
  }
  if (to >= text.length) return text.length;
  const end = widthOf(text.slice(from, pause)) * 2 > columns ? pause : to;
  const cut = marks.find((mark) => mark.from < end && mark.to > end);
  if (cut === undefined) return Math.max(end, from + 1);
  return cut.from > from ? cut.from : cut.to;
}

function underline(text: string, piece: Piece, start: number, paint: Paint): string {
  let line = " ".repeat(start);
  let at = piece.from;
  for (const mark of piece.marks) {
    line += " ".repeat(widthOf(text.slice(at, mark.from)));
    const width = Math.max(1, widthOf(text.slice(mark.from, mark.to)));
    line += mark.isSuspect ? paint.error("^".repeat(width)) : paint.note("~".repeat(width));
    at = mark.to;
  }
  return line;
}
