import { inferTables } from "./aligned.ts";
import { directedLines, type PlacedTable } from "./cell.ts";
import { type OperatorCodes, trace } from "./drawing.ts";
import type { Frame } from "./frame.ts";
import { type Grid, gridOf } from "./grid.ts";
import type { PdfLimits } from "./limits.ts";
import { charactersOf, type Line, splitAtGaps } from "./line.ts";
import type { RawPage } from "./pdfjs.ts";
import { fillGrids } from "./ruled.ts";
import { groupRules, longEnough, mergeSegments } from "./rules.ts";
import { frameOfPage, runsOf } from "./run.ts";

/** One page, taken apart: its tables and the lines outside of them, from top to bottom. */
export type PageLayout = {
  readonly frame: Frame;
  readonly elements: readonly PageElement[];
  /** Whether pictures cover so much of a page without text that it must be a scan. */
  readonly isScan: boolean;
  readonly characters: number;
  /** Whether drawing or grids beyond a limit were left out. */
  readonly isCut: boolean;
};

export type PageElement =
  | { readonly kind: "line"; readonly line: Line; readonly at: number }
  | { readonly kind: "table"; readonly table: PlacedTable; readonly at: number };

/** Texts further apart than this, in shares of their size, are not one: title and unit line. */
const WIDE_GAP = 2.5;
/** A side of a cell is at least this long, in points. */
const SHORTEST_RULE = 5;
/** More grids than this on one page are a drawing. */
const GRIDS_PER_PAGE = 200;
/** The share of a page from which its pictures are the page. */
const SCAN_SHARE = 0.25;

/** Finds tables and lines on a page. */
export function layOut(
  raw: RawPage,
  page: number,
  codes: OperatorCodes,
  limits: PdfLimits,
): PageLayout {
  const frame = frameOfPage(raw, page);
  const runs = runsOf(raw, frame);
  const drawing = trace(raw.operators, codes, frame.matrix, limits.pathNumbersPerPage);
  const horizontal = longEnough(mergeSegments(drawing.horizontal), SHORTEST_RULE);
  const vertical = longEnough(mergeSegments(drawing.vertical), SHORTEST_RULE);
  const isTooMuch = Math.max(horizontal.length, vertical.length) > limits.rulesPerPage;
  const { groups, loose } = isTooMuch
    ? { groups: [], loose: [] }
    : groupRules(horizontal, vertical);
  const grids: Grid[] = [];
  let cellsLeft = limits.cellsPerPage;
  for (const group of groups.slice(0, GRIDS_PER_PAGE)) {
    const grid = gridOf(group, cellsLeft);
    if (grid === undefined) continue;
    grids.push(grid);
    cellsLeft -= grid.owner.length;
  }
  const filled = fillGrids(grids, runs);
  const lines = directedLines(filled.outside);
  const upright = lines.filter((line) => line.runs[0].direction === "upright");
  const turned = lines.filter((line) => line.runs[0].direction !== "upright");
  const inferred = inferTables(upright, loose);
  const elements = inOrder(
    [...filled.tables, ...inferred.tables],
    [...inferred.rest.flatMap(withoutWideGaps), ...turned],
  );
  const area = raw.size.width * raw.size.height;
  return {
    frame,
    elements,
    isScan: runs.length === 0 && drawing.pictureArea >= area * SCAN_SHARE,
    characters: runs.reduce((sum, run) => sum + run.text.length, 0),
    isCut: drawing.isCut || isTooMuch || raw.itemCount > limits.itemsPerPage,
  };
}

function withoutWideGaps(line: Line): Line[] {
  const parts = splitAtGaps(line, WIDE_GAP);
  // 「目　　　录」 is one word, spaced out.
  return parts.some((part) => charactersOf(part).length < 2) ? [line] : parts;
}

function inOrder(tables: readonly PlacedTable[], lines: readonly Line[]): PageElement[] {
  const elements: PageElement[] = [
    ...tables.map((table) => ({ kind: "table" as const, table, at: table.top })),
    ...lines.map((line) => ({ kind: "line" as const, line, at: topOf(line) })),
  ];
  return elements.sort((a, b) => a.at - b.at || leftOf(a) - leftOf(b));
}

function topOf(line: Line): number {
  return line.runs[0].direction === "upright" ? line.across - line.size / 2 : line.runs[0].box.y;
}

function leftOf(element: PageElement): number {
  return element.kind === "table" ? (element.table.xs[0] ?? 0) : element.line.runs[0].box.x;
}
