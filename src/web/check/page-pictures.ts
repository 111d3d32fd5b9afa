import type { PageSize } from "#model/source-document.ts";
import type { PagePicture } from "#render/report/checked.ts";
import { openForDrawing } from "./drawing-pdf.ts";

/** Pixels of a picture for one point of paper: legible, and small enough for one file. */
const PIXELS_PER_POINT = 1.5;
const QUALITY = 0.75;

/** Pictures of some pages of a PDF, counted from 1; none where the pages cannot be drawn. */
export async function pagePictures(
  bytes: Uint8Array,
  sizes: readonly PageSize[],
  pages: readonly number[],
): Promise<readonly PagePicture[]> {
  const drawing = openForDrawing(bytes);
  try {
    const pdf = await drawing.opened;
    const pictures: PagePicture[] = [];
    for (const page of pages) {
      const size = sizes[page - 1];
      if (pdf === undefined || size === undefined) continue;
      const canvas = document.createElement("canvas");
      canvas.width = Math.floor(size.width * PIXELS_PER_POINT);
      canvas.height = Math.floor(size.height * PIXELS_PER_POINT);
      await pdf.renderPage(page, canvas, PIXELS_PER_POINT);
      const { width, height } = size;
      const type = "image/jpeg";
      pictures.push({ file: undefined, page, width, height, bytes: await jpegOf(canvas), type });
    }
    return pictures;
  } finally {
    drawing.end();
  }
}

async function jpegOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/jpeg", QUALITY);
  });
  canvas.width = 0;
  canvas.height = 0;
  return blob === null ? new Uint8Array() : new Uint8Array(await blob.arrayBuffer());
}
