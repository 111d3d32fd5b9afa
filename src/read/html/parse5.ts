import {
  html,
  parse,
  parseFragment,
  type Token,
  type TreeAdapter,
  type TreeAdapterTypeMap,
} from "parse5";
import { assert } from "#model/result.ts";

/** Nodes of a page; what stands behind the last of them is not read. */
export const NODES_MAX = 700_000;

/**
 * Elements inside each other; deeper ones are put beside each other at this depth, as browsers do.
 * Real pages stay below a hundred.
 */
export const NESTING_MAX = 1000;

/** A node of a page with the stretch of the source that a text was made of. */
export type HtmlNode = {
  /** Name of the element in small letters, `#text` for a text. */
  readonly tag: string;
  /** Counts the nodes from 0 in the order in which the parser made them. */
  readonly index: number;
  readonly namespace: html.NS;
  readonly attributes: readonly Attribute[];
  children: HtmlNode[];
  /** Of a text, entities decoded. */
  value: string;
  parent: HtmlNode | undefined;
  /** Offsets in the source, only of texts; -1 where the parser gives none. */
  from: number;
  to: number;
  depth: number;
};

type Attribute = Token.Attribute;

/** A parsed page, and the limits that were reached. */
export type HtmlTree = {
  readonly root: HtmlNode;
  readonly nodeCount: number;
  readonly isCut: boolean;
  readonly isFlattened: boolean;
};

/** Parses a page or a part of one as browsers do; offsets count from the start of the text. */
export function parseHtml(text: string): HtmlTree {
  const growing: Growing = { text, count: 0, root: undefined, last: undefined, isFlattened: false };
  let isCut = false;
  try {
    parse(text, { treeAdapter: adapterOver(growing), sourceCodeLocationInfo: true });
  } catch (problem) {
    if (!(problem instanceof TooManyNodes)) throw problem;
    isCut = true;
  }
  const { root, count, isFlattened } = growing;
  assert(root !== undefined, "the parser begins with a document");
  return { root, nodeCount: count, isCut, isFlattened };
}

const DECODED = new Map<string, string>();
const DECODED_MAX = 2000;

/** What a reference like `&nbsp;` or `&#38;` stands for in a text. */
export function decodeEntity(reference: string): string {
  const known = DECODED.get(reference);
  if (known !== undefined) return known;
  const [first] = parseFragment(reference).childNodes;
  const decoded = first !== undefined && "value" in first ? first.value : reference;
  if (DECODED.size < DECODED_MAX) DECODED.set(reference, decoded);
  return decoded;
}

type Growing = {
  readonly text: string;
  count: number;
  root: HtmlNode | undefined;
  /** The text that was made last and has no place yet. */
  last: HtmlNode | undefined;
  isFlattened: boolean;
};

/** Thrown through the parser to end it, and caught above. */
class TooManyNodes extends Error {}

type Types = TreeAdapterTypeMap<
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode
>;

const NO_ATTRIBUTES: readonly Attribute[] = [];
/** Attributes that tell how an element stands on the page; the others are let go. */
const KEPT = new Set(["class", "id", "style", "hidden", "colspan", "rowspan", "role", "type"]);
/** Elements whose text is not the page's. */
const UNREAD = new Set(["script", "style", "noscript", "template", "svg", "math"]);

/** A tree without comments and without what is not text, so that large pages fit into memory. */
function adapterOver(growing: Growing): TreeAdapter<Types> {
  const create = (tag: string, attributes = NO_ATTRIBUTES, value = ""): HtmlNode => {
    if (growing.count >= NODES_MAX) throw new TooManyNodes();
    return nodeOf(tag, growing.count++, { attributes, value, namespace: html.NS.HTML });
  };
  const insertText = (parent: HtmlNode, text: string, before?: HtmlNode): void => {
    growing.last = create("#text", NO_ATTRIBUTES, UNREAD.has(parent.tag) ? "" : text);
    insert(growing, parent, growing.last, before);
  };
  return {
    createDocument: () => {
      growing.root = create("#document");
      return growing.root;
    },
    createDocumentFragment: () => create("#fragment"),
    createElement: (tag, namespace, attributes) => {
      if (growing.count >= NODES_MAX) throw new TooManyNodes();
      const kept = { attributes: keptOf(attributes), value: "", namespace };
      return nodeOf(tag, growing.count++, kept);
    },
    createCommentNode: () => create("#comment"),
    createTextNode: (value) => create("#text", NO_ATTRIBUTES, value),
    appendChild: (parent, child) => insert(growing, parent, child),
    insertBefore: (parent, child, before) => insert(growing, parent, child, before),
    insertText: (parent, text) => insertText(parent, text),
    insertTextBefore: (parent, text, before) => insertText(parent, text, before),
    detachNode: detach,
    adoptAttributes: () => undefined,
    setNodeSourceCodeLocation: (_, location) => {
      if (location !== null) placeLast(growing, location.startOffset, location.endOffset);
    },
    ...readingOf(),
  };
}

/**
 * Places the text that was made last. Where the source says the same, the text becomes a part of
 * the source, which takes no memory of its own.
 */
function placeLast(growing: Growing, from: number, to: number): void {
  const { last, text } = growing;
  if (last === undefined) return;
  growing.last = undefined;
  last.from = from;
  last.to = to;
  if (to - from === last.value.length && text.startsWith(last.value, from)) {
    last.value = text.slice(from, to);
  }
}

const NO_CHILDREN: HtmlNode[] = [];

function nodeOf(
  tag: string,
  index: number,
  rest: Pick<HtmlNode, "attributes" | "value" | "namespace">,
): HtmlNode {
  return {
    tag,
    index,
    namespace: rest.namespace,
    attributes: rest.attributes,
    children: NO_CHILDREN,
    value: rest.value,
    parent: undefined,
    from: -1,
    to: -1,
    depth: 0,
  };
}

function keptOf(attributes: readonly Attribute[]): readonly Attribute[] {
  if (attributes.length === 0) return NO_ATTRIBUTES;
  const kept = attributes.filter(
    ({ name, value }) => KEPT.has(name) && (name !== "style" || /display|visibility/i.test(value)),
  );
  return kept.length === 0 ? NO_ATTRIBUTES : kept;
}

function insert(growing: Growing, parent: HtmlNode, child: HtmlNode, before?: HtmlNode): void {
  let place = parent;
  while (place.depth >= NESTING_MAX && place.parent !== undefined) {
    growing.isFlattened = true;
    place = place.parent;
  }
  child.depth = place.depth + 1;
  child.parent = place;
  if (child.tag === "#comment") return;
  const { children } = place;
  const at = before === undefined ? -1 : children.lastIndexOf(before);
  if (children.length === 0) place.children = [child];
  else if (at === -1) children.push(child);
  else children.splice(at, 0, child);
}

function detach(node: HtmlNode): void {
  const siblings = node.parent?.children;
  const at = siblings?.lastIndexOf(node) ?? -1;
  if (siblings !== undefined && at !== -1) siblings.splice(at, 1);
  node.parent = undefined;
}

/** What the parser asks of nodes that it has made. */
function readingOf(): Pick<
  TreeAdapter<Types>,
  Exclude<
    keyof TreeAdapter<Types>,
    | `create${string}`
    | `insert${string}`
    | "appendChild"
    | "detachNode"
    | "adoptAttributes"
    | "setNodeSourceCodeLocation"
  >
> {
  return {
    getAttrList: (element) => [...element.attributes],
    getChildNodes: (node) => node.children,
    getFirstChild: (node) => node.children[0] ?? null,
    getParentNode: (node) => node.parent ?? null,
    getTagName: (element) => element.tag,
    getNamespaceURI: (element) => element.namespace,
    getTextNodeContent: (node) => node.value,
    getCommentNodeContent: (node) => node.value,
    getTemplateContent: (template) => template,
    setTemplateContent: () => undefined,
    getDocumentMode: () => html.DOCUMENT_MODE.NO_QUIRKS,
    setDocumentMode: () => undefined,
    setDocumentType: () => undefined,
    getDocumentTypeNodeName: () => "",
    getDocumentTypeNodePublicId: () => "",
    getDocumentTypeNodeSystemId: () => "",
    isTextNode: (node): node is HtmlNode => node.tag === "#text",
    isCommentNode: (node): node is HtmlNode => node.tag === "#comment",
    isDocumentTypeNode: (node): node is HtmlNode => node.tag === "#doctype",
    isElementNode: (node): node is HtmlNode => !node.tag.startsWith("#"),
    getNodeSourceCodeLocation: () => null,
    updateNodeSourceCodeLocation: () => undefined,
  };
}
