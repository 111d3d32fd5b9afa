import type { ReadProblem } from "#model/read-problem.ts";
import { failed, ok, type Result } from "#model/result.ts";
import type { Block, LimitReached, SourceDocument } from "#model/source-document.ts";
import { BLOCKS_MAX, CELLS_MAX } from "#read/text/blocks.ts";
import { openZip, type Zip } from "#read/zip/directory.ts";
import type { DocxContext } from "./blocks.ts";
import { storyReading } from "./body.ts";
import { noNumbering, numberingReading } from "./numbering.ts";
import { type DocxPackage, packageOf } from "./package.ts";
import { type PartReading, readPart } from "./part.ts";
import { newContainer, withRole } from "./story.ts";
import { noStyles, stylesReading } from "./styles.ts";

type Read<Value> = Result<Value, ReadProblem>;

/**
 * Reads a Word file: headings by style and outline level, lists with the numbers that Word prints,
 * tables with merged cells, text boxes behind the paragraph that holds them, notes at the end,
 * running heads as furniture. Places are blocks with positions.
 */
export function readDocx(bytes: Uint8Array): Read<SourceDocument> {
  const zip = openZip(bytes, "docx");
  if (!zip.ok) return zip;
  const parts = packageOf(zip.value);
  if (!parts.ok) return parts;
  const context: DocxContext = {
    styles: noStyles(),
    numbering: noNumbering(),
    seen: { pictures: 0, blocks: 0, cells: 0 },
  };
  const blocks = blocksOf(zip.value, parts.value, context);
  if (!blocks.ok) return blocks;
  if (blocks.value.every(({ role }) => role === "furniture")) {
    return failed({ code: "no-text", pages: 1 });
  }
  const limits = [...limitsOf(context), ...passedOver(parts.value, context)];
  return ok({ format: "docx", blocks: blocks.value, pages: [], limits });
}

function blocksOf(zip: Zip, parts: DocxPackage, context: DocxContext): Read<readonly Block[]> {
  const styles = readPart(zip, parts.styles, stylesReading(context.styles));
  if (!styles.ok) return styles;
  const numbering = readPart(zip, parts.numbering, numberingReading(context.numbering));
  if (!numbering.ok) return numbering;
  const body = storyReading(context, newContainer("", "story"));
  const read = readPart(zip, parts.document, body);
  if (!read.ok) return read;
  if (!read.value) {
    return failed({ code: "damaged", format: "docx", detail: `缺少 ${parts.document}` });
  }
  const blocks = [...body.blocks()];
  for (const [kind, name] of [["note", parts.footnotes] as const, ["endnote", parts.endnotes]]) {
    const notes = notesReading(context, kind);
    const result = readPart(zip, name, notes);
    if (!result.ok) return result;
    for (const block of notes.blocks()) blocks.push(block);
  }
  const heads = runningHeads(zip, parts, context);
  if (!heads.ok) return heads;
  return ok([...blocks, ...heads.value]);
}

/** Foot and end notes, each a story of its own; the lines that part them from the text are none. */
function notesReading(
  context: DocxContext,
  kind: string,
): PartReading & { readonly blocks: () => readonly Block[] } {
  const stories: ReturnType<typeof storyReading>[] = [];
  let story: ReturnType<typeof storyReading> | undefined;
  const isNote = (name: string) => name === "w:footnote" || name === "w:endnote";
  return {
    open: (name, attributes) => {
      if (!isNote(name)) story?.open(name, attributes);
      else if ((attributes["w:type"] ?? "normal") === "normal") {
        const path = `${kind}${attributes["w:id"] ?? ""}`.slice(0, 20);
        story = storyReading(context, newContainer(path, "story"));
        stories.push(story);
      }
    },
    close: (name) => {
      if (isNote(name)) story = undefined;
      else story?.close(name);
    },
    text: (text) => story?.text(text),
    blocks: () => stories.flatMap((each) => each.blocks()),
  };
}

/** Running heads are furniture; the same words in several sections stand once. */
function runningHeads(zip: Zip, parts: DocxPackage, context: DocxContext): Read<readonly Block[]> {
  const blocks: Block[] = [];
  const known = new Set<string>();
  for (const { name, path } of parts.runningHeads) {
    const story = storyReading(context, newContainer(path, "story"));
    const result = readPart(zip, name, story);
    if (!result.ok) return result;
    for (const block of story.blocks()) {
      const words = block.kind === "table" ? path : block.text.text;
      if (known.has(words)) continue;
      known.add(words);
      blocks.push(withRole(block, "furniture"));
    }
  }
  return ok(blocks);
}

function limitsOf({ seen }: DocxContext): readonly LimitReached[] {
  if (seen.cells >= CELLS_MAX) return [{ limit: "cells", allowed: CELLS_MAX }];
  return seen.blocks >= BLOCKS_MAX ? [{ limit: "blocks", allowed: BLOCKS_MAX }] : [];
}

function passedOver(parts: DocxPackage, { seen }: DocxContext): readonly LimitReached[] {
  const counts = [
    ["pictures", seen.pictures],
    ["macros", parts.macros],
    ["external-links", parts.externalLinks],
    ["embedded-objects", parts.embeddedObjects],
  ] as const;
  return counts.flatMap(([limit, found]) => (found > 0 ? [{ limit, allowed: 0, found }] : []));
}
