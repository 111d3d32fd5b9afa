import type { LimitReached, SourceDocument } from "#model/source-document.ts";
import { addBlock, type BlockList, emptyBlockList } from "#read/text/blocks.ts";
import { markContents } from "#read/text/contents.ts";
import { finish, penOver, RUNS_MAX } from "#read/text/pen.ts";
import { type Source, sourceOf } from "#read/text/source.ts";
import { findArticle } from "./article.ts";
import { textOf, walkPage } from "./flow.ts";
import { measureTree } from "./measure.ts";
import { type HtmlNode, NESTING_MAX, NODES_MAX, parseHtml } from "./parse5.ts";
import { dropBlank, pagePenOver, takeText } from "./text.ts";

/**
 * Reads a saved page: the article's headings, paragraphs and tables, and the site's own parts as
 * furniture. The `title` of the page comes first, as furniture too.
 */
export function readHtml(text: string): SourceDocument {
  const source = sourceOf(text);
  const list = emptyBlockList();
  const limit = readStretch(source, { from: 0, to: text.length, isWhole: true }, list);
  const limits = [limit, list.limit].filter((reached) => reached !== undefined);
  return { format: "html", blocks: markContents(list.blocks), pages: [], limits };
}

/** Reads a stretch of HTML that stands inside a document of another kind, and adds its blocks. */
export function readHtmlPart(source: Source, from: number, to: number, list: BlockList): void {
  const limit = readStretch(source, { from, to, isWhole: false }, list);
  if (limit !== undefined) list.limit ??= limit;
}

type Stretch = { readonly from: number; readonly to: number; readonly isWhole: boolean };

function readStretch(source: Source, stretch: Stretch, list: BlockList): LimitReached | undefined {
  const { from, to, isWhole } = stretch;
  const tree = parseHtml(from === 0 && isWhole ? source.text : source.text.slice(from, to));
  const page = pagePenOver(penOver(source), from);
  const titleNode = isWhole ? findTitle(tree.root) : undefined;
  if (titleNode !== undefined) {
    for (const child of titleNode.children) takeText(page, child);
    dropBlank(page);
    const text = finish(page.pen);
    if (text.text !== "") addBlock(list, { kind: "heading", role: "furniture", level: 1, text });
  }
  const measures = measureTree(tree.root, tree.nodeCount);
  const article = findArticle(measures, titleNode === undefined ? "" : textOf(titleNode));
  walkPage({ page, measures, article, list, hidden: [] });
  if (page.pen.isCut) return { limit: "characters", allowed: RUNS_MAX };
  if (tree.isCut) return { limit: "cells", allowed: NODES_MAX };
  return tree.isFlattened ? { limit: "nesting", allowed: NESTING_MAX } : undefined;
}

/** The `title` in the head of a page. */
function findTitle(root: HtmlNode): HtmlNode | undefined {
  const html = root.children.find((child) => child.tag === "html");
  const head = html?.children.find((child) => child.tag === "head");
  return head?.children.find((child) => child.tag === "title");
}
