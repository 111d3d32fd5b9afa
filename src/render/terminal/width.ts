/** How many columns of a terminal a text fills: Han and full-width characters two, marks none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char.codePointAt(0) ?? 0);
  return width;
}

/** Blanks before the text up to a width in columns. */
export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - widthOf(text))) + text;
}

/** Blanks behind the text up to a width in columns. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** Cuts a text to a width in columns, with … where something is missing. */
export function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let cut = "";
  let filled = 1;
  for (const char of text) {
    filled += charWidth(char.codePointAt(0) ?? 0);
    if (filled > width) break;
    cut += char;
  }
  return `${cut}…`;
}

/** Ends of the blocks that Unicode calls wide or full-width (UAX #11), and of marks without width. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f9ff],
  [0x20000, 0x3fffd],
];

function charWidth(code: number): number {
  if (code < 0x300) return 1;
  if (code <= 0x36f || (code >= 0x200b && code <= 0x200f) || code === 0xfeff) return 0;
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}
