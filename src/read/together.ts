import { assert } from "#model/result.ts";
import type { Block, SourceDocument, SourceText } from "#model/source-document.ts";

/**
 * The document with the name of its file on every place, for a disclosure of several files. Files
 * of a zip are named behind it.
 */
export function inFile(document: SourceDocument, file: string): SourceDocument {
  return { ...document, blocks: document.blocks.map((block) => blockInFile(block, file)) };
}

/** Several files of one disclosure as one document, in the given order. */
export function together(documents: readonly SourceDocument[]): SourceDocument {
  const [first] = documents;
  assert(first !== undefined, "together needs a document");
  if (documents.length === 1) return first;
  return {
    format: first.format,
    blocks: documents.flatMap((document) => document.blocks),
    pages: documents.flatMap((document) => document.pages),
    limits: documents.flatMap((document) => document.limits),
  };
}

function blockInFile(block: Block, file: string): Block {
  if (block.kind !== "table") return { ...block, text: textInFile(block.text, file) };
  const cells = block.cells.map((cell) => ({ ...cell, text: textInFile(cell.text, file) }));
  return { ...block, cells };
}

function textInFile(text: SourceText, file: string): SourceText {
  const named = (own: string | undefined) => (own === undefined ? file : `${file}/${own}`);
  if (!("spans" in text)) return { ...text, file: named(text.file) };
  return {
    text: text.text,
    spans: text.spans.map((span) => ({ ...span, file: named(span.file) })),
  };
}
