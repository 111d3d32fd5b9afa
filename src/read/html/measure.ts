import { isBlank } from "#read/text/source.ts";
import { type ElementRole, isHidden, roleOf } from "./element.ts";
import type { HtmlNode } from "./parse5.ts";

/** What an element holds, itself and everything inside it. */
export type Measure = {
  readonly node: HtmlNode;
  readonly role: ElementRole;
  readonly parent: Measure | undefined;
  readonly isHidden: boolean;
  /** Characters that are not blank. */
  size: number;
  /** Those of them that stand in links. */
  linked: number;
  links: number;
  /** Paragraphs, list items, line breaks. */
  breaks: number;
  headings: number;
  /** Characters of the largest table inside. */
  innerTable: number;
  /** Cells of the largest of its rows; only of tables. */
  columns: number;
  /** The part that holds most. */
  largest: Measure | undefined;
};

/** Elements of a page with what they hold, in the order of the page. */
export type Measures = {
  readonly root: Measure;
  /** By the index of the node; nodes that hold no text of the page have none. */
  readonly list: readonly (Measure | undefined)[];
};

/** The measure of an element, undefined for what is no part of the page's text. */
export function measureOf(measures: Measures, node: HtmlNode): Measure | undefined {
  return measures.list[node.index];
}

/** Measures every element of a page; without recursion, since pages may nest without end. */
export function measureTree(tree: HtmlNode, nodeCount: number): Measures {
  const root = newMeasure(tree, undefined);
  const list: (Measure | undefined)[] = new Array(nodeCount);
  list[tree.index] = root;
  const order: Measure[] = [root];
  const open: Measure[] = [root];
  for (let measure = open.pop(); measure !== undefined; measure = open.pop()) {
    for (const child of measure.node.children) {
      if (child.tag === "#text") {
        measure.size += countVisible(child.value);
        continue;
      }
      const inner = newMeasure(child, measure);
      if (inner.role === "dropped") continue;
      list[child.index] = inner;
      order.push(inner);
      open.push(inner);
    }
  }
  for (let index = order.length - 1; index > 0; index--) {
    const measure = order[index];
    if (measure?.parent !== undefined) addTo(measure.parent, measure);
  }
  return { root, list };
}

function newMeasure(node: HtmlNode, parent: Measure | undefined): Measure {
  return {
    node,
    role: roleOf(node),
    parent,
    isHidden: node.attributes.length > 0 && isHidden(node),
    size: 0,
    linked: 0,
    links: 0,
    breaks: 0,
    headings: 0,
    innerTable: 0,
    columns: 0,
    largest: undefined,
  };
}

/** Every element stands behind its parent in the order, so its own sums are complete here. */
function addTo(parent: Measure, measure: Measure): void {
  if (measure.node.tag === "a") {
    measure.linked = measure.size;
    measure.links++;
  }
  const { role } = measure;
  parent.size += measure.size;
  parent.linked += measure.linked;
  parent.links += measure.links;
  parent.breaks += measure.breaks + (role === "block" || role === "break" ? 1 : 0);
  parent.headings += measure.headings + (role === "heading" ? 1 : 0);
  const table = role === "table" ? measure.size : 0;
  parent.innerTable = Math.max(parent.innerTable, measure.innerTable, table);
  if (measure.size > (parent.largest?.size ?? -1)) parent.largest = measure;
  if (role === "cell") {
    if (parent.role === "row") parent.columns++;
  } else if (role === "row" || role === "section") {
    parent.columns = Math.max(parent.columns, measure.columns);
  }
}

function countVisible(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    if (!isBlank(text.charCodeAt(index))) count++;
  }
  return count;
}
