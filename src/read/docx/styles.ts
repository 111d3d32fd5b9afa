import type { PartReading } from "./part.ts";
import type { XmlAttributes } from "./saxes.ts";

/** What a paragraph style says of the outline and of numbers. */
type Style = {
  name: string;
  basedOn: string | undefined;
  /** 0 is the highest; 9 is body text. */
  outlineLevel: number | undefined;
  numbering: string | undefined;
  numberLevel: number | undefined;
};

/** A paragraph style with what it inherits. */
export type ParagraphStyle = {
  /** Level of the heading from 1, undefined for text. */
  readonly headingLevel: number | undefined;
  readonly isContents: boolean;
  readonly numbering: string | undefined;
  readonly numberLevel: number | undefined;
};

/** The paragraph styles of a document by id. */
export type Styles = {
  readonly byId: Map<string, Style>;
  readonly known: Map<string, ParagraphStyle>;
};

/** Document without styles. */
export function noStyles(): Styles {
  return { byId: new Map(), known: new Map() };
}

/** Reads word/styles.xml into `styles`. */
export function stylesReading({ byId }: Styles): PartReading {
  let style: Style | undefined;
  return {
    text: () => undefined,
    close: (name) => {
      if (name === "w:style") style = undefined;
    },
    open: (name, attributes) => {
      if (name === "w:style") {
        if (attributes["w:type"] !== "paragraph") return;
        style = newStyle();
        byId.set(attributes["w:styleId"] ?? "", style);
      } else if (style !== undefined) {
        readStyle(style, name, attributes);
      }
    },
  };
}

function newStyle(): Style {
  return {
    name: "",
    basedOn: undefined,
    outlineLevel: undefined,
    numbering: undefined,
    numberLevel: undefined,
  };
}

function readStyle(style: Style, name: string, attributes: XmlAttributes): void {
  const value = attributes["w:val"] ?? "";
  if (name === "w:name") style.name = value.toLowerCase();
  else if (name === "w:basedOn") style.basedOn = value;
  else if (name === "w:outlineLvl") style.outlineLevel = wholeNumber(value);
  else if (name === "w:numId") style.numbering = value;
  else if (name === "w:ilvl") style.numberLevel = wholeNumber(value);
}

/** A small whole number as Word writes it, undefined for anything else. */
export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

const BODY_LEVEL = 9;
const HEADING_NAME = /^(?:heading|标题)\s*([1-9])$/;
const TITLE_NAME = /^(?:title|标题)$/;
const CONTENTS_NAME = /^(?:toc \d|toc heading|目录\s?\d?)$/;
/** Styles that a style may be based on, one behind the other. */
const CHAIN_MAX = 16;

const PLAIN: ParagraphStyle = {
  headingLevel: undefined,
  isContents: false,
  numbering: undefined,
  numberLevel: undefined,
};

/** What a paragraph of this style is, with what the style inherits. */
export function styleOf(styles: Styles, id: string): ParagraphStyle {
  const known = styles.known.get(id);
  if (known !== undefined) return known;
  const chain: Style[] = [];
  for (let next: string | undefined = id; next !== undefined && chain.length < CHAIN_MAX; ) {
    const style: Style | undefined = styles.byId.get(next);
    if (style === undefined) break;
    chain.push(style);
    next = style.basedOn;
  }
  const own = chain.length === 0 ? PLAIN : inherited(chain);
  styles.known.set(id, own);
  return own;
}

function inherited(chain: readonly Style[]): ParagraphStyle {
  const level = chain.find(({ outlineLevel }) => outlineLevel !== undefined)?.outlineLevel;
  const numbered = chain.find(({ numbering }) => numbering !== undefined);
  return {
    headingLevel: level === undefined ? levelOfName(chain) : headingLevelOf(level),
    isContents: chain.some(({ name }) => CONTENTS_NAME.test(name)),
    numbering: numbered?.numbering,
    numberLevel: numbered?.numberLevel,
  };
}

/** The level of a heading by its outline level, which counts from 0 and ends with body text. */
export function headingLevelOf(outlineLevel: number): number | undefined {
  return outlineLevel < BODY_LEVEL ? outlineLevel + 1 : undefined;
}

function levelOfName(chain: readonly Style[]): number | undefined {
  for (const { name } of chain) {
    const digit = HEADING_NAME.exec(name)?.[1];
    if (digit !== undefined) return Number(digit);
    if (TITLE_NAME.test(name)) return 1;
  }
  return undefined;
}
