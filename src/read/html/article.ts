import { isNamedForSite } from "./element.ts";
import { type Measure, type Measures, measureOf } from "./measure.ts";
import type { HtmlNode } from "./parse5.ts";

/** The part of a page that is its own text, and whether the page is one of a site at all. */
export type Article = {
  readonly measure: Measure;
  /** The elements around the article. */
  readonly around: ReadonlySet<HtmlNode>;
  /** Text of the `title` element, which tells the article's own headings from the site's. */
  readonly title: string;
  readonly isOnSite: boolean;
};

/** Share of an element's unlinked text, in percent, that its part must hold to be the article. */
const ARTICLE_SHARE = 66;

/** Links that make a page one of a site. */
const SITE_LINKS_MIN = 6;

/** Finds the article: the deepest element that holds nearly all text which is not a link. */
export function findArticle(measures: Measures, title: string): Article {
  const around = new Set<HtmlNode>();
  let article = measures.root;
  for (;;) {
    around.add(article.node);
    const inner = mainPartOf(article, measures);
    if (inner === undefined) break;
    article = inner;
  }
  around.delete(article.node);
  const { root } = measures;
  return { measure: article, around, title, isOnSite: root.links >= SITE_LINKS_MIN };
}

function mainPartOf(measure: Measure, measures: Measures): Measure | undefined {
  let best: Measure | undefined;
  for (const child of measure.node.children) {
    const inner = measureOf(measures, child);
    if (inner === undefined || inner.isHidden || !mayHoldArticle(inner)) continue;
    if (best === undefined || ownText(inner) > ownText(best)) best = inner;
  }
  if (best === undefined || ownText(best) * 100 < ownText(measure) * ARTICLE_SHARE)
    return undefined;
  return best;
}

function ownText(measure: Measure): number {
  return measure.size - measure.linked;
}

function mayHoldArticle(measure: Measure): boolean {
  switch (measure.role) {
    case "block":
      return measure.node.tag !== "p" && measure.node.tag !== "li";
    case "table":
      return isLayout(measure);
    case "section":
    case "row":
    case "cell":
      return true;
    case "inline":
    case "heading":
    case "break":
    case "caption":
    case "dropped":
    case "furniture":
      return false;
  }
}

/** Shorter cells are no articles, whatever their share of a table. */
const LAYOUT_CELL_MIN = 200;
const LAYOUT_BREAKS_MIN = 4;

/**
 * Whether a table only places things on the page: it holds another table that is most of it, or
 * headings, or mostly links, or one cell that is nearly all of it and has many paragraphs.
 */
export function isLayout(table: Measure): boolean {
  if (table.columns <= 1 || table.headings > 0) return true;
  if (table.innerTable * 2 > table.size || table.linked * 2 > table.size) return true;
  return hasArticleCell(table);
}

function hasArticleCell(table: Measure): boolean {
  let part: Measure | undefined = table;
  while (part !== undefined && part.role !== "cell") part = part.largest;
  if (part === undefined) return false;
  return (
    part.size >= LAYOUT_CELL_MIN &&
    part.size * 10 >= table.size * 8 &&
    part.breaks >= LAYOUT_BREAKS_MIN
  );
}

/** Unlinked text, in percent of the article's, with which a part beside it is no furniture. */
const BESIDE_SHARE = 15;
const BESIDE_MIN = 80;

/** Whether a part that stands beside the article belongs to the site. */
export function isFurnitureBeside(measure: Measure, article: Article): boolean {
  if (measure.role === "furniture" || measure.isHidden || isNamedForSite(measure.node)) return true;
  if (!article.isOnSite) return false;
  if (measure.linked * 3 > measure.size) return true;
  const own = ownText(measure);
  if (measure.innerTable * 2 > measure.size && own >= BESIDE_MIN) return false;
  return own < BESIDE_MIN || own * 100 < ownText(article.measure) * BESIDE_SHARE;
}

/** Share of links, in percent, and size at which a block inside the article is the site's. */
const LINKED_SHARE = 60;
const SITE_BLOCK_MAX = 600;

/** Whether a block inside the article belongs to the site: attachments, neighbours, sharing. */
export function isFurnitureInside(measure: Measure, article: Article): boolean {
  if (measure.role === "furniture" || measure.isHidden) return true;
  if (measure.size === 0 || measure.size > SITE_BLOCK_MAX) return false;
  if (measure.linked * 100 >= measure.size * LINKED_SHARE) return article.isOnSite;
  return measure.node.attributes.length > 0 && isNamedForSite(measure.node);
}

/** Whether a heading outside the article is the article's own: the page is named after it. */
export function isArticleTitle(text: string, article: Article): boolean {
  const own = text.replace(/\s+/gu, "");
  return own.length >= 4 && article.title.replace(/\s+/gu, "").includes(own);
}
