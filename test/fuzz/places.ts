import assert from "node:assert/strict";
import {
  type SourceDocument,
  type SourceText,
  type Span,
  spansOf,
} from "#model/source-document.ts";
import { type Source, sourceOf } from "#read/text/source.ts";

/** All texts of a document in order, cells included. */
export function textsOf(document: SourceDocument): readonly SourceText[] {
  return document.blocks.flatMap((block) =>
    block.kind === "table" ? block.cells.map((cell) => cell.text) : [block.text],
  );
}

/** How often each character of the source is taken into a text. */
export type Coverage = { readonly source: Source; readonly taken: Uint8Array };

/**
 * Holds the laws of places: spans are in order, do not overlap, lie inside one line of the source
 * and say what stands there, where no entity stands for it; tables hold their cells.
 */
export function checkPlaces(document: SourceDocument, text: string): Coverage {
  const source = sourceOf(text);
  const taken = new Uint8Array(text.length);
  for (const written of textsOf(document)) checkText(written, source, taken);
  for (const block of document.blocks) {
    if (block.kind !== "table") continue;
    for (const cell of block.cells) {
      assert.ok(cell.row >= 0 && cell.row + cell.rowSpan <= block.rowCount);
      assert.ok(cell.column >= 0 && cell.column + cell.colSpan <= block.columnCount);
      assert.notEqual(cell.text.text, "");
    }
  }
  return { source, taken };
}

function checkText(written: SourceText, source: Source, taken: Uint8Array): void {
  let last = 0;
  for (const span of spansOf(written)) {
    assert.equal(span.kind, "line");
    assert.ok(span.length > 0 && span.at >= last, "spans are in order and do not overlap");
    last = span.at + span.length;
    assert.ok(last <= written.text.length);
    if (span.kind === "line") checkSpan(written, span, source, taken);
  }
}

function checkSpan(
  written: SourceText,
  span: Extract<Span, { kind: "line" }>,
  source: Source,
  taken: Uint8Array,
): void {
  const start = (source.starts[span.line - 1] ?? -1) + span.column - 1;
  const end = start + span.length;
  assert.ok(start >= (source.starts[span.line - 1] ?? 0));
  const said = written.text.slice(span.at, span.at + span.length);
  const stands = source.text.slice(start, end);
  if (said !== stands) {
    assert.equal(source.text.charAt(start), "&", `${JSON.stringify(said)} stands as ${stands}`);
    return;
  }
  assert.ok(end <= (source.ends[span.line - 1] ?? -1));
  for (let index = start; index < end; index++) {
    taken[index] = (taken[index] ?? 0) + 1;
    assert.equal(taken[index], 1, `${JSON.stringify(said)} is taken twice`);
  }
}

/** The runs of characters that no text has taken, without blanks. */
export function untaken({ source, taken }: Coverage): readonly string[] {
  const runs: string[] = [];
  let run = "";
  for (let index = 0; index < source.text.length; index++) {
    const char = source.text.charAt(index);
    if (taken[index] === 0 && !/\s/u.test(char)) run += char;
    else if (run !== "") {
      runs.push(run);
      run = "";
    }
  }
  if (run !== "") runs.push(run);
  return runs;
}
