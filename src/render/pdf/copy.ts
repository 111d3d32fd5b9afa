import type { Severity } from "#model/outcome.ts";
import type { Block, SourceDocument, SourceText } from "#model/source-document.ts";
import { offsetsIn, runsOfText, stretchOf } from "#model/stretch.ts";
import type { PlacedNote } from "./notes.ts";

/** What the template `copy.typ` reads. */
export type CopyData = {
  readonly title: string;
  readonly head: string;
  readonly blocks: readonly CopyBlock[];
};

type CopyBlock =
  | { readonly kind: "heading"; readonly level: number; readonly runs: readonly Run[] }
  | { readonly kind: "paragraph"; readonly runs: readonly Run[] }
  | { readonly kind: "table"; readonly columns: number; readonly cells: readonly CopyCell[] };

type CopyCell = {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly runs: readonly Run[];
};

type Run = { readonly text: string; readonly note?: number; readonly severity?: Severity };

/** Tables with more columns than a page can show are cut, and so are documents beyond this. */
const COLUMNS_MAX = 80;
const CELLS_MAX = 60_000;

/** The document as the typesetter gets it, with the notes' places marked as runs. */
export function copyOf(
  document: SourceDocument,
  notes: readonly PlacedNote[],
  words: { readonly title: string; readonly head: string },
): CopyData {
  const marks = marksByStretch(notes);
  const runs = (text: SourceText) => runsOf(text, marks, notes);
  let cells = 0;
  const blocks: CopyBlock[] = [];
  for (const block of document.blocks) {
    if (block.role === "furniture") continue;
    cells += block.kind === "table" ? block.cells.length : 1;
    if (cells > CELLS_MAX) {
      blocks.push({ kind: "paragraph", runs: [{ text: "（文件过长，以下从略）" }] });
      break;
    }
    blocks.push(blockOf(block, runs));
  }
  return { ...words, blocks };
}

function blockOf(block: Block, runs: (text: SourceText) => readonly Run[]): CopyBlock {
  switch (block.kind) {
    case "heading":
      return { kind: "heading", level: Math.max(1, block.level), runs: runs(block.text) };
    case "paragraph":
      return { kind: "paragraph", runs: runs(block.text) };
    case "table": {
      const columns = Math.max(1, Math.min(block.columnCount, COLUMNS_MAX));
      const cells = block.cells
        .filter((cell) => cell.column < columns)
        .map((cell) => ({
          x: cell.column,
          y: cell.row,
          w: Math.min(cell.colSpan, columns - cell.column),
          h: cell.rowSpan,
          runs: runs(cell.text),
        }));
      return { kind: "table", columns, cells };
    }
  }
}

type Mark = { readonly from: number; readonly to: number; readonly note: number };

/** Places of notes by line, block or cell, so that a text finds its own without a search over all. */
function marksByStretch(notes: readonly PlacedNote[]): ReadonlyMap<string, readonly Mark[]> {
  const marks = new Map<string, Mark[]>();
  notes.forEach((note, index) => {
    for (const place of note.places) {
      const stretch = stretchOf(place);
      if (stretch === undefined) continue;
      const mark = { from: stretch.from, to: stretch.to, note: index };
      const known = marks.get(stretch.key);
      if (known === undefined) marks.set(stretch.key, [mark]);
      else known.push(mark);
    }
  });
  return marks;
}

function runsOf(
  text: SourceText,
  marks: ReadonlyMap<string, readonly Mark[]>,
  notes: readonly PlacedNote[],
): readonly Run[] {
  const found: Mark[] = [];
  for (const part of runsOfText(text)) {
    for (const mark of marks.get(part.key) ?? []) {
      const offsets = offsetsIn(part, mark);
      if (offsets !== undefined) found.push({ ...offsets, note: mark.note });
    }
  }
  return cut(text.text, found, notes);
}

/** Where two notes meet on the same characters the first one is drawn. */
function cut(text: string, marks: readonly Mark[], notes: readonly PlacedNote[]): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.from - b.from || a.note - b.note)) {
    if (mark.from < at) continue;
    if (mark.from > at) runs.push({ text: text.slice(at, mark.from) });
    const severity = notes[mark.note]?.severity ?? "note";
    runs.push({ text: text.slice(mark.from, mark.to), note: mark.note, severity });
    at = mark.to;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}
