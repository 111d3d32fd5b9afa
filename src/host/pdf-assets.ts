import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import type { PdfAssets } from "#read/pdf/pdfjs.ts";

/** Where the files of pdf.js lie on this machine: folders of the installed package. */
export function pdfAssets(): PdfAssets {
  const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const inside = (name: string) => join(folder, name) + sep;
  return {
    cMapUrl: inside("cmaps"),
    standardFontDataUrl: inside("standard_fonts"),
    wasmUrl: inside("wasm"),
    iccUrl: inside("iccs"),
  };
}
