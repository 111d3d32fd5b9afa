import type { Block } from "#model/source-document.ts";
import { BLOCKS_MAX, CELLS_MAX } from "#read/text/blocks.ts";
import { addBlock, addParagraph, type DocxContext } from "./blocks.ts";
import { breakLine, openParagraph, write } from "./paragraph.ts";
import type { PartReading } from "./part.ts";
import type { XmlAttributes } from "./saxes.ts";
import {
  addCode,
  type Container,
  dropCodes,
  type Fields,
  type Frame,
  markField,
  newContainer,
  noFields,
  pathIn,
} from "./story.ts";
import { wholeNumber } from "./styles.ts";
import {
  closeCell,
  closeTable,
  deleteRow,
  openRow,
  openTable,
  pathOfCell,
  skipColumns,
} from "./table.ts";

/** A story while it is read: the stack of what is open, and where the reader stands in it. */
type Walk = {
  readonly context: DocxContext;
  readonly frames: Frame[];
  readonly root: Container;
  readonly fields: Fields;
  /** Elements that are open inside one that is passed over. */
  skipped: number;
  isInText: boolean;
  isInCode: boolean;
  isRunHidden: boolean;
  isInParagraphMarks: boolean;
};

/** Deleted and moved text, the second choice of an alternative, the reading of a ruby text. */
const SKIPPED: ReadonlySet<string> = new Set([
  ...["w:del", "w:moveFrom", "mc:Fallback", "w:rt", "w:sectPr", "w:tblGrid", "w:tblPr"],
  ...["w:pPrChange", "w:rPrChange", "w:tcPrChange", "w:trPrChange", "w:tblPrChange"],
  ...["w:delText", "w:delInstrText", "w:sdtPr", "w:sdtEndPr"],
]);

/** Elements whose characters are text. */
const TEXT: ReadonlySet<string> = new Set(["w:t", "m:t"]);

/**
 * Reads a story (the body, a note, a running head) into blocks: what is deleted or hidden is left
 * out, what is inserted is kept, fields stand with their result.
 */
export function storyReading(
  context: DocxContext,
  root: Container,
): PartReading & { readonly blocks: () => readonly Block[] } {
  const walk: Walk = {
    context,
    frames: [{ kind: "container", container: root }],
    root,
    fields: noFields(),
    skipped: 0,
    isInText: false,
    isInCode: false,
    isRunHidden: false,
    isInParagraphMarks: false,
  };
  return {
    open: (name, attributes) => {
      if (walk.skipped > 0) walk.skipped++;
      else if (SKIPPED.has(name)) skip(walk, name);
      else open(walk, name, attributes);
    },
    close: (name) => {
      if (walk.skipped > 0) walk.skipped--;
      else close(walk, name);
    },
    text: (text) => {
      if (walk.skipped > 0) return;
      if (walk.isInText) addText(walk, text);
      else if (walk.isInCode) addCode(walk.fields, text);
    },
    isDone: () => context.seen.blocks >= BLOCKS_MAX || context.seen.cells >= CELLS_MAX,
    blocks: () => root.content.filter((item): item is Block => "kind" in item),
  };
}

/** A deletion inside the marks of a paragraph or row is about the paragraph's end or the row. */
function skip(walk: Walk, name: string): void {
  walk.skipped = 1;
  if (name !== "w:del") return;
  const top = walk.frames.at(-1);
  if (walk.isInParagraphMarks && top?.kind === "paragraph") top.marks.isEndDeleted = true;
  else if (top?.kind === "table") deleteRow(top.table);
}

function open(walk: Walk, name: string, attributes: XmlAttributes): void {
  switch (name) {
    case "w:p":
      openParagraphFrame(walk);
      return;
    case "w:pPr":
      walk.isInParagraphMarks = true;
      return;
    case "w:r":
      walk.isRunHidden = false;
      return;
    case "w:t":
    case "m:t":
      walk.isInText = true;
      return;
    case "w:tbl":
      openTableFrame(walk);
      return;
    case "w:tr":
    case "w:tc":
    case "w:gridBefore":
    case "w:gridSpan":
    case "w:vMerge":
    case "w:hMerge":
      openInTable(walk, name, attributes["w:val"]);
      return;
    case "w:txbxContent":
      openBox(walk);
      return;
    case "w:fldChar":
      markField(walk.fields, attributes["w:fldCharType"] ?? "");
      return;
    case "w:instrText":
      walk.isInCode = true;
      return;
    case "pic:pic":
    case "v:imagedata":
      walk.context.seen.pictures++;
      return;
    default:
      if (walk.isInParagraphMarks) readMark(walk, name, attributes["w:val"]);
      else openInRun(walk, name, attributes);
  }
}

function openInRun(walk: Walk, name: string, attributes: XmlAttributes): void {
  switch (name) {
    case "w:vanish":
      walk.isRunHidden = isOn(attributes["w:val"]);
      return;
    case "w:tab":
    case "w:ptab":
      addText(walk, "\t");
      return;
    case "w:noBreakHyphen":
      addText(walk, "-");
      return;
    case "w:cr":
      addBreak(walk);
      return;
    case "w:br": {
      const type = attributes["w:type"];
      if (type === undefined || type === "textWrapping") addBreak(walk);
      return;
    }
  }
}

function isOn(value: string | undefined): boolean {
  return value !== "0" && value !== "false" && value !== "off";
}

function close(walk: Walk, name: string): void {
  if (TEXT.has(name)) walk.isInText = false;
  else if (name === "w:instrText") walk.isInCode = false;
  else if (name === "w:pPr") walk.isInParagraphMarks = false;
  else if (name === "w:p") closeParagraphFrame(walk);
  else if (name === "w:tc" || name === "w:txbxContent") closeContainer(walk);
  else if (name === "w:tbl") closeTableFrame(walk);
}

/** The container in which the next paragraph or table stands. */
function containerOf(walk: Walk): Container {
  const frame = walk.frames.findLast(({ kind }) => kind === "container");
  return frame?.kind === "container" ? frame.container : walk.root;
}

function openParagraphFrame(walk: Walk): void {
  const container = containerOf(walk);
  container.paragraphs++;
  const isCell = container.kind === "cell";
  const path = isCell ? container.path : pathIn(container, `p${container.paragraphs}`);
  const paragraph = container.carried ?? openParagraph(isCell ? container.position : 1);
  container.carried = undefined;
  const marks = {
    style: "",
    outlineLevel: undefined,
    numbering: undefined,
    numberLevel: undefined,
    isEndDeleted: false,
    isContents: false,
  };
  walk.frames.push({ kind: "paragraph", path, paragraph, marks });
}

/** What the marks of a paragraph say, before its text. */
function readMark(walk: Walk, name: string, value: string | undefined): void {
  const top = walk.frames.at(-1);
  if (top?.kind !== "paragraph") return;
  const { marks } = top;
  if (name === "w:pStyle") marks.style = value ?? "";
  else if (name === "w:outlineLvl") marks.outlineLevel = wholeNumber(value);
  else if (name === "w:numId") marks.numbering = value;
  else if (name === "w:ilvl") marks.numberLevel = wholeNumber(value);
}

function addText(walk: Walk, text: string): void {
  const top = walk.frames.at(-1);
  if (top?.kind !== "paragraph" || walk.isRunHidden || walk.fields.inCode > 0) return;
  if (walk.fields.inContents > 0) top.marks.isContents = true;
  write(top.paragraph, text);
}

function addBreak(walk: Walk): void {
  const top = walk.frames.at(-1);
  if (top?.kind === "paragraph" && walk.fields.inCode === 0) breakLine(top.paragraph);
}

function closeParagraphFrame(walk: Walk): void {
  const frame = walk.frames.at(-1);
  if (frame?.kind !== "paragraph") return;
  walk.frames.pop();
  dropCodes(walk.fields);
  const container = containerOf(walk);
  if (frame.marks.isEndDeleted) {
    container.carried = frame.paragraph;
    return;
  }
  addParagraph(walk.context, container, frame);
  for (const block of container.waiting) addBlock(walk.context, container, block);
  container.waiting = [];
}

function openTableFrame(walk: Walk): void {
  const container = containerOf(walk);
  container.tables++;
  const table = openTable(pathIn(container, `t${container.tables}`));
  walk.frames.push({ kind: "table", table });
}

function openInTable(walk: Walk, name: string, value: string | undefined): void {
  const top = walk.frames.at(-1);
  if (top?.kind === "table") {
    if (name === "w:tr") openRow(top.table);
    else if (name === "w:gridBefore") skipColumns(top.table, wholeNumber(value) ?? 0);
    else if (name === "w:tc") {
      const container = newContainer(pathOfCell(top.table), "cell");
      walk.frames.push({ kind: "container", container });
      walk.context.seen.cells++;
    }
  } else if (top?.kind === "container") {
    const { merge } = top.container;
    if (name === "w:gridSpan") merge.span = wholeNumber(value) ?? 1;
    else if (name === "w:vMerge") merge.vertical = value === "restart" ? "restart" : "continue";
    else if (name === "w:hMerge") merge.isBesideMerged = value !== "restart";
  }
}

function openBox(walk: Walk): void {
  const outer = containerOf(walk);
  outer.boxes++;
  const path = `p${outer.paragraphs}/box${outer.boxes}`;
  const container = newContainer(pathIn(outer, path), "box");
  walk.frames.push({ kind: "container", container });
}

/** Ends a cell or a text box; what stands in a box follows the paragraph that holds it. */
function closeContainer(walk: Walk): void {
  const frame = walk.frames.at(-1);
  if (frame?.kind !== "container" || frame.container === walk.root) return;
  walk.frames.pop();
  const { container } = frame;
  const outer = walk.frames.at(-1);
  if (outer?.kind === "table") closeCell(outer.table, container.merge, container.content);
  else {
    for (const item of container.content) {
      if ("kind" in item) containerOf(walk).waiting.push(item);
    }
  }
}

function closeTableFrame(walk: Walk): void {
  const frame = walk.frames.at(-1);
  if (frame?.kind !== "table") return;
  walk.frames.pop();
  const container = containerOf(walk);
  for (const block of closeTable(frame.table)) addBlock(walk.context, container, block);
}
