import type { Block, BlockRole, Table } from "#model/source-document.ts";
import type { PlacedTable } from "./cell.ts";
import { contentsOf } from "./contents.ts";
import { commonEdges, joined, type RunningTable, repeatsHeader } from "./continued.ts";
import { furnitureOf } from "./furniture.ts";
import { charactersOf, type Line } from "./line.ts";
import type { PageLayout } from "./page.ts";
import { blockOf, continuesLine, headingSizes } from "./paragraph.ts";
import { bodyStyle } from "./style.ts";

/** A line or a table in the order of the document, with what it is on its page. */
type Piece =
  | { readonly kind: "line"; readonly line: Line; role: BlockRole; readonly page: PageLayout }
  | { readonly kind: "table"; table: RunningTable; readonly page: PageLayout; isGone: boolean };

type TablePiece = Extract<Piece, { kind: "table" }>;

/** A table that reaches below this share of its page may go on under a repeated title. */
const LOW_ON_PAGE = 0.7;

/** The blocks of a document, in reading order over all its pages. */
export function blocksOf(pages: readonly PageLayout[]): Block[] {
  const pieces = piecesOf(pages);
  joinTables(pieces);
  const lines = pieces.flatMap((piece) => (piece.kind === "line" ? [piece] : []));
  const body = lines.filter((piece) => piece.role === "body").map((piece) => piece.line);
  const style = bodyStyle(body);
  const sizes = headingSizes(body, style);
  const blocks: Block[] = [];
  let open: { readonly lines: [Line, ...Line[]]; readonly role: BlockRole } | undefined;
  const close = () => {
    if (open !== undefined) blocks.push(blockOf(open.lines, open.role, style, sizes));
    open = undefined;
  };
  const furniture: Block[] = [];
  for (const piece of pieces) {
    if (piece.kind === "table") {
      if (piece.isGone) continue;
      close();
      for (const line of furniture.splice(0)) blocks.push(line);
      blocks.push(tableBlock(joined(piece.table)));
      continue;
    }
    // Page numbers inside a paragraph that goes on stand before it.
    if (piece.role === "furniture") {
      const block = blockOf([piece.line], "furniture", style, sizes);
      if (open === undefined) blocks.push(block);
      else furniture.push(block);
      continue;
    }
    const last = open?.lines.at(-1);
    if (open?.role === piece.role && last && continuesLine(last, piece.line, style)) {
      open.lines.push(piece.line);
      continue;
    }
    close();
    for (const line of furniture.splice(0)) blocks.push(line);
    open = { lines: [piece.line], role: piece.role };
  }
  close();
  return [...blocks, ...furniture];
}

function piecesOf(pages: readonly PageLayout[]): Piece[] {
  const furniture = furnitureOf(pages);
  const pieces = pages.flatMap((page): Piece[] => {
    return page.elements.map((element): Piece => {
      if (element.kind === "table") {
        const table: RunningTable = { parts: [element.table], xs: element.table.xs };
        return { kind: "table", table, page, isGone: false };
      }
      const role = furniture.has(element.line) ? "furniture" : "body";
      return { kind: "line", line: element.line, role, page };
    });
  });
  const body = pieces.flatMap((piece) => {
    return piece.kind === "line" && piece.role === "body" ? [piece.line] : [];
  });
  const contents = contentsOf(body);
  for (const piece of pieces) {
    if (piece.kind === "line" && contents.has(piece.line)) piece.role = "contents";
  }
  return pieces;
}

/** Joins each table to the last of the page before when it is its continuation. */
function joinTables(pieces: readonly Piece[]): void {
  let open: TablePiece | undefined;
  let between: Extract<Piece, { kind: "line" }>[] = [];
  let parts: [PlacedTable, ...PlacedTable[]] | undefined;
  let page: PageLayout | undefined;
  let lastTitles: readonly string[] = [];
  for (const piece of pieces) {
    if (piece.kind === "line") {
      if (piece.role !== "furniture") between.push(piece);
      continue;
    }
    const titles = between.map((line) => charactersOf(line.line));
    const isNextPage = page !== undefined && piece.page.frame.page === page.frame.page + 1;
    const next = piece.table.parts[0];
    const xs =
      open !== undefined && isNextPage
        ? continuation(open.table, next, { page, titles, lastTitles })
        : undefined;
    if (open !== undefined && parts !== undefined && xs !== undefined) {
      parts.push(next);
      open.table = { parts, xs };
      piece.isGone = true;
      for (const line of between) line.role = "furniture";
    } else {
      open = piece;
      parts = [next];
      lastTitles = titles;
    }
    page = piece.page;
    between = [];
  }
}

/**
 * The edges of a table that goes on: nothing stands between, or the title and header once more.
 * Undefined when the next is a table of its own.
 */
function continuation(
  open: RunningTable,
  next: PlacedTable,
  context: {
    readonly page: PageLayout | undefined;
    readonly titles: readonly string[];
    readonly lastTitles: readonly string[];
  },
): readonly number[] | undefined {
  const { page, titles, lastTitles } = context;
  const [first] = open.parts;
  const last = open.parts.at(-1) ?? first;
  if (first.grid !== next.grid) return undefined;
  if (titles.length === 0) return commonEdges(open.xs, next);
  const isLow = last.bottom >= (page?.frame.height ?? 0) * LOW_ON_PAGE;
  const isSameTitle =
    titles.length <= lastTitles.length &&
    titles.join("\n") === lastTitles.slice(-titles.length).join("\n");
  const isRepeated = isLow && isSameTitle && repeatsHeader(first, next);
  return isRepeated ? commonEdges(open.xs, next) : undefined;
}

function tableBlock(table: PlacedTable): Table {
  return {
    kind: "table",
    role: "body",
    rowCount: table.rowCount,
    columnCount: table.xs.length - 1,
    cells: table.cells,
    grid: table.grid,
  };
}
