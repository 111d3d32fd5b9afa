import { charactersOf, type Line } from "./line.ts";
import type { PageLayout } from "./page.ts";

/** The part of a page's height, from either edge, in which running heads and page numbers stand. */
const MARGIN_SHARE = 0.12;
/** Lines at each edge of a page that may be running heads. */
const EDGE_LINES = 2;
/** A running head stands on at least this many pages, and on this share of all. */
const REPEATS = 3;
const REPEATS_SHARE = 0.4;

/** The lines that are the pages' own: page numbers, running heads and feet, watermarks. */
export function furnitureOf(pages: readonly PageLayout[]): ReadonlySet<Line> {
  const furniture = new Set<Line>();
  const repeated = new Map<string, Line[]>();
  for (const page of pages) {
    for (const { line, edge } of edgeLines(page)) {
      const text = charactersOf(line).replace(/\s/g, "");
      if (isPageNumber(text) || line.runs[0].direction === "slanted") furniture.add(line);
      else if (!isTableNote(text)) {
        const key = `${edge} ${text.replace(/\d+/g, "#")}`;
        const found = repeated.get(key);
        if (found === undefined) repeated.set(key, [line]);
        else found.push(line);
      }
    }
  }
  const enough = Math.max(REPEATS, pages.length * REPEATS_SHARE);
  for (const lines of repeated.values()) {
    if (lines.length >= enough) for (const line of lines) furniture.add(line);
  }
  return furniture;
}

type EdgeLine = { readonly line: Line; readonly edge: "top" | "bottom" };

function edgeLines({ frame, elements }: PageLayout): EdgeLine[] {
  const high = frame.height * MARGIN_SHARE;
  const low = frame.height * (1 - MARGIN_SHARE);
  const found: EdgeLine[] = [];
  for (const element of elements.slice(0, EDGE_LINES)) {
    if (element.kind !== "line" || element.at > high) break;
    found.push({ line: element.line, edge: "top" });
  }
  for (const element of elements.slice(-EDGE_LINES).reverse()) {
    if (element.kind !== "line" || element.at < low) break;
    found.push({ line: element.line, edge: "bottom" });
  }
  // On a page that was turned the number stands at a side.
  for (const element of elements) {
    if (element.kind !== "line" || element.line.runs[0].direction === "upright") continue;
    found.push({ line: element.line, edge: "bottom" });
  }
  return found;
}

/** 5, - 5 -, —5—, 第 5 页, 第 5 页 共 24 页, 5/24, iv. */
export function isPageNumber(text: string): boolean {
  return /^(?:[-—–―－·~～]*\d{1,4}[-—–―－·~～]*|第\d{1,4}页(?:[,，/]?共\d{1,4}页)?|\d{1,4}\/\d{1,4}|[ivxIVX]{1,6}|[Pp]age\d{1,4}(?:of\d{1,4})?)$/.test(
    text,
  );
}

/** Unit lines and marks of statements repeat on pages of tables and belong to the tables. */
function isTableNote(text: string): boolean {
  return /单位|部门[:：]|公开\d+表|[:：]|^注|^表/.test(text);
}
