import type { BlockRole } from "#model/source-document.ts";
import { addBlock, addParagraph, type BlockList, isFull } from "#read/text/blocks.ts";
import { finish } from "#read/text/pen.ts";
import {
  type Article,
  isArticleTitle,
  isFurnitureBeside,
  isFurnitureInside,
  isLayout,
} from "./article.ts";
import { type Measure, type Measures, measureOf } from "./measure.ts";
import type { HtmlNode } from "./parse5.ts";
import { readTable, textOfCell } from "./table.ts";
import { dropBlank, type PagePen, takeText } from "./text.ts";

/** Where an element stands: around the article, beside it, or inside. */
type Zone = "around" | "beside" | "inside";

/** How the texts of an element are read. */
type Way = {
  readonly zone: Zone;
  readonly role: BlockRole;
  /** Level of the heading it is or stands in, 0 outside of headings. */
  readonly level: number;
  /** Whether line ends are kept (`pre`). */
  readonly isPreformatted: boolean;
};

type Open = { readonly measure: Measure; readonly way: Way; next: number };

/** What the walk over a page needs and fills. */
export type Walk = {
  readonly page: PagePen;
  readonly measures: Measures;
  readonly article: Article;
  readonly list: BlockList;
  readonly hidden: HtmlNode[];
};

/** Walks over a page in its order and adds its headings, paragraphs and tables. */
export function walkPage(walk: Walk): void {
  const { root } = walk.measures;
  const isArticle = root.node === walk.article.measure.node;
  const role = !isArticle && walk.article.isOnSite ? "furniture" : "body";
  const open: Open[] = [
    {
      measure: root,
      way: { zone: isArticle ? "inside" : "around", role, level: 0, isPreformatted: false },
      next: 0,
    },
  ];
  for (let top = open.at(-1); top !== undefined && !isFull(walk.list); top = open.at(-1)) {
    const child = top.measure.node.children[top.next++];
    if (child === undefined) {
      if (isBlockLevel(top.measure)) flush(walk, top.way);
      open.pop();
    } else if (child.tag === "#text") {
      const { way } = top;
      takeText(walk.page, child, way.isPreformatted ? () => flush(walk, way) : undefined);
    } else {
      const entered = enter(walk, child, top.way);
      if (entered !== undefined) open.push(entered);
    }
  }
  for (const node of walk.hidden) addHidden(walk, node);
}

/** Opens an element, or reads it at once where it is a table. */
function enter(walk: Walk, node: HtmlNode, outer: Way): Open | undefined {
  const measure = measureOf(walk.measures, node);
  if (measure === undefined || measure.role === "dropped") return undefined;
  if (measure.role === "break") {
    flush(walk, outer);
    return undefined;
  }
  if (measure.isHidden && !isBlockLevel(measure)) {
    walk.hidden.push(node);
    return undefined;
  }
  if (isBlockLevel(measure)) flush(walk, outer);
  const way = wayOf(walk, measure, outer);
  if (measure.role === "table" && measure.size > 0 && way.zone !== "around" && !isLayout(measure)) {
    addTables(walk, measure, way.role);
    return undefined;
  }
  return { measure, way, next: 0 };
}

function isBlockLevel(measure: Measure): boolean {
  return measure.role !== "inline" && measure.role !== "break";
}

function wayOf(walk: Walk, measure: Measure, outer: Way): Way {
  const zone = zoneOf(walk, measure, outer.zone);
  const level = measure.role === "heading" ? Number(measure.node.tag.charAt(1)) : outer.level;
  return {
    zone,
    role: roleIn(walk, measure, zone, outer),
    level,
    isPreformatted: outer.isPreformatted || measure.node.tag === "pre",
  };
}

function zoneOf(walk: Walk, measure: Measure, outer: Zone): Zone {
  if (outer !== "around") return outer;
  if (measure.node === walk.article.measure.node) return "inside";
  return walk.article.around.has(measure.node) ? "around" : "beside";
}

function roleIn(walk: Walk, measure: Measure, zone: Zone, outer: Way): BlockRole {
  const { article } = walk;
  if (zone === "around") return outer.role;
  if (zone === "inside") {
    if (outer.zone === "around") return "body";
    if (outer.role === "furniture" || !isBlockLevel(measure)) return outer.role;
    return isFurnitureInside(measure, article) ? "furniture" : "body";
  }
  if (outer.zone === "around") {
    if (isOwnTitle(measure, article)) return "body";
    return isFurnitureBeside(measure, article) ? "furniture" : "body";
  }
  return isOwnTitle(measure, article) ? "body" : outer.role;
}

/** Longer headings are no titles. */
const TITLE_MAX = 120;

function isOwnTitle(measure: Measure, article: Article): boolean {
  if (measure.role !== "heading" || measure.isHidden || measure.size > TITLE_MAX) return false;
  return isArticleTitle(textOf(measure.node), article);
}

/** All text inside an element, in order, for a look at it. */
export function textOf(element: HtmlNode): string {
  let text = "";
  const open: HtmlNode[] = [element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    text += node.value;
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child !== undefined) open.push(child);
    }
  }
  return text;
}

/** Ends the paragraph or heading that is being written. */
function flush(walk: Walk, way: Way): void {
  dropBlank(walk.page);
  const text = finish(walk.page.pen);
  if (text.text === "") return;
  if (way.level === 0) addParagraph(walk.list, text, way.role);
  else addBlock(walk.list, { kind: "heading", role: way.role, level: way.level, text });
}

/** Adds a table, its caption before it, and the tables inside its cells after it. */
function addTables(walk: Walk, table: Measure, role: BlockRole): void {
  const waiting: Measure[] = [table];
  for (let index = 0; index < waiting.length && !isFull(walk.list); index++) {
    const next = waiting[index];
    if (next === undefined) continue;
    addCaption(walk, next, role);
    const { table: block, inner, hidden } = readTable(walk.page, next, walk.measures);
    if (block.cells.length > 0) addBlock(walk.list, { ...block, role });
    for (const measure of inner) waiting.push(measure);
    for (const node of hidden) walk.hidden.push(node);
  }
}

function addCaption(walk: Walk, table: Measure, role: BlockRole): void {
  for (const child of table.node.children) {
    const measure = measureOf(walk.measures, child);
    if (measure?.role !== "caption") continue;
    const aside = { measures: walk.measures, inner: [], hidden: walk.hidden };
    addParagraph(walk.list, textOfCell(walk.page, measure, aside), role);
  }
}

function addHidden(walk: Walk, node: HtmlNode): void {
  const measure = measureOf(walk.measures, node);
  if (measure === undefined) return;
  const aside = { measures: walk.measures, inner: [], hidden: [] };
  addParagraph(walk.list, textOfCell(walk.page, measure, aside), "furniture");
}
