import { charactersOf, type Line } from "./line.ts";

/** What most of a document's text looks like, and between which margins it stands. */
export type BodyStyle = {
  readonly size: number;
  readonly font: string;
  readonly isBold: boolean;
  /** Left and right margin for each width of page, in points. */
  readonly margins: ReadonlyMap<number, Margins>;
};

export type Margins = { readonly left: number; readonly right: number };

/** The size and font of most characters and the margins of the lines in that size. */
export function bodyStyle(lines: readonly Line[]): BodyStyle {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  for (const line of lines) {
    const { length } = charactersOf(line);
    add(sizes, roundedSize(line), length);
  }
  const size = mostOf(sizes) ?? 0;
  const body = lines.filter((line) => Math.abs(line.size - size) <= size * 0.1);
  for (const line of body) add(fonts, fontOf(line), charactersOf(line).length);
  const font = mostOf(fonts) ?? "";
  return { size, font, isBold: isBoldFont(font), margins: marginsOf(body) };
}

/** The margins of the page on which a line stands. */
export function marginsAt(style: BodyStyle, line: Line): Margins {
  const { width } = line.runs[0].frame;
  return style.margins.get(Math.round(width)) ?? { left: 0, right: width };
}

function marginsOf(lines: readonly Line[]): Map<number, Margins> {
  const byWidth = new Map<number, Line[]>();
  for (const line of lines) {
    const width = Math.round(line.runs[0].frame.width);
    const found = byWidth.get(width);
    if (found === undefined) byWidth.set(width, [line]);
    else found.push(line);
  }
  const margins = new Map<number, Margins>();
  for (const [width, found] of byWidth) {
    const lefts = found.map((line) => line.from).sort((a, b) => a - b);
    const rights = found.map((line) => line.to).sort((a, b) => a - b);
    const tenth = Math.floor(found.length / 10);
    const left = lefts[tenth] ?? 0;
    margins.set(width, { left, right: rights[found.length - 1 - tenth] ?? width });
  }
  return margins;
}

/** Size of a line in halves of a point. */
export function roundedSize(line: Line): number {
  return Math.round(line.size * 2) / 2;
}

/** The font of most of a line's characters; Han count, because digits often have another. */
export function fontOf(line: Line): string {
  const counts = new Map<string, number>();
  for (const run of line.runs) {
    const han = run.text.match(/[\u3400-\u9fff]/g)?.length ?? 0;
    add(counts, run.font, han * 4 + run.text.length);
  }
  return mostOf(counts) ?? "";
}

/** Whether the name of a font is that of a heavy one: bold, or of the family Hei (黑体). */
export function isBoldFont(name: string): boolean {
  return /bold|heavy|black|hei(?!ti-light)|黑|xbs|dbs|小标宋|大标宋/i.test(name);
}

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function mostOf<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
  let best: Key | undefined;
  let most = -1;
  for (const [key, count] of counts) if (count > most) [best, most] = [key, count];
  return best;
}
