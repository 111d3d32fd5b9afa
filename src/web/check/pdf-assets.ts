import type { PdfAssets } from "#read/pdf/pdfjs.ts";

/** Where the files of pdf.js lie below an address that ends in a slash. */
export function pdfAssetsAt(folder: URL): PdfAssets {
  const inside = (name: string) => new URL(`${name}/`, folder).href;
  return {
    cMapUrl: inside("cmaps"),
    standardFontDataUrl: inside("standard_fonts"),
    wasmUrl: inside("wasm"),
    iccUrl: inside("iccs"),
  };
}
