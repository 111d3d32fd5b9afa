import { openPdf } from "#read/pdf/pdfjs.ts";
import type { PagePicture } from "#render/report/checked.ts";
import { pdfAssets } from "./pdf-assets.ts";

/** Pixels for each point: figures stay readable, a page is about 170 kB. */
const SCALE = 1.6;
const JPEG_QUALITY = 68;

/**
 * Pictures of some pages of a PDF for the HTML report. None where this machine has no drawing
 * library (an optional package of pdf.js) or the file cannot be drawn: the report then has none.
 */
export async function pagePictures(
  bytes: Uint8Array,
  pages: readonly number[],
  file?: string,
): Promise<readonly PagePicture[]> {
  const drawing = await drawingLibrary();
  if (drawing === undefined || pages.length === 0) return [];
  const opened = await openPdf(bytes, pdfAssets());
  if (!opened.ok) return [];
  const { pageSize, renderPage, close } = opened.value;
  const pictures: PagePicture[] = [];
  for (const page of pages) {
    const { width, height } = await pageSize(page);
    const canvas = drawing.createCanvas(Math.ceil(width * SCALE), Math.ceil(height * SCALE));
    if (!isCanvas(canvas)) continue;
    await renderPage(page, canvas, SCALE);
    const jpeg = new Uint8Array(canvas.toBuffer("image/jpeg", JPEG_QUALITY));
    pictures.push({ file, page, width, height, bytes: jpeg, type: "image/jpeg" });
  }
  await close();
  return pictures;
}

async function drawingLibrary() {
  try {
    return await import("@napi-rs/canvas");
  } catch {
    return undefined;
  }
}

/** The library's canvas draws as a browser's does; pdf.js itself uses it so in Node. */
function isCanvas<Made extends object>(made: Made): made is Made & HTMLCanvasElement {
  return "getContext" in made && "width" in made;
}
