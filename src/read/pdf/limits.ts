/** What one PDF may ask of the reader. Counts beyond them are not read, and the document says so. */
export type PdfLimits = {
  readonly pages: number;
  /** Characters of all pages together. */
  readonly characters: number;
  /** Pieces of text on one page, as pdf.js gives them. */
  readonly itemsPerPage: number;
  /** Numbers in the drawn paths of one page. */
  readonly pathNumbersPerPage: number;
  /** Ruled lines of one direction on one page, after pieces are put together. */
  readonly rulesPerPage: number;
  /** Cells of the grids of one page. */
  readonly cellsPerPage: number;
};

export const PDF_LIMITS: PdfLimits = {
  pages: 2_000,
  characters: 20_000_000,
  itemsPerPage: 60_000,
  pathNumbersPerPage: 2_000_000,
  rulesPerPage: 2_000,
  cellsPerPage: 50_000,
};
