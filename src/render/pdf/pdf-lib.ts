import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  type PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import type { Severity } from "#model/outcome.ts";
import type { Box } from "#model/place.ts";
import { failed, ok, type Result } from "#model/result.ts";

/** A note on a page: its boxes are drawn, its text opens where they are touched. */
export type PageNote = {
  /** Counts from 1. */
  readonly page: number;
  /** In points from the top left of the page as it is shown. */
  readonly boxes: readonly Box[];
  readonly severity: Severity;
  /** Short name: F003. */
  readonly title: string;
  readonly text: string;
};

export type NotesProblem = { readonly code: "not-annotated"; readonly detail: string };

const INK: Readonly<Record<Severity, readonly [number, number, number]>> = {
  error: [0.7, 0.15, 0.12],
  warning: [0.6, 0.35, 0],
  note: [0.18, 0.37, 0.56],
};

const AUTHOR = "决算核对";

/**
 * The PDF with notes added behind its last byte: the original stays as it is inside, so that a
 * signature over it is not touched. The bytes given are not changed.
 */
export async function withNotes(
  bytes: Uint8Array,
  notes: readonly PageNote[],
): Promise<Result<Uint8Array, NotesProblem>> {
  return guarded(async () => {
    const document = await PDFDocument.load(bytes.slice(), {
      updateMetadata: false,
      forIncrementalUpdate: true,
    });
    const pages = document.getPages();
    for (const note of notes) {
      const page = pages[note.page - 1];
      if (page !== undefined) addNote(document, page, note);
    }
    return document.save();
  });
}

/**
 * A PDF of our own in which links to `https://note.invalid/N` become the boxes of note N: the
 * typesetter knows where they fell.
 */
export async function withNotesAtLinks(
  bytes: Uint8Array,
  notes: readonly Omit<PageNote, "page" | "boxes">[],
): Promise<Result<Uint8Array, NotesProblem>> {
  return guarded(async () => {
    const document = await PDFDocument.load(bytes.slice(), { updateMetadata: false });
    for (const page of document.getPages()) {
      for (const link of takeNoteLinks(document, page)) {
        const note = notes[link.note];
        if (note !== undefined) addSquare(document, page, note, link.rectangle);
      }
    }
    return document.save({ useObjectStreams: true });
  });
}

async function guarded(make: () => Promise<Uint8Array>): Promise<Result<Uint8Array, NotesProblem>> {
  try {
    return ok(await make());
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return failed({ code: "not-annotated", detail });
  }
}

type Rectangle = readonly [left: number, bottom: number, right: number, top: number];

function addNote(document: PDFDocument, page: PDFPage, note: PageNote): void {
  for (const box of note.boxes) addSquare(document, page, note, onPage(page, box));
}

/** From the page as shown, top left, to the page's own axes, bottom left, whatever its rotation. */
function onPage(page: PDFPage, box: Box): Rectangle {
  const crop = page.getCropBox();
  const [left, right] = [box.x - 1, box.x + box.width + 1];
  const [top, bottom] = [box.y - 1, box.y + box.height + 1];
  switch (((page.getRotation().angle % 360) + 360) % 360) {
    case 90:
      return [crop.x + top, crop.y + left, crop.x + bottom, crop.y + right];
    case 180:
      return [
        crop.x + crop.width - right,
        crop.y + top,
        crop.x + crop.width - left,
        crop.y + bottom,
      ];
    case 270:
      return [
        crop.x + crop.width - bottom,
        crop.y + crop.height - right,
        crop.x + crop.width - top,
        crop.y + crop.height - left,
      ];
    default:
      return [
        crop.x + left,
        crop.y + crop.height - bottom,
        crop.x + right,
        crop.y + crop.height - top,
      ];
  }
}

function addSquare(
  document: PDFDocument,
  page: PDFPage,
  note: Omit<PageNote, "page" | "boxes">,
  rectangle: Rectangle,
): void {
  const { context } = document;
  const ink = INK[note.severity];
  const square = context.obj({
    Type: "Annot",
    Subtype: "Square",
    Rect: [...rectangle],
    C: [...ink],
    BS: { W: 1.2, S: "S" },
    F: 4,
    AP: { N: drawnBox(document, rectangle, ink) },
  });
  square.set(PDFName.of("Contents"), PDFHexString.fromText(`${note.title} ${note.text}`));
  square.set(PDFName.of("T"), PDFHexString.fromText(AUTHOR));
  square.set(PDFName.of("Subj"), PDFHexString.fromText(note.title));
  page.node.addAnnot(context.register(square));
}

/** How the box looks, so that every viewer draws the same. */
function drawnBox(
  document: PDFDocument,
  [left, bottom, right, top]: Rectangle,
  ink: readonly [number, number, number],
): PDFRef {
  const [width, height] = [right - left, top - bottom];
  const drawing = `${ink.join(" ")} RG 1.2 w 0.6 0.6 ${width - 1.2} ${height - 1.2} re S`;
  const { context } = document;
  const form = context.stream(drawing, {
    Type: "XObject",
    Subtype: "Form",
    BBox: [0, 0, width, height],
  });
  return context.register(form);
}

type NoteLink = { readonly note: number; readonly rectangle: Rectangle };

function takeNoteLinks(document: PDFDocument, page: PDFPage): readonly NoteLink[] {
  const annotations = page.node.Annots();
  if (annotations === undefined) return [];
  const links: NoteLink[] = [];
  for (let index = annotations.size() - 1; index >= 0; index -= 1) {
    const annotation = document.context.lookup(annotations.get(index));
    const link = annotation instanceof PDFDict ? noteLink(annotation) : undefined;
    if (link === undefined) continue;
    links.push(link);
    annotations.remove(index);
  }
  return links.reverse();
}

function noteLink(annotation: PDFDict): NoteLink | undefined {
  const action = annotation.lookupMaybe(PDFName.of("A"), PDFDict);
  const address = action?.lookupMaybe(PDFName.of("URI"), PDFString, PDFHexString)?.decodeText();
  const note = /^https:\/\/note\.invalid\/(\d+)$/.exec(address ?? "")?.[1];
  const sides = annotation.lookupMaybe(PDFName.of("Rect"), PDFArray);
  if (note === undefined || sides === undefined || sides.size() !== 4) return undefined;
  const side = (at: number) => sides.lookup(at, PDFNumber).asNumber();
  return { note: Number(note), rectangle: [side(0), side(1), side(2), side(3)] };
}
