import type { Block, BlockRole } from "#model/source-document.ts";
import type { DocxLine, OpenParagraph } from "./paragraph.ts";
import type { CellMerge, OpenTable } from "./table.ts";

/** What holds paragraphs and tables: the body, a cell, a text box, a note, a running head. */
export type Container = {
  /** "" for the body, `t2/r3/c2`, `p4/box1`, `note2`. */
  readonly path: string;
  readonly kind: "story" | "cell" | "box";
  readonly merge: CellMerge;
  paragraphs: number;
  tables: number;
  boxes: number;
  /** Blocks of a story or box; lines and blocks of a cell. */
  readonly content: (DocxLine | Block)[];
  /** Position of the next character of a cell. */
  position: number;
  /** A paragraph whose end is deleted goes on in the next one. */
  carried: OpenParagraph | undefined;
  /** Boxes of the paragraph that is being read. */
  waiting: Block[];
};

/** What a paragraph says of itself before its text. */
export type ParagraphMarks = {
  style: string;
  outlineLevel: number | undefined;
  numbering: string | undefined;
  numberLevel: number | undefined;
  isEndDeleted: boolean;
  isContents: boolean;
};

export type ParagraphFrame = {
  readonly kind: "paragraph";
  readonly path: string;
  readonly paragraph: OpenParagraph;
  readonly marks: ParagraphMarks;
};

export type Frame =
  | ParagraphFrame
  | { readonly kind: "table"; readonly table: OpenTable }
  | { readonly kind: "container"; readonly container: Container };

/** A container that holds nothing yet. */
export function newContainer(path: string, kind: Container["kind"]): Container {
  return {
    path,
    kind,
    merge: { span: 1, vertical: "none", isBesideMerged: false },
    paragraphs: 0,
    tables: 0,
    boxes: 0,
    content: [],
    position: 1,
    carried: undefined,
    waiting: [],
  };
}

/** The path of something inside a container. */
export function pathIn(container: Container, step: string): string {
  return container.path === "" ? step : `${container.path}/${step}`;
}

/** A field while it is open: its code is not shown, its result is. */
type Field = { code: string; isResult: boolean };

/** Fields that are open, the innermost last. They may go over paragraphs. */
export type Fields = { readonly open: Field[]; inCode: number; inContents: number };

/** No field is open. */
export function noFields(): Fields {
  return { open: [], inCode: 0, inContents: 0 };
}

const CODE_MAX = 200;
const FIELDS_MAX = 1000;

/** Begins, parts or ends a field (`w:fldChar`). */
export function markField(fields: Fields, type: string): void {
  const top = fields.open.at(-1);
  if (type === "begin" && fields.open.length < FIELDS_MAX) {
    fields.open.push({ code: "", isResult: false });
    fields.inCode++;
  } else if (type === "separate" && top !== undefined && !top.isResult) {
    top.isResult = true;
    fields.inCode--;
    if (isContents(top)) fields.inContents++;
  } else if (type === "end" && top !== undefined) {
    fields.open.pop();
    if (!top.isResult) fields.inCode--;
    else if (isContents(top)) fields.inContents--;
  }
}

/** Adds to the code of the innermost field. */
export function addCode(fields: Fields, text: string): void {
  const top = fields.open.at(-1);
  if (top !== undefined && top.code.length < CODE_MAX) top.code += text;
}

/** A code does not go over paragraphs: what was never parted is damaged and hides nothing more. */
export function dropCodes(fields: Fields): void {
  while (fields.inCode > 0) markField(fields, "end");
}

function isContents({ code }: Field): boolean {
  return /^\s*TOC\b/i.test(code);
}

/** The role that the paragraphs and tables of a story have. */
export function withRole(block: Block, role: BlockRole): Block {
  return block.role === role ? block : { ...block, role };
}
